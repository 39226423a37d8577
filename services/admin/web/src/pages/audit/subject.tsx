import { Anchor, Text } from "@mantine/core";
import { Link } from "react-router";
import { useTexts } from "../../texts/texts.js";
import { personIn } from "../../ui/actor.js";
import { useBotLabel } from "../../ui/bot-label.js";
import { PersonLink, type Person } from "../../ui/person.js";

interface SubjectProps {
  /** `person:42`, `bot:7`, `feedback:3` … */
  readonly id: string;
  readonly names: ReadonlyMap<number, Person>;
}

/** Where the dashboard shows a thing of this kind. */
const pageOf: Readonly<Record<string, (id: string) => string>> = {
  bot: (id) => `/bots/${id}`,
  feedback: (id) => `/feedback/${id}`,
  task: () => "/tasks",
  broadcast: () => "/send",
  letter: () => "/dead-letters",
  key: () => "/keys",
  command: () => "/commands",
};

/** What something was done to, with the way to it. */
export function Subject({ id, names }: SubjectProps) {
  const t = useTexts();
  const labelOf = useBotLabel();
  const person = personIn(id);
  if (person !== undefined) return <PersonLink id={person} names={names} />;
  const cut = id.indexOf(":");
  const kind = id.slice(0, Math.max(cut, 0));
  const rest = id.slice(cut + 1);
  const page = pageOf[kind];
  if (page === undefined)
    return (
      <Text span inherit>
        {id}
      </Text>
    );
  return (
    <Anchor component={Link} to={page(rest)} inherit underline="always">
      {kind === "bot" ? labelOf(Number(rest)) : t("audit-subject", { kind, id: rest })}
    </Anchor>
  );
}
