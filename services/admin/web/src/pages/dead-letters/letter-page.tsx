import { Anchor, Card, Group, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { Copyable } from "../../ui/copy.js";
import { ErrorState } from "../../ui/error-state.js";
import { useFormat } from "../../ui/format.js";
import { Page } from "../../ui/page.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { Time } from "../../ui/time.js";
import { LetterActions } from "./letter-actions.js";
import { LetterContent } from "./letter-content.js";
import type { LetterDetail } from "./letter-types.js";
import { StateBadge } from "./letters-page.js";

/** One letter: why it was put aside, what it is about, what it holds, and what can be done. */
export function LetterPage() {
  const t = useTexts();
  const { id = "" } = useParams();
  const params = { path: { id: Number(id) } };
  const { data, error, refetch } = $api.useQuery("get", "/api/dead-letters/{id}", { params });
  const trail = [{ label: t("nav-dead-letters"), to: "/dead-letters" }];
  if (data === undefined)
    return (
      <Page title={`#${id}`} trail={trail}>
        {error === null ? <PageSkeleton /> : <ErrorState error={error} onRetry={() => void refetch()} />}
      </Page>
    );
  const title = (
    <Group gap="sm">
      {t("letters-letter", { id })}
      <StateBadge state={data.state} />
    </Group>
  );
  return (
    <Page title={title} trail={trail} actions={<LetterActions letter={data} />}>
      <Stack gap="lg">
        <Card>
          <Text size="sm" c="var(--quiet)">
            {t("letters-reason")}
          </Text>
          <Text fw={600} size="lg" style={{ whiteSpace: "pre-wrap" }}>
            {data.reason}
          </Text>
        </Card>
        <Facts letter={data} />
        <LetterContent key={data.id} letter={data} />
        {data.headers !== undefined && <Headers headers={data.headers} />}
      </Stack>
    </Page>
  );
}

function Facts({ letter }: { readonly letter: LetterDetail }) {
  const t = useTexts();
  const { number } = useFormat();
  const { at, service, type, event, journey, bot, chat, person, bytes, replays, changedBy, changedAt } =
    letter;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ["service", service],
    ["at", <Time key="at" at={at} />],
    ["type", type ?? t("letters-no-event")],
    ["bytes", number(bytes)],
    ["replays", number(replays)],
    [
      "bot",
      bot === null ? null : (
        <Anchor key="bot" component={Link} to={`/bots/${bot}`}>
          {bot}
        </Anchor>
      ),
    ],
    [
      "chat",
      chat === null ? null : (
        <Anchor key="chat" component={Link} to={`/chats/${chat}`}>
          {chat}
        </Anchor>
      ),
    ],
    [
      "person",
      person === null ? null : (
        <Anchor key="person" component={Link} to={`/people/${person}`}>
          {person}
        </Anchor>
      ),
    ],
    [
      "changed",
      changedBy === null ? null : (
        <span key="changed">
          {changedBy}, <Time at={changedAt} />
        </span>
      ),
    ],
    ["event", event === null ? null : <Copyable key="event" value={event} />],
    ["journey", journey === null ? null : <JourneyLink key="journey" journey={journey} />],
  ];
  return (
    <Card>
      <SimpleGrid component="dl" cols={{ base: 2, md: 4 }} my={0} verticalSpacing="md">
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <Text component="dt" size="xs" c="var(--quiet)">
                  {t(`letters-${name}`)}
                </Text>
                <Text component="dd" m={0}>
                  {value}
                </Text>
              </div>
            ),
        )}
      </SimpleGrid>
    </Card>
  );
}

/** The way of its update through the services. */
function JourneyLink({ journey }: { readonly journey: string }) {
  const t = useTexts();
  return (
    <Anchor component={Link} to={`/journeys/${encodeURIComponent(journey)}`}>
      {t("letters-show-journey")}
    </Anchor>
  );
}

function Headers({ headers }: { readonly headers: Readonly<Record<string, string>> }) {
  const t = useTexts();
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {t("letters-headers")}
      </Title>
      <SimpleGrid component="dl" cols={{ base: 1, sm: 2 }} my={0}>
        {Object.entries(headers).map(([name, value]) => (
          <div key={name}>
            <Text component="dt" size="xs" c="var(--quiet)">
              {name}
            </Text>
            <Text component="dd" m={0} size="sm" style={{ overflowWrap: "anywhere" }}>
              {value}
            </Text>
          </div>
        ))}
      </SimpleGrid>
    </Card>
  );
}
