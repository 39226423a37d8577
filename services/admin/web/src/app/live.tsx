import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";
import { queries, refresh } from "../api/queries.js";
import { useSession } from "./session.js";

export type Connection = "live" | "connecting" | "lost";

interface Live {
  readonly connection: Connection;
  /** Called with the data of each event of this name. @returns ends it */
  on(name: string, listener: (data: unknown) => void): () => void;
}

const LiveContext = createContext<Live | undefined>(undefined);

/** What the server tells while the page is open. */
export function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error("useLive outside of LiveProvider");
  return live;
}

/** The paths that are asked for again when a topic has changed, where they are not `/api/<topic>`. */
const pathsOf: Readonly<Record<string, readonly string[]>> = {
  hubs: ["/api/hubs", "/api/routes"],
  keys: ["/api/keys"],
};

/** One connection for all pages. The browser connects again by itself, after a pause that the server names. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const [connection, setConnection] = useState<Connection>("connecting");
  const { csrf } = useSession();
  const target = useMemo(() => new EventTarget(), []);
  useEffect(() => {
    const source = new EventSource("/events");
    source.addEventListener("open", () => setConnection("live"));
    source.addEventListener("error", () => setConnection("lost"));
    for (const name of ["flow", "changed", "session"])
      source.addEventListener(name, ({ data }: MessageEvent<string>) => {
        target.dispatchEvent(new CustomEvent(name, { detail: parsed(data) }));
      });
    return () => source.close();
    // Refused because the session had ended, the browser does not come again by itself: a new session does.
  }, [target, csrf]);
  const live = useMemo<Live>(
    () => ({
      connection,
      on: (name, listener) => {
        const hear = (event: Event): void =>
          listener(event instanceof CustomEvent ? event.detail : undefined);
        target.addEventListener(name, hear);
        return () => target.removeEventListener(name, hear);
      },
    }),
    [connection, target],
  );
  useEffect(
    () => live.on("changed", (data) => void refresh(...topicsOf(data).flatMap(pathsOfTopic))),
    [live],
  );
  useEffect(
    () => live.on("session", () => void queries.invalidateQueries({ queryKey: ["get", "/auth/session"] })),
    [live],
  );
  return <LiveContext value={live}>{children}</LiveContext>;
}

const pathsOfTopic = (topic: string): readonly string[] => pathsOf[topic] ?? [`/api/${topic}`];

function topicsOf(data: unknown): readonly string[] {
  if (typeof data !== "object" || data === null || !("topics" in data) || !Array.isArray(data.topics))
    return [];
  return data.topics.filter((topic) => typeof topic === "string");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
