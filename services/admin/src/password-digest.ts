import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from "node:crypto";

/** 32 MB and about 80 ms for each try. */
const COST = { N: 2 ** 15, r: 8, p: 1 };
const MAX_MEMORY = 64 * 2 ** 20;
const HASH_BYTES = 32;
const DIGEST = /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([\w-]+)\$([\w-]+)$/;

const hash = (password: string, salt: Buffer, cost: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { ...cost, maxmem: MAX_MEMORY };
    // However a keyboard has put the letters together.
    scrypt(password.normalize("NFKC"), salt, HASH_BYTES, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });

/** What is kept of a password. */
export async function digestOf(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await hash(password, salt, COST);
  const { N, r, p } = COST;
  return ["scrypt", N, r, p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Compared with where there is none, so that the answer takes the same time. */
let none: Promise<string> | undefined;
const noDigest = (): Promise<string> => (none ??= digestOf(randomBytes(32).toString("hex")));

/** @param digest undefined where no password was ever set: then none is right */
export async function isPassword(password: string, digest: string | undefined): Promise<boolean> {
  const [, N, r, p, salt = "", key = ""] = DIGEST.exec(digest ?? (await noDigest())) ?? [];
  const expected = Buffer.from(key, "base64url");
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const given = await hash(password, Buffer.from(salt, "base64url"), cost);
  return expected.length === given.length && timingSafeEqual(expected, given) && digest !== undefined;
}
