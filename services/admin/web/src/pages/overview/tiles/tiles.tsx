import { SimpleGrid } from "@mantine/core";
import { useSession } from "../../../app/session.js";
import { tiles } from "./index.js";

/** The figures one looks for first. */
export function Tiles() {
  const { may } = useSession();
  return (
    <SimpleGrid cols={{ base: 2, md: 3, lg: 6 }} spacing="sm">
      {tiles
        .filter(({ scope }) => scope === undefined || may(scope))
        .map(({ id, Tile }) => (
          <Tile key={id} />
        ))}
    </SimpleGrid>
  );
}
