import { ApiError } from "@telebus/client";
import { Alert, Badge, Card, Group, SimpleGrid, Text, Title } from "@mantine/core";
import { IconAlertTriangle, IconClockPause } from "@tabler/icons-react";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { Copyable } from "../../ui/copy.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ErrorState } from "../../ui/error-state.js";
import { useFormat } from "../../ui/format.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { Page } from "../../ui/page.js";
import { Time } from "../../ui/time.js";
import { hasFailed, type Journey, type Step } from "./journey-types.js";
import { StepDetails } from "./step-details.js";
import { useDuration } from "./use-duration.js";
import { useStepName } from "./use-step-name.js";
import { Waterfall } from "./waterfall.js";

const RENEW_MS = 1_500;
/** One that began so long ago, with all its calls ended, says nothing more. */
const YOUNG_MS = 60_000;

/** One update across all services, on a timeline. */
export function JourneyPage() {
  const t = useTexts();
  const { id = "" } = useParams();
  const asked = $api.useQuery(
    "get",
    "/api/journeys/{id}",
    { params: { path: { id } } },
    { refetchInterval: ({ state: { data } }) => (data === undefined || isMoving(data) ? RENEW_MS : false) },
  );
  const trail = [{ label: t("nav-journeys"), to: "/journeys" }];
  const { data, error } = asked;
  if (data !== undefined) return <Shown journey={data} trail={trail} />;
  if (error === null) return <PageSkeleton />;
  return (
    <Page title={t("journeys-one")} trail={trail}>
      {error instanceof ApiError && error.status === 404 ? (
        <EmptyState title={t("journeys-unknown")} hint={t("journeys-unknown-hint")} />
      ) : (
        <ErrorState error={error} onRetry={() => void asked.refetch()} />
      )}
    </Page>
  );
}

const isMoving = ({ beganAt, missing }: Journey): boolean =>
  Date.now() - Date.parse(beganAt) < YOUNG_MS || missing.some(({ what }) => what === "result");

interface ShownProps {
  readonly journey: Journey;
  readonly trail: readonly { readonly label: string; readonly to: string }[];
}

function Shown({ journey, trail }: ShownProps) {
  const t = useTexts();
  const nameOf = useStepName();
  const [chosen, setChosen] = useState<Step>();
  const [first] = journey.steps;
  return (
    <Page
      title={first === undefined ? t("journeys-one") : nameOf(first)}
      about={<Copyable value={journey.id} />}
      trail={trail}
    >
      <Summary journey={journey} />
      <Missing journey={journey} />
      <Letters journey={journey} />
      {journey.steps.length > 0 && (
        <Card component="section" aria-labelledby="timeline" bg="var(--panel-ground)">
          <Title order={2} size="h4" id="timeline" mb="sm">
            {t("journeys-timeline")}
          </Title>
          <Waterfall journey={journey} onChoose={setChosen} />
          {journey.isCut && (
            <Text size="sm" c="var(--quiet)" mt="sm">
              {t("journeys-cut")}
            </Text>
          )}
        </Card>
      )}
      <StepDetails step={chosen} onClose={() => setChosen(undefined)} />
    </Page>
  );
}

function Summary({ journey: { beganAt, tookMs, steps, services } }: { readonly journey: Journey }) {
  const t = useTexts();
  const duration = useDuration();
  const { number } = useFormat();
  const failures = steps.filter(hasFailed).length;
  const [slowest] = services.toSorted((a, b) => b.longestMs - a.longestMs);
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
      <Figure name={t("journeys-began")}>
        <Time at={beganAt} />
      </Figure>
      <Figure name={t("journeys-took")}>{duration(tookMs)}</Figure>
      <Figure name={t("journeys-steps")}>
        {number(steps.length)}{" "}
        {failures > 0 && <Badge color="red">{t("journeys-failures", { count: failures })}</Badge>}
      </Figure>
      <Figure name={t("journeys-slowest")}>
        {slowest === undefined ? "–" : `${slowest.service} · ${duration(slowest.longestMs)}`}
      </Figure>
    </SimpleGrid>
  );
}

const Figure = ({ name, children }: { readonly name: string; readonly children: React.ReactNode }) => (
  <Card padding="md" bg="var(--panel-ground)">
    <Text size="sm" c="var(--quiet)">
      {name}
    </Text>
    <Text component="div" fw={600} className="numeric">
      {children}
    </Text>
  </Card>
);

/** What should be there. */
function Missing({ journey: { missing } }: { readonly journey: Journey }) {
  const t = useTexts();
  const duration = useDuration();
  const open = missing.filter(({ what }) => what === "result");
  if (open.length === 0) return null;
  const isParked = open.every((one) => one.isParked);
  const longest = Math.max(...open.map(({ sinceMs }) => sinceMs));
  return (
    <Alert
      color={isParked ? "blue" : "orange"}
      icon={<IconClockPause />}
      title={t("journeys-open", { count: open.length })}
    >
      {t(isParked ? "journeys-open-parked" : "journeys-open-hint", { since: duration(longest) })}
    </Alert>
  );
}

function Letters({ journey: { letters } }: { readonly journey: Journey }) {
  const t = useTexts();
  if (letters.length === 0) return null;
  return (
    <Alert color="red" icon={<IconAlertTriangle />} title={t("journeys-letters", { count: letters.length })}>
      {letters.map(({ id, service, reason }) => (
        <Group key={id} gap="xs">
          <Link to={`/dead-letters/${id}`}>{service}</Link>
          <Text size="sm">{reason}</Text>
        </Group>
      ))}
    </Alert>
  );
}
