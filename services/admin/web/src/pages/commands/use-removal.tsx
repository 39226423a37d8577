import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { dataOf } from "@telebus/client";
import { api } from "../../api/client.js";
import { forget } from "../../api/queries.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import { COMMANDS } from "./command-types.js";

const UNDO_MS = 20_000;

/** Removes a command after a question; for a while it can be had back with one press. */
export function useRemoval({ bot, after }: { readonly bot: number; readonly after?: () => void }) {
  const t = useTexts();
  const confirm = useConfirm();
  const restore = useAction({
    run: (command: Awaited<ReturnType<typeof takeAway>>) => putBack(bot, command),
    done: ({ name }) => t("commands-restored", { name }),
    refreshes: [COMMANDS],
  });
  const remove = useAction({
    run: (name: string) => takeAway(bot, name),
    after: (command) => {
      const id = `removed-${bot}-${command.name}`;
      const undo = (): void => {
        notifications.hide(id);
        restore.mutate(command);
      };
      notifications.show({
        id,
        color: "teal",
        autoClose: UNDO_MS,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{t("commands-removed", { name: command.name })}</Text>
            <Button size="compact-sm" variant="light" onClick={undo}>
              {t("commands-undo")}
            </Button>
          </Group>
        ),
      });
      forget("/api/commands/{bot}/custom/{name}", { path: { bot, name: command.name } });
      after?.();
    },
    refreshes: [COMMANDS],
  });
  return async (name: string): Promise<void> => {
    const question = {
      title: t("commands-remove-title", { name }),
      body: t("commands-remove-body"),
      action: t("commands-remove"),
    };
    if (await confirm({ ...question, isDangerous: true })) remove.mutate(name);
  };
}

const takeAway = (bot: number, name: string) =>
  dataOf(api.DELETE("/api/commands/{bot}/custom/{name}", { params: { path: { bot, name } } }));

/** Only where nobody has made another one of that name meanwhile. */
function putBack(bot: number, command: Awaited<ReturnType<typeof takeAway>>) {
  const { name, ...body } = command;
  const params = { path: { bot, name }, header: { "if-none-match": "*" as const } };
  return dataOf(api.PUT("/api/commands/{bot}/custom/{name}", { params, body }));
}
