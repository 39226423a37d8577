import { z } from "zod";
import { unixSeconds } from "../clock.js";
import type { Core } from "../core.js";
import { ControlError } from "../errors.js";
import { initFields, launchUrl, type Launch } from "../web-apps/launch.js";
import type { WebAppDataSchema, WebAppSchema } from "../web-apps/requests.js";
import { buttonsOf } from "../world/buttons.js";
import type { Message, Person, Room } from "../world/types.js";
import { post } from "./announce.js";
import { botBy, personBy, roomBy } from "./references.js";
import { checkMayWrite, messageIn } from "./targets.js";

/** How long a bot may answer for a web app; Telegram does not say. */
const QUERY_LIFE_MS = 3_600_000;

const Buttons = z.array(
  z.looseObject({ text: z.string(), web_app: z.looseObject({ url: z.string() }).optional() }),
);

interface WebAppButton {
  readonly launch: Launch;
  readonly url: string;
}

/**
 * A person opens a web app. One that is opened by a button of a reply keyboard is told nothing, as with Telegram: it
 * can only send data back. @throws ControlError
 */
export function openWebApp(
  core: Core,
  request: z.output<typeof WebAppSchema>,
): { url: string; init_data: string } {
  const { from, chat, bot, message_id, start_param } = request;
  const person = personBy(core, from);
  const room = roomBy(core, { chat, person, bot });
  const message = message_id === undefined ? undefined : messageIn(room, message_id);
  const { launch, url } = message ? buttonOf(room, message, request.button) : launchAt(room, request);
  const place = { launch, person, room, startParam: start_param };
  const init_data =
    launch === "reply_keyboard" ? "" : signed(core, botIdOf(core, room, bot ?? message?.from?.id), place);
  return { url: launchUrl(url, init_data, start_param), init_data };
}

/** What a web app of a reply keyboard sends reaches the bot as a message. @throws ControlError */
export function sendWebAppData(core: Core, request: z.output<typeof WebAppDataSchema>): { message: Message } {
  const { from, bot, button_text, data } = request;
  const person = personBy(core, from);
  const room = roomBy(core, { person, bot });
  checkMayWrite(room, person);
  return { message: post(core, room, person.user, { web_app_data: { data, button_text } }) };
}

interface LaunchPlace {
  readonly launch: Launch;
  readonly person: Person;
  readonly room: Room;
  readonly startParam: string | undefined;
}

function signed(core: Core, botId: number, place: LaunchPlace): string {
  const { launch, person, room } = place;
  const about = { botId, personId: person.user.id, query: "", room: room.key };
  const queryId = launch === "link" ? undefined : core.inline.add(about, QUERY_LIFE_MS).id;
  const fields = initFields({ ...place, queryId, authDate: unixSeconds(core.settings.clock) });
  const initData = core.webApps.sign(botId, fields);
  if (initData === undefined)
    throw new ControlError(409, "the bot has to call once before its init data can be signed");
  return initData;
}

/** Opened by its address: in a group, or with a start parameter, it was a link; else the bot's menu. */
function launchAt({ chat }: Room, { url, start_param }: z.output<typeof WebAppSchema>): WebAppButton {
  if (url === undefined) throw new ControlError(400, "say which web app: by `message_id`, or by `url`");
  return { url, launch: chat.type !== "private" || start_param !== undefined ? "link" : "menu" };
}

function buttonOf({ replyKeyboards }: Room, message: Message, text: string | undefined): WebAppButton {
  const find = (buttons: readonly unknown[]): string | undefined =>
    Buttons.parse(buttons).find((button) => button.web_app && (text ?? button.text) === button.text)?.web_app
      ?.url;
  const inline = find(buttonsOf(message));
  if (inline !== undefined) return { launch: "inline_button", url: inline };
  // A reply keyboard belongs to the chat, which knows the message that it came with.
  const reply = find(replyKeyboards.cameWith(message.message_id)[0]?.rows?.flat() ?? []);
  if (reply !== undefined) return { launch: "reply_keyboard", url: reply };
  throw new ControlError(404, `there is no button "${text ?? ""}" that opens a web app under this message`);
}

const botIdOf = (core: Core, room: Room, bot: number | string | undefined): number =>
  room.botId ?? botBy(core, bot).user.id;
