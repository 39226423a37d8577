import type { TelegramConnection } from "@telebus/service";
import { z } from "zod";
import { faultText, nameOf } from "./bot-notices.js";
import type { BotRow } from "./bot-store.js";
import { callingBot, createBotTelegram, isTokenRefused, type BotTelegram } from "./bot-telegram.js";
import { createDoctorStore } from "./doctor-store.js";
import {
  clockFinding,
  lagFinding,
  lettersFinding,
  privacyFinding,
  safetyFindings,
  settingFindings,
  type Finding,
} from "./domain/findings.js";
import { doctorRoutes } from "./http/doctor.js";
import type { Foundation, Part } from "./part.js";
import { watchFindings } from "./tasks/watch-findings.js";

const LOOK_MS = 5_000;
const MOST_LETTERS = 100;

interface DoctorSettings {
  readonly isSealedWithApiKey: boolean;
  readonly apiKey: string;
  readonly telegram: TelegramConnection;
}

export interface Doctor extends Part {
  /** What was found not to be well when it last looked by itself: of settings and clocks, which nobody else watches. */
  readonly complaints: () => readonly Finding[];
}

/** Looks at everything that the platform needs, when it is asked; at settings and clocks also now and then. */
export function createDoctor(base: Foundation, config: DoctorSettings): Doctor {
  const telegram = createBotTelegram(config.telegram);
  const examine = async (only: readonly number[] | undefined): Promise<readonly Finding[]> => {
    const bots = (await base.bots.all()).filter(({ id }) => only === undefined || only.includes(id));
    const settings = settingFindings({
      isSealedWithApiKey: config.isSealedWithApiKey,
      apiKeyLength: config.apiKey.length,
      apiRoot: config.telegram.apiRoot,
      administrators: base.live.peopleWith("admin").length,
      bots: bots.length,
    });
    const found = await Promise.all([
      ...(only === undefined ? [settings, serverFindings(base), telegramClock(base, config)] : []),
      ...bots.map((bot) => botFindings(bot, base, telegram)),
    ]);
    return found.flat();
  };
  const watching = watchFindings({ ...base, look: () => watched(base, config) });
  return {
    routes: [doctorRoutes({ ...base, examine })],
    tasks: [telegram.closing, watching],
    complaints: watching.complaints,
  };
}

async function watched(base: Foundation, config: DoctorSettings): Promise<readonly Finding[]> {
  const { isSealedWithApiKey, apiKey, telegram } = config;
  const { apiRoot } = telegram;
  const clocks = await Promise.all([databaseFindings(base), telegramClock(base, config)]);
  return [...clocks.flat(), ...safetyFindings({ isSealedWithApiKey, apiKeyLength: apiKey.length, apiRoot })];
}

async function serverFindings(base: Foundation): Promise<readonly Finding[]> {
  const { bus, state } = base;
  const servers = [
    { about: "bus", ...bus.health() },
    { about: "state", ...state.health() },
  ].map(({ about, ok, detail }): Finding =>
    ok
      ? { level: "ok", about, text: detail }
      : {
          level: "fault",
          about,
          text: detail,
          advice: "Look whether the server of NATS_URL or REDIS_URL runs",
        },
  );
  const lag = new Map<string, number>();
  for (const { service, waiting } of await bus.lag()) lag.set(service, (lag.get(service) ?? 0) + waiting);
  const letters = await bus.deadLetters({ limit: MOST_LETTERS });
  return [
    ...servers,
    ...(await databaseFindings(base)),
    ...[...lag].map(([service, waiting]) => lagFinding(service, waiting)),
    lettersFinding(letters.length),
  ];
}

async function databaseFindings({ db, clock }: Foundation): Promise<readonly Finding[]> {
  const begun = clock.now();
  const { version, now } = await createDoctorStore(db).ask();
  const tookMs = clock.now() - begun;
  return [
    { level: "ok", about: "database", text: `PostgreSQL ${version} answers in ${tookMs} ms` },
    clockFinding("database", now.getTime() - (begun + tookMs / 2)),
  ];
}

/** The time that Telegram's server says; behind a proxy of ours it is not asked. */
async function telegramClock(
  { clock }: Foundation,
  { telegram }: DoctorSettings,
): Promise<readonly Finding[]> {
  const answer = await fetch(telegram.apiRoot, {
    method: "HEAD",
    redirect: "manual",
    signal: AbortSignal.timeout(LOOK_MS),
  }).catch(() => undefined);
  const date = Date.parse(answer?.headers.get("date") ?? "");
  return Number.isNaN(date) ? [] : [clockFinding("Telegram", date - clock.now())];
}

const Me = z.looseObject({ can_read_all_group_messages: z.boolean().optional() });

async function botFindings(
  bot: BotRow,
  base: Foundation,
  telegram: BotTelegram,
): Promise<readonly Finding[]> {
  const about = nameOf(bot);
  if (!bot.isOn) return [{ level: "ok", about, text: "It is off", advice: `telebus bots on ${bot.id}` }];
  const calling = callingBot(bot, base.sealer);
  if (calling === undefined) {
    const advice = `Put the former key back into SEAL_KEY, behind a comma, or: telebus bots token ${bot.id}`;
    return [
      { level: "fault", about, text: "Its token was sealed with a key that is not among SEAL_KEY", advice },
    ];
  }
  const answer = await telegram.call(calling, "getMe");
  if (isTokenRefused(answer)) {
    const advice = `Get a new one from @BotFather, then: telebus bots token ${bot.id}`;
    return [{ level: "fault", about, text: "Telegram does not take its token any more", advice }];
  }
  if (!answer.ok) {
    const advice = "Look whether this machine reaches the Bot API server; HTTPS_PROXY, TELEGRAM_API_ROOT";
    return [{ level: "fault", about, text: `Telegram does not answer: ${answer.description}`, advice }];
  }
  const text = base.texts.in("en");
  const faults = (bot.check?.faults ?? []).map((fault): Finding => ({
    level: fault.code === "updates-waiting" ? "warning" : "fault",
    about,
    text: faultText(fault, text),
    advice: `telebus webhook info ${bot.id}`,
  }));
  const isPrivate = Me.safeParse(answer.result).data?.can_read_all_group_messages === false;
  const waiting = bot.check?.pending ?? 0;
  return [
    { level: "ok", about, text: `Telegram knows it; ${bot.mode}, ${waiting} updates wait there` },
    ...faults,
    ...(isPrivate ? [privacyFinding(about)] : []),
  ];
}
