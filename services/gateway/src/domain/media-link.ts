import type { RawUpdate } from "@telebus/contracts";
import type { InspectedUpdate } from "@telebus/telegram";
import { z } from "zod";

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

/** Words that lead elsewhere than they say: their address is in the entity alone. */
const Linked = z.looseObject({ type: z.literal("text_link"), url: z.string() });
const Entities = z.array(z.unknown()).catch([]);
const Worded = z.looseObject({ entities: Entities.optional(), caption_entities: Entities.optional() });

/** Whether a message, or its caption, carries a link to a medium. Total. */
export function hasMediaLink(update: RawUpdate, { kind, text }: InspectedUpdate): boolean {
  if (text === undefined) return false;
  if (LINK.test(text)) return true;
  const { entities = [], caption_entities = [] } = Worded.safeParse(update[kind]).data ?? {};
  return [...entities, ...caption_entities].some((entity) =>
    LINK.test(Linked.safeParse(entity).data?.url ?? ""),
  );
}
