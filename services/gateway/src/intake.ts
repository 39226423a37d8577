import { createHash } from "node:crypto";
import { isUtf8 } from "node:buffer";
import type { Bus } from "@telebus/bus";
import {
  begin,
  ConversationCancelled,
  follow,
  ServiceName,
  type EventDraft,
  type RawUpdate,
} from "@telebus/contracts";
import { conversationKey, type Clock, type Live, type Log, type Texts } from "@telebus/service";
import type { State } from "@telebus/state";
import { inspectUpdate, sendText, type InspectedUpdate } from "@telebus/telegram";
import type { GatewayBot } from "./bot.js";
import { createTraces } from "./traces.js";
import { hasMediaLink } from "./domain/media-link.js";
import { route, type Route } from "./domain/route.js";
import { updateEvent } from "./domain/update-event.js";

/** What became of a body. In each case it is taken care of, and Telegram need not send it again. */
export type Taken = "stored" | "repeat" | "nobody's" | "buried";

export interface Intake {
  /**
   * Takes one update, as the bytes that came. Resolves when it is stored.
   * @throws UnavailableError when stream or state do not answer: Telegram is to send it again
   */
  take(bot: GatewayBot, bytes: Buffer): Promise<Taken>;
}

interface IntakePorts {
  bus: Bus;
  state: State;
  live: Pick<Live, "holds" | "languageOf">;
  clock: Clock;
  log: Log;
  texts: Texts;
}

/** Telegram repeats an update for 24 h at most. */
const SEEN_TTL_MS = 24 * 3_600_000;
const SOURCE = "gateway";

export function createIntake({ bus, state, live, clock, log, texts }: IntakePorts): Intake {
  const newTrace = createTraces();

  const store = async (bot: GatewayBot, arrival: Arrival): Promise<Taken> => {
    const { update, seen } = arrival;
    const id = `${bot.id}:${update.update_id}`;
    const [isSeen, focus] = await state.getMany([seenKey(id), focusKey(bot, seen)]);
    if (isSeen !== null) return "repeat";
    const decision = route(seen, bot, {
      focus: serviceIn(focus),
      isBanned: live.holds(seen.person?.id, "banned", bot.id),
      hasMediaLink: bot.features.includes("media-worker") && hasMediaLink(update, seen),
    });
    if ("nobody" in decision) {
      log.info({ update: id, reason: decision.nobody }, "an update for nobody");
      return "nobody's";
    }
    if ("cancel" in decision) await cancel(bot, arrival, id, decision);
    else {
      const conversation = decision.rule === "conversation" || undefined;
      const owned = { bot: bot.id, owner: decision.to, conversation };
      const draft = updateEvent(owned, underRealName(seen, decision.command), update, arrival.text);
      await bus.publish([begin(draft, { id, source: SOURCE, now: clock.now(), traceparent: newTrace() })]);
    }
    // Set only now: until then the stream's own window drops a repeat, so a crash in between loses nothing.
    state.set(seenKey(id), "1", { ttlMs: SEEN_TTL_MS }).catch((error: unknown) => {
      log.warn({ err: error, update: id }, "the update could not be marked as seen");
    });
    return "stored";
  };

  const cancel = async (
    bot: GatewayBot,
    { seen }: Arrival,
    id: string,
    { cancel: owner }: Extract<Route, { rule: "cancel" }>,
  ): Promise<void> => {
    const { chat, person } = seen;
    if (chat === undefined || person === undefined) return;
    const place = { bot: bot.id, chat: chat.id, person: person.id };
    const text = texts.in(person.language);
    const address = { bot: bot.id, chat: chat.id, type: chat.type, thread: chat.thread };
    const drafts: EventDraft[] =
      owner === undefined
        ? [sendText(address, text("platform-nothing-to-cancel"))]
        : [ConversationCancelled({ ...place, owner }), sendText(address, text("platform-cancelled"))];
    const cause = { id, journeyId: id, traceparent: newTrace() };
    await bus.publish(follow(cause, { source: SOURCE, handler: "cancel", now: clock.now() }, drafts));
    await state.delete(conversationKey(place));
  };

  const bury = async (bot: GatewayBot, bytes: Buffer, reason: string): Promise<Taken> => {
    const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
    log.warn({ bot: bot.id, bytes: bytes.length, reason }, "a body that is not an update was put aside");
    await bus.bury({ id: `gateway:${bot.id}:${digest}`, service: SOURCE, reason, bytes });
    return "buried";
  };

  return {
    take: (bot, bytes) => {
      const arrival = readUpdate(bytes, bot.commandPrefix, live);
      return typeof arrival === "string" ? bury(bot, bytes, arrival) : store(bot, arrival);
    },
  };
}

/** Who handles a command knows it by the name it was declared with. */
const underRealName = (seen: InspectedUpdate, name: string | undefined): InspectedUpdate =>
  seen.command === undefined || name === undefined ? seen : { ...seen, command: { ...seen.command, name } };

/** Who has chosen a language is spoken with in that one, whatever their Telegram says. */
function inChosenLanguage(seen: InspectedUpdate, live: Pick<Live, "languageOf">): InspectedUpdate {
  const language = seen.person && live.languageOf(seen.person.id);
  if (seen.person === undefined || language === undefined) return seen;
  return { ...seen, person: { ...seen.person, language } };
}

interface Arrival {
  readonly text: string;
  readonly update: RawUpdate;
  readonly seen: InspectedUpdate;
}

/** @returns why not, when the bytes are no update. */
function readUpdate(
  bytes: Buffer,
  prefix: string | undefined,
  live: Pick<Live, "languageOf">,
): Arrival | string {
  if (!isUtf8(bytes)) return "the body is not UTF-8";
  const text = bytes.toString("utf8");
  const update = parseJson(text);
  if (!isUpdate(update)) return update === undefined ? "the body is not JSON" : "the body is not an update";
  return { text, update, seen: inChosenLanguage(inspectUpdate(update, { prefix }), live) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isUpdate = (value: unknown): value is RawUpdate =>
  typeof value === "object" &&
  value !== null &&
  "update_id" in value &&
  Number.isSafeInteger(value.update_id) &&
  !Array.isArray(value);

const seenKey = (updateId: string): string => `seen:${updateId}`;

const focusKey = (bot: GatewayBot, { chat, person }: InspectedUpdate): string =>
  conversationKey({ bot: bot.id, chat: chat?.id ?? 0, person: person?.id ?? 0 });

/** Looked up, not parsed: this is in the path of every update. */
const serviceIn = (focus: string | null | undefined): ServiceName | undefined =>
  focus === null || focus === undefined ? undefined : ServiceName.options.find((name) => name === focus);
