import { Button, Card, Group, Stack, Text, Title } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import { $api, api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { Time } from "../../ui/time.js";
import { scopeInWords, useBotNames } from "./bot-names.js";
import { QUEUES, type Pause } from "./queue-types.js";

const ASK_EVERY_MS = 5_000;

/** What is held back just now, with the way to let it go. */
export function Pauses() {
  const t = useTexts();
  const { data } = $api.useQuery("get", "/api/queues/pauses", {}, { refetchInterval: ASK_EVERY_MS });
  const pauses = data?.pauses ?? [];
  if (pauses.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t("queues-pauses")}
      </Title>
      <Card p={0}>
        <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: "none" }}>
          {pauses.map((pause) => (
            <PauseRow key={pause.id} pause={pause} />
          ))}
        </Stack>
      </Card>
    </section>
  );
}

function PauseRow({ pause: { id, scope, reason, createdAt } }: { readonly pause: Pause }) {
  const t = useTexts();
  const { may } = useSession();
  const words = scopeInWords(scope, useBotNames(), t);
  const lift = useAction({
    run: () => api.DELETE("/api/queues/pauses/{id}", { params: { path: { id } } }),
    done: () => t("queues-lifted", { scope: words }),
    refreshes: [QUEUES],
  });
  return (
    <Group
      component="li"
      justify="space-between"
      p="md"
      style={{ borderBottom: "1px solid var(--line)" }}
      wrap="nowrap"
    >
      <Group wrap="nowrap" align="flex-start">
        <IconPlayerPause
          size={20}
          color="var(--mantine-color-yellow-7)"
          style={{ flexShrink: 0 }}
          aria-hidden
        />
        <div>
          <Text fw={550}>{words}</Text>
          <Text size="sm" c="var(--quiet)">
            {reason !== undefined && `${reason} · `}
            <Time at={createdAt} />
          </Text>
        </div>
      </Group>
      {may("queues:write") && (
        <Button
          size="xs"
          variant="light"
          leftSection={<IconPlayerPlay size={14} />}
          loading={lift.isPending}
          onClick={() => lift.mutate()}
          aria-label={t("queues-lift-of", { scope: words })}
          style={{ flexShrink: 0 }}
        >
          {t("queues-lift")}
        </Button>
      )}
    </Group>
  );
}
