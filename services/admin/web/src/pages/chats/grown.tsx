import { Text } from "@mantine/core";
import { useFormat } from "../../ui/format.js";

/** How much more or less, with its sign. */
export function Grown({ by }: { readonly by: number | null }) {
  const { change } = useFormat();
  if (by === null) return <Text span>–</Text>;
  const color = by > 0 ? "teal" : by < 0 ? "red" : "gray";
  return (
    <Text
      span
      className="numeric"
      c={`light-dark(var(--mantine-color-${color}-9), var(--mantine-color-${color}-3))`}
    >
      {change(by)}
    </Text>
  );
}
