import { createHmac, timingSafeEqual } from "node:crypto";
import { InvalidCallbackDataError } from "./errors.js";

/** Numbers are safe integers. */
export type CallbackArg = string | number;

/** The chat that the button is sent to: elsewhere its data is worth nothing. */
export interface CallbackChat {
  readonly bot: number;
  readonly chat: number;
}

export interface CallbackData {
  /** The service that the press belongs to. */
  readonly prefix: string;
  readonly action: string;
  readonly args: readonly CallbackArg[];
}

export type DecodedCallback =
  | ({ readonly ok: true } & CallbackData)
  | { readonly ok: false; readonly reason: "malformed" | "bad-signature" };

export interface CallbackCodec {
  /**
   * The data of one button, at most 64 bytes: `prefix:action:arguments:signature`.
   * @throws InvalidCallbackDataError when it does not fit, or a part is not allowed
   */
  encode(button: CallbackData & { readonly chat: CallbackChat }): string;
  /** Reads the data of a press in `chat`; arguments come back as they were, numbers as numbers. */
  decode(data: string, chat: CallbackChat): DecodedCallback;
}

/** Telegram's limit. */
const MAX_BYTES = 64;
/** 48 bits: a guess has to be pressed, once per message of ours, so they are plenty. */
const SIGNATURE_LENGTH = 8;
const WORD = /^[a-z][a-z0-9-]*$/;

/** @param secret signs the data, so that a forged press is told from one on a button of ours */
export function createCallbackCodec({ secret }: { secret: string }): CallbackCodec {
  const sign = (unsigned: string, { bot, chat }: CallbackChat): string =>
    createHmac("sha256", secret)
      .update(`${bot}:${chat}:${unsigned}`)
      .digest("base64url")
      .slice(0, SIGNATURE_LENGTH);

  return {
    encode: ({ prefix, action, args, chat }) => {
      const unsigned = [word(prefix), word(action), ...args.map(encodeArg)].join(":");
      const data = `${unsigned}:${sign(unsigned, chat)}`;
      const bytes = Buffer.byteLength(data);
      if (bytes > MAX_BYTES)
        throw new InvalidCallbackDataError(
          `${prefix}:${action} needs ${bytes} bytes, ${MAX_BYTES} are allowed`,
        );
      return data;
    },
    decode: (data, chat) => {
      const end = data.lastIndexOf(":");
      const unsigned = data.slice(0, Math.max(end, 0));
      const [prefix = "", action = "", ...args] = unsigned.split(":");
      if (!WORD.test(prefix) || !WORD.test(action)) return { ok: false, reason: "malformed" };
      if (!isSame(data.slice(end + 1), sign(unsigned, chat))) return { ok: false, reason: "bad-signature" };
      return { ok: true, prefix, action, args: args.map(decodeArg) };
    },
  };
}

/** The service that the data names, unchecked: enough to know where a press goes. */
export function callbackPrefix(data: string): string | undefined {
  const [prefix = "", ...rest] = data.split(":", 2);
  return rest.length > 0 && WORD.test(prefix) ? prefix : undefined;
}

function word(text: string): string {
  if (WORD.test(text)) return text;
  throw new InvalidCallbackDataError("prefix and action are words of a-z, 0-9 and -");
}

/** `#` begins a number in base 36; in texts what would be mistaken for structure is escaped. */
function encodeArg(arg: CallbackArg): string {
  if (typeof arg === "number") {
    if (Number.isSafeInteger(arg)) return `#${arg.toString(36)}`;
    throw new InvalidCallbackDataError("a number must be a safe integer");
  }
  if (Buffer.from(arg).toString() !== arg)
    throw new InvalidCallbackDataError("half a surrogate pair is no text");
  return arg.replaceAll(/[%:]|^#/g, (found) => ESCAPES[found] ?? found);
}

const ESCAPES: Readonly<Record<string, string>> = { "%": "%25", ":": "%3A", "#": "%23" };

const decodeArg = (token: string): CallbackArg =>
  token.startsWith("#")
    ? Number.parseInt(token.slice(1), 36)
    : token.replaceAll(/%(?:25|3A|23)/g, (found) =>
        String.fromCodePoint(Number.parseInt(found.slice(1), 16)),
      );

function isSame(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
