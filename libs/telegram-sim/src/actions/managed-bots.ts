import { randomBytes } from "node:crypto";
import { z } from "zod";
import { addBot } from "../bot-api/tokens.js";
import type { Core } from "../core.js";
import { ControlError } from "../errors.js";
import type { Room, User } from "../world/types.js";
import { notifyBot, post } from "./announce.js";
import { botBy, personBy, roomBy } from "./references.js";
import type { ManagedBotSchema } from "./requests.js";
import { checkMayWrite } from "./targets.js";

const Buttons = z.array(
  z.looseObject({
    request_managed_bot: z
      .looseObject({
        request_id: z.int(),
        suggested_name: z.string().optional(),
        suggested_username: z.string().optional(),
      })
      .optional(),
  }),
);

/** Above every id that tests and people give. */
const FIRST_ID = 8_000_000_001;
const SECRET_BYTES = 26;

export const makeToken = (id: number): string => `${id}:${randomBytes(SECRET_BYTES).toString("base64url")}`;

/**
 * A person makes a bot that another one manages, by a button of its reply keyboard (Bot API type
 * KeyboardButtonRequestManagedBot): the manager gets a message and an update. @throws ControlError
 */
export function makeManagedBot(core: Core, request: z.output<typeof ManagedBotSchema>): User {
  const person = personBy(core, request.from);
  const manager = botBy(core, request.bot);
  const room = roomBy(core, { person, bot: manager.user.id });
  checkMayWrite(room, person);
  if (!manager.profile.canManageBots) throw new ControlError(409, "this bot may not manage others");
  const suggested = suggestionIn(room, person.user.id);
  const id = Math.max(FIRST_ID, ...[...core.world.bots.keys()].map((known) => known + 1));
  const { name = suggested.suggested_name ?? `Bot ${id}` } = request;
  const { username = suggested.suggested_username ?? `made_${id}_bot` } = request;
  checkUsername(core, username);
  const token = makeToken(id);
  const bot = addBot(core, token, { first_name: name, username });
  bot.profile.managed = { managerId: manager.user.id, ownerId: person.user.id, token, people: undefined };
  post(core, room, person.user, { managed_bot_created: { bot: bot.user } });
  notifyBot(core, manager.user.id, "managed_bot", { user: person.user, bot: bot.user });
  return bot.user;
}

function suggestionIn({ replyKeyboards }: Room, personId: number) {
  const buttons = Buttons.parse(replyKeyboards.of(personId)?.rows?.flat() ?? []);
  const asked = buttons.find((button) => button.request_managed_bot)?.request_managed_bot;
  if (asked === undefined) throw new ControlError(404, "there is no button here that asks for a bot");
  return asked;
}

function checkUsername({ world }: Core, username: string): void {
  if (!/^[a-z]\w{1,28}bot$/i.test(username)) throw new ControlError(400, "a bot's username ends in bot");
  const isTaken = [...world.bots.values()].some(
    ({ user }) => user.username?.toLowerCase() === username.toLowerCase(),
  );
  if (isTaken) throw new ControlError(409, "this username is taken");
}
