import { isIP } from "node:net";
import { badRequest } from "../errors.js";

const PORTS = new Set(["443", "80", "88", "8443"]);

/**
 * Checks where a webhook may go: HTTPS, to ports 443, 80, 88 and 8443. Hosts of this machine and of networks of one's
 * own may have any port, and this machine plain HTTP too: Telegram refuses both. @throws ApiError 400
 */
export function checkWebhookAddress(url: string): void {
  if (!URL.canParse(url)) throw badRequest("invalid webhook URL specified");
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== "https:" && !(protocol === "http:" && isThisMachine(hostname)))
    throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
  if (isPublic(hostname) && port !== "" && !PORTS.has(port))
    throw badRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
}

/** The address that getWebhookInfo names, as far as it is known without asking for the name. */
export function addressOf(url: string, fixed: string | undefined): string | undefined {
  const { hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "");
  return fixed ?? (isIP(host) ? host : host === "localhost" ? "127.0.0.1" : undefined);
}

const isThisMachine = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);

/** Names with a dot that are not reserved for inner networks, and addresses that are not. */
const isPublic = (host: string): boolean =>
  !isThisMachine(host) &&
  host.includes(".") &&
  !/^(10|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)\./.test(host) &&
  !/\.(local|internal|test|localhost|home\.arpa)$/.test(host);
