import { Button, Card, Group, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconRefresh } from "@tabler/icons-react";
import type { paths } from "@telebus/client";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { ErrorState } from "../../ui/error-state.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { Page } from "../../ui/page.js";
import { Time } from "../../ui/time.js";

type Finding =
  paths["/api/doctor"]["get"]["responses"]["200"]["content"]["application/json"]["findings"][number];
const levels = ["fault", "warning", "ok"] as const;
const looks = {
  fault: { icon: IconCircleX, color: "red" },
  warning: { icon: IconAlertTriangle, color: "yellow" },
  ok: { icon: IconCircleCheck, color: "teal" },
} as const;

/** What the doctor finds wrong with settings, servers, clocks and bots, and what to do about it. */
export function HealthPage() {
  const t = useTexts();
  // A look asks Telegram about every bot: once when the page opens, and when the reader wants.
  const asked = $api.useQuery("get", "/api/doctor", {}, { staleTime: 60_000, refetchOnWindowFocus: false });
  const { data, error, isFetching, refetch, dataUpdatedAt } = asked;
  const again = (
    <Button
      leftSection={<IconRefresh size={16} />}
      variant="default"
      loading={isFetching}
      onClick={() => void refetch()}
    >
      {t("health-again")}
    </Button>
  );
  return (
    <Page title={t("nav-health")} about={t("health-about")} actions={again}>
      {data === undefined && error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && (
        <Stack gap="lg">
          <Verdict findings={data.findings} lookedAt={dataUpdatedAt} />
          {levels.map((level) => (
            <Findings
              key={level}
              level={level}
              findings={data.findings.filter((one) => one.level === level)}
            />
          ))}
        </Stack>
      )}
    </Page>
  );
}

function Verdict({
  findings,
  lookedAt,
}: {
  readonly findings: readonly Finding[];
  readonly lookedAt: number;
}) {
  const t = useTexts();
  const worst = levels.find((level) => findings.some((one) => one.level === level)) ?? "ok";
  const { icon: Icon, color } = looks[worst];
  const count = findings.filter(({ level }) => level === worst).length;
  return (
    <Card role="status">
      <Group wrap="nowrap">
        <ThemeIcon size={44} radius="xl" variant="light" color={color}>
          <Icon size={26} />
        </ThemeIcon>
        <div>
          <Text fw={650} size="lg">
            {t(`health-verdict-${worst}`, { count })}
          </Text>
          <Text size="sm" c="var(--quiet)" component="div">
            {t("health-looked")} <Time at={new Date(lookedAt).toISOString()} />
          </Text>
        </div>
      </Group>
    </Card>
  );
}

interface FindingsProps {
  readonly level: Finding["level"];
  readonly findings: readonly Finding[];
}

function Findings({ level, findings }: FindingsProps) {
  const t = useTexts();
  if (findings.length === 0) return null;
  const { icon: Icon, color } = looks[level];
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t(`health-${level}`)}
      </Title>
      <Card p={0}>
        <Stack gap={0} component="ul" p={0} m={0} style={{ listStyle: "none" }}>
          {findings.map(({ about, text, advice }) => (
            <Group
              key={`${about} ${text}`}
              component="li"
              wrap="nowrap"
              align="flex-start"
              p="md"
              style={{ borderBottom: "1px solid var(--line)" }}
            >
              <Icon
                size={20}
                color={`var(--mantine-color-${color}-6)`}
                style={{ flexShrink: 0 }}
                aria-hidden
              />
              <div>
                <Text>
                  <Text span fw={600}>
                    {about}
                  </Text>{" "}
                  {text}
                </Text>
                {advice !== undefined && (
                  <Text size="sm" c="var(--quiet)">
                    {advice}
                  </Text>
                )}
              </div>
            </Group>
          ))}
        </Stack>
      </Card>
    </section>
  );
}
