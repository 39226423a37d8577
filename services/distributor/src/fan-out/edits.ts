import type { CallbackCodec } from "@telebus/telegram";
import { editCall } from "../domain/edit-call.js";
import { itemOf } from "../domain/items.js";
import { StoredContent } from "../domain/stored-content.js";
import { refOf, type PostKey } from "../domain/post-key.js";
import type { Cursor, FanOut, FanOutStore } from "../fan-out-store.js";
import type { Outdated, OutdatedStore } from "../outdated-store.js";
import type { Copy } from "./copies.js";
import { keyboardsOf, looksOf, type KeyboardIn, type LookIn } from "./look.js";

interface Deps {
  fanOuts: Pick<FanOutStore, "isSent">;
  edits: OutdatedStore;
  callbacks: CallbackCodec;
}

/** The next edits of copies, and whether more are to come. */
export interface EditChunk {
  readonly copies: readonly Copy[];
  readonly cursor: Cursor | undefined;
  readonly isLast: boolean;
  /** It has been along all copies, and some are under way or being edited: it goes along them again, a little later. */
  readonly isAgain: boolean;
}

/** Copies that show an older version of their post are edited, also those that arrive meanwhile (B3). */
export async function editsOf(
  fanOut: FanOut,
  limit: number,
  { fanOuts, edits: store, callbacks }: Deps,
): Promise<EditChunk> {
  const { post, isTakenBack, cursor } = fanOut;
  if (isTakenBack) return { copies: [], cursor, isLast: true, isAgain: false };
  // Asked first: a copy that arrives in between is seen below.
  const isSent = await fanOuts.isSent(post);
  const outdated = await store.nextOutdated(fanOut, limit);
  const last = outdated.at(-1);
  const isEnd = outdated.length < limit;
  const isOver = isEnd && isSent && !(await store.isAnyOutdated(fanOut));
  const content = StoredContent.parse(fanOut.content);
  const ways = { lookIn: looksOf(fanOut, content), keyboardIn: keyboardsOf(fanOut, content, callbacks) };
  const calls = outdated.map((copy) => ({ copy, call: callOf(fanOut, copy, ways) }));
  await store.passOver(
    fanOut,
    calls.filter(({ call }) => call === undefined).map(({ copy }) => copy),
  );
  return {
    copies: calls.flatMap(({ copy, call }) =>
      call === undefined ? [] : [{ name: nameOf(post, copy), call }],
    ),
    cursor: last && { chat: last.chat, thread: last.thread },
    isLast: isOver,
    isAgain: isEnd && !isOver,
  };
}

interface Ways {
  readonly lookIn: LookIn;
  readonly keyboardIn: KeyboardIn;
}

function callOf({ post, hub }: FanOut, copy: Outdated, { lookIn, keyboardIn }: Ways) {
  const { bot, chat, type, thread, item, version } = copy;
  const shown = lookIn(copy.policy);
  const look = shown && itemOf(shown, item);
  if (look === undefined) return undefined;
  const ref = refOf(post, "edit", { hub, thread, item, version });
  const options = { lane: copy.change === "none" ? "status" : "relay", job: `edit:${post.id}`, ref } as const;
  const replyMarkup = keyboardIn(copy);
  return editCall({ bot, chat, type }, copy.message, look, copy.change, { ...options, replyMarkup });
}

/** One edit may be about several posts. */
const nameOf = ({ id }: PostKey, { chat, thread, item, version }: Outdated): string =>
  `edit:${id}:${chat}:${thread}:${item}:${version}`;
