import type { BlobStore } from "@telebus/blob";
import type { Access, BotDirectory, Clock } from "@telebus/service";
import type { SendStore } from "../send-store.js";

/** What the routes of `/api/send` stand on. */
export interface SendDeps {
  store: SendStore;
  bots: BotDirectory;
  access: Access;
  clock: Clock;
  /** Where the files of forms go, and how many bytes one may have. */
  blobs: BlobStore;
  maxFormBytes: () => number;
  /** Of one file that a bot sends. */
  mostBytes: (bot: number) => number;
}
