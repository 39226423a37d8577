import { CallbackQueries } from "./callback-queries.js";
import { Mailboxes } from "./delivery/mailboxes.js";
import { Faults } from "./faults.js";
import { Limiter } from "./limits/limiter.js";
import type { Settings } from "./options.js";
import type { CallRecord } from "./transcript/calls.js";
import type { Happening, SimEvent } from "./transcript/events.js";
import { Ring } from "./transcript/ring.js";
import { World } from "./world/world.js";

/** The parts of a simulator, as its methods and actions use them. */
export interface Core {
  readonly settings: Settings;
  readonly world: World;
  readonly mailboxes: Mailboxes;
  readonly limiter: Limiter;
  readonly faults: Faults;
  readonly callbacks: CallbackQueries;
  readonly calls: Ring<CallRecord>;
  readonly events: Ring<SimEvent>;
}

export function createCore(settings: Settings): Core {
  const { clock, random, keep, webhookTimeoutMs } = settings;
  return {
    settings,
    world: new World(keep),
    mailboxes: new Mailboxes({ clock, random, answerTimeoutMs: webhookTimeoutMs }),
    limiter: new Limiter(clock, settings.limitMode, settings.limits),
    faults: new Faults(),
    callbacks: new CallbackQueries(clock),
    calls: new Ring(keep.calls, clock),
    events: new Ring(keep.events, clock),
  };
}

/** Tells everybody who listens that something happened. */
export function tell(core: Core, happening: Happening): void {
  core.events.add({ ...happening, seq: core.events.nextSeq(), at: core.settings.clock.now() });
}

/** Forgets everything but the settings. */
export function clearCore(core: Core): void {
  core.mailboxes.clear();
  core.world.clear();
  core.limiter.clear();
  core.faults.clear();
  core.callbacks.clear();
  core.calls.clear();
  core.events.clear();
  tell(core, { type: "reset" });
}
