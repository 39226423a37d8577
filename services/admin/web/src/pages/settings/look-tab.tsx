import { Card, SegmentedControl, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { usePreferences, type ThemeChoice } from "../../app/preferences.js";
import { isLanguage, languageNames } from "../../texts/languages.js";
import { useTexts } from "../../texts/texts.js";

const themes: readonly ThemeChoice[] = ["auto", "light", "dark"];

/** How the dashboard looks on this device, and which language it speaks. */
export function LookTab() {
  const t = useTexts();
  const { theme, setTheme, language, setLanguage } = usePreferences();
  return (
    <Card maw={640}>
      <Stack gap="xl">
        <Choice title={t("theme")} hint={t("settings-theme-hint")}>
          <SegmentedControl
            aria-label={t("theme")}
            value={theme}
            onChange={(value) => setTheme(themes.find((one) => one === value) ?? "auto")}
            data={themes.map((value) => ({ value, label: t(`theme-${value}`) }))}
          />
        </Choice>
        <Choice title={t("language")} hint={t("settings-language-hint")}>
          <SegmentedControl
            aria-label={t("language")}
            value={language}
            onChange={(value) => isLanguage(value) && setLanguage(value)}
            data={Object.entries(languageNames).map(([value, label]) => ({ value, label }))}
          />
        </Choice>
      </Stack>
    </Card>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

function Choice({ title, hint, children }: ChoiceProps) {
  return (
    <Stack gap={6} align="flex-start">
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="var(--quiet)">
        {hint}
      </Text>
      {children}
    </Stack>
  );
}
