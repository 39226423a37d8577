import { createHash, createHmac } from "node:crypto";

interface Signed {
  readonly token: string;
  readonly person: number;
  /** When Telegram has signed it. */
  readonly at?: Date;
}

const signed = (fields: Readonly<Record<string, string>>, key: Buffer): string => {
  const lines = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  return createHmac("sha256", key).update(lines.toSorted().join("\n")).digest("hex");
};
const seconds = (at: Date): string => String(Math.floor(at.getTime() / 1_000));

/** As Telegram hands it to a mini app. */
export function initDataOf({ token, person, at = new Date() }: Signed): string {
  const user = JSON.stringify({ id: person, first_name: "Ada", last_name: "Byron" });
  const fields = { auth_date: seconds(at), query_id: `q${Math.random()}`, signature: "s", user };
  const key = createHmac("sha256", "WebAppData").update(token).digest();
  return new URLSearchParams({ ...fields, hash: signed(fields, key) }).toString();
}

/** As Telegram's login widget hands it to a page. */
export function loginDataOf({ token, person, at = new Date() }: Signed): Record<string, string | number> {
  const fields = { id: String(person), first_name: "Ada", username: "ada", auth_date: seconds(at) };
  const hash = signed(fields, createHash("sha256").update(token).digest());
  return { ...fields, id: person, auth_date: Number(seconds(at)), hash };
}
