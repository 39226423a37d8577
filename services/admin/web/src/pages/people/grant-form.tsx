import { Alert, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { ReactNode } from "react";
import { fieldProblem, sentenceOf } from "../../api/problem.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { FormButtons } from "../../ui/form-buttons.js";
import type { PersonDetail, PersonScope } from "./person-types.js";
import { useRoleActions } from "./use-role-actions.js";

interface GrantFormProps {
  readonly person: PersonDetail;
  readonly scope: PersonScope;
  /** The words of the button. */
  readonly submit: string;
  readonly onClose: () => void;
  /** What stands above the fields. */
  readonly children: ReactNode;
}

const nothing = { bot: "", until: "", reason: "" };

/** With which bot, until when, and why somebody is to hold something. */
export function GrantForm({ person, scope, submit, onClose, children }: GrantFormProps) {
  const t = useTexts();
  const { give } = useRoleActions(person);
  const form = useForm({ initialValues: nothing });
  const fault = (field: string) => fieldProblem(give.error, field);
  const isElsewhere = give.error !== null && !["bot", "until", "reason"].some(fault);
  const submitted = ({ bot, until, reason }: typeof nothing): void =>
    give.mutate(
      {
        scope,
        bot: bot === "" ? null : Number(bot),
        until: until === "" ? null : new Date(until).toISOString(),
        reason: reason.trim() === "" ? null : reason.trim(),
      },
      { onSuccess: onClose },
    );
  return (
    <form onSubmit={form.onSubmit(submitted)}>
      <Stack>
        {isElsewhere && <Alert color="red">{sentenceOf(give.error, t)}</Alert>}
        {children}
        <BotSelect
          label={t("roles-where")}
          value={form.values.bot}
          onChange={(bot) => form.setFieldValue("bot", bot)}
        />
        <TextInput
          type="datetime-local"
          label={t("roles-until")}
          description={t("roles-until-hint")}
          error={fault("until")}
          {...form.getInputProps("until")}
        />
        <TextInput
          label={t("roles-reason")}
          description={t("roles-reason-hint")}
          maxLength={500}
          error={fault("reason")}
          {...form.getInputProps("reason")}
        />
        <FormButtons submit={submit} isBusy={give.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
