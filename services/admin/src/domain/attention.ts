import type { Finding } from "./findings.js";

/** Something that somebody should look at. The page has the words; here are the facts. */
export interface Attention {
  /** What it is: a text of the dashboard. */
  readonly id:
    | "service-away"
    | "server-away"
    | "bot-refused"
    | "bot-faulty"
    | "letters-open"
    | "waiting"
    | "broadcast-failed"
    | "task-failing"
    | "told-to-wait"
    | "doctor-fault"
    | "doctor-advice"
    | "nobody-administers";
  /** A fault keeps something from working; a warning can wait. */
  readonly level: "fault" | "warning";
  /** For the text. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Where in the dashboard something can be done about it. */
  readonly to: string;
}

interface Bot {
  readonly id: number;
  readonly name: string;
  readonly isOn: boolean;
  readonly tokenRefusal: string | null;
  readonly faults: readonly { readonly code: string; readonly detail: string }[];
}

/** What is known of the platform; what the reader may not see is not in it. */
export interface KnownOfPlatform {
  readonly servers: readonly { readonly name: string; readonly ok: boolean; readonly detail: string }[];
  readonly pulses: readonly { readonly service: string; readonly waiting: number }[];
  /** Without which nothing flows. */
  readonly needed: readonly string[];
  readonly administrators: number;
  readonly bots: readonly Bot[];
  readonly letters: readonly { readonly service: string; readonly letters: number }[];
  /** Bots that Telegram has told to wait (429) lately. */
  readonly refusals: readonly { readonly bot: number; readonly name: string; readonly refused: number }[];
  /** What the doctor has found that is not well, and stands nowhere else here. */
  readonly findings: readonly Finding[];
  readonly broadcasts: readonly { readonly id: number; readonly name: string; readonly error: string }[];
  readonly tasks: readonly {
    readonly id: number;
    readonly name: string;
    readonly error: string;
    readonly failures: number;
  }[];
}

/** Fewer in {@link REFUSALS_MINUTES} are usual: the sender waits, and all goes out. */
const MANY_REFUSALS = 10;
export const REFUSALS_MINUTES = 10;
/** As the doctor has it. */
const MANY_WAITING = 1_000;

/** What needs attention: faults first, and of them that without which nothing works. */
export function attentionOf(known: KnownOfPlatform): readonly Attention[] {
  const all = [...attentionOfPlatform(known), ...attentionOfWork(known), ...attentionOfDoctor(known)];
  const isFault = ({ level }: Attention): boolean => level === "fault";
  return [...all.filter(isFault), ...all.filter((one) => !isFault(one))];
}

function attentionOfPlatform({ servers, pulses, needed, bots, refusals }: KnownOfPlatform): Attention[] {
  const here = new Set(pulses.map(({ service }) => service));
  return [
    ...servers
      .filter(({ ok }) => !ok)
      .map(({ name, detail }) => fault("server-away", { name, detail }, "/settings")),
    ...needed
      .filter((service) => !here.has(service))
      .map((service) => fault("service-away", { service }, "/settings")),
    ...bots.flatMap(attentionOfBot),
    ...pulses
      .filter(({ waiting }) => waiting > MANY_WAITING)
      .map(({ service, waiting }) => warning("waiting", { service, count: waiting }, "/queues")),
    ...refusals
      .filter(({ refused }) => refused >= MANY_REFUSALS)
      .map(({ bot, name, refused }) =>
        warning(
          "told-to-wait",
          { bot: name, count: refused, minutes: REFUSALS_MINUTES },
          `/queues?bot=${bot}`,
        ),
      ),
  ];
}

function attentionOfWork({ letters, broadcasts, tasks, administrators }: KnownOfPlatform): Attention[] {
  return [
    ...letters
      .filter((one) => one.letters > 0)
      .map(({ service, letters: count }) =>
        warning("letters-open", { service, count }, `/dead-letters?service=${service}`),
      ),
    ...broadcasts.map(({ id, name, error }) =>
      warning("broadcast-failed", { name, error }, `/broadcasts/${id}`),
    ),
    ...tasks.map(({ id, name, error, failures }) =>
      warning("task-failing", { name, error, count: failures }, `/tasks/${id}`),
    ),
    ...(administrators === 0 ? [warning("nobody-administers", {}, "/people")] : []),
  ];
}

/** Faults each for itself; what could be better in one line, which the doctor's own page explains. */
function attentionOfDoctor({ findings }: KnownOfPlatform): Attention[] {
  const advice = findings.filter(({ level }) => level === "warning");
  return [
    ...findings
      .filter(({ level }) => level === "fault")
      .map(({ about, text, advice: help = "" }) =>
        fault("doctor-fault", { about, text, advice: help }, "/health-check"),
      ),
    ...advice
      .slice(0, 1)
      .map(({ text }) => warning("doctor-advice", { count: advice.length, text }, "/health-check")),
  ];
}

function attentionOfBot({ id, name, isOn, tokenRefusal, faults }: Bot): readonly Attention[] {
  if (tokenRefusal !== null)
    return [fault("bot-refused", { bot: name, reason: tokenRefusal }, `/bots/${id}`)];
  if (!isOn) return [];
  return faults.map(({ code, detail }) => {
    const how = code === "updates-waiting" ? warning : fault;
    return how("bot-faulty", { bot: name, code, detail }, `/bots/${id}`);
  });
}

const fault = (id: Attention["id"], values: Attention["values"], to: string): Attention => ({
  id,
  level: "fault",
  values,
  to,
});
const warning = (id: Attention["id"], values: Attention["values"], to: string): Attention => ({
  id,
  level: "warning",
  values,
  to,
});
