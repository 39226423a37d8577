import { Button, Group } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconBan, IconCheck, IconTrash, IconVolumeOff } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { $api, api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import { REFRESHES, type Lounge, type Report } from "./moderation-types.js";
import { useDecide } from "./use-decide.js";
import { WarnButton } from "./warn-button.js";

interface ReportActionsProps {
  readonly report: Report;
  /** Its keys count. */
  readonly isChosen: boolean;
  readonly onReveal: () => void;
}

const MUTE_MINUTES = 1_440;

/** What can be done about a report; nothing while something is. */
function useReportActions({ id, bot, author, alias, isDeleted }: Report) {
  const t = useTexts();
  const { may } = useSession();
  const confirm = useConfirm();
  const decide = useDecide();
  const dismiss = useAction({
    run: () => dataOf(api.POST("/api/moderation/reports/{id}/dismiss", { params: { path: { id } } })),
    done: () => t("moderation-dismissed"),
    refreshes: REFRESHES,
  });
  const isReady = may("moderation:write") && !decide.isPending && !dismiss.isPending;
  return {
    isBusy: dismiss.isPending,
    dismiss: () => {
      if (isReady) dismiss.mutate();
    },
    mute: () => {
      if (isReady && author !== null)
        decide.mutate({ kind: "mute", bot, author, minutes: MUTE_MINUTES, report: id });
    },
    warn: ({ hub }: Lounge) => {
      if (isReady && author !== null) decide.mutate({ kind: "warn", bot, author, hub, report: id });
    },
    remove: () => {
      if (isReady && author !== null && !isDeleted)
        decide.mutate({ kind: "delete", bot, author, report: id });
    },
    ban: async () => {
      if (!isReady || author === null) return;
      const question = {
        title: t("moderation-ban-title", { name: alias ?? String(author) }),
        body: t("moderation-means-ban"),
        action: t("moderation-kind-ban"),
        isDangerous: true,
      };
      if (await confirm(question)) decide.mutate({ kind: "ban", bot, author, report: id });
    },
  };
}

/** Those of a bot: asked for once for all reports. */
function useLounges(bot: number): readonly Lounge[] {
  const params = { query: { limit: 1 } };
  const { data } = $api.useQuery("get", "/api/moderation/lounges", { params }, { staleTime: 60_000 });
  return (data?.lounges ?? []).filter((one) => one.bot === bot);
}

/** What can be done about what was reported, by button and by key. */
export function ReportActions({ report, isChosen, onReveal }: ReportActionsProps) {
  const t = useTexts();
  const { may } = useSession();
  const { isBusy, dismiss, mute, warn, remove, ban } = useReportActions(report);
  const lounges = useLounges(report.bot);
  const [lounge, ...others] = lounges;
  useHotkeys(
    isChosen
      ? [
          ["enter", onReveal],
          ["d", dismiss],
          ["m", mute],
          // Where there are several, it must be said in which.
          ["w", () => lounge !== undefined && others.length === 0 && warn(lounge)],
          ["b", () => void ban()],
          ["x", remove],
        ]
      : [],
  );
  if (!may("moderation:write")) return null;
  return (
    <Group gap="xs">
      <Button variant="default" leftSection={<IconCheck size={16} />} loading={isBusy} onClick={dismiss}>
        {t("moderation-dismiss")}
      </Button>
      {report.author !== null && (
        <>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            disabled={report.isDeleted}
            onClick={remove}
          >
            {t("moderation-kind-delete")}
          </Button>
          <WarnButton lounges={lounges} onWarn={warn} />
          <Button variant="light" color="orange" leftSection={<IconVolumeOff size={16} />} onClick={mute}>
            {t("moderation-mute-day")}
          </Button>
          <Button variant="light" color="red" leftSection={<IconBan size={16} />} onClick={() => void ban()}>
            {t("moderation-kind-ban")}
          </Button>
        </>
      )}
    </Group>
  );
}
