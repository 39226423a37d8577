import { dataOf, type ApiClient } from "@telebus/client";
import { FailedError } from "../session.js";

const PAGE = 1_000;

/** The id of a bot that is named by its id or username, also of one that was removed. */
export async function findBot(api: ApiClient, name: string): Promise<number> {
  if (/^\d+$/.test(name)) return Number(name);
  const wanted = name.replace(/^@/, "").toLowerCase();
  let after = 0;
  for (;;) {
    const query = { after, limit: PAGE, removed: "true" };
    const { bots, next } = await dataOf(api.GET("/api/bots", { params: { query } }));
    const found = bots.find(({ username }) => username.toLowerCase() === wanted);
    if (found !== undefined) return found.id;
    if (next === undefined) throw new FailedError(`There is no bot @${wanted}; see: telebus bots list`);
    after = next;
  }
}
