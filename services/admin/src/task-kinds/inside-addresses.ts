import { BlockList, isIP } from "node:net";

const inside = new BlockList();
const NETWORKS = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const;
/** Those that carry an IPv4 address inside (`::`, NAT64, Teredo, 6to4) are refused as a whole. */
const NETWORKS_6 = [
  ["::", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["2001::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const;
for (const [network, prefix] of NETWORKS) inside.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of NETWORKS_6) inside.addSubnet(network, prefix, "ipv6");

/** Whether an address is of this machine or its network: not for what somebody outside names. */
export const isInsideAddress = (address: string): boolean =>
  inside.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

const INSIDE_NAME = /^[^.]*$|\.(localhost|local|internal|lan|home\.arpa)$/i;

/** Whether the host of a URL is inside by its address, or by a name that no server outside has. */
export function isInsideHost(hostname: string): boolean {
  const host = hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
  return isIP(host) === 0 ? INSIDE_NAME.test(host) : isInsideAddress(host);
}
