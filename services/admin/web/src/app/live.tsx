import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";
import { queries, refresh } from "../api/queries.js";
import { listenToEvents, type Connection } from "./event-stream.js";
import { useSession } from "./session.js";

interface Live {
  readonly connection: Connection;
  /** Called with the data of each event of this name. @returns ends it */
  on(name: string, listener: (data: unknown) => void): () => void;
  /** What was told last under this name; undefined: nothing yet. */
  last(name: string): unknown;
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
  sessions: ["/auth/sessions"],
  // Whose roles have changed is not told: they may be one's own.
  people: ["/api/people", "/auth/session"],
  bots: ["/api/bots", "/api/flow/overview"],
  "dead-letters": ["/api/dead-letters", "/api/flow/overview"],
  broadcasts: ["/api/broadcasts", "/api/flow/overview"],
  tasks: ["/api/tasks", "/api/flow/overview"],
};

/** One connection for all that a page shows. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const { csrf } = useSession();
  const [connection, setConnection] = useState<Connection>("connecting");
  const [news] = useState(() => new News());
  useEffect(() => {
    let wasLive = false;
    return listenToEvents({
      session: csrf,
      onEvent: (name, data) => news.tell(name, data),
      onConnection: (now) => {
        setConnection(now);
        // What has changed meanwhile was told to nobody here.
        if (now === "live" && wasLive) void queries.invalidateQueries();
        wasLive ||= now === "live";
      },
    });
  }, [news, csrf]);
  useEffect(
    () => news.on("changed", (data) => void refresh(...topicsOf(data).flatMap(pathsOfTopic))),
    [news],
  );
  useEffect(
    () => news.on("session", () => void queries.invalidateQueries({ queryKey: ["get", "/auth/session"] })),
    [news],
  );
  const live = useMemo<Live>(
    () => ({
      connection,
      on: (name, listener) => news.on(name, listener),
      last: (name) => news.last(name),
    }),
    [connection, news],
  );
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** Tells what comes to whoever listens, and keeps the last of it. */
class News {
  readonly #listeners = new Map<string, Set<(data: unknown) => void>>();
  readonly #last = new Map<string, unknown>();

  on(name: string, listener: (data: unknown) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  last(name: string): unknown {
    return this.#last.get(name);
  }

  tell(name: string, data: unknown): void {
    this.#last.set(name, data);
    for (const listener of this.#listeners.get(name) ?? []) listener(data);
  }
}

const pathsOfTopic = (topic: string): readonly string[] => pathsOf[topic] ?? [`/api/${topic}`];

function topicsOf(data: unknown): readonly string[] {
  if (typeof data !== "object" || data === null || !("topics" in data) || !Array.isArray(data.topics))
    return [];
  return data.topics.filter((topic) => typeof topic === "string");
}
