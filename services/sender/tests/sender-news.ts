import type { RawEvent } from "@telebus/contracts";
import type { ServicesHere } from "@telebus/testing";

/** What a sender tells everybody, of chats and bots. */
export interface SenderNews {
  /** What was told of this type, oldest first. */
  of(type: string): readonly Record<string, unknown>[];
  /** What was told of a chat: the types without owner and version, with the rest of each. */
  ofChat(chat: number): readonly Told[];
}

export interface Told {
  readonly event: string;
  readonly data: Record<string, unknown>;
}

export async function hearNews({ ports: { bus } }: ServicesHere): Promise<SenderNews> {
  const told: { type: string; data: Record<string, unknown> }[] = [];
  await bus.subscribe({
    mode: "unordered",
    concurrency: 1,
    service: "admin",
    stream: "EVENTS",
    name: "news",
    receive: async ({ type, json }: RawEvent) => {
      if (isRecord(json)) told.push({ type, data: json });
      return [];
    },
  });
  return {
    of: (type) => told.filter((one) => one.type === type).map(({ data }) => data),
    ofChat: (chat) =>
      told
        .filter(({ data }) => data["chat"] === chat || data["from"] === chat)
        .map(({ type, data }) => ({ event: type.split(".").slice(1, 3).join("."), data })),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
