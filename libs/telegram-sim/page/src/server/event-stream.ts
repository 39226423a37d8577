import { SimEvent } from "./event.js";

export interface Listener {
  /** Connected, for the first time or again: everything should be read anew. */
  readonly onOpen: () => void;
  readonly onLost: () => void;
  readonly onEvent: (event: SimEvent) => void;
}

/** A silent stream is tried again after this; the browser's own pauses grow too long for somebody who waits. */
const RETRY_MS = 1_000;

/**
 * Everything that happens, live. A lost connection is made again until it is closed here.
 * @returns a function that ends it
 */
export function followEvents(listener: Listener): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const connect = (): void => {
    source = new EventSource("/sim/events");
    source.addEventListener("open", () => listener.onOpen());
    source.addEventListener("message", ({ data }) => {
      const event = parsed(String(data));
      if (event) listener.onEvent(event);
    });
    source.addEventListener("error", () => {
      source?.close();
      listener.onLost();
      clearTimeout(timer);
      timer = setTimeout(connect, RETRY_MS);
    });
  };
  connect();
  return () => {
    source?.close();
    clearTimeout(timer);
  };
}

function parsed(data: string): SimEvent | undefined {
  return SimEvent.safeParse(JSON.parse(data)).data;
}
