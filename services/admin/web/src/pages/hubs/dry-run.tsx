import { Alert, Badge, Button, Card, Group, Stack, Text } from "@mantine/core";
import { IconTestPipe } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { api } from "../../api/client.js";
import { sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { useFormat } from "../../ui/format.js";
import { Time } from "../../ui/time.js";
import classes from "./dry-run.module.css";
import type { DryRunResult, Passage, Route } from "./hub-types.js";
import { differenceOf } from "./text-difference.js";

interface DryRunProps {
  readonly route: Route;
  readonly way: "out" | "in";
  readonly passage: Passage;
}

/** What filters and rewrites would have done with what was said lately, before they are saved. */
export function DryRun({ route: { bot, hub, chat }, way, passage }: DryRunProps) {
  const t = useTexts();
  const run = useAction({
    run: () =>
      dataOf(api.POST("/api/routes/dry-run", { body: { bot, hub, chat, way, policy: passage, hours: 48 } })),
    hasForm: true,
  });
  return (
    <Stack gap="sm">
      <Group>
        <Button
          variant="light"
          leftSection={<IconTestPipe size={16} />}
          loading={run.isPending}
          onClick={() => run.mutate()}
        >
          {t("hubs-dry-run")}
        </Button>
        <Text size="sm" c="var(--quiet)">
          {t("hubs-dry-run-hint")}
        </Text>
      </Group>
      {run.error !== null && <Alert color="red">{sentenceOf(run.error, t)}</Alert>}
      {run.data !== undefined && <Outcome result={run.data} />}
    </Stack>
  );
}

function Outcome({ result: { posts, passed, changed, held, samples } }: { readonly result: DryRunResult }) {
  const t = useTexts();
  const { number } = useFormat();
  if (posts === 0) return <Alert color="gray">{t("hubs-dry-nothing")}</Alert>;
  return (
    <Stack gap="xs" role="status">
      <Group gap="xs">
        <Badge color="gray">{t("hubs-dry-posts", { posts: number(posts) })}</Badge>
        <Badge color="teal">{t("hubs-dry-passed", { posts: number(passed) })}</Badge>
        <Badge color="blue">{t("hubs-dry-changed", { posts: number(changed) })}</Badge>
        {Object.entries(held).map(([rule, stopped]) => (
          <Badge key={rule} color="red">
            {t("hubs-dry-held", { posts: number(stopped), rule: t(ruleText(rule)) })}
          </Badge>
        ))}
      </Group>
      {samples.length === 0 && <Text size="sm">{t("hubs-dry-same")}</Text>}
      {samples.map((sample) => (
        <Sample key={sample.post} sample={sample} />
      ))}
    </Stack>
  );
}

const ruleText = (rule: string): string => `hubs-rule-${rule.replaceAll(" ", "-")}`;

function Sample({ sample }: { readonly sample: DryRunResult["samples"][number] }) {
  const t = useTexts();
  const { before, after, reason, kind, at } = sample;
  return (
    <Card padding="sm">
      <Group justify="space-between" mb={4}>
        <Badge color={after === null ? "red" : "blue"}>
          {after === null
            ? t("hubs-dry-stopped", { rule: t(ruleText(reason ?? "")) })
            : t("hubs-dry-rewritten")}
        </Badge>
        <Text size="xs" c="var(--quiet)">
          {kind} · <Time at={at} />
        </Text>
      </Group>
      <Text size="sm" className={classes["words"] ?? ""}>
        {after === null
          ? before
          : differenceOf(before, after).map(({ kind: change, text }, n) => {
              const Mark = change === "same" ? "span" : change === "gone" ? "del" : "ins";
              // oxlint-disable-next-line react/no-array-index-key -- parts of one text, in their order
              return <Mark key={n}>{text}</Mark>;
            })}
      </Text>
    </Card>
  );
}
