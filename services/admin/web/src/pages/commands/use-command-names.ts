import { $api } from "../../api/client.js";

/** The commands that a button may lead to: those that are on. */
export function useCommandNames(bot: number): readonly string[] {
  const { data } = $api.useQuery("get", "/api/commands/{bot}", { params: { path: { bot } } });
  const all = [...(data?.custom ?? []), ...(data?.builtIn ?? [])];
  return [...new Set(all.filter(({ isOn }) => isOn).map(({ name }) => name))];
}
