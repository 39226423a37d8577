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

/** The connections to one Bot API server. One on this machine is never reached through a proxy. */
export function createDispatcher(root: URL, proxy: ProxySettings = {}, connections?: number): Dispatcher {
  const options = { connections: connections ?? null, connect: { timeout: CONNECT_TIMEOUT_MS } };
  if (LOOPBACK.test(root.hostname)) return new Agent(options);
  return new EnvHttpProxyAgent({
    ...options,
    ...(proxy.http === undefined ? {} : { httpProxy: proxy.http }),
    ...(proxy.https === undefined ? {} : { httpsProxy: proxy.https }),
    ...(proxy.no === undefined ? {} : { noProxy: proxy.no }),
  });
}
