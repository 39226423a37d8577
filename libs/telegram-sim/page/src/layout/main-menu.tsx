import { Menu } from "@mantine/core";
import { useState } from "react";
import { useSettings, type ThemeChoice } from "../app/settings.js";
import { NewGroup } from "../people/new-group.js";
import { NewPerson } from "../people/new-person.js";
import { useTexts, type Language } from "../texts/index.js";
import { Icon, type IconName } from "../widgets/icon.js";
import { IconButton } from "../widgets/icon-button.js";

/** New people and groups, colours, language. */
export function MainMenu() {
  const texts = useTexts();
  const [dialog, setDialog] = useState<"person" | "group">();
  return (
    <>
      <Menu position="bottom-end" width={230}>
        <Menu.Target>
          <IconButton icon="menu" label={texts.menu} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="addPerson" size={18} />} onClick={() => setDialog("person")}>
            {texts.addPerson}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="group" size={18} />} onClick={() => setDialog("group")}>
            {texts.newGroup}
          </Menu.Item>
          <Menu.Divider />
          <ThemeItems />
          <Menu.Divider />
          <LanguageItems />
        </Menu.Dropdown>
      </Menu>
      {dialog === "person" && <NewPerson onClose={() => setDialog(undefined)} />}
      {dialog === "group" && <NewGroup onClose={() => setDialog(undefined)} />}
    </>
  );
}

function ThemeItems() {
  const texts = useTexts();
  const { theme, setTheme } = useSettings();
  const choices: readonly [ThemeChoice, string, IconName][] = [
    ["auto", texts.themeAuto, "window"],
    ["light", texts.themeLight, "sun"],
    ["dark", texts.themeDark, "moon"],
  ];
  return (
    <>
      <Menu.Label>{texts.theme}</Menu.Label>
      {choices.map(([choice, label, icon]) => (
        <Menu.Item
          key={choice}
          leftSection={<Icon name={icon} size={18} />}
          rightSection={theme === choice ? <Icon name="check" size={16} /> : undefined}
          aria-current={theme === choice}
          onClick={() => setTheme(choice)}
        >
          {label}
        </Menu.Item>
      ))}
    </>
  );
}

function LanguageItems() {
  const texts = useTexts();
  const { language, setLanguage } = useSettings();
  const choices: readonly [Language, string][] = [
    ["en", "English"],
    ["de", "Deutsch"],
  ];
  return (
    <>
      <Menu.Label>{texts.language}</Menu.Label>
      {choices.map(([choice, label]) => (
        <Menu.Item
          key={choice}
          lang={choice}
          leftSection={<Icon name="globe" size={18} />}
          rightSection={language === choice ? <Icon name="check" size={16} /> : undefined}
          aria-current={language === choice}
          onClick={() => setLanguage(choice)}
        >
          {label}
        </Menu.Item>
      ))}
    </>
  );
}
