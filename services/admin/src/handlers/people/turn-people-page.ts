import { onCallback } from "@telebus/service";
import { z } from "zod";
import { redraw } from "../../panels/panel.js";
import { PAGE_SIZE, peopleListPanel } from "../../panels/people-list.js";
import type { PeopleChat } from "../../people-chat.js";
import type { PeopleStore } from "../../people-store.js";

interface Deps {
  readonly chat: PeopleChat;
  readonly people: PeopleStore;
}

const Args = z.tuple([z.coerce.string(), z.int().min(1).max(100_000)]);

/** "‹" and "›" below the list. */
export const turnPeoplePage = ({ chat, people }: Deps) =>
  onCallback("people", "turn-people-page", Args, async (press, context) => {
    const [search, page] = press.args;
    const found = await people.page({
      search: search || undefined,
      bots: chat.sightOf(press.person.id, press.from.bot),
      offset: (page - 1) * PAGE_SIZE,
      limit: PAGE_SIZE + 1,
    });
    const place = { search, page, hasMore: found.length > PAGE_SIZE };
    const panel = peopleListPanel(found.slice(0, PAGE_SIZE), place, context.text);
    return { events: [redraw(press, panel, context)] };
  });
