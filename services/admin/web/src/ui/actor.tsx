import { Text } from "@mantine/core";
import { useTexts } from "../texts/texts.js";
import { PersonLink, type Person } from "./person.js";

const PERSON = /^person:(\d+)$/;

/** Whose id an actor or a subject of the audit log has; undefined where it is nobody's. */
export function personIn(id: string): number | undefined {
  const digits = PERSON.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

interface ActorProps {
  /** As in the audit log: `person:42`, `key:<id>`, `master`, `system`. */
  readonly id: string;
  readonly names?: ReadonlyMap<number, Person>;
}

/** Who has done something. */
export function Actor({ id, names }: ActorProps) {
  const t = useTexts();
  const person = personIn(id);
  if (person !== undefined) return <PersonLink id={person} {...(names && { names })} />;
  if (id === "master" || id === "owner" || id === "system")
    return (
      <Text span inherit>
        {t(`actor-${id}`)}
      </Text>
    );
  if (id.startsWith("key:"))
    return (
      <Text span inherit>
        {t("actor-key", { id: id.slice(4) })}
      </Text>
    );
  return (
    <Text span inherit>
      {id}
    </Text>
  );
}
