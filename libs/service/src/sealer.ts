import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { z } from "zod";

/** Keeps secrets in rows and in the live configuration: AES-256-GCM, bound to what they are the secret of. */
export interface Sealer {
  /** @param purpose such as `bot.42.token`: opened for another one it fails */
  seal(secret: string, purpose: string): string;
  /** @throws SealError when it was sealed with none of the keys, for another purpose, or was changed */
  open(sealed: string, purpose: string): string;
  /** Whether it was sealed with the first key; otherwise seal it again. */
  isFresh(sealed: string): boolean;
}

/** What was sealed cannot be opened: the keys are others, or somebody has changed it. */
export class SealError extends Error {
  override readonly name = "SealError";
}

const VERSION = "s1";
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const ID_BYTES = 4;

interface Key {
  /** Tells keys apart without saying anything about them. */
  readonly id: string;
  readonly bytes: Buffer;
}

/** @param keys the first seals, all of them open: so a key is changed by putting a new one in front */
export function createSealer(keys: readonly string[]): Sealer {
  const known = keys.map(deriveKey);
  const [first] = known;
  if (first === undefined) throw new SealError("there is no key to seal with");
  return {
    seal: (secret, purpose) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", first.bytes, iv).setAAD(Buffer.from(purpose));
      const sealed = Buffer.concat([iv, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `${VERSION}.${first.id}.${sealed.toString("base64url")}`;
    },
    open: (sealed, purpose) => {
      const [version, id, text = ""] = sealed.split(".");
      const key = known.find((one) => one.id === id);
      if (version !== VERSION || key === undefined)
        throw new SealError(`${purpose} was sealed with a key that is not among SEAL_KEY`);
      return opened(Buffer.from(text, "base64url"), key, purpose);
    },
    isFresh: (sealed) => sealed.startsWith(`${VERSION}.${first.id}.`),
  };
}

function opened(bytes: Buffer, key: Key, purpose: string): string {
  try {
    const decipher = createDecipheriv("aes-256-gcm", key.bytes, bytes.subarray(0, IV_BYTES))
      .setAAD(Buffer.from(purpose))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString("utf8");
  } catch (error) {
    throw new SealError(`${purpose} cannot be opened: it was changed, or belongs elsewhere`, {
      cause: error,
    });
  }
}

function deriveKey(secret: string): Key {
  const part = (info: string, length: number): Buffer =>
    Buffer.from(hkdfSync("sha256", secret, "telebus", info, length));
  return { id: part("seal-key-id", ID_BYTES).toString("hex"), bytes: part("seal-key", KEY_BYTES) };
}

const SHORTEST_KEY = 16;

export const sealSettings = {
  SEAL_KEY: z
    .string()
    .refine(
      (keys) => keys.split(",").every((key) => key.trim().length >= SHORTEST_KEY),
      "must be one or several keys of at least 16 characters, with commas between them",
    )
    .optional()
    .describe(
      "Tokens are kept sealed with it; a new one goes in front, with a comma: the first seals, all open. Without it API_SECRET_KEY does; the same for all services",
    ),
};

/** The keys that `createSealer` takes. */
export const sealKeys = (env: { SEAL_KEY?: string | undefined; API_SECRET_KEY: string }): readonly string[] =>
  (env.SEAL_KEY ?? env.API_SECRET_KEY).split(",").map((key) => key.trim());
