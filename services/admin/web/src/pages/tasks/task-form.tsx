import { Alert, Select, Stack, Switch, Text, TextInput } from "@mantine/core";
import { dataOf } from "@telebus/client";
import { useState } from "react";
import { api } from "../../api/client.js";
import { fieldProblem, sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { FormButtons } from "../../ui/form-buttons.js";
import { ConfigFields } from "./config-fields.js";
import { readSchema } from "./config-schema.js";
import { RestartFields, type Restart } from "./restart-fields.js";
import { TASKS, type Task, type TaskKind } from "./task-types.js";

interface Wanted {
  readonly name: string;
  readonly bot: string;
  readonly kind: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly restart: Restart;
  readonly start: boolean;
}

interface TaskFormProps {
  readonly kinds: readonly TaskKind[];
  readonly task: Task | undefined;
  readonly onEnd: () => void;
}

/** The fields of every task, and those of its kind. */
export function TaskForm({ kinds, task, onEnd }: TaskFormProps) {
  const t = useTexts();
  const [wanted, setWanted] = useState<Wanted>(() => wantedOf(task, kinds));
  const change = (changed: Partial<Wanted>): void => setWanted({ ...wanted, ...changed });
  const kind = kinds.find(({ name }) => name === wanted.kind);
  const save = useAction({
    run: () => saved(task, wanted),
    done: ({ name }) => t(task === undefined ? "tasks-made" : "tasks-saved", { name }),
    refreshes: [TASKS],
    after: onEnd,
    hasForm: true,
  });
  const fault = (field: string) => fieldProblem(save.error, field);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Stack>
        {save.error !== null && <Alert color="red">{sentenceOf(save.error, t)}</Alert>}
        <TextInput
          label={t("tasks-name")}
          required
          maxLength={200}
          value={wanted.name}
          error={fault("name")}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          data-autofocus
        />
        {task === undefined && <WhatFor kinds={kinds} wanted={wanted} onChange={change} />}
        <Text size="sm" c="var(--quiet)">
          {kind?.summary}
        </Text>
        <ConfigFields
          key={wanted.kind}
          schema={readSchema(kind?.config)}
          value={wanted.config}
          onChange={(config) => change({ config })}
          faultOf={(path) => fault(`config.${path}`)}
        />
        <RestartFields value={wanted.restart} onChange={(restart) => change({ restart })} />
        {task === undefined && (
          <Switch
            label={t("tasks-start-now")}
            checked={wanted.start}
            onChange={({ currentTarget }) => change({ start: currentTarget.checked })}
          />
        )}
        <FormButtons
          submit={t(task === undefined ? "tasks-make" : "save")}
          isBusy={save.isPending}
          onCancel={onEnd}
        />
      </Stack>
    </form>
  );
}

interface WhatForProps {
  readonly kinds: readonly TaskKind[];
  readonly wanted: Wanted;
  readonly onChange: (changed: Partial<Wanted>) => void;
}

/** Which bot does what: decided once. */
function WhatFor({ kinds, wanted, onChange }: WhatForProps) {
  const t = useTexts();
  return (
    <>
      <BotSelect label={t("bot")} isRequired value={wanted.bot} onChange={(bot) => onChange({ bot })} />
      <Select
        label={t("tasks-kind")}
        data={kinds.map(({ name }) => name)}
        value={wanted.kind}
        allowDeselect={false}
        onChange={(name) => onChange({ kind: name ?? "", config: {} })}
      />
    </>
  );
}

const wantedOf = (task: Task | undefined, kinds: readonly TaskKind[]): Wanted => ({
  name: task?.name ?? "",
  bot: task === undefined ? "" : String(task.bot),
  kind: task?.kind ?? kinds[0]?.name ?? "",
  config: task?.config ?? {},
  restart: task?.restart ?? { when: "on-failure", max_restarts: 10 },
  start: true,
});

function saved(task: Task | undefined, { name, bot, kind, config, restart, start }: Wanted): Promise<Task> {
  if (task === undefined)
    return dataOf(
      api.POST("/api/tasks", {
        body: { name, bot: Number(bot), kind, config: { ...config }, restart, start },
      }),
    );
  return dataOf(
    api.PATCH("/api/tasks/{id}", {
      params: { path: { id: task.id } },
      body: { name, config: { ...config }, restart },
    }),
  );
}
