import { addChat, addPerson } from "./actions/chats.js";
import { setMember } from "./actions/membership.js";
import { send } from "./actions/speech.js";
import { addTopic } from "./actions/topics.js";
import { addBot, authenticate } from "./bot-api/tokens.js";
import type { Core } from "./core.js";
import type { Simulator } from "./simulator.js";
import type { Bot, Person, Room } from "./world/types.js";

const PEOPLE = [
  { first_name: "Ada", username: "ada", language_code: "en" },
  { first_name: "Björn", username: "bjoern", language_code: "de" },
  { first_name: "Chidi", username: "chidi", language_code: "en" },
  { first_name: "Dalia", username: "dalia", language_code: "ru" },
];
const GROUPS = ["Lisbon flat", "Oslo garage", "Kyoto kitchen"];
/** The group with topics, and which. */
const FORUM = { title: "Oslo garage", topics: ["Parts wanted", "Night shift"] };

/** Four people and three groups with all of them in; those that are there already stay as they are. Call it after the start. */
export function seedWorld({ core }: Simulator): void {
  const people = PEOPLE.map((about) => findPerson(core, about.username) ?? addPerson(core, about));
  const members = people.map(({ user }) => user.id);
  for (const title of GROUPS) if (!findGroup(core, title)) addGroup(core, title, members);
}

function addGroup(core: Core, title: string, members: number[]): void {
  const is_forum = title === FORUM.title;
  const { chat } = addChat(core, { type: "supergroup", title, members, ...(is_forum && { is_forum }) });
  if (is_forum) for (const name of FORUM.topics) addTopic(core, { chat: chat.id, name });
}

/**
 * Brings a bot into the seeded world: every group makes it an administrator, Ada sends it /start. What has happened
 * before does not happen again.
 * @param token of valid form; the bot is made where there is none yet. @throws ApiError where it is not its token
 */
export function joinBot(
  { core }: Simulator,
  token: string,
  about: { first_name?: string; username?: string } = {},
): Bot {
  const isKnown = core.world.bots.has(Number(token.slice(0, token.indexOf(":"))));
  const bot = isKnown ? authenticate(core, token) : addBot(core, token, about);
  for (const title of GROUPS) joinGroup(core, findGroup(core, title), bot);
  const ada = findPerson(core, "ada");
  if (ada && !core.world.privateRoom(bot.user.id, ada.user.id))
    send(core, { from: ada.user.id, bot: bot.user.id, text: "/start" });
  return bot;
}

function joinGroup(core: Core, group: Room | undefined, { user }: Bot): void {
  // One who has been there and left, or was sent away, stays away.
  if (!group || group.members.has(user.id)) return;
  const [creatorId = user.id] = group.members.keys();
  setMember(core, group, user, "administrator", core.world.user(creatorId) ?? user);
}

const findPerson = ({ world }: Core, username: string): Person | undefined =>
  [...world.people.values()].find(({ user }) => user.username === username);

const findGroup = ({ world }: Core, title: string): Room | undefined =>
  [...world.rooms.values()].find(({ chat, migratedTo }) => chat.title === title && migratedTo === undefined);
