import { Badge, Group, Tooltip } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import type { Grant, PersonScope } from "./person-types.js";

const colours: Readonly<Record<PersonScope, string>> = {
  admin: "grape",
  operator: "indigo",
  moderator: "cyan",
  llm: "gray",
  media: "gray",
  movies: "gray",
  banned: "red",
};

/** What somebody holds, in a word; what it means beside the pointer. */
export function ScopeBadge({ scope }: { readonly scope: PersonScope }) {
  const t = useTexts();
  return (
    <Tooltip label={t(`scope-${scope}-means`)} multiline maw={280}>
      <Badge color={colours[scope]} miw="max-content">
        {t(`scope-${scope}`)}
      </Badge>
    </Tooltip>
  );
}

/** All that somebody holds, each once. */
export function ScopeBadges({ grants }: { readonly grants: readonly Grant[] }) {
  const held = [...new Set(grants.map(({ scope }) => scope))];
  return (
    <Group gap={4} component="span" style={{ display: "inline-flex" }}>
      {held.map((scope) => (
        <ScopeBadge key={scope} scope={scope} />
      ))}
    </Group>
  );
}
