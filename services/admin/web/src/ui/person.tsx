import { Anchor, Avatar, Group, Text } from "@mantine/core";
import type { paths } from "@telebus/client";
import { useMemo } from "react";
import { Link } from "react-router";
import { $api } from "../api/client.js";
import { useSession } from "../app/session.js";
import { useTexts, type Translate } from "../texts/texts.js";

/** Somebody as the list of people has them. */
export type Person =
  paths["/api/people"]["get"]["responses"]["200"]["content"]["application/json"]["people"][number];

type Named = Pick<Person, "id" | "firstName" | "lastName">;

/** What they call themselves; `Nobody known · 42` of those who were never seen, or were forgotten. */
export const nameOf = (person: Named, t: Translate): string =>
  person.firstName === null
    ? t("person-unknown", { id: String(person.id) })
    : [person.firstName, person.lastName].filter(Boolean).join(" ");

/** Face, name and @username of somebody. */
export function PersonName({ person }: { readonly person: Person }) {
  const t = useTexts();
  const name = nameOf(person, t);
  return (
    <Group gap="sm" wrap="nowrap" component="span" style={{ display: "inline-flex" }}>
      <Avatar
        name={name}
        color="initials"
        size="sm"
        alt=""
        aria-hidden
        styles={{ placeholder: { color: "var(--mantine-color-text)" } }}
      />
      <span>
        <Text span fw={550} c={person.firstName === null ? "var(--quiet)" : ""} style={{ display: "block" }}>
          {name}
        </Text>
        {person.username !== null && (
          <Text span size="xs" c="var(--quiet)" style={{ display: "block" }}>
            @{person.username}
          </Text>
        )}
      </span>
    </Group>
  );
}

const MOST_NAMED = 200;

/** The names of those whose ids stand in a list, with one call. @returns their name by id, as far as it is known */
export function useNames(ids: readonly number[]): ReadonlyMap<number, Person> {
  const { may } = useSession();
  const wanted = [...new Set(ids)].toSorted((one, other) => one - other).slice(0, MOST_NAMED);
  const isAsked = wanted.length > 0 && may("people:read");
  const { data } = $api.useQuery(
    "get",
    "/api/people",
    { params: { query: { ids: wanted.join(","), limit: MOST_NAMED } } },
    { enabled: isAsked, staleTime: 60_000, placeholderData: (before) => before },
  );
  return useMemo(() => new Map((data?.people ?? []).map((person) => [person.id, person])), [data]);
}

interface PersonLinkProps {
  readonly id: number;
  /** Of {@link useNames}; the id stands in for what is not known. */
  readonly names?: ReadonlyMap<number, Person>;
}

/** Leads to somebody's page. */
export function PersonLink({ id, names }: PersonLinkProps) {
  const t = useTexts();
  const person = names?.get(id);
  return (
    <Anchor component={Link} to={`/people/${id}`} inherit underline="always">
      {person === undefined ? id : nameOf(person, t)}
    </Anchor>
  );
}
