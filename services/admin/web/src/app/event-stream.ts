/** Whether news comes. */
export type Connection = "live" | "connecting" | "lost";

interface Listener {
  /** Whose news it is: who signs in again listens anew, for they may have been refused before. */
  readonly session: string;
  /** An event of this name, with its data parsed. */
  readonly onEvent: (name: string, data: unknown) => void;
  readonly onConnection: (connection: Connection) => void;
}

const EVENTS = ["flow", "changed", "session", "still"];
/** The server says something every 15 s. */
const SILENT_MS = 40_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A browser has few connections for one server: pages that nobody looks at give theirs back. */
const HIDDEN_MS = 60_000;

/**
 * Listens to `/events` for as long as somebody looks at the page. The browser connects again by itself where a connection
 * breaks; where the server refuses, or is silent, that is done here, with growing pauses. @returns ends it
 */
export function listenToEvents(listener: Listener): () => void {
  let source: EventSource | undefined;
  let pauseMs = FIRST_PAUSE_MS;
  let silence: number | undefined;
  let retry: number | undefined;
  let hiding: number | undefined;

  const close = (): void => {
    clearTimeout(silence);
    clearTimeout(retry);
    source?.close();
    source = undefined;
  };
  const lose = (): void => {
    close();
    listener.onConnection("lost");
    retry = window.setTimeout(open, pauseMs * (0.5 + Math.random()));
    pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
  };
  const hear = (): void => {
    clearTimeout(silence);
    silence = window.setTimeout(lose, SILENT_MS);
  };
  const open = (): void => {
    close();
    const opened = new EventSource("/events");
    source = opened;
    hear();
    opened.addEventListener("open", () => {
      pauseMs = FIRST_PAUSE_MS;
      hear();
      listener.onConnection("live");
    });
    opened.addEventListener("error", () => {
      if (opened.readyState === EventSource.CLOSED) lose();
      else listener.onConnection("lost");
    });
    for (const name of EVENTS)
      opened.addEventListener(name, ({ data }: MessageEvent<string>) => {
        hear();
        listener.onEvent(name, parsed(data));
      });
  };
  const onVisibility = (): void => {
    clearTimeout(hiding);
    if (document.visibilityState === "hidden") hiding = window.setTimeout(close, HIDDEN_MS);
    else if (source === undefined) open();
  };

  document.addEventListener("visibilitychange", onVisibility);
  window.addEventListener("online", open);
  open();
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    window.removeEventListener("online", open);
    clearTimeout(hiding);
    close();
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
