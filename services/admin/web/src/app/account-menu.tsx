import { ActionIcon, Menu, SegmentedControl, Text } from "@mantine/core";
import { IconLogout, IconShieldLock, IconUserCircle } from "@tabler/icons-react";
import { api } from "../api/client.js";
import { useAction } from "../api/use-action.js";
import { Link } from "react-router";
import { languageNames, isLanguage } from "../texts/languages.js";
import { useTexts } from "../texts/texts.js";
import { usePreferences, type ThemeChoice } from "./preferences.js";
import { useSession } from "./session.js";

const themes: readonly ThemeChoice[] = ["auto", "light", "dark"];
const isTheme = (value: string): value is ThemeChoice => themes.some((one) => one === value);

/** Who one is, how the page looks, and the way out. */
export function AccountMenu() {
  const t = useTexts();
  const { who } = useSession();
  const { theme, setTheme, language, setLanguage } = usePreferences();
  const name = who.name ?? t("owner");
  const signOut = useAction({
    run: () => api.POST("/auth/sign-out"),
    // Loaded anew, so that nothing of what was shown stays in this tab.
    after: () => location.assign("/sign-in"),
  });
  return (
    <Menu width={260}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" radius="xl" aria-label={t("account-of", { name })}>
          <IconUserCircle size={24} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("signed-in-as", { name })}</Menu.Label>
        <Text component="div" px="sm" pb="xs">
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={t("theme")}
            value={theme}
            onChange={(value) => isTheme(value) && setTheme(value)}
            data={themes.map((one) => ({ value: one, label: t(`theme-${one}`) }))}
          />
          <SegmentedControl
            fullWidth
            mt="xs"
            size="xs"
            aria-label={t("language")}
            value={language}
            onChange={(value) => isLanguage(value) && setLanguage(value)}
            data={Object.entries(languageNames).map(([value, label]) => ({ value, label }))}
          />
        </Text>
        <Menu.Divider />
        <Menu.Item component={Link} to="/security" leftSection={<IconShieldLock size={16} />}>
          {t("nav-security")}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => signOut.mutate()}>
          {t("sign-out")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
