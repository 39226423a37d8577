import { Agent, EnvHttpProxyAgent, type Dispatcher } from "undici";

/** Proxies by scheme of the Bot API server; without them HTTP_PROXY, HTTPS_PROXY and NO_PROXY count. */
export interface ProxySettings {
  readonly http?: string | undefined;
  readonly https?: string | undefined;
  /** Hosts to reach directly, separated by commas. */
  readonly no?: string | undefined;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const CONNECT_TIMEOUT_MS = 10_000;

/** A Bot API server, and the connections to it. */
interface Server {
  readonly origin: string;
  /** Before `/bot<token>/<method>`. */
  readonly basePath: string;
  readonly dispatcher: Dispatcher;
}

/** The servers that were called so far: as many as operators have named. */
export function createServers(proxy: ProxySettings | undefined, connections: number | undefined) {
  const known = new Map<string, Server>();
  return {
    /** @throws TypeError when it is no URL */
    at(apiRoot: string): Server {
      const server = known.get(apiRoot);
      if (server !== undefined) return server;
      const root = new URL(apiRoot);
      const dispatcher = createDispatcher(root, proxy, connections);
      const fresh = { origin: root.origin, basePath: root.pathname.replace(/\/+$/, ""), dispatcher };
      known.set(apiRoot, fresh);
      return fresh;
    },
    /** Waits for the calls under way. */
    async close(): Promise<void> {
      await Promise.all([...known.values()].map(({ dispatcher }) => dispatcher.close()));
    },
  };
}

/** The connections to one Bot API server. One on this machine is never reached through a proxy. */
function createDispatcher(root: URL, proxy: ProxySettings = {}, connections?: number): Dispatcher {
  const options = { connections: connections ?? null, connect: { timeout: CONNECT_TIMEOUT_MS } };
  if (LOOPBACK.test(root.hostname)) return new Agent(options);
  return new EnvHttpProxyAgent({
    ...options,
    ...(proxy.http === undefined ? {} : { httpProxy: proxy.http }),
    ...(proxy.https === undefined ? {} : { httpsProxy: proxy.https }),
    ...(proxy.no === undefined ? {} : { noProxy: proxy.no }),
  });
}
