import { waitFor } from "@telebus/testing";
import type { SimulatorControl } from "@telebus/telegram-sim";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { groups, people, remarks } from "./names.js";

/** Calls an API as the owner. @throws Error for what is no success */
export type CallApi = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** The platform of the pictures. */
interface Platform {
  readonly simulator: SimulatorControl;
  readonly api: CallApi;
  readonly bot: number;
}

const Chats = z.object({ chats: z.array(z.unknown()) });
const Made = z.looseObject({ id: z.union([z.int(), z.string()]) });
const GROUPS_OF_FIRST_WORLD = 3;

/** Groups and people beside those of the first world; all groups are in the hub. */
export async function populate({ simulator, api, bot }: Platform): Promise<void> {
  const members: number[] = [];
  for (const person of people) members.push((await simulator.addPerson(person)).id);
  for (const title of groups) {
    const { id } = await simulator.addChat({ type: "supergroup", title, members });
    await simulator.setMember({ chat: id, user: bot, status: "administrator" });
  }
  const wanted = GROUPS_OF_FIRST_WORLD + groups.length;
  const known = async (): Promise<boolean> =>
    Chats.parse(await api("GET", `/api/hubs/chats?bot=${bot}&limit=100`)).chats.length >= wanted;
  await waitFor("all groups are in the hub", known, { timeoutMs: 30_000 });
}

/** Some write to the operators, and somebody reports what was said. */
export async function complain({ simulator, bot }: Platform): Promise<void> {
  for (const [from, words] of [
    ["nia_mensah", "The evening posts are wonderful. Could there be a quiet hour?"],
    ["luca_moretti", "My message was shown twice yesterday"],
    ["maeve_byrne", "Thank you for the tide tables!"],
  ] as const) {
    await simulator.send({ from, bot, text: "/start" });
    await simulator.send({ from, bot, text: `/feedback ${words}` });
  }
}

/** People talk in their groups until it is enough. */
export async function talk({ simulator }: Platform, signal: AbortSignal): Promise<void> {
  for (let n = 0; !signal.aborted; n++) {
    const title = groups[(n * 5) % groups.length];
    const speaker = people[(n * 7) % people.length];
    const remark = remarks[n % remarks.length];
    if (title !== undefined && speaker !== undefined && remark !== undefined)
      await simulator.say(speaker.username, remark, title);
    await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}

const PAUSE_MS = 700;

/** What operators have set up. */
export async function setUp({ simulator, api, bot }: Platform): Promise<void> {
  await api("PUT", `/api/commands/${bot}/custom/ferry`, {
    description: "When the ferry leaves",
    content: {
      text: "**{first_name}**, the next ferry leaves at *12:00* from pier 4.\n\nSouthbound at 14:30.",
      parseMode: "markdown",
      buttons: [[{ text: "Timetable", url: "https://example.com/ferries" }]],
    },
    translations: { de: { description: "Wann die Fähre fährt" } },
  });
  await api("PUT", `/api/commands/${bot}/custom/tide`, {
    description: "High and low water today",
    content: { text: "High water at 10:12, low water at 16:40.", parseMode: "markdown" },
  });
  const broadcast = async (name: string, text: string): Promise<string | number> => {
    const asked = { bot, name, content: { text, parse_mode: "CommonMark" }, audience: { segment: {} } };
    return Made.parse(await api("POST", "/api/broadcasts", asked)).id;
  };
  await api(
    "POST",
    `/api/broadcasts/${await broadcast("Ferries on Sunday", "**No ferries** on Sunday: the pier is mended.")}/start`,
  );
  const later = new Date(Date.now() + 2 * 86_400_000).toISOString();
  await api(
    "POST",
    `/api/broadcasts/${await broadcast("Summer regatta", "The regatta begins on Saturday.")}/schedule`,
    { at: later },
  );
  await broadcast("Lost and found, July", "A blue oar, two scarves, one trombone.");
  for (const [name, cron, text] of [
    ["Tide table", "0 7 * * *", "High water at 10:12, low water at 16:40."],
    ["Good night from the harbour", "0 22 * * *", "The lighthouse says good night."],
  ])
    await api("POST", "/api/tasks", {
      bot,
      name,
      kind: "scheduled-post",
      config: { cron, timezone: "Europe/Lisbon", content: { text }, audience: { segment: {} } },
      start: true,
    });
  const roles = {
    ada: ["admin"],
    ingrid_solberg: ["operator"],
    maeve_byrne: ["moderator"],
    nia_mensah: ["media"],
  };
  for (const person of await simulator.people())
    for (const scope of Object.entries(roles).find(([name]) => name === person.username)?.[1] ?? [])
      await api("PUT", `/api/people/${person.id}/scopes/${scope}`, { reason: "Looks after the harbour" });
  await api("POST", "/api/keys", { name: "Grafana", scopes: ["bots:read", "queues:read"] });
  await api("POST", "/api/keys", { name: "Harbour office", scopes: ["send:write"], bots: [bot] });
}
