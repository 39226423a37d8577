import { Badge, Card, Group, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { IconCircleCheck, IconCircleX, IconServer } from "@tabler/icons-react";
import { useTexts } from "../../texts/texts.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ErrorState } from "../../ui/error-state.js";
import { Facts } from "../../ui/facts.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { Time } from "../../ui/time.js";
import { useDeployment, type Process } from "./deployment.js";

/** The processes that run: what is in them, what they stand on and how they are. */
export function PlatformTab() {
  const t = useTexts();
  const { data, error, refetch } = useDeployment();
  if (data === undefined && error !== null)
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  const { processes } = data;
  if (processes.length === 0)
    return (
      <EmptyState
        title={t("settings-no-processes")}
        hint={t("settings-no-processes-hint")}
        icon={IconServer}
      />
    );
  return (
    <SimpleGrid cols={{ base: 1, lg: processes.length > 1 ? 2 : 1 }}>
      {processes.map((process) => (
        <ProcessCard key={process.id} process={process} />
      ))}
    </SimpleGrid>
  );
}

function ProcessCard({ process }: { readonly process: Process }) {
  const t = useTexts();
  const { services, version, node, host, startedAt, backends, health } = process;
  const isWell = health.every(({ ok }) => ok);
  return (
    <Card>
      <Group justify="space-between" align="flex-start" mb="md">
        <Title order={2} size="h4">
          {services.join(", ")}
        </Title>
        <Badge color={isWell ? "teal" : "red"}>{t(isWell ? "settings-well" : "settings-unwell")}</Badge>
      </Group>
      <Facts
        facts={[
          { label: t("settings-version"), value: version },
          { label: "Node.js", value: node },
          { label: t("settings-host"), value: host },
          { label: t("settings-database"), value: backends.database ?? t("settings-embedded") },
          { label: t("settings-bus"), value: backends.bus ?? t("settings-embedded") },
          { label: t("settings-state"), value: backends.state ?? t("settings-embedded") },
          { label: t("settings-started"), value: <Time at={startedAt} /> },
        ]}
      />
      <Title order={3} size="h6" mt="md" mb={6}>
        {t("settings-health")}
      </Title>
      <Stack gap={6}>
        {health.map(({ name, ok, detail }) => (
          <Group key={name} gap={8} wrap="nowrap" align="flex-start">
            {ok ? (
              <IconCircleCheck
                size={18}
                color="var(--mantine-color-teal-6)"
                aria-label={t("settings-well")}
              />
            ) : (
              <IconCircleX size={18} color="var(--mantine-color-red-6)" aria-label={t("settings-unwell")} />
            )}
            <Text size="sm">
              <Text span fw={550}>
                {name}
              </Text>{" "}
              <Text span c="var(--quiet)">
                {detail}
              </Text>
            </Text>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
