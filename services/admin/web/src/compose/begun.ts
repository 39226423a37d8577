import type { ButtonRows } from "./buttons-editor.js";
import type { ChosenChat } from "./chat-picker.js";
import type { DraftMedium } from "./draft-medium.js";
import type { Format } from "./markup.js";

/** A message that was begun on one page and goes on at another. */
export interface BegunMessage {
  readonly bot: string;
  readonly chats: readonly ChosenChat[];
  readonly format: Format;
  readonly text: string;
  readonly medium: DraftMedium | undefined;
  readonly rows: ButtonRows;
  readonly isSilent: boolean;
  readonly isProtected: boolean;
  readonly hasLinkPreview: boolean;
}

let begun: BegunMessage | undefined;

/** Leaves it for the page that comes next. */
export function handOver(message: BegunMessage): void {
  begun = message;
}

export const handedOver = (): BegunMessage | undefined => begun;
/** Once it is taken up: the next page begins with nothing. */
export function takeUp(): void {
  begun = undefined;
}
