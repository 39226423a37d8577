import type { z } from "zod";
import { csvOf } from "./csv.js";
import type { PersonView } from "./people-views.js";

const COLUMNS = [
  "id",
  "firstName",
  "lastName",
  "username",
  "language",
  "isBot",
  "isPremium",
  "firstSeenAt",
  "lastSeenAt",
  "scopes",
];

/** A line for each person; a scope with one bot alone is named with it: `llm@7`. */
export const csvOfPeople = (people: readonly z.input<typeof PersonView>[]): string =>
  csvOf(
    people.map(({ scopes, ...person }) => ({
      ...person,
      scopes: scopes.map(({ scope, bot }) => (bot === null ? scope : `${scope}@${bot}`)).join(" "),
    })),
    COLUMNS,
  );
