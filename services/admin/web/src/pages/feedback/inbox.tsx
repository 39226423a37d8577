import { Badge, Button, Card, Center, Group, Skeleton, Stack, Text } from "@mantine/core";
import { IconMessageReport } from "@tabler/icons-react";
import { Link, useLocation } from "react-router";
import { useTexts } from "../../texts/texts.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ErrorState } from "../../ui/error-state.js";
import type { ListState } from "../../ui/list-state.js";
import { Time } from "../../ui/time.js";
import { colourOf, type Thread } from "./feedback-types.js";
import classes from "./feedback.module.css";

interface InboxProps {
  readonly list: ListState<Thread>;
  readonly chosen: number | undefined;
}

/** Threads, the newest first. */
export function Inbox({ list: { rows, error, retry, more, isLoadingMore }, chosen }: InboxProps) {
  const t = useTexts();
  if (rows === undefined && error !== null) return <ErrorState error={error} onRetry={retry} />;
  if (rows?.length === 0)
    return (
      <Card p={0}>
        <EmptyState title={t("feedback-none")} hint={t("feedback-none-hint")} icon={IconMessageReport} />
      </Card>
    );
  return (
    <Stack gap="sm">
      <Card p={0} component="nav" aria-label={t("feedback-inbox")} aria-busy={rows === undefined}>
        {rows === undefined
          ? [0, 1, 2, 3].map((n) => <Skeleton key={n} h={52} m="sm" w="auto" />)
          : rows.map((thread) => <Row key={thread.id} thread={thread} isChosen={thread.id === chosen} />)}
      </Card>
      {more !== undefined && (
        <Center>
          <Button variant="default" loading={isLoadingMore} onClick={more}>
            {t("show-more")}
          </Button>
        </Center>
      )}
    </Stack>
  );
}

function Row({ thread, isChosen }: { readonly thread: Thread; readonly isChosen: boolean }) {
  const t = useTexts();
  const { search } = useLocation();
  const { id, name, last, isLastTheirs, state, changedAt } = thread;
  return (
    <Link
      to={`/feedback/${id}${search}`}
      className={classes["row"]}
      aria-current={isChosen ? "true" : undefined}
    >
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text component="span" fw={state === "open" ? 650 : 500} truncate>
          {name}
        </Text>
        <Text component="span" size="xs" c="var(--quiet)">
          <Time at={changedAt} />
        </Text>
      </Group>
      <Group justify="space-between" wrap="nowrap" gap="sm" align="flex-start">
        <Text component="span" size="sm" c="var(--quiet)" lineClamp={2}>
          {isLastTheirs ? "" : `${t("feedback-you")} `}
          {last === "" ? t("feedback-no-words") : last}
        </Text>
        <Badge color={colourOf[state]} style={{ flex: "none" }}>
          {t(`feedback-state-${state}`)}
        </Badge>
      </Group>
    </Link>
  );
}
