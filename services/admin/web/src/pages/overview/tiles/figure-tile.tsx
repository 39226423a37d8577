import { Card, Skeleton, Text } from "@mantine/core";
import { Link } from "react-router";
import { Sparkline } from "./sparkline.js";
import classes from "./tiles.module.css";

interface FigureTileProps {
  readonly name: string;
  /** Undefined: on its way. */
  readonly value: string | undefined;
  /** How it went, the oldest first. */
  readonly series?: readonly number[] | undefined;
  /** Somebody should look at it. */
  readonly isBad?: boolean;
  /** The page that tells more. */
  readonly to?: string;
}

/** One figure of the overview, with its last hour. */
export function FigureTile({ name, value, series, isBad = false, to }: FigureTileProps) {
  const content = (
    <>
      <Text size="sm" c="var(--quiet)" truncate>
        {name}
      </Text>
      {value === undefined ? (
        <Skeleton h={28} w={72} mt={6} />
      ) : (
        <Text className="numeric" fz={24} fw={650} lh={1.35} {...(isBad && { c: "var(--trouble)" })}>
          {value}
        </Text>
      )}
      {series === undefined ? (
        <div className={classes["noSeries"]} />
      ) : (
        <Sparkline values={series} isBad={isBad} />
      )}
    </>
  );
  if (to === undefined)
    return (
      <Card padding="md" className={classes["tile"] ?? ""}>
        {content}
      </Card>
    );
  return (
    <Card component={Link} to={to} padding="md" className={`${classes["tile"]} ${classes["link"]}`}>
      {content}
    </Card>
  );
}
