import type { Bus, Consumer } from "@telebus/bus";
import { UpdateReceived, type RawEvent } from "@telebus/contracts";
import { asUnavailable, type BackgroundTask } from "@telebus/service";
import type { ArchiveStore } from "../archive-store.js";
import { observe } from "../domain/observe.js";

/** More at once saves little; fewer cost a transaction each. */
const BATCH = 500;

/** Keeps what every update tells, whoever owns it. A batch that comes again changes nothing. */
export function observeUpdates({ archive, bus }: { archive: ArchiveStore; bus: Bus }): BackgroundTask {
  let consumer: Consumer | undefined;
  const receiveBatch = async (events: readonly RawEvent[]) => {
    const observations = events.map((event) => observe(UpdateReceived.parse(event).data, event.time));
    await asUnavailable(archive.record(observations));
    return [];
  };
  return {
    name: "observer",
    start: async () => {
      consumer = await bus.subscribe({
        mode: "batch",
        size: BATCH,
        service: "admin",
        stream: "UPDATES",
        name: "observer",
        receiveBatch,
      });
    },
    stop: async () => consumer?.stop(),
  };
}
