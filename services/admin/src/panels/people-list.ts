import type { Text } from "@telebus/service";
import type { Person } from "../people-store.js";
import type { Panel, PanelButton } from "./panel.js";
import { nameOf } from "./person.js";

export const PAGE_SIZE = 8;
/** So much of a search fits into a button, in bytes. */
export const MAX_SEARCH = 24;

/** `/people`: a page of them, those seen last first; a number opens one. */
export function peopleListPanel(
  people: readonly Person[],
  { search, page, hasMore }: { search: string; page: number; hasMore: boolean },
  text: Text,
): Panel {
  const lines = people.map((person, n) => `${n + 1}. ${nameOf({ id: person.id, person }, text)}`);
  const open = people.map(({ id }, n) => ({ label: String(n + 1), action: "person", args: [id] }));
  const turn = (label: string, to: number): PanelButton => ({ label, action: "people", args: [search, to] });
  const pager = [...(page > 1 ? [turn("‹", page - 1)] : []), ...(hasMore ? [turn("›", page + 1)] : [])];
  const title = text("people-list-title", { search, isSearch: search === "" ? "no" : "yes", page });
  return {
    text: [title, "", ...(lines.length === 0 ? [text("people-list-empty")] : lines)].join("\n"),
    rows: [open.slice(0, 4), open.slice(4), pager],
  };
}
