import { Anchor, Group, Text } from "@mantine/core";
import { Link } from "react-router";
import { useTexts } from "../../texts/texts.js";
import { Copyable } from "../../ui/copy.js";

interface AuthorProps {
  readonly author: number | null;
  readonly alias: string | null;
}

/** Who it is about: the name that others see, which leads to the person; channels have no page of a person. */
export function Author({ author, alias }: AuthorProps) {
  const t = useTexts();
  if (author === null || author === 0) return <Text c="var(--quiet)">{t("moderation-forgotten")}</Text>;
  if (author < 0) return <Copyable value={String(author)} label={alias ?? String(author)} />;
  return (
    <Group gap={4} wrap="nowrap">
      <Anchor component={Link} to={`/people/${author}`} fw={550}>
        {alias ?? author}
      </Anchor>
      <Copyable value={String(author)} />
    </Group>
  );
}
