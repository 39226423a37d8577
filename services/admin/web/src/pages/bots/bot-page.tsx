import { Alert, Button, Group } from "@mantine/core";
import { dataOf } from "@telebus/client";
import { useParams } from "react-router";
import { $api, api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { ErrorState } from "../../ui/error-state.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { Page } from "../../ui/page.js";
import { PageTabs } from "../../ui/tabs.js";
import { BotDanger } from "./bot-danger.js";
import { BotOverview } from "./bot-overview.js";
import { BotSettingsForm } from "./bot-settings-form.js";
import { BotState } from "./bot-state.js";
import { BotToken } from "./bot-token.js";
import { BOTS, botTitle, type Bot } from "./bot-types.js";

/** One bot: how it is, and all that can be decided about it. */
export function BotPage() {
  const id = Number(useParams()["id"]);
  const asked = $api.useQuery("get", "/api/bots/{id}", { params: { path: { id } } });
  if (asked.data !== undefined) return <Shown bot={asked.data} />;
  if (asked.error !== null) return <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />;
  return <PageSkeleton />;
}

function Shown({ bot }: { readonly bot: Bot }) {
  const t = useTexts();
  const { may } = useSession();
  const isRemoved = bot.removedAt !== null;
  const mayChange = may("bots:write") && !isRemoved;
  const overview = { id: "overview", label: t("bots-overview"), panel: () => <BotOverview bot={bot} /> };
  const settings = {
    id: "settings",
    label: t("bots-settings"),
    panel: () => <BotSettingsForm key={bot.id} bot={bot} />,
  };
  const token = { id: "token", label: t("bots-token"), panel: () => <BotToken bot={bot} /> };
  const danger = { id: "danger", label: t("bots-danger"), panel: () => <BotDanger bot={bot} /> };
  return (
    <Page
      title={
        <Group gap="sm" component="span">
          {botTitle(bot)}
          <BotState state={bot.state} />
        </Group>
      }
      about={bot.username === "" ? undefined : `@${bot.username}`}
      trail={[{ label: t("nav-bots"), to: "/bots" }]}
    >
      {isRemoved && <Removed bot={bot} />}
      <PageTabs label={botTitle(bot)} tabs={[overview, ...(mayChange ? [settings, token, danger] : [])]} />
    </Page>
  );
}

function Removed({ bot: { id } }: { readonly bot: Bot }) {
  const t = useTexts();
  const { may } = useSession();
  const restore = useAction({
    run: () => dataOf(api.POST("/api/bots/{id}/restore", { params: { path: { id } } })),
    done: (bot) => t("bots-restored", { bot: botTitle(bot) }),
    refreshes: [BOTS],
  });
  return (
    <Alert color="gray" title={t("bots-is-removed")}>
      <Group justify="space-between">
        {t("bots-is-removed-hint")}
        {may("bots:write") && (
          <Button loading={restore.isPending} onClick={() => restore.mutate()}>
            {t("bots-restore")}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
