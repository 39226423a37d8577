import { Button, Checkbox, Group } from "@mantine/core";
import { dataOf } from "@telebus/client";
import { useState } from "react";
import { api } from "../../api/client.js";
import { queries } from "../../api/queries.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import { BOTS, botTitle, type Bot } from "./bot-types.js";

/**
 * Its own key, not that of a path: each question to Telegram is noted, which is told to all pages as a change of bots, and must
 * not lead to the next question.
 */
export const WEBHOOK = ["webhook"];

const askAgain = (): void => void queries.invalidateQueries({ queryKey: WEBHOOK });

/** Sets the webhook, again or for the first time; deletes it; brings in a new secret. */
export function WebhookButtons({ bot }: { readonly bot: Bot }) {
  const t = useTexts();
  const confirm = useConfirm();
  const [drops, setDrops] = useState(false);
  const params = { path: { id: bot.id } };
  const body = { dropPendingUpdates: drops };
  const values = { bot: botTitle(bot) };
  const after = (): void => {
    setDrops(false);
    askAgain();
  };
  const set = useAction({
    run: () => dataOf(api.PUT("/api/bots/{id}/webhook", { params, body })),
    done: () => t("bots-webhook-asked", values),
    after,
    refreshes: [BOTS],
  });
  const end = useAction({
    run: () => dataOf(api.DELETE("/api/bots/{id}/webhook", { params, body })),
    done: () => t("bots-webhook-ended", values),
    after,
    refreshes: [BOTS],
  });
  const askToSet = async (): Promise<void> => {
    const question = { title: t("bots-drop-pending-title", values), action: t("bots-drop-pending-do") };
    const isAgreed =
      !drops || (await confirm({ ...question, body: t("bots-drop-pending-hint"), isDangerous: true }));
    if (isAgreed) set.mutate();
  };
  const askToEnd = async (): Promise<void> => {
    const question = { title: t("bots-webhook-end-title", values), action: t("bots-webhook-end") };
    const body = t(drops ? "bots-webhook-end-drops-hint" : "bots-webhook-end-hint");
    if (await confirm({ ...question, body, isDangerous: drops })) end.mutate();
  };
  const isWebhook = bot.mode === "webhook";
  return (
    <>
      <Checkbox
        label={t("bots-drop-pending")}
        checked={drops}
        onChange={({ currentTarget }) => setDrops(currentTarget.checked)}
      />
      <Group gap="xs">
        <Button
          variant={isWebhook ? "default" : "light"}
          loading={set.isPending}
          onClick={() => void askToSet()}
        >
          {t(isWebhook ? "bots-webhook-again" : "bots-webhook-set")}
        </Button>
        {isWebhook && <NewSecret bot={bot} />}
        <Button variant="default" loading={end.isPending} onClick={() => void askToEnd()}>
          {t(isWebhook ? "bots-webhook-end" : "bots-webhook-end-again")}
        </Button>
      </Group>
    </>
  );
}

function NewSecret({ bot }: { readonly bot: Bot }) {
  const t = useTexts();
  const rotate = useAction({
    run: () => dataOf(api.POST("/api/bots/{id}/webhook/secret", { params: { path: { id: bot.id } } })),
    done: () => t("bots-secret-asked", { bot: botTitle(bot) }),
    after: askAgain,
    refreshes: [BOTS],
  });
  return (
    <Button variant="default" loading={rotate.isPending} onClick={() => rotate.mutate()}>
      {t("bots-new-secret")}
    </Button>
  );
}
