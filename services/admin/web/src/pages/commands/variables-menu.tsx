import { Button, Code, Group, Menu, Text } from "@mantine/core";
import { IconBraces } from "@tabler/icons-react";
import { useTexts } from "../../texts/texts.js";

/** As the server knows them; the preview tells what they become. */
const VARIABLES = [
  "first_name",
  "last_name",
  "full_name",
  "username",
  "user_id",
  "chat_title",
  "chat_id",
  "bot_name",
  "bot_username",
  "date",
  "time",
  "args",
] as const;

interface VariablesMenuProps {
  readonly values: Readonly<Record<string, string>>;
  readonly onChoose: (words: string) => void;
}

/** What stands for the person, the chat and the day. */
export function VariablesMenu({ values, onChoose }: VariablesMenuProps) {
  const t = useTexts();
  return (
    <Menu position="bottom-start" width={330} returnFocus={false}>
      <Menu.Target>
        <Button size="compact-xs" variant="subtle" color="gray" leftSection={<IconBraces size={15} />}>
          {t("commands-variables")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: "auto" }}>
        {VARIABLES.map((name) => (
          <Menu.Item key={name} onClick={() => onChoose(`{${name}}`)}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <span>
                <Code>{`{${name}}`}</Code>
                <Text size="xs" c="var(--quiet)">
                  {t(`commands-variable-${name.replaceAll("_", "-")}`)}
                </Text>
              </span>
              <Text size="xs" c="var(--quiet)" truncate maw={110}>
                {values[name]}
              </Text>
            </Group>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
