import { Badge } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import type { Decision } from "./moderation-types.js";

const COLOURS: Readonly<Record<Decision["kind"], string>> = {
  ban: "red",
  mute: "orange",
  shadow: "cyan",
  warn: "orange",
  delete: "red",
  reveal: "blue",
  unmute: "teal",
  unban: "teal",
  unshadow: "teal",
  forgive: "teal",
};

/** What was decided, in a word. */
export function DecisionKind({ kind }: Pick<Decision, "kind">) {
  const t = useTexts();
  return <Badge color={COLOURS[kind]}>{t(`moderation-kind-${kind}`)}</Badge>;
}
