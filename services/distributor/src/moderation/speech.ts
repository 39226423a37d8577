import type { ChatAddress, EventDraft, UpdateReceivedData } from "@telebus/contracts";
import type { PostContent } from "../domain/post.js";
import type { SourceRoute } from "../domain/speaking.js";

/** Something that somebody wants to be passed on. */
export interface Speech {
  readonly from: ChatAddress;
  readonly author: number | undefined;
  readonly message: number | undefined;
  readonly content: PostContent;
  /** The message it answers. */
  readonly answers: number | undefined;
  readonly update: UpdateReceivedData;
  /** The ways it would take. */
  readonly routes: readonly SourceRoute[];
}

/** The ways it may take, and what its author is told. */
export interface Admission {
  readonly admitted: readonly SourceRoute[];
  readonly answers: readonly EventDraft[];
}
