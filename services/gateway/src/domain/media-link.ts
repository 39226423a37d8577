import type { RawUpdate } from "@telebus/contracts";
import type { InspectedUpdate } from "@telebus/telegram";

/** Where people's links to videos, music and pictures lead; subdomains count too. */
const HOSTS = [
  "youtube.com",
  "youtu.be",
  "youtube-nocookie.com",
  "instagram.com",
  "facebook.com",
  "fb.watch",
  "tiktok.com",
  "twitter.com",
  "x.com",
  "threads.net",
  "reddit.com",
  "redd.it",
  "vimeo.com",
  "dailymotion.com",
  "dai.ly",
  "twitch.tv",
  "soundcloud.com",
  "bandcamp.com",
  "mixcloud.com",
  "pinterest.com",
  "pin.it",
  "tumblr.com",
  "bilibili.com",
  "rutube.ru",
  "vk.com",
  "vkvideo.ru",
  "ok.ru",
  "streamable.com",
  "rumble.com",
  "odysee.com",
];

/** Of a page at one of the hosts, with or without its scheme; a host alone is no medium. Linear in the text. */
const LINK = new RegExp(
  `(?<![\\w.@/-])(?:https?://)?(?:[\\w-]+\\.)*(?:${HOSTS.map((host) => host.replaceAll(".", "\\.")).join("|")})(?::\\d+)?/[^\\s/]`,
  "i",
);

/** Whether a message, or its caption, carries a link to a medium. Total; in the path of every update, hence without a schema. */
export function hasMediaLink(update: RawUpdate, { kind, text }: InspectedUpdate): boolean {
  if (text === undefined) return false;
  return isMedia(text) || linkedIn(update[kind]).some(isMedia);
}

/** Most texts have no slash, and are not looked through. */
const isMedia = (text: string): boolean => text.includes("/") && LINK.test(text);

/** Where words lead that say something else: the address is in the entity alone. */
function linkedIn(message: unknown): readonly string[] {
  if (typeof message !== "object" || message === null) return [];
  const { entities, caption_entities }: Entitled = message;
  return [...listOf(entities), ...listOf(caption_entities)].flatMap((entity) =>
    typeof entity === "object" && entity !== null && "url" in entity && typeof entity.url === "string"
      ? entity.url
      : [],
  );
}

interface Entitled {
  readonly entities?: unknown;
  readonly caption_entities?: unknown;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
