import { Box, Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./facts.module.css";

interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** What is known of one thing: names on the left, what they are on the right; below each other on a phone. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={classes["facts"]}>
    {facts.map(({ label, value }) => (
      <Box key={label} className={classes["fact"] ?? ""}>
        <Text component="dt" size="sm" c="var(--quiet)">
          {label}
        </Text>
        <dd>{value}</dd>
      </Box>
    ))}
  </dl>
);
