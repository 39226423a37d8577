import { once, EventEmitter } from "node:events";
import { spawnTethered } from "@telebus/service/embedded-postgres";
import type { ServerLife } from "./test-server.js";

/** A server program ended before it was ready. */
class ServerStartError extends Error {
  override readonly name = "ServerStartError";
}

export interface ServerCommand {
  readonly words: readonly string[];
  readonly folder: string;
  /** Part of the line it writes once it serves. */
  readonly readyLine: string;
}

/** Runs a server program until it says that it is ready. */
export async function startLife({ words, folder, readyLine }: ServerCommand): Promise<ServerLife> {
  const news = new EventEmitter();
  const ready = once(news, "ready").then(() => "ready" as const);
  const server = spawnTethered(words, {
    cwd: folder,
    onLine: (line) => {
      if (line.includes(readyLine)) news.emit("ready");
    },
  });
  if ((await Promise.race([ready, server.ended])) !== "ready") {
    throw new ServerStartError(`${words[0]} did not start: ${server.lastWords()}`);
  }
  server.keepAwake(false);
  const stop = async (): Promise<void> => {
    server.keepAwake(true);
    server.letGo();
    await server.ended;
  };
  return { pid: server.pid, stop };
}
