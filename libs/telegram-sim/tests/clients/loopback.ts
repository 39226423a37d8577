import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** A server on a free port of this machine. */
export interface Loopback {
  readonly url: string;
  close(): Promise<void>;
}

/** @param answer what a client library makes for its webhook */
export const listen = (
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Loopback> => serve(createServer((request, response) => void answer(request, response)));

/** @throws Error where the server does not listen on a port */
export async function serve(server: Server): Promise<Loopback> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
