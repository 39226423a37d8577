import { MsgHdrsImpl, type MsgHdrs } from "@nats-io/transport-node";
import type { Headers } from "../message.js";

/** In one go: set one by one, the client would look through all names for each. */
export function natsHeaders(headers: Headers): MsgHdrs {
  const record: Record<string, string[]> = {};
  for (const name in headers) record[name] = [headers[name] ?? ""];
  return MsgHdrsImpl.fromRecord(record);
}

/** The first value of each. */
export function plainHeaders(received: MsgHdrs | undefined): Headers {
  const headers: Record<string, string> = {};
  for (const [name, [value]] of received ?? []) headers[name] = value ?? "";
  return headers;
}
