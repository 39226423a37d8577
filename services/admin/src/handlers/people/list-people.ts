import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { showPanel } from "../../panels/panel.js";
import { MAX_SEARCH, PAGE_SIZE, peopleListPanel } from "../../panels/people-list.js";
import type { PeopleChat } from "../../people-chat.js";
import type { PeopleStore } from "../../people-store.js";

interface Deps {
  readonly chat: PeopleChat;
  readonly people: PeopleStore;
}

/** `/people [search]`: those seen last first, a page of them. */
export const listPeople = ({ chat, people }: Deps) =>
  onCommand("people", "list-people", async ({ from, person, args }, context) => {
    const { text } = context;
    if (person === undefined) return [];
    const search = args.trim();
    if (Buffer.byteLength(search) > MAX_SEARCH) return [sendText(from, text("people-search-too-long"))];
    const bots = chat.sightOf(person.id, from.bot);
    const found = await people.page({ search: search || undefined, bots, limit: PAGE_SIZE + 1 });
    const place = { search, page: 1, hasMore: found.length > PAGE_SIZE };
    return [showPanel(from, peopleListPanel(found.slice(0, PAGE_SIZE), place, text), context)];
  });
