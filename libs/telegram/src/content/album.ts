import type { ChatParams } from "../calls/params.js";
import type { AlbumContent, ContentOf, MessageContent } from "./message-content.js";

type Item = MessageContent;
type Media = ChatParams["sendMediaGroup"]["media"];

/** One call of what is said. */
export type ContentPart =
  Item | { readonly method: "sendMediaGroup"; readonly params: ChatParams["sendMediaGroup"] };

/** A call, with the place of its first item in the album. */
export interface PlacedPart {
  readonly item: number;
  readonly part: ContentPart;
}

/** Telegram puts no more into one album. */
const MOST = 10;

/**
 * The calls that say it: of a single message one. Of an album as few as Telegram's rules allow (photos and videos
 * together, documents and audios each for themselves, 2 to 10), in the order of the items; what stands alone goes alone.
 */
export function partsOf(content: MessageContent | AlbumContent): readonly PlacedPart[] {
  if (content.kind !== "album") return [{ item: 0, part: content }];
  let item = 0;
  return runsOf(content.items).map((run) => {
    const placed = { item, part: partOf(run) };
    item += run.length;
    return placed;
  });
}

type Run = readonly [Item, ...Item[]];

/** Neighbours that one album may hold together. */
function runsOf(items: readonly Item[]): readonly Run[] {
  const runs: [Item, ...Item[]][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const group = groupOf(item);
    const isTogether = run !== undefined && group !== undefined && groupOf(run[0]) === group;
    if (isTogether && run.length < MOST) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function partOf([first, ...others]: Run): ContentPart {
  if (others.length === 0) return first;
  return { method: "sendMediaGroup", params: { media: mediaOf([first, ...others]) } };
}

const groupOf = ({ kind }: Item): string | undefined => {
  if (kind === "photo" || kind === "video") return "pictures";
  return kind === "audio" || kind === "document" ? kind : undefined;
};

function mediaOf(items: Run): Media {
  const [{ kind }] = items;
  if (kind === "audio") return items.flatMap((item) => (item.kind === "audio" ? [audioOf(item)] : []));
  if (kind === "document")
    return items.flatMap((item) => (item.kind === "document" ? [documentOf(item)] : []));
  return picturesOf(items);
}

type Picture = ReturnType<typeof photoOf> | ReturnType<typeof videoOf>;

function picturesOf(items: Run): readonly Picture[] {
  const pictures = items.flatMap((item): Picture[] => {
    if (item.kind === "photo") return [photoOf(item)];
    return item.kind === "video" ? [videoOf(item)] : [];
  });
  // Telegram wants them all alike in this.
  const isAbove = pictures.some(({ show_caption_above_media }) => show_caption_above_media);
  return isAbove ? pictures.map((picture) => ({ ...picture, show_caption_above_media: true })) : pictures;
}

const audioOf = ({ params }: ContentOf<"audio">) =>
  ({ type: "audio", media: params.audio, ...captionOf(params) }) as const;

const documentOf = ({ params }: ContentOf<"document">) =>
  ({ type: "document", media: params.document, ...captionOf(params) }) as const;

const photoOf = ({ params }: ContentOf<"photo">) =>
  ({ type: "photo", media: params.photo, ...captionOf(params), ...shownOf(params) }) as const;

const videoOf = ({ params }: ContentOf<"video">) => {
  const { video, cover, start_timestamp } = params;
  return {
    type: "video",
    media: video,
    ...(cover !== undefined && { cover }),
    ...(start_timestamp !== undefined && { start_timestamp }),
    ...captionOf(params),
    ...shownOf(params),
  } as const;
};

type Captioned = Pick<ContentOf<"photo">["params"], "caption" | "caption_entities">;

const captionOf = ({ caption, caption_entities }: Captioned) => ({
  ...(caption !== undefined && { caption }),
  ...(caption_entities !== undefined && { caption_entities }),
});

type Shown = Pick<ContentOf<"photo">["params"], "has_spoiler" | "show_caption_above_media">;

const shownOf = ({ has_spoiler, show_caption_above_media }: Shown) => ({
  ...(has_spoiler === true && { has_spoiler }),
  ...(show_caption_above_media === true && { show_caption_above_media }),
});
