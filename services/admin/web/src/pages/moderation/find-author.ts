import { dataOf } from "@telebus/client";
import { api } from "../../api/client.js";

/** The id of who has this @name; the words themselves where nobody has, so that the server says so. */
export async function authorNamed(words: string): Promise<string> {
  const name = words.trim();
  if (!name.startsWith("@")) return name;
  const wanted = name.slice(1).toLowerCase();
  const { people } = await dataOf(
    api.GET("/api/people", { params: { query: { search: wanted, limit: 20 } } }),
  );
  const found = people.find(({ username }) => username?.toLowerCase() === wanted);
  return found === undefined ? name : String(found.id);
}
