import { Badge, Code, Switch, Text } from "@mantine/core";
import { IconSlash } from "@tabler/icons-react";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import type { ListState } from "../../ui/list-state.js";
import { Aliases } from "./aliases.js";
import { COMMANDS, type BuiltIn } from "./command-types.js";

/** The commands that a bot's features bring along. */
export function BuiltInCommands({ bot, list }: { readonly bot: number; readonly list: ListState<BuiltIn> }) {
  const t = useTexts();
  return (
    <DataTable
      label={t("commands-tab-built-in")}
      list={list}
      rowKey={({ name }) => name}
      empty={
        <EmptyState title={t("commands-none-found")} hint={t("commands-none-found-hint")} icon={IconSlash} />
      }
      columns={[
        { id: "name", title: t("commands-name"), cell: ({ name }) => <Code>/{name}</Code> },
        {
          id: "description",
          title: t("commands-description"),
          cell: ({ description }) => <Text size="sm">{description}</Text>,
        },
        { id: "owner", title: t("commands-owner"), cell: ({ owner }) => <Badge color="gray">{owner}</Badge> },
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
        {
          id: "on",
          title: t("commands-on"),
          atEnd: true,
          cell: (command) => <OnSwitch bot={bot} command={command} />,
        },
      ]}
    />
  );
}

/** As the registry has it: without these nobody finds anything, or gets out of anything. */
const ALWAYS: ReadonlySet<string> = new Set(["start", "help", "cancel", "paysupport"]);

function OnSwitch({ bot, command: { name, isOn } }: { readonly bot: number; readonly command: BuiltIn }) {
  const t = useTexts();
  const { may } = useSession();
  const turn = useAction({
    run: (wanted: boolean) =>
      api.PUT("/api/commands/{bot}/built-in/{name}", {
        params: { path: { bot, name } },
        body: { isOn: wanted },
      }),
    done: (_answer, wanted) => t(wanted ? "commands-switched-on" : "commands-switched-off", { name }),
    refreshes: [COMMANDS],
  });
  if (ALWAYS.has(name))
    return (
      <Text size="sm" c="var(--quiet)">
        {t("commands-always")}
      </Text>
    );
  return (
    <Switch
      aria-label={t("commands-on-of", { name })}
      checked={turn.isPending ? turn.variables : isOn}
      disabled={!may("commands:write") || turn.isPending}
      onChange={({ currentTarget }) => turn.mutate(currentTarget.checked)}
      style={{ display: "inline-block" }}
    />
  );
}
