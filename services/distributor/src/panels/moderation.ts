import type { HandlerContext } from "@telebus/service";
import type { Author } from "../author-store.js";
import { spanOf } from "../domain/duration.js";
import type { Restriction } from "../domain/restriction.js";
import type { Panel, PanelButton } from "../panels/panel.js";

type Words = Pick<HandlerContext, "text">;

const MINUTES = 60;
const PRESETS = [30 * MINUTES, 120 * MINUTES, 1_440 * MINUTES, 7 * 1_440 * MINUTES];

/** How long: half an hour, two hours, a day, a week. */
export const askHowLong = ({ alias, author }: Author, { text }: Words): Panel => ({
  text: text("moderation-mute-how-long", { alias }),
  rows: [
    PRESETS.map((seconds) => ({
      label: text("moderation-span", spanOf(seconds * 1_000)),
      action: "mute",
      args: [author, seconds],
    })),
  ],
});

/** Before a ban, which cannot bring back what it deletes. */
export const askWhetherToBan = ({ alias, author }: Author, posts: number, { text }: Words): Panel => ({
  text: text("moderation-ban-sure", { alias, posts }),
  rows: [
    [
      { label: text("moderation-ban-button"), action: "ban", args: [author, 1] },
      { label: text("moderation-keep-button"), action: "keep", args: [] },
    ],
  ],
});

/** What is known of somebody who writes. */
export interface Known {
  readonly posts: number;
  readonly copies: number;
  readonly restriction: Restriction | undefined;
}

/** Who that is, and what can be done about them. */
export function aboutAuthor(who: Author, known: Known, words: Words & { readonly time: Date }): Panel {
  const { text } = words;
  const { alias, author, since } = who;
  const kind = author < 0 ? "chat" : "person";
  const lines = [
    text("moderation-whois", { alias, kind, id: String(author), since }),
    text("moderation-whois-counts", { posts: known.posts, copies: known.copies }),
    standing(known.restriction, words),
  ];
  return { text: lines.join("\n"), rows: [actionsFor(who, known.restriction, words)] };
}

/** Somebody has reported what an author said. */
export function aboutReport({ alias, author }: Author, reason: string, { text }: Words): Panel {
  const rows = [
    [
      { label: text("moderation-mute-button"), action: "mute", args: [author, 0] },
      { label: text("moderation-ban-button"), action: "ban", args: [author, 0] },
    ],
  ];
  const isTold = reason === "" ? "no" : "yes";
  return { text: text("moderation-report-card", { alias, reason, isTold }), rows };
}

function standing(restriction: Restriction | undefined, { text, time }: Words & { readonly time: Date }) {
  if (restriction === undefined) return text("moderation-whois-free");
  const { kind, until } = restriction;
  const left = until === null ? "" : text("moderation-span", spanOf(until.getTime() - time.getTime()));
  return text("moderation-whois-restricted", { kind, left });
}

function actionsFor(
  { author }: Author,
  restriction: Restriction | undefined,
  { text }: Words,
): PanelButton[] {
  const mute = { label: text("moderation-mute-button"), action: "mute", args: [author, 0] };
  const ban = { label: text("moderation-ban-button"), action: "ban", args: [author, 0] };
  if (restriction === undefined) return [mute, ban];
  const { kind } = restriction;
  const free = { label: text(`moderation-free-${kind}-button`), action: "free", args: [author, kind] };
  return kind === "ban" ? [free] : [free, ban];
}

/** Whether copies name who has said it, and the button that turns it. */
export function aliasesPanel(hub: number, isOn: boolean, { text }: Words): Panel {
  const to = isOn ? "off" : "on";
  const turn = { label: text("moderation-aliases-button", { to }), action: "aliases", args: [hub, to] };
  return { text: text("moderation-aliases", { state: isOn ? "on" : "off" }), rows: [[turn]] };
}
