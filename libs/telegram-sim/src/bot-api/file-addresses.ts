import { BlockList, isIP } from "node:net";
import { badRequest } from "../errors.js";

/** Addresses that no server on the Internet can reach. */
const reserved = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["224.0.0.0", 3],
] as const)
  reserved.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  reserved.addSubnet(network, prefix, "ipv6");

const PRIVATE_NAME = /(^|\.)(localhost|local|internal|invalid|lan|home\.arpa)$/;

/**
 * The address of a file, as Telegram would fetch it; the simulator only judges it and never goes out.
 * @throws ApiError where Telegram would not, or could not
 */
export function fileAddress(text: string): URL {
  // A path or a file's name: the usual mistake.
  if (!URL.canParse(text)) throw badRequest("wrong file identifier/HTTP URL specified");
  const address = new URL(text);
  if (address.protocol !== "http:" && address.protocol !== "https:")
    throw badRequest("invalid file HTTP URL specified: Unsupported URL protocol");
  if (!isPublic(address.hostname)) throw badRequest("failed to get HTTP URL content");
  return address;
}

function isPublic(host: string): boolean {
  const ip = host.replace(/^\[(.*)\]$/, "$1");
  const version = isIP(ip);
  if (version !== 0) return !reserved.check(ip, version === 4 ? "ipv4" : "ipv6");
  return host.includes(".") && !PRIVATE_NAME.test(host);
}
