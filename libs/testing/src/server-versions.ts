import { once } from "node:events";
import { connect } from "node:net";

/** Asks a Redis server for its version. No client library: one question, before any test runs. */
export async function askRedisVersion(url: string): Promise<string> {
  const { username, password } = new URL(url);
  const words = [decodeURIComponent(username), decodeURIComponent(password)].filter((word) => word !== "");
  const login = words.length === 0 ? "" : `AUTH ${words.join(" ")}\r\n`;
  return ask(url, 6379, `${login}INFO server\r\n`, /redis_version:(\S+)/);
}

/** A NATS server says its version to everyone who connects. */
export function askNatsVersion(url: string): Promise<string> {
  return ask(url, 4222, "", /"version":"([^"]+)"/);
}

async function ask(url: string, defaultPort: number, question: string, answer: RegExp): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port || defaultPort), hostname);
  try {
    await once(socket, "connect", { signal: AbortSignal.timeout(5_000) });
    socket.write(question);
    let heard = "";
    socket.setTimeout(5_000, () => socket.destroy());
    for await (const part of socket) {
      heard += String(part);
      const version = answer.exec(heard)?.[1];
      if (version !== undefined) return version;
    }
    throw new Error("it ended the connection");
  } catch (cause) {
    throw new Error(`The server at ${hostname}:${port || defaultPort} does not say its version`, { cause });
  } finally {
    socket.destroy();
  }
}
