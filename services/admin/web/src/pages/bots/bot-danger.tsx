import { Button, Card, Group, Stack, Text, Title } from "@mantine/core";
import { dataOf } from "@telebus/client";
import type { ReactNode } from "react";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import { showUndo } from "../../ui/undo-toast.js";
import { BOTS, botTitle, type Bot } from "./bot-types.js";

/** Off and on again, and away. */
export function BotDanger({ bot }: { readonly bot: Bot }) {
  return (
    <Stack>
      <Switching bot={bot} />
      <Removing bot={bot} />
    </Stack>
  );
}

function Switching({ bot }: { readonly bot: Bot }) {
  const t = useTexts();
  const confirm = useConfirm();
  const params = { path: { id: bot.id } };
  const turn = useAction({
    run: (isOn: boolean) => dataOf(api.PATCH("/api/bots/{id}", { params, body: { isOn } })),
    done: (_changed, isOn) => t(isOn ? "bots-turned-on" : "bots-turned-off", { bot: botTitle(bot) }),
    refreshes: [BOTS],
  });
  const askToTurnOff = async (): Promise<void> => {
    const title = t("bots-turn-off-title", { bot: botTitle(bot) });
    if (await confirm({ title, body: t("bots-turn-off-hint"), action: t("bots-turn-off") }))
      turn.mutate(false);
  };
  return (
    <Part title={t(bot.isOn ? "bots-turn-off" : "bots-turn-on")} hint={t("bots-turn-off-hint")}>
      {bot.isOn ? (
        <Button variant="default" loading={turn.isPending} onClick={() => void askToTurnOff()}>
          {t("bots-turn-off")}
        </Button>
      ) : (
        <Button loading={turn.isPending} onClick={() => turn.mutate(true)}>
          {t("bots-turn-on")}
        </Button>
      )}
    </Part>
  );
}

function Removing({ bot }: { readonly bot: Bot }) {
  const t = useTexts();
  const confirm = useConfirm();
  const params = { path: { id: bot.id } };
  const restore = useAction({
    run: () => api.POST("/api/bots/{id}/restore", { params }),
    done: () => t("bots-restored", { bot: botTitle(bot) }),
    refreshes: [BOTS],
  });
  const remove = useAction({
    run: () => api.DELETE("/api/bots/{id}", { params }),
    after: () =>
      showUndo({
        message: t("bots-removed", { bot: botTitle(bot) }),
        label: t("bots-undo"),
        onUndo: () => restore.mutate(),
      }),
    refreshes: [BOTS],
  });
  const askToRemove = async (): Promise<void> => {
    const question = {
      title: t("bots-remove-title", { bot: botTitle(bot) }),
      body: t("bots-remove-hint"),
      action: t("bots-remove"),
    };
    if (await confirm({ ...question, isDangerous: true })) remove.mutate();
  };
  return (
    <Part title={t("bots-remove")} hint={t("bots-remove-hint")}>
      <Button color="red" loading={remove.isPending} onClick={() => void askToRemove()}>
        {t("bots-remove")}
      </Button>
    </Part>
  );
}

interface PartProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

const Part = ({ title, hint, children }: PartProps) => (
  <Card>
    <Group justify="space-between">
      <Stack gap={2} maw={560}>
        <Title order={2} size="h5">
          {title}
        </Title>
        <Text c="var(--quiet)">{hint}</Text>
      </Stack>
      {children}
    </Group>
  </Card>
);
