import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import type { AddressInfo } from "node:net";
import { serveMeasured } from "../measure/child.js";

/** The peer: Node's own server, which reads the call and answers as the Bot API would, and keeps nothing. */
let messageId = 0;
const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const call: unknown = await json(request);
  const result = {
    message_id: ++messageId,
    chat: { id: field(call, "chat_id"), type: "supergroup", title: "Group 1" },
    from: { id: 1_000_001, is_bot: true, first_name: "Bot 1000001", username: "sim_1000001_bot" },
    date: Math.floor(Date.now() / 1000),
    text: field(call, "text"),
  };
  const body = JSON.stringify({ ok: true, result });
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
}

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

server.listen(0, "127.0.0.1", () => serveMeasured(`http://127.0.0.1:${portOf(server.address())}`));
process.on("SIGTERM", () => process.exit(0));

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return address.port;
}
