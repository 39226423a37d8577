import { waitFor } from "@telebus/testing";
import { z } from "zod";
import { BOT, type DashboardWorld } from "./dashboard-world.js";

/** How a world is called, where names matter: in stories of attacks they are attacks. */
export interface Names {
  readonly command: string;
  readonly broadcast: string;
  readonly task: string;
  readonly key: string;
  /** Why a letter could not be handled. */
  readonly reason: string;
  readonly feedback: string;
  readonly said: string;
}

const PLAIN: Names = {
  command: "When the ferry leaves",
  broadcast: "Ferries on Sunday",
  task: "Tide table",
  key: "Harbour master",
  reason: "the harbour did not answer",
  feedback: "The lighthouse is out of order",
  said: "Who has seen my blue oar?",
};

const Numbered = z.looseObject({ id: z.union([z.int(), z.string()]) });

/** Makes one of everything that pages show: by the APIs, and by what people say. */
export async function furnish(world: DashboardWorld, names: Names = PLAIN): Promise<void> {
  await talk(world, names);
  await write(world, names);
  await hear(world, names);
  await set(world, names);
}

async function talk({ simulator, api }: DashboardWorld, { said, feedback }: Names): Promise<void> {
  for (const [person, place] of [
    ["Ada", "Lisbon flat"],
    ["Björn", "Oslo garage"],
    ["Chidi", "Kyoto kitchen"],
  ] as const)
    await simulator.say(person, `${said} (${person})`, place);
  const [bot] = await simulator.bots();
  await simulator.send({ from: "Dalia", bot: bot?.id ?? BOT, text: "/start" });
  await simulator.send({ from: "Dalia", bot: bot?.id ?? BOT, text: `/feedback ${feedback}` });
  await waitFor("the feedback", async () => hasRows(await api("GET", "/api/feedback"), "feedback"));
}

async function write({ api }: DashboardWorld, names: Names): Promise<void> {
  await api("PUT", `/api/commands/${BOT}/custom/ferry`, {
    description: names.command,
    content: { text: `**{first_name}**, ${names.command}`, parseMode: "markdown" },
  });
  const content = { text: names.broadcast };
  const broadcast = { bot: BOT, name: names.broadcast, content, audience: { segment: {} } };
  await api("POST", "/api/broadcasts", broadcast);
  const { id } = Numbered.parse(await api("POST", "/api/broadcasts", broadcast));
  await api("POST", `/api/broadcasts/${id}/start`);
  await api("POST", "/api/tasks", {
    bot: BOT,
    name: names.task,
    kind: "scheduled-post",
    config: { cron: "0 9 * * *", content, audience: { segment: {} } },
  });
}

/** Something went wrong, and was put aside. */
async function hear({ bury, api }: DashboardWorld, { reason, said }: Names): Promise<void> {
  const update = { update_id: 77, message: { text: said, chat: { id: 42, type: "private" } } };
  await bury({
    id: `dead:distributor:${Date.now()}`,
    service: "distributor",
    reason,
    bytes: Buffer.from(JSON.stringify(update)),
  });
  await waitFor("the letter", async () => hasRows(await api("GET", "/api/dead-letters"), "letters"));
}

async function set({ api }: DashboardWorld, { key, reason }: Names): Promise<void> {
  await api("POST", "/api/hubs", { bot: BOT, name: "harbour-news" });
  await api("POST", "/api/keys", { name: key, scopes: ["bots:read", "chats:read"] });
  await api("POST", "/api/queues/pauses", { scope: { bot: BOT, chat: -42 }, reason });
}

const hasRows = (answer: unknown, list: string): boolean => {
  const rows = z.looseObject({ [list]: z.array(z.unknown()) }).parse(answer)[list];
  return Array.isArray(rows) && rows.length > 0;
};
