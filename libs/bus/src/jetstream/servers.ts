/** What the client is told of the servers: addresses without credentials, and the credentials. */
export interface ServerSettings {
  readonly servers: string[];
  readonly user?: string;
  readonly pass?: string;
  readonly token?: string;
  readonly tls?: Record<string, never>;
}

/**
 * Takes addresses as people write them: `nats://user:password@host:4222`, `nats://token@host`, `tls://host`, or several
 * with commas between. The client would not understand credentials in an address.
 */
export function parseServers(servers: string | readonly string[]): ServerSettings {
  const written = typeof servers === "string" ? servers.split(",") : servers;
  const urls = written.map((one) => new URL(one.includes("://") ? one.trim() : `nats://${one.trim()}`));
  const isSecure = urls.some(({ protocol }) => protocol === "tls:");
  const addresses = urls.map(({ host }) => host);
  return { servers: addresses, ...credentialsOf(urls), ...(isSecure && { tls: {} }) };
}

function credentialsOf(urls: readonly URL[]): Pick<ServerSettings, "user" | "pass" | "token"> {
  const url = urls.find(({ username }) => username !== "");
  if (url === undefined) return {};
  const user = decodeURIComponent(url.username);
  return url.password === "" ? { token: user } : { user, pass: decodeURIComponent(url.password) };
}
