/** How well something is. A warning can wait; a fault keeps something from working. */
export type Level = "ok" | "warning" | "fault";

/** What the doctor has found about one thing. */
export interface Finding {
  readonly level: Level;
  /** What it is about: `settings`, `database`, `@first_bot`. */
  readonly about: string;
  /** One sentence. */
  readonly text: string;
  /** What to do about it. */
  readonly advice?: string | undefined;
}

interface SafetyFacts {
  readonly isSealedWithApiKey: boolean;
  readonly apiKeyLength: number;
  readonly apiRoot: string;
}

interface SettingFacts extends SafetyFacts {
  readonly administrators: number;
  readonly bots: number;
}

const SHORT_KEY = 32;
const isHere = (url: string): boolean => /^https?:\/\/(127\.|localhost|\[::1\])/.test(url);

const warning = (text: string, advice: string): Finding => ({
  level: "warning",
  about: "settings",
  text,
  advice,
});

/** What is unusual or not safe about the settings. */
export function settingFindings(facts: SettingFacts): readonly Finding[] {
  const found = [...safetyFindings(facts)];
  if (facts.administrators === 0)
    found.push(
      warning(
        "Nobody is administrator",
        "Set ADMIN_USER_IDS to your id, or: telebus people scope <id> +admin",
      ),
    );
  if (facts.bots === 0) found.push(warning("There are no bots", "Add one with: telebus bots add"));
  return found.length > 0 ? found : [{ level: "ok", about: "settings", text: "Nothing unusual" }];
}

/** What lets somebody get at tokens. */
export function safetyFindings(facts: SafetyFacts): readonly Finding[] {
  const found: Finding[] = [];
  const warn = (text: string, advice: string): void => void found.push(warning(text, advice));
  if (facts.isSealedWithApiKey)
    warn(
      "Tokens of bots are sealed with API_SECRET_KEY, so whoever has that can open them",
      "Set SEAL_KEY to a key of its own, with API_SECRET_KEY behind it after a comma until all is sealed again",
    );
  if (facts.apiKeyLength < SHORT_KEY) warn("API_SECRET_KEY is short", "Make one with: openssl rand -hex 32");
  if (facts.apiRoot.startsWith("http:") && !isHere(facts.apiRoot))
    warn("Tokens travel unencrypted to TELEGRAM_API_ROOT", "Use https, or a Bot API server on this machine");
  return found;
}

const MANY_MS = 2_000;
const FAR_MS = 30_000;

/** @param skewMs how much later it is there than here */
export function clockFinding(about: string, skewMs: number): Finding {
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  if (Math.abs(skewMs) < MANY_MS) return { level: "ok", about, text: "The clocks agree" };
  const text = `Its clock is ${seconds} s ${skewMs > 0 ? "ahead of" : "behind"} ours`;
  const level = Math.abs(skewMs) < FAR_MS ? "warning" : "fault";
  return { level, about, text, advice: "Let both machines follow NTP" };
}

const WAITING = 1_000;

/** @param waiting events of one service */
export const lagFinding = (service: string, waiting: number): Finding =>
  waiting <= WAITING
    ? { level: "ok", about: service, text: `${waiting} events wait` }
    : {
        level: "warning",
        about: service,
        text: `${waiting} events wait`,
        advice: "If it does not get less, run another process of it; look at its log",
      };

export const lettersFinding = (count: number): Finding =>
  count === 0
    ? { level: "ok", about: "dead letters", text: "There are none" }
    : {
        level: "warning",
        about: "dead letters",
        text: `There are ${count >= 100 ? "at least " : ""}${count}`,
        advice: "Look at them with: telebus dead-letters list",
      };

/** A setting of @BotFather that keeps a bot in groups from hearing what is said. */
export const privacyFinding = (about: string): Finding => ({
  level: "warning",
  about,
  text: "In groups it hears only commands and answers to it: its privacy mode is on",
  advice:
    "Send /setprivacy to @BotFather and choose Disable, then take the bot out of its groups and in again; or make it administrator",
});
