import { Alert, Button, Card, Checkbox, Group, Stack, Text, Title } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { useState } from "react";
import { useNavigate } from "react-router";
import { api } from "../../api/client.js";
import { sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { useFormat } from "../../ui/format.js";
import { BOTS, features, isFeature, type LookedBot } from "./bot-types.js";

interface LookedBotFormProps {
  readonly looked: LookedBot;
  readonly token: string;
  readonly onBack: () => void;
}

/** Who the token belongs to, before it is kept; and what people are to get from the bot. */
export function LookedBotForm({ looked, token, onBack }: LookedBotFormProps) {
  const t = useTexts();
  const go = useNavigate();
  const [chosen, setChosen] = useState<string[]>(["distributor"]);
  const add = useAction({
    run: () =>
      dataOf(api.POST("/api/bots", { body: { token: token.trim(), features: chosen.filter(isFeature) } })),
    done: () => t("bots-added", { bot: `@${looked.username}` }),
    after: ({ id }) => void go(`/bots/${id}`),
    refreshes: [BOTS],
    hasForm: true,
  });
  const isThere = looked.isKnown && !looked.isRemoved;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <Stack>
        <Identity looked={looked} />
        {isThere && <Alert color="yellow">{t("bots-there-already")}</Alert>}
        {looked.isRemoved && <Alert color="blue">{t("bots-comes-back")}</Alert>}
        {looked.webhook !== null && (
          <Alert color="yellow">{t("bots-takes-over", { url: looked.webhook })}</Alert>
        )}
        {add.error !== null && <Alert color="red">{sentenceOf(add.error, t)}</Alert>}
        <Checkbox.Group
          label={t("bots-features")}
          description={t("bots-features-hint")}
          value={chosen}
          onChange={setChosen}
        >
          <Group gap="lg" mt="xs">
            {features.map((name) => (
              <Checkbox key={name} value={name} label={t(`feature-${name}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Group justify="space-between">
          <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
            {t("bots-other-token")}
          </Button>
          <Button type="submit" loading={add.isPending} disabled={isThere}>
            {t("bots-add-this")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Identity({ looked }: Pick<LookedBotFormProps, "looked">) {
  const t = useTexts();
  const { number } = useFormat();
  const facts = [
    t(looked.readsGroups ? "bots-reads-groups" : "bots-reads-mentions"),
    ...(looked.joinsGroups ? [] : [t("bots-joins-nothing")]),
    ...(looked.isInline ? [t("bots-is-inline")] : []),
    ...(looked.canManage ? [t("bots-can-manage")] : []),
    ...(looked.pending > 0
      ? [t("bots-waiting", { count: looked.pending, shown: number(looked.pending) })]
      : []),
  ];
  return (
    <Card padding="md">
      <Title order={3} size="h4">
        {looked.name}
      </Title>
      <Text c="var(--quiet)">
        @{looked.username} · {looked.id}
      </Text>
      <Stack gap={2} mt="xs">
        {facts.map((fact) => (
          <Text key={fact} size="sm">
            {fact}
          </Text>
        ))}
      </Stack>
    </Card>
  );
}
