import type { paths } from "@telebus/client";

type Sending = paths["/api/send"];
export type SendBody = Sending["post"]["requestBody"]["content"]["application/json"];
export type Sent = Sending["get"]["responses"]["200"]["content"]["application/json"]["requests"][number];

export const SEND = "/api/send";

/** Not over yet. */
export const isPending = ({ outcome }: Sent): boolean => outcome === undefined;
