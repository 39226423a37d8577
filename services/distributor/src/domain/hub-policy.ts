import { z } from "zod";
import { LoungePolicy } from "./lounge-policy.js";
import { Signature } from "./signature.js";
import { EditMode } from "./edit-mode.js";
import { ReactionsShown } from "./reactions.js";

/** Where those are who moderate. */
export const ModerationChat = z.object({ chat: z.int(), thread: z.int().positive().exactOptional() });
export type ModerationChat = z.output<typeof ModerationChat>;

/** How a hub behaves. What its row does not say is as in the default hub: everyone to everyone. */
export const HubPolicy = z.object({
  /** Nothing is said twice within a day: media by their file, long texts by their words. */
  dedupe: z.boolean().default(true),
  /** Below each copy stands the alias of who has said it. */
  aliases: z.boolean().default(true),
  /** Null: it is none. */
  lounge: LoungePolicy.nullable().default(null),
  /** Where each decision about an author is shown. */
  moderationChat: ModerationChat.nullable().default(null),
  /** Of an edited message the copies stay as they are, it is sent once more, or every copy changes too. */
  edits: EditMode.default("off"),
  /** Reactions to all copies are shown below each, as a line or as buttons to press. */
  reactions: ReactionsShown.default("off"),
  /** What the buttons offer. */
  reactionChoices: z.array(z.string().min(1).max(16)).max(8).default(["👍", "❤", "😂"]),
  /** Copies are messages of the bot's own, or made by Telegram of the message itself, where nothing is added to it. */
  transport: z.enum(["original", "copy"]).default("original"),
  /** Stands below every copy. */
  signature: Signature.nullable().default(null),
});
export type HubPolicy = z.output<typeof HubPolicy>;
