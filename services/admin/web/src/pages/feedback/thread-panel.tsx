import { Badge, Button, Card, Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import { ApiError } from "@telebus/client";
import { IconCheck, IconMessages, IconRotate } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { Actor, personIn } from "../../ui/actor.js";
import { useBotLabel } from "../../ui/bot-label.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ErrorState } from "../../ui/error-state.js";
import { PersonLink, useNames, type Person } from "../../ui/person.js";
import { Time } from "../../ui/time.js";
import { AnswerForm } from "./answer-form.js";
import classes from "./feedback.module.css";
import { colourOf, type Told } from "./feedback-types.js";
import { useThreadActions } from "./use-thread-actions.js";

/** All that was said in one thread, and the answer. */
export function ThreadPanel({ id }: { readonly id: number | undefined }) {
  const t = useTexts();
  const asked = $api.useQuery(
    "get",
    "/api/feedback/{id}",
    { params: { path: { id: id ?? 0 } } },
    { enabled: id !== undefined },
  );
  const { data, error } = asked;
  return (
    <Card component="section" aria-label={t("feedback-thread")}>
      {id === undefined ? (
        <EmptyState title={t("feedback-choose")} hint={t("feedback-choose-hint")} icon={IconMessages} />
      ) : data !== undefined ? (
        <Thread told={data} />
      ) : error instanceof ApiError && error.status === 404 ? (
        <EmptyState title={t("feedback-missing")} hint={t("feedback-missing-hint")} />
      ) : error !== null ? (
        <ErrorState error={error} onRetry={() => void asked.refetch()} />
      ) : (
        <Skeleton h={240} />
      )}
    </Card>
  );
}

function Thread({ told }: { readonly told: Told }) {
  const t = useTexts();
  const { may } = useSession();
  const labelOf = useBotLabel();
  const operators = told.messages.map(({ answeredBy }) => personIn(answeredBy ?? ""));
  const names = useNames([told.person, ...operators].filter((id) => id !== undefined));
  return (
    <Stack>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h4">
            {told.name}
          </Title>
          <Text size="sm" c="var(--quiet)">
            <PersonLink id={told.person} names={names} /> · {labelOf(told.bot)} · <Time at={told.createdAt} />
          </Text>
        </div>
        <Group gap="xs">
          <Badge color={colourOf[told.state]}>{t(`feedback-state-${told.state}`)}</Badge>
          {may("people:write") && <StateButton told={told} />}
        </Group>
      </Group>
      <Stack gap="sm" component="ol" p={0} m={0} style={{ listStyle: "none" }}>
        {told.messages.map((message) => (
          <Said key={message.at} message={message} names={names} />
        ))}
      </Stack>
      {may("people:write") && <AnswerForm id={told.id} />}
    </Stack>
  );
}

interface SaidProps {
  readonly message: Told["messages"][number];
  readonly names: ReadonlyMap<number, Person>;
}

function Said({ message: { answeredBy, text, at }, names }: SaidProps) {
  const t = useTexts();
  const side = answeredBy === null ? "theirs" : "ours";
  return (
    <li className={`${classes["said"]} ${classes[side]}`}>
      <Text size="sm">{text === "" ? t("feedback-no-words") : text}</Text>
      <Text size="xs" c="var(--quiet)" mt={4}>
        {answeredBy !== null && (
          <>
            <Actor id={answeredBy} names={names} /> ·{" "}
          </>
        )}
        <Time at={at} />
      </Text>
    </li>
  );
}

function StateButton({ told: { id, state } }: { readonly told: Told }) {
  const t = useTexts();
  const { toggle, isChanging } = useThreadActions(id);
  const isClosed = state === "closed";
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={isClosed ? <IconRotate size={14} /> : <IconCheck size={14} />}
      loading={isChanging}
      onClick={() => toggle(state)}
    >
      {t(isClosed ? "feedback-reopen" : "feedback-close")}
    </Button>
  );
}
