import { CallFinished, UpdateReceived, type EventDefinition } from "@telebus/contracts";
import type { Handler, Service } from "@telebus/service";

/** The services that read an event: of a request its owner, of a fact those with a handler for it. */
export function readersOf(event: EventDefinition, platform: readonly Service[]): readonly string[] {
  if (event.isRequest) return [event.owner];
  return platform
    .filter(({ handlers = [] }) => handlers.some((handler) => typeOf(handler) === event.type))
    .map(({ name }) => name);
}

/** The event that a handler handles. */
export function typeOf(handler: Handler): string {
  if (handler.on === "fact") return handler.event.type;
  return handler.on === "update" ? UpdateReceived.type : CallFinished.type;
}
