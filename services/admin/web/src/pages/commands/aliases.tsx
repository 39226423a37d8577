import { ActionIcon, Button, Group, Pill, Popover, Stack, Switch, TextInput, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { ApiError } from "@telebus/client";
import { useState } from "react";
import { api } from "../../api/client.js";
import { sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { COMMANDS } from "./command-types.js";

interface AliasesProps {
  readonly bot: number;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The other names of a command. */
export function Aliases({ bot, name, aliases }: AliasesProps) {
  const t = useTexts();
  const { may } = useSession();
  const [isOpen, { open, close }] = useDisclosure();
  const remove = useAction({
    run: (alias: string) =>
      api.DELETE("/api/commands/{bot}/aliases/{name}", { params: { path: { bot, name: alias } } }),
    done: (_answer, alias) => t("commands-alias-removed", { alias }),
    refreshes: [COMMANDS],
  });
  return (
    <Group gap={4}>
      {aliases.map((alias) => (
        <Pill
          key={alias}
          withRemoveButton={may("commands:write")}
          removeButtonProps={{
            "aria-label": t("commands-alias-remove", { alias }),
            tabIndex: 0,
            "aria-hidden": false,
          }}
          onRemove={() => remove.mutate(alias)}
        >
          /{alias}
        </Pill>
      ))}
      {may("commands:write") && (
        <Popover opened={isOpen} onClose={close} trapFocus width={280} withinPortal>
          <Popover.Target>
            <Tooltip label={t("commands-alias-add")}>
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                aria-label={t("commands-alias-add-to", { name })}
                onClick={isOpen ? close : open}
              >
                <IconPlus size={14} />
              </ActionIcon>
            </Tooltip>
          </Popover.Target>
          <Popover.Dropdown>
            <NewAlias bot={bot} name={name} onDone={close} />
          </Popover.Dropdown>
        </Popover>
      )}
    </Group>
  );
}

interface NewAliasProps {
  readonly bot: number;
  readonly name: string;
  readonly onDone: () => void;
}

function NewAlias({ name, ...props }: NewAliasProps) {
  const t = useTexts();
  const [alias, setAlias] = useState("");
  const [replaces, setReplaces] = useState(false);
  const add = useAdding({ ...props, name, alias, replaces });
  const isTaken = add.error instanceof ApiError && add.error.message.includes("replaces");
  const problem = isTaken ? t("commands-alias-taken", { alias }) : add.error && sentenceOf(add.error, t);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <Stack gap="xs">
        <TextInput
          label={t("commands-alias-label", { name })}
          value={alias}
          leftSection="/"
          required
          pattern="[a-z0-9_]{1,32}"
          title={t("commands-name-rule")}
          data-autofocus
          onChange={({ currentTarget }) =>
            setAlias(currentTarget.value.trim().replace(/^\//, "").toLowerCase())
          }
          error={problem}
        />
        {isTaken && (
          <Switch
            label={t("commands-alias-replace")}
            checked={replaces}
            onChange={({ currentTarget }) => setReplaces(currentTarget.checked)}
          />
        )}
        <Button type="submit" size="xs" loading={add.isPending}>
          {t("commands-alias-add")}
        </Button>
      </Stack>
    </form>
  );
}

interface WantedAlias extends NewAliasProps {
  readonly alias: string;
  /** It takes the place of the command of that name. */
  readonly replaces: boolean;
}

function useAdding({ bot, name, alias, replaces, onDone }: WantedAlias) {
  const t = useTexts();
  return useAction({
    run: () =>
      api.PUT("/api/commands/{bot}/aliases/{name}", {
        params: { path: { bot, name: alias } },
        body: { command: name, replaces },
      }),
    done: () => t("commands-alias-added", { alias, name }),
    after: onDone,
    refreshes: [COMMANDS],
    hasForm: true,
  });
}
