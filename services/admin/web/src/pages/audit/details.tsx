import { Text } from "@mantine/core";
import classes from "./details.module.css";

/** Said by the sentence already. */
const SAID = new Set(["scope"]);

/** What changed, a line for each field: from what to what, where both are known. */
export function Details({ details }: { readonly details: Readonly<Record<string, unknown>> }) {
  const shown = Object.entries(details).filter(([field]) => !SAID.has(field));
  if (shown.length === 0) return null;
  return (
    <dl className={classes["details"]}>
      {shown.map(([field, value]) => (
        <div key={field} className={classes["detail"]}>
          <Text component="dt" size="xs" c="var(--quiet)">
            {field}
          </Text>
          <Text component="dd" size="xs" m={0}>
            <Value value={value} />
          </Text>
        </div>
      ))}
    </dl>
  );
}

function Value({ value }: { readonly value: unknown }) {
  if (!isChange(value)) return <code>{wordsOf(value)}</code>;
  return (
    <>
      <del className={classes["before"]}>{wordsOf(value.from ?? null)}</del>
      {" → "}
      <ins className={classes["after"]}>{wordsOf(value.to ?? null)}</ins>
    </>
  );
}

const isChange = (value: unknown): value is { readonly from: unknown; readonly to: unknown } =>
  typeof value === "object" && value !== null && "from" in value && "to" in value;

const wordsOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
