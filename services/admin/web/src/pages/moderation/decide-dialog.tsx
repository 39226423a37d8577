import { Alert, Checkbox, Modal, SegmentedControl, Select, Stack, Text, TextInput } from "@mantine/core";
import { useForm, type UseFormReturnType } from "@mantine/form";
import { fieldProblem, sentenceOf } from "../../api/problem.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { FormButtons } from "../../ui/form-buttons.js";
import { useOnlyBot } from "../hubs/use-only-bot.js";
import { durations, type Wanted } from "./wanted.js";
import { useWanted } from "./use-decide.js";

interface DecideDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** About whom, where that is known. */
  readonly about?: { readonly bot: number; readonly author: number };
}

/** Mutes, bans or frees somebody, by id, @name or alias. */
export function DecideDialog(props: DecideDialogProps) {
  const t = useTexts();
  return (
    <Modal opened={props.isOpen} onClose={props.onClose} title={t("moderation-decide")}>
      <DecideForm {...props} />
    </Modal>
  );
}

const kinds = ["mute", "ban", "shadow", "unmute", "unban", "unshadow"] as const;

function DecideForm({ onClose, about }: DecideDialogProps) {
  const t = useTexts();
  const only = useOnlyBot("");
  const form = useForm<Wanted>({
    initialValues: {
      bot: about === undefined ? "" : String(about.bot),
      whom: about === undefined ? "" : String(about.author),
      kind: "mute",
      minutes: "120",
      deletePosts: true,
      reason: "",
    },
  });
  const { kind } = form.values;
  const bot = form.values.bot === "" ? only : form.values.bot;
  const decide = useWanted(onClose);
  const fault = (field: string) => fieldProblem(decide.error, field);
  return (
    <form onSubmit={form.onSubmit((wanted) => decide.mutate({ ...wanted, bot }))}>
      <Stack>
        {decide.error !== null && <Alert color="red">{sentenceOf(decide.error, t)}</Alert>}
        {only === "" && about === undefined && (
          <BotSelect
            label={t("bot")}
            isRequired
            value={form.values.bot}
            onChange={(chosen) => form.setFieldValue("bot", chosen)}
          />
        )}
        <TextInput
          label={t("moderation-whom")}
          description={t("moderation-whom-hint")}
          required
          data-autofocus
          disabled={about !== undefined}
          {...form.getInputProps("whom")}
          error={fault("author") ?? fault("alias")}
        />
        <What form={form} />
        <How form={form} />
        <TextInput
          label={t("moderation-reason")}
          description={t("moderation-reason-hint")}
          maxLength={200}
          {...form.getInputProps("reason")}
          error={fault("reason")}
        />
        <FormButtons submit={t(`moderation-kind-${kind}`)} isBusy={decide.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** What is decided, and what that means. */
function What({ form }: { readonly form: UseFormReturnType<Wanted> }) {
  const t = useTexts();
  const { may } = useSession();
  return (
    <>
      <Select
        label={t("moderation-what")}
        data={kinds
          .filter((one) => may("hubs:write") || !one.endsWith("shadow"))
          .map((one) => ({ value: one, label: t(`moderation-kind-${one}`) }))}
        allowDeselect={false}
        {...form.getInputProps("kind")}
      />
      <Text size="sm" c="var(--quiet)">
        {t(`moderation-means-${form.values.kind}`)}
      </Text>
    </>
  );
}

/** For how long, and what goes too. */
function How({ form }: { readonly form: UseFormReturnType<Wanted> }) {
  const t = useTexts();
  const { kind } = form.values;
  return (
    <>
      {kind === "mute" && (
        <SegmentedControl
          aria-label={t("moderation-how-long")}
          data={durations.map((minutes) => ({
            value: String(minutes),
            label: t("moderation-span", { minutes }),
          }))}
          {...form.getInputProps("minutes")}
        />
      )}
      {kind === "ban" && (
        <Checkbox
          label={t("moderation-delete-posts")}
          description={t("moderation-delete-posts-hint")}
          {...form.getInputProps("deletePosts", { type: "checkbox" })}
        />
      )}
    </>
  );
}
