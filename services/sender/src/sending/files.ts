import type { BlobStore } from "@telebus/blob";
import type { CallOutcome } from "@telebus/contracts";
import type { Log } from "@telebus/service";
import { classifyFailure, type BotApiCall, type CallAnswer } from "@telebus/telegram";
import { fileIdIn, fileSlots, withFiles, type FileSlot, type FileUse } from "../domain/file-params.js";
import { unlessItLeft } from "../domain/outcome.js";
import { keyOfUse, type FileStore } from "../file-store.js";
import { paramsOf, type Call } from "./call.js";
import { Places } from "./places.js";
import { uploadParts } from "./upload-parts.js";
import { UploadsUnderWay } from "./uploads-under-way.js";

/** A call whose files can go, by file_id or as bytes. */
export interface Ready {
  readonly sent: Pick<BotApiCall, "params" | "files" | "timeoutMs">;
  /**
   * Learns from the answer. Never throws: the call is made.
   * @returns whether it is to be made again, from the bytes: Telegram does not know a file_id any more
   */
  learn(answer: CallAnswer): Promise<boolean>;
  /** Lets those go on who wait for its uploads; afterwards it may not be made. */
  release(): void;
}

/** Makes calls ready. @throws UnavailableError */
export type PrepareFiles = (call: Call) => Promise<Ready | { readonly outcome: CallOutcome }>;

interface FilesDeps {
  blobs: BlobStore;
  store: FileStore;
  /** What one file of this bot may have. */
  maxUploadBytes: (bot: number) => number;
  log: Log;
}

/**
 * Of one bot at once: of more than 100 the server refuses further ones for a minute (tdlib/telegram-bot-api,
 * Client.cpp; it allows more to bots that get many updates).
 */
const MOST_UPLOADS = 90;
const REMEDY = "once-from-bytes";
const TIMEOUT_MS = 60_000;
/** A line that is slower is as good as cut. */
const SLOWEST_BYTES_PER_MS = 256;

/** The files that calls name are sent by file_id where the bot has one, else uploaded from the blob store. */
export function createFiles({ blobs, store, maxUploadBytes, log }: FilesDeps): PrepareFiles {
  const settle = settling(store);

  const tryTo = async (what: string, call: Call, act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      log.warn({ err: error, call: call.record.id }, `what a file is called could not be ${what}`);
    }
  };

  return async (call) => {
    const { method, bot } = call.request;
    const params = paramsOf(call);
    const { unknownFates } = call.progress;
    const slots = fileSlots(method, params);
    if (slots.length === 0) return plain(params);
    const { known, release } = await settle(call, slots);
    const idOf = ({ use }: FileSlot): string | undefined => use && known.get(keyOfUse(use));
    const fresh = slots.filter((slot) => idOf(slot) === undefined);
    const parts = await uploadParts(fresh, blobs, maxUploadBytes(bot)).catch((error: unknown) => {
      release();
      throw error;
    });
    if ("status" in parts) {
      release();
      return { outcome: unlessItLeft(parts, unknownFates > 0) };
    }
    const byId = slots.flatMap((slot) => {
      const id = idOf(slot);
      return id === undefined ? [] : [{ slot, id }];
    });
    const named = new Map([...parts.attached, ...byId.map(({ slot, id }) => [slot, id] as const)]);
    const timeoutMs = TIMEOUT_MS + Math.ceil(parts.bytes / SLOWEST_BYTES_PER_MS);
    return {
      sent: { params: withFiles(params, named), files: parts.files, timeoutMs },
      release,
      learn: async (answer) => {
        if (answer.ok) {
          const learned = learnedFrom(answer.result, slots);
          if (learned.length > 0) await tryTo("noted", call, () => store.learn(bot, learned));
          return false;
        }
        if (answer.kind === "failed" || classifyFailure(answer).class !== "bad-file") return false;
        if (byId.length === 0) return false;
        call.progress.remedies.add(REMEDY);
        await tryTo("forgotten", call, () => store.forget(bot, usesOf(byId.map(({ slot }) => slot))));
        return true;
      },
    };
  };
}

interface Settled {
  /** What is known of the files: their ids. */
  readonly known: ReadonlyMap<string, string>;
  readonly release: () => void;
}

/** The file_ids that are known, once nobody else uploads one of the others; those are the call's own from now on. */
function settling(store: FileStore): (call: Call, slots: readonly FileSlot[]) => Promise<Settled> {
  const underWay = new UploadsUnderWay();
  const places = new Map<number, Places>();
  const placesOf = (bot: number): Places => {
    const known = places.get(bot) ?? new Places(MOST_UPLOADS);
    places.set(bot, known);
    return known;
  };
  return async (call, slots) => {
    const { bot } = call.request;
    const uses = usesOf(slots);
    for (;;) {
      await underWay.ended(uses.map(keyFor(bot)));
      const known = call.progress.remedies.has(REMEDY) ? NONE : await store.find(bot, uses);
      const missing = uses.filter((use) => !known.has(keyOfUse(use))).map(keyFor(bot));
      if (underWay.has(missing)) continue;
      const giveUp = underWay.take(missing);
      const leave = await placesOf(bot).take(slots.filter(({ use }) => !isKnown(known, use)).length);
      return { known, release: () => [leave, giveUp].forEach((end) => end()) };
    }
  };
}

const isKnown = (known: ReadonlyMap<string, string>, use: FileUse | undefined): boolean =>
  use !== undefined && known.has(keyOfUse(use));

const NONE: ReadonlyMap<string, string> = new Map();

const plain = (params: BotApiCall["params"]): Ready => ({
  sent: { params },
  learn: async () => false,
  release: () => undefined,
});

const keyFor =
  (bot: number) =>
  (use: FileUse): string =>
    `${bot}/${keyOfUse(use)}`;

const usesOf = (slots: readonly FileSlot[]): readonly FileUse[] =>
  slots.flatMap(({ use }) => (use === undefined ? [] : [use]));

/** Of one file in an album twice, once: a statement may touch a row one time only. */
function learnedFrom(result: unknown, slots: readonly FileSlot[]) {
  const learned = new Map<string, { use: FileUse; fileId: string }>();
  for (const slot of slots) {
    const fileId = fileIdIn(result, slot);
    if (slot.use !== undefined && fileId !== undefined)
      learned.set(keyOfUse(slot.use), { use: slot.use, fileId });
  }
  return [...learned.values()];
}
