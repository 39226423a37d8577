import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { nameOf, scopesLine } from "../../panels/person.js";
import type { PeopleStore } from "../../people-store.js";
import type { RolesStore } from "../../roles-store.js";

interface Deps {
  readonly people: PeopleStore;
  readonly grants: RolesStore;
}

/** `/whoami`: who somebody is to the platform, and what they may do. */
export const showSelf = ({ people, grants }: Deps) =>
  onCommand("whoami", "show-self", async ({ from, person }, { text }) => {
    if (person === undefined) return [sendText(from, text("people-anonymous"))];
    const { id } = person;
    const held = await grants.of(id);
    const name = nameOf({ id, person: await people.find(id) }, text);
    const self = text("people-self", { name, id: String(id), language: person.language ?? "–" });
    return [sendText(from, [self, scopesLine({ held }, from.bot, text)].join("\n"))];
  });
