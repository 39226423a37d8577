import { Anchor, Badge, Blockquote, Box, Button, Card, Group, Stack, Text } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { Time } from "../../ui/time.js";
import { Author } from "./author.js";
import { DecidedBy } from "./decided-by.js";
import type { Report, Revealed } from "./moderation-types.js";
import { ReportActions } from "./report-actions.js";

interface ReportCardProps {
  readonly report: Report;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One report: where, by whom and why; what was said only to whom asks for it. */
export function ReportCard({ report, isChosen, onChoose }: ReportCardProps) {
  const t = useTexts();
  const card = useRef<HTMLDivElement>(null);
  const [revealed, show] = useState<Revealed>();
  const reveal = useAction({
    run: () =>
      dataOf(api.POST("/api/moderation/reports/{id}/reveal", { params: { path: { id: report.id } } })),
    after: show,
    refreshes: ["/api/moderation/decisions"],
  });
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    <Card
      ref={card}
      onMouseDown={onChoose}
      onFocus={onChoose}
      aria-current={isChosen}
      style={isChosen ? { borderColor: "var(--mantine-primary-color-filled)" } : {}}
    >
      <Stack gap="sm">
        <Head report={report} />
        <Text>{report.reason ?? t("moderation-no-reason")}</Text>
        <Said revealed={revealed} isAsking={reveal.isPending} onAsk={() => reveal.mutate()} />
        {report.state === "open" ? (
          <ReportActions report={report} isChosen={isChosen} onReveal={() => reveal.mutate()} />
        ) : (
          <Closed report={report} />
        )}
      </Stack>
    </Card>
  );
}

function Head({ report }: { readonly report: Report }) {
  const t = useTexts();
  return (
    <Group justify="space-between" align="flex-start">
      <Box>
        <Group gap="xs">
          <Author author={report.author} alias={report.alias} />
          {report.content !== null && <Badge color="gray">{report.content}</Badge>}
          {report.isDeleted && <Badge color="red">{t("moderation-deleted")}</Badge>}
        </Group>
        <Place report={report} />
      </Box>
      <Text size="sm" c="var(--quiet)">
        <Time at={report.at} />
      </Text>
    </Group>
  );
}

interface SaidProps {
  readonly revealed: Revealed | undefined;
  readonly isAsking: boolean;
  readonly onAsk: () => void;
}

/** What was said, once somebody has asked for it. */
function Said({ revealed, isAsking, onAsk }: SaidProps) {
  const t = useTexts();
  const { may } = useSession();
  if (revealed !== undefined)
    return (
      <Blockquote p="sm" my={0} style={{ whiteSpace: "pre-wrap" }}>
        {revealed.text === "" ? t("moderation-no-words", { content: revealed.content }) : revealed.text}
      </Blockquote>
    );
  if (!may("moderation:write")) return null;
  return (
    <Group gap="xs">
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconEye size={14} />}
        loading={isAsking}
        onClick={onAsk}
      >
        {t("moderation-reveal")}
      </Button>
      <Text size="xs" c="var(--quiet)">
        {t("moderation-reveal-hint")}
      </Text>
    </Group>
  );
}

function Place({ report: { saidIn, saidAt, bot, reporter } }: { readonly report: Report }) {
  const t = useTexts();
  return (
    <Text size="sm" c="var(--quiet)" component="div">
      {saidIn !== null && (
        <>
          {t("moderation-said-in")}{" "}
          <Anchor component={Link} to={`/chats/${bot}/${saidIn.chat}`} size="sm">
            {saidIn.title ?? saidIn.chat}
          </Anchor>
          {" · "}
        </>
      )}
      <Time at={saidAt} />
      {reporter !== null && (
        <>
          {" · "}
          {t("moderation-reported-by")}{" "}
          <Anchor component={Link} to={`/people/${reporter}`} size="sm">
            {reporter}
          </Anchor>
        </>
      )}
    </Text>
  );
}

function Closed({ report }: { readonly report: Report }) {
  const t = useTexts();
  const { may } = useSession();
  const reopen = useAction({
    run: () =>
      dataOf(api.POST("/api/moderation/reports/{id}/reopen", { params: { path: { id: report.id } } })),
    done: () => t("moderation-reopened"),
    refreshes: ["/api/moderation"],
  });
  return (
    <Group gap="xs">
      <Badge color={report.state === "acted" ? "teal" : "gray"}>
        {t(`moderation-state-${report.state}`)}
      </Badge>
      <DecidedBy by={report.decidedBy} />
      <Time at={report.decidedAt} />
      {may("moderation:write") && (
        <Button
          size="compact-sm"
          variant="default"
          loading={reopen.isPending}
          onClick={() => reopen.mutate()}
        >
          {t("moderation-reopen")}
        </Button>
      )}
    </Group>
  );
}
