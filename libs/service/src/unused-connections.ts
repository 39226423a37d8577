import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Connections on which nothing was ever asked: browsers open some beforehand. To Node they are not idle, so a server that
 * closes would wait for their first request until its time is over.
 * @returns ends them, and those that still come
 */
export function watchUnused(server: Server): () => void {
  const unused = new Set<Socket>();
  let isClosing = false;
  server.on("connection", (socket) => {
    unused.add(socket);
    socket.once("close", () => unused.delete(socket));
    if (isClosing) socket.destroy();
  });
  server.on("request", ({ socket }) => void unused.delete(socket));
  return () => {
    isClosing = true;
    for (const socket of unused) socket.destroy();
  };
}
