import { Text } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";

/** What somebody has paid for: while no billing runs, everybody may use everything that their roles allow. */
export function Entitlements() {
  const t = useTexts();
  return <Text c="var(--quiet)">{t("person-entitled")}</Text>;
}
