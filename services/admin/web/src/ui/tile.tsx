import { Card, Skeleton, Text } from "@mantine/core";
import type { ReactNode } from "react";

interface TileProps {
  readonly label: string;
  /** Undefined: on its way. */
  readonly value: ReactNode | undefined;
  /** What it means, or how it has changed. */
  readonly hint?: ReactNode;
}

/** One number that matters. */
export function Tile({ label, value, hint }: TileProps) {
  return (
    <Card padding="md">
      <Text size="sm" c="var(--quiet)">
        {label}
      </Text>
      {value === undefined ? (
        <Skeleton h={28} w="60%" my={4} />
      ) : (
        <Text component="div" className="numeric" fz={26} fw={650} lh={1.35}>
          {value}
        </Text>
      )}
      {hint !== undefined && (
        <Text component="div" size="sm" c="var(--quiet)">
          {hint}
        </Text>
      )}
    </Card>
  );
}
