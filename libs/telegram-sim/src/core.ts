import { CallbackQueries } from "./callback-queries.js";
import { Mailboxes } from "./delivery/mailboxes.js";
import { Flights } from "./delivery/flights.js";
import { Outages } from "./delivery/outages.js";
import { Drafts } from "./drafts.js";
import { Faults } from "./faults.js";
import { InlineQueries } from "./inline-queries.js";
import { CallsInFlight } from "./limits/in-flight.js";
import { Limiter } from "./limits/limiter.js";
import { Uploads } from "./limits/uploads.js";
import { WakeUps } from "./limits/wake-ups.js";
import type { Settings } from "./options.js";
import { Payments } from "./payments/payments.js";
import type { CallRecord } from "./transcript/calls.js";
import type { Happening, SimEvent } from "./transcript/events.js";
import { Ring } from "./transcript/ring.js";
import { KEPT_UPDATES, type UpdateRecord } from "./transcript/updates.js";
import { VirtualClock } from "./virtual-clock.js";
import { Signing } from "./web-apps/signing.js";
import { World } from "./world/world.js";

/** The parts of a simulator, as its methods and actions use them. */
export interface Core {
  readonly settings: Settings;
  /** The same as in the settings: it can be moved forward. */
  readonly clock: VirtualClock;
  readonly world: World;
  readonly mailboxes: Mailboxes;
  readonly limiter: Limiter;
  readonly callsInFlight: CallsInFlight;
  readonly uploads: Uploads;
  readonly wakeUps: WakeUps;
  readonly outages: Outages;
  readonly webApps: Signing;
  readonly faults: Faults;
  readonly callbacks: CallbackQueries;
  readonly drafts: Drafts;
  readonly inline: InlineQueries;
  readonly payments: Payments;
  readonly calls: Ring<CallRecord>;
  readonly events: Ring<SimEvent>;
  readonly updates: Ring<UpdateRecord>;
}

export function createCore(chosen: Settings): Core {
  const flights = new Flights();
  const clock = new VirtualClock(chosen.clock, flights);
  const settings = { ...chosen, clock };
  const { random, keep, webhookTimeoutMs } = settings;
  const mailboxes = new Mailboxes({ clock, random, answerTimeoutMs: webhookTimeoutMs, flights });
  const world = new World(keep);
  const payments = new Payments(clock, (id) => (world.people.has(id) ? settings.startStars : 0));
  return {
    settings,
    clock,
    world,
    payments,
    mailboxes,
    limiter: new Limiter(clock, settings.limitMode, settings.limits, payments),
    callsInFlight: new CallsInFlight(),
    uploads: new Uploads(),
    wakeUps: new WakeUps(clock),
    outages: new Outages(clock, mailboxes),
    webApps: new Signing(),
    faults: new Faults(),
    callbacks: new CallbackQueries(clock),
    drafts: new Drafts(clock),
    inline: new InlineQueries(clock),
    calls: new Ring(keep.calls, clock),
    events: new Ring(keep.events, clock),
    updates: new Ring(KEPT_UPDATES, clock),
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
  core.uploads.clear();
  core.wakeUps.clear();
  core.outages.end();
  core.webApps.clear();
  core.faults.clear();
  core.callbacks.clear();
  core.drafts.clear();
  core.inline.clear();
  core.payments.clear();
  core.calls.clear();
  core.events.clear();
  core.updates.clear();
  tell(core, { type: "reset" });
}
