import { ActionIcon, Badge, Code, Group, Menu, Switch, Text } from "@mantine/core";
import { IconDots, IconPencil, IconSlash, IconTrash } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import type { ListState } from "../../ui/list-state.js";
import { Aliases } from "./aliases.js";
import { COMMANDS, type Custom } from "./command-types.js";
import { useRemoval } from "./use-removal.js";

interface OwnCommandsProps {
  readonly bot: number;
  readonly list: ListState<Custom>;
  readonly isSearched: boolean;
  readonly newCommand: ReactNode;
}

/** The commands that operators have added. */
export function OwnCommands({ bot, list, isSearched, newCommand }: OwnCommandsProps) {
  const t = useTexts();
  const empty = isSearched ? (
    <EmptyState title={t("commands-none-found")} hint={t("commands-none-found-hint")} icon={IconSlash} />
  ) : (
    <EmptyState title={t("commands-none")} hint={t("commands-none-hint")} icon={IconSlash}>
      {newCommand}
    </EmptyState>
  );
  return (
    <DataTable
      label={t("commands-tab-own")}
      list={list}
      rowKey={({ name }) => name}
      to={({ name }) => `/commands/${bot}/${name}`}
      empty={empty}
      columns={[
        { id: "name", title: t("commands-name"), cell: ({ name }) => <Code>/{name}</Code> },
        {
          id: "description",
          title: t("commands-description"),
          cell: ({ description }) => (
            <Text size="sm" lineClamp={2}>
              {description}
            </Text>
          ),
        },
        {
          id: "languages",
          title: t("commands-languages"),
          cell: (command) => <Languages command={command} />,
        },
        {
          id: "who",
          title: t("commands-who"),
          cell: ({ scope }) => (
            <Badge color={scope === "everyone" ? "gray" : "indigo"}>{t(`commands-scope-${scope}`)}</Badge>
          ),
        },
        {
          id: "aliases",
          title: t("commands-aliases"),
          cell: ({ name, aliases }) => <Aliases bot={bot} name={name} aliases={aliases} />,
        },
        { id: "on", title: t("commands-on"), cell: (command) => <OnSwitch bot={bot} command={command} /> },
        { id: "menu", title: "", atEnd: true, cell: ({ name }) => <CommandMenu bot={bot} name={name} /> },
      ]}
    />
  );
}

function Languages({ command: { translations } }: { readonly command: Custom }) {
  const languages = Object.keys(translations);
  if (languages.length === 0) return <Text c="var(--quiet)">–</Text>;
  return (
    <Group gap={4}>
      {languages.map((language) => (
        <Badge key={language} variant="outline" color="gray">
          {language}
        </Badge>
      ))}
    </Group>
  );
}

function OnSwitch({ bot, command }: { readonly bot: number; readonly command: Custom }) {
  const t = useTexts();
  const { may } = useSession();
  const { name, aliases: _aliases, ...input } = command;
  const turn = useAction({
    run: (isOn: boolean) =>
      dataOf(
        api.PUT("/api/commands/{bot}/custom/{name}", {
          params: { path: { bot, name } },
          body: { ...input, isOn },
        }),
      ),
    done: ({ isOn }) => t(isOn ? "commands-switched-on" : "commands-switched-off", { name }),
    refreshes: [COMMANDS],
  });
  return (
    <Switch
      aria-label={t("commands-on-of", { name })}
      checked={turn.isPending ? turn.variables : command.isOn}
      disabled={!may("commands:write") || turn.isPending}
      onChange={({ currentTarget }) => turn.mutate(currentTarget.checked)}
    />
  );
}

function CommandMenu({ bot, name }: { readonly bot: number; readonly name: string }) {
  const t = useTexts();
  const { may } = useSession();
  const remove = useRemoval({ bot });
  if (!may("commands:write")) return null;
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t("actions-for", { name: `/${name}` })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={`/commands/${bot}/${name}`} leftSection={<IconPencil size={16} />}>
          {t("commands-edit")}
        </Menu.Item>
        <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => void remove(name)}>
          {t("commands-remove")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
