import { asUnavailable, createLoop, type BackgroundTask } from "@telebus/service";
import type { BotCheck } from "../bot-check.js";
import type { BotWorkStore } from "../bot-work-store.js";
import type { Foundation } from "../part.js";

type Deps = Pick<Foundation, "clock" | "log"> & { work: BotWorkStore; check: BotCheck };

const POLL_MS = 500;
/** Longer than the two calls of a look may take. */
const LEASE_MS = 60_000;
/** Telegram takes the first use of 20 tokens a minute from one address. */
const BETWEEN_INTRODUCTIONS_MS = 3_000;

/** Looks at one bot after another: those whose time has come, and, with pauses, those that Telegram has not named yet. */
export function checkBots({ work, check, clock, log }: Deps): BackgroundTask {
  let introducedAt = -Infinity;
  const claim = async () => {
    const now = clock.now();
    const lease = { now: new Date(now), leaseUntil: new Date(now + LEASE_MS) };
    const known = await work.claimCheck({ ...lease, isIntroduced: true });
    if (known !== undefined || now - introducedAt < BETWEEN_INTRODUCTIONS_MS) return known;
    const stranger = await work.claimCheck({ ...lease, isIntroduced: false });
    if (stranger !== undefined) introducedAt = now;
    return stranger;
  };
  const turn = async (): Promise<boolean> => {
    const bot = await asUnavailable(claim());
    if (bot === undefined) return false;
    await check.look(bot);
    return true;
  };
  const loop = createLoop({ name: "bot checks", pollMs: POLL_MS, clock, log, turn });
  return { name: "bot checks", start: async () => loop.start(), stop: loop.stop };
}
