import { Anchor, Text } from "@mantine/core";
import { Link } from "react-router";
import { useSession } from "../../app/session.js";

interface PersonLinkProps {
  readonly person: number;
  /** Empty where nobody knows it. */
  readonly name: string;
  readonly username: string | null;
  readonly isBot?: boolean;
}

/** Somebody by name, with the way to their page where the reader may see it. */
export function PersonLink({ person, name, username, isBot = false }: PersonLinkProps) {
  const { may } = useSession();
  const shown = name !== "" ? name : username === null ? String(person) : `@${username}`;
  const handle = username !== null && name !== "" && (
    <Text span size="sm" c="var(--quiet)">
      {" "}
      @{username}
    </Text>
  );
  return (
    <span>
      {may("people:read") && !isBot ? (
        <Anchor component={Link} to={`/people/${person}`}>
          {shown}
        </Anchor>
      ) : (
        shown
      )}
      {handle}
    </span>
  );
}
