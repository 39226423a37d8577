import { albumMethods } from "./albums.js";
import { chatMethods } from "./chats.js";
import { copyMethods } from "./copies.js";
import { deleteMethods } from "./deletes.js";
import { editMethods } from "./edits.js";
import { fileMethods } from "./files.js";
import { identityMethods } from "./identity.js";
import { messageMethods } from "./messages.js";
import type { Method } from "./method.js";
import { reactionMethods } from "./reactions.js";
import { updateMethods } from "./updates.js";

interface RegisteredMethod {
  /** As Telegram spells it. */
  readonly name: string;
  readonly run: Method;
}

const groups = [
  identityMethods,
  updateMethods,
  messageMethods,
  albumMethods,
  copyMethods,
  editMethods,
  deleteMethods,
  reactionMethods,
  chatMethods,
  fileMethods,
];

const methods: ReadonlyMap<string, RegisteredMethod> = new Map(
  groups.flatMap((group) => Object.entries(group)).map(([name, run]) => [name.toLowerCase(), { name, run }]),
);

/** Every method there is, in the order of the groups. */
export const methodNames: readonly string[] = [...methods.values()].map(({ name }) => name);

/** Telegram does not mind capital letters. */
export const findMethod = (name: string): RegisteredMethod | undefined => methods.get(name.toLowerCase());
