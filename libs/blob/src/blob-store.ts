import type { Readable } from "node:stream";

/** Names a file by its content: the same bytes have the same id, whoever stores them. */
export interface BlobRef {
  /** SHA-256 of the content, in small hexadecimal digits. */
  readonly id: string;
  /** Bytes. */
  readonly size: number;
}

export interface StoredBlob extends BlobRef {
  /** The content from its start; each call reads it anew. Fails midway where the file is gone meanwhile. */
  read(): AsyncIterable<Uint8Array>;
}

/**
 * Files beside the events, which carry references and never bytes. All methods throw UnavailableError where the storage
 * does not answer.
 */
export interface BlobStore {
  /**
   * Keeps what a stream has to say, in bounded memory; a file that is here already becomes as young as a new one.
   * Nothing is kept when the stream fails, and its error is thrown.
   */
  put(content: Readable): Promise<BlobRef>;
  /** @returns undefined where it is not here (any more), or the id is none */
  open(id: string): Promise<StoredBlob | undefined>;
  delete(id: string): Promise<void>;
  /** Deletes what was stored before this moment (milliseconds) and not again since. @returns how many files */
  prune(before: number): Promise<number>;
}

/** Whether a text is an id; nothing else ever becomes a path or an address. */
export const isBlobId = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
