import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** Somebody of whom Telegram says to a bot that it is them. */
export interface Proof {
  readonly person: { readonly id: number; readonly name: string };
  readonly bot: number;
  /** The same for the same proof, however it is written. */
  readonly id: string;
}

/** A bot that Telegram may have spoken to. */
export interface ProofBot {
  readonly id: number;
  readonly token: string;
}

/** `expired`: it was right, and too long ago. */
export type ProofRefusal = "wrong" | "expired";

const MAX_AGE_S = 300;
/** Of our clock behind Telegram's. */
const MAX_AHEAD_S = 30;
const HASH = /^[0-9a-f]{64}$/;
const User = z.object({
  id: z.coerce.number().int().positive(),
  first_name: z.string(),
  last_name: z.string().optional(),
});

/**
 * The data that Telegram hands a mini app, as it came: fields, sorted, one a line, signed with a key that is made of the
 * bot's token. <https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app>
 */
export function proofOfInitData(
  initData: string,
  bots: readonly ProofBot[],
  now: number,
): Proof | ProofRefusal {
  const pairs = [...new URLSearchParams(initData)];
  const keyOf = (token: string): Buffer => createHmac("sha256", "WebAppData").update(token).digest();
  const fields = new Map(pairs);
  // What stands there twice would be signed as one and read as the other.
  if (fields.size !== pairs.length) return "wrong";
  const user = User.safeParse(parsed(fields.get("user") ?? "")).data;
  return checked({ fields, user, keyOf }, bots, now);
}

/**
 * What Telegram's login widget hands a page: the same, but the key is the SHA-256 of the token.
 * <https://core.telegram.org/widgets/login#checking-authorization>
 */
export function proofOfLoginData(
  data: Readonly<Record<string, string | number>>,
  bots: readonly ProofBot[],
  now: number,
): Proof | ProofRefusal {
  const fields = new Map(Object.entries(data).map(([name, value]) => [name, String(value)]));
  const keyOf = (token: string): Buffer => createHash("sha256").update(token).digest();
  return checked({ fields, user: User.safeParse(data).data, keyOf }, bots, now);
}

interface Signed {
  readonly fields: ReadonlyMap<string, string>;
  readonly user: z.output<typeof User> | undefined;
  readonly keyOf: (token: string) => Buffer;
}

function checked(
  { fields, user, keyOf }: Signed,
  bots: readonly ProofBot[],
  now: number,
): Proof | ProofRefusal {
  const hash = fields.get("hash") ?? "";
  const lines = [...fields].filter(([name]) => name !== "hash").map(([name, value]) => `${name}=${value}`);
  const text = lines.toSorted().join("\n");
  const isOf = ({ token }: ProofBot): boolean => {
    const expected = createHmac("sha256", keyOf(token)).update(text).digest();
    return HASH.test(hash) && timingSafeEqual(expected, Buffer.from(hash, "hex"));
  };
  // Every bot is asked, so that the time does not tell which one it was.
  const [bot] = bots.filter(isOf);
  if (bot === undefined || user === undefined) return "wrong";
  const age = now / 1_000 - Number(fields.get("auth_date") ?? Number.NaN);
  if (!(age >= -MAX_AHEAD_S)) return "wrong";
  if (age > MAX_AGE_S) return "expired";
  const name = [user.first_name, user.last_name].filter(Boolean).join(" ");
  return { person: { id: user.id, name }, bot: bot.id, id: hash };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
