import { waitFor } from "@telebus/testing";
import { BOT, type DashboardWorld } from "./dashboard-world.js";
import { furnish } from "./furnish.js";

/** What would leave a mark if anything of it ran. */
const RUNS = "window.owned=(window.owned||0)+1";

/** Names that people give themselves, their chats and their files. */
const hostileNames: readonly string[] = [
  `<img src=x onerror="${RUNS}">`,
  `"><script>${RUNS}</script>`,
  `'-alert(1)-' onmouseover='${RUNS}' x='`,
  `javascript:${RUNS}`,
  `{{constructor.constructor('${RUNS}')()}}`,
  // A name that is written from right to left, and one that nobody sees.
  "\u202Egnp.\u202Cevil\u2066\u200F",
  "\u200B\u200D\u2060\uFEFF",
  "\u0000\u001B[31m\u0007",
];
const PERSON = 7_000_000_000;
const CHAT = -1_007_000_000_000;
/** Longer than anything Telegram would let through. */
const LONG = `<svg onload="${RUNS}">`.padEnd(4_096, "W");

/** A world in which everything that has a name is called so. */
export async function furnishWithAttacks(world: DashboardWorld): Promise<void> {
  const [image = "", script = "", quote = "", link = ""] = hostileNames;
  await furnish(world, {
    command: image,
    broadcast: script,
    task: quote,
    key: image,
    reason: `${script} ${link}`,
    feedback: image,
    said: script,
  });
  for (const [n, name] of [...hostileNames, LONG].entries()) await appear(world, n, name);
  const last = PERSON + hostileNames.length;
  await waitFor("the last of them", async () => {
    const found = await fetchStatus(world, `/api/people/${last}`);
    return found === "found";
  });
}

const fetchStatus = ({ api }: DashboardWorld, path: string): Promise<string> =>
  api("GET", path).then(
    () => "found",
    () => "missing",
  );

/** Somebody of this name makes the bot an administrator of their group, says something there, and writes to operators. */
async function appear({ simulator }: DashboardWorld, n: number, name: string): Promise<void> {
  const from = { id: PERSON + n, is_bot: false, first_name: name, last_name: name, username: name };
  const chat = { id: CHAT - n, type: "supergroup", title: name, username: name };
  const home = { id: from.id, type: "private", first_name: name, username: name };
  const date = Math.floor(Date.now() / 1_000);
  const user = { id: BOT, is_bot: true, first_name: name };
  const old_chat_member = { status: "left", user };
  const new_chat_member = { status: "administrator", user, can_delete_messages: true };
  const file = { file_id: name, file_unique_id: name, file_name: name, mime_type: name };
  const message = { date, from, message_id: n + 1 };
  await simulator.injectUpdate(BOT, {
    my_chat_member: { chat, from, date, old_chat_member, new_chat_member },
  });
  await simulator.injectUpdate(BOT, { message: { ...message, chat, document: file, caption: name } });
  await simulator.injectUpdate(BOT, { message: { ...message, chat, text: name } });
  const text = `/feedback ${name}`;
  const entities = [{ type: "bot_command", offset: 0, length: "/feedback".length }];
  await simulator.injectUpdate(BOT, { message: { ...message, chat: home, text, entities } });
}
