import { Badge } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import type { Bot } from "./bot-types.js";

const colors: Readonly<Record<Bot["state"], string>> = {
  ok: "teal",
  new: "blue",
  faulty: "orange",
  "token-refused": "red",
  off: "gray",
  removed: "gray",
};

/** How a bot is, in a word. */
export function BotState({ state }: Pick<Bot, "state">) {
  const t = useTexts();
  return <Badge color={colors[state]}>{t(`bots-state-${state}`)}</Badge>;
}

/** The services it offers, in words. */
export function Features({ names }: { readonly names: readonly string[] }) {
  const t = useTexts();
  return names.map((name) => t(`feature-${name}`)).join(", ");
}
