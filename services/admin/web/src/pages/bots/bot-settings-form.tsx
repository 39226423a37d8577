import { Alert, Button, Card, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { ApiError, dataOf } from "@telebus/client";
import { useState } from "react";
import { api } from "../../api/client.js";
import { fieldProblem, sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { useUnsavedGuard } from "../../ui/use-unsaved-guard.js";
import { changeBetween, settingsOf } from "./bot-settings.js";
import { ArchiveFields, LimitFields, ServiceFields, type FieldsProps } from "./bot-settings-fields.js";
import { BOTS, botTitle, type Bot } from "./bot-types.js";

const FIELDS = ["commandPrefix", "apiRoot", "messagesPerSecond", "keepDays", "features", "home", "defaults"];

/** What an operator decides about a bot. Another's change meanwhile is told, and nothing is lost. */
export function BotSettingsForm({ bot }: { readonly bot: Bot }) {
  const t = useTexts();
  const [read, setRead] = useState(bot);
  const form = useForm({ initialValues: settingsOf(bot) });
  const save = useAction({
    run: (revision: number) =>
      dataOf(
        api.PATCH("/api/bots/{id}", {
          params: { path: { id: bot.id }, header: { "if-match": `"${revision}"` } },
          body: changeBetween(settingsOf(read), form.getValues()),
        }),
      ),
    done: (saved) => t("bots-saved", { bot: botTitle(saved) }),
    after: (saved) => begin(saved),
    refreshes: [BOTS],
    hasForm: true,
  });
  const begin = (latest: Bot): void => {
    setRead(latest);
    form.setInitialValues(settingsOf(latest));
    form.setValues(settingsOf(latest));
  };
  const discard = (): void => {
    form.reset();
    save.reset();
  };
  const fault = (field: string) => fieldProblem(save.error, field);
  const isOvertaken = save.error instanceof ApiError && save.error.status === 412;
  const isElsewhere = save.error !== null && !isOvertaken && !FIELDS.some(fault);
  const isSame = Object.keys(changeBetween(settingsOf(read), form.getValues())).length === 0;
  useUnsavedGuard(!isSame);
  return (
    <form onSubmit={form.onSubmit(() => save.mutate(read.revision))}>
      <Stack maw={820}>
        {isOvertaken && (
          <Overtaken
            bot={bot}
            onTheirs={(latest) => {
              save.reset();
              begin(latest);
            }}
            onMine={({ revision }) => save.mutate(revision)}
          />
        )}
        <Cards form={form} fault={fault} />
        {isElsewhere && <Alert color="red">{sentenceOf(save.error, t)}</Alert>}
        <Group justify="flex-end">
          <Button variant="default" disabled={isSame} onClick={discard}>
            {t("bots-discard")}
          </Button>
          <Button type="submit" disabled={isSame} loading={save.isPending}>
            {t("save")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const Cards = (props: FieldsProps) => (
  <>
    <Card>
      <ServiceFields {...props} />
    </Card>
    <Card>
      <LimitFields {...props} />
    </Card>
    <Card>
      <ArchiveFields {...props} />
    </Card>
  </>
);

interface OvertakenProps {
  readonly bot: Bot;
  /** With the bot as it is now. */
  readonly onTheirs: (latest: Bot) => void;
  readonly onMine: (latest: Bot) => void;
}

/** Somebody else was faster. What the reader changed alone is sent again, or given up. */
function Overtaken({ bot: { id }, onTheirs, onMine }: OvertakenProps) {
  const t = useTexts();
  const look = useAction({
    run: (_next: (latest: Bot) => void) => dataOf(api.GET("/api/bots/{id}", { params: { path: { id } } })),
    after: (latest, next) => next(latest),
    refreshes: [BOTS],
  });
  return (
    <Alert color="yellow" title={t("bots-overtaken")}>
      {t("bots-overtaken-hint")}
      <Group gap="xs" mt="sm">
        <Button size="xs" variant="default" loading={look.isPending} onClick={() => look.mutate(onTheirs)}>
          {t("bots-take-theirs")}
        </Button>
        <Button size="xs" loading={look.isPending} onClick={() => look.mutate(onMine)}>
          {t("bots-keep-mine")}
        </Button>
      </Group>
    </Alert>
  );
}
