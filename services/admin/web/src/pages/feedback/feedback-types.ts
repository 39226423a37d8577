import type { paths } from "@telebus/client";

type Inbox = paths["/api/feedback"]["get"]["responses"]["200"]["content"]["application/json"];
export type Thread = Inbox["feedback"][number];
export type FeedbackState = Thread["state"];
export type Told = paths["/api/feedback/{id}"]["get"]["responses"]["200"]["content"]["application/json"];

export const states = ["open", "answered", "closed"] as const;
export const isState = (value: string): value is FeedbackState => states.some((one) => one === value);

export const colourOf = { open: "red", answered: "blue", closed: "gray" } as const;
