import type { Person, Room } from "../world/types.js";

/** From where a web app is opened; what it is told depends on it. */
export type Launch = "inline_button" | "reply_keyboard" | "menu" | "link";

interface LaunchFacts {
  readonly launch: Launch;
  readonly person: Person;
  readonly room: Room;
  /** Under which the bot may answer with answerWebAppQuery. */
  readonly queryId: string | undefined;
  readonly startParam: string | undefined;
  /** Unix seconds. */
  readonly authDate: number;
}

/** The fields of Mini App type WebAppInitData, as text, unsigned. */
export function initFields(facts: LaunchFacts): Record<string, string> {
  const { launch, person, room, queryId, startParam, authDate } = facts;
  const { id, first_name, last_name = "", username, language_code } = person.user;
  const user = { id, first_name, last_name, username, language_code, allows_write_to_pm: true };
  return {
    ...(queryId !== undefined && { query_id: queryId }),
    user: JSON.stringify(user),
    ...(launch === "link" && { chat_type: chatTypeOf(room), chat_instance: chatInstanceOf(room) }),
    ...(startParam !== undefined && { start_param: startParam }),
    auth_date: String(authDate),
  };
}

/** `sender` is the chat of the person with the bot itself. */
const chatTypeOf = ({ chat }: Room): string => (chat.type === "private" ? "sender" : chat.type);

/** A number that stands for the chat, as Telegram gives one: the same for everybody in it. */
function chatInstanceOf({ key }: Room): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(key)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return String(BigInt.asIntN(64, hash));
}

const VERSION = "10.3";
const PLATFORM = "weba";

/** Telegram's light colours, by the names of Mini App type ThemeParams. */
const THEME = {
  bg_color: "#ffffff",
  text_color: "#000000",
  hint_color: "#707579",
  link_color: "#3390ec",
  button_color: "#3390ec",
  button_text_color: "#ffffff",
  secondary_bg_color: "#f4f4f5",
  header_bg_color: "#ffffff",
  accent_text_color: "#3390ec",
  section_bg_color: "#ffffff",
  section_header_text_color: "#707579",
  subtitle_text_color: "#707579",
  destructive_text_color: "#e53935",
};

/** The address at which the app is opened, with all that it is told behind the `#`. */
export function launchUrl(address: string, initData: string, startParam: string | undefined): string {
  const url = new URL(address);
  if (startParam !== undefined) url.searchParams.set("tgWebAppStartParam", startParam);
  const told = new URLSearchParams({
    tgWebAppData: initData,
    tgWebAppVersion: VERSION,
    tgWebAppPlatform: PLATFORM,
    tgWebAppThemeParams: JSON.stringify(THEME),
  });
  const fragment = told.toString().replaceAll("+", "%20");
  const { hash } = url;
  url.hash = hash === "" ? fragment : `${hash.slice(1)}${hash.includes("?") ? "&" : "?"}${fragment}`;
  return url.href;
}
