import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { z } from "zod";

const Update = z.looseObject({ update_id: z.number() });

/** A delivery that waits for its answer. */
export interface Delivery {
  readonly update: z.output<typeof Update>;
  readonly headers: IncomingHttpHeaders;
  answer(status: number, headers?: Record<string, string>, body?: string | Buffer): void;
}

/** A bot's webhook: what arrives is handed out one by one, in the order of arrival. */
export interface WebhookReceiver {
  readonly url: string;
  next(): Promise<Delivery>;
  /** How many wait to be handed out. */
  waiting(): number;
  close(): Promise<void>;
}

export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const arrived: Delivery[] = [];
  const readers: ((delivery: Delivery) => void)[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const update = Update.parse(JSON.parse(body));
      const delivery = { update, headers: request.headers, answer: answerer(response) };
      const reader = readers.shift();
      if (reader) reader(delivery);
      else arrived.push(delivery);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/hook`,
    next: () => {
      const delivery = arrived.shift();
      return delivery ? Promise.resolve(delivery) : new Promise((resolve) => readers.push(resolve));
    },
    waiting: () => arrived.length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const answerer =
  (response: ServerResponse) =>
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = ""): void => {
    response.writeHead(status, headers).end(body);
  };

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return address.port;
}
