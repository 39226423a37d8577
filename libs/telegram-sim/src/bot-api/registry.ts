import { albumMethods } from "./albums.js";
import { botSettingMethods } from "./bot-settings.js";
import { chatLookMethods } from "./chat-looks.js";
import { chatMethods } from "./chats.js";
import { copyMethods } from "./copies.js";
import { deleteMethods } from "./deletes.js";
import { editMediaMethods } from "./edit-media.js";
import { draftMethods } from "./drafts.js";
import { editMethods } from "./edits.js";
import { fileMethods } from "./files.js";
import { generalTopicMethods } from "./general-topic.js";
import { identityMethods } from "./identity.js";
import { inlineMethods } from "./inline.js";
import { inviteLinkMethods } from "./invite-links.js";
import { liveLocationMethods } from "./live-locations.js";
import { managedBotMethods } from "./managed-bots.js";
import { messageMethods } from "./messages.js";
import type { Method } from "./method.js";
import { memberTitleMethods } from "./member-titles.js";
import { moderationMethods } from "./moderation.js";
import { paymentMethods } from "./payments.js";
import { pinMethods } from "./pins.js";
import { pollMethods } from "./polls.js";
import { paidMediaMethods } from "./paid-media.js";
import { reactionMethods } from "./reactions.js";
import { richMethods } from "./rich.js";
import { topicMethods } from "./topics.js";
import { updateMethods } from "./updates.js";

interface RegisteredMethod {
  /** As Telegram spells it. */
  readonly name: string;
  readonly run: Method;
}

const groups = [
  identityMethods,
  botSettingMethods,
  updateMethods,
  messageMethods,
  richMethods,
  draftMethods,
  albumMethods,
  copyMethods,
  editMethods,
  editMediaMethods,
  liveLocationMethods,
  paidMediaMethods,
  deleteMethods,
  reactionMethods,
  pollMethods,
  pinMethods,
  inlineMethods,
  paymentMethods,
  chatMethods,
  chatLookMethods,
  moderationMethods,
  memberTitleMethods,
  inviteLinkMethods,
  topicMethods,
  generalTopicMethods,
  fileMethods,
  managedBotMethods,
];

const methods: ReadonlyMap<string, RegisteredMethod> = new Map(
  groups.flatMap((group) => Object.entries(group)).map(([name, run]) => [name.toLowerCase(), { name, run }]),
);

/** Every method there is, in the order of the groups. */
export const methodNames: readonly string[] = [...methods.values()].map(({ name }) => name);

/** Telegram does not mind capital letters. */
export const findMethod = (name: string): RegisteredMethod | undefined => methods.get(name.toLowerCase());
