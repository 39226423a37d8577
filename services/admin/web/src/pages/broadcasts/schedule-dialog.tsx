import { Modal, Stack, Text, TextInput } from "@mantine/core";
import { dataOf } from "@telebus/client";
import { useState } from "react";
import { api } from "../../api/client.js";
import { sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { usePreferences } from "../../app/preferences.js";
import { useTexts } from "../../texts/texts.js";
import { FormButtons } from "../../ui/form-buttons.js";
import { fieldOfTime } from "../../ui/time-field.js";
import { BROADCASTS, type Details } from "./broadcast-types.js";

interface DialogProps {
  readonly broadcast: Details;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Has it sent by itself at a time. */
export function ScheduleDialog({ broadcast, isOpen, onClose }: DialogProps) {
  const t = useTexts();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t("broadcasts-schedule")}>
      <ScheduleForm broadcast={broadcast} onClose={onClose} />
    </Modal>
  );
}

const MINUTE_MS = 60_000;

function ScheduleForm({ broadcast: { id, scheduled_at }, onClose }: Omit<DialogProps, "isOpen">) {
  const t = useTexts();
  const { language } = usePreferences();
  const [value, setValue] = useState(() =>
    fieldOfTime(scheduled_at === null ? new Date(Date.now() + 60 * MINUTE_MS) : new Date(scheduled_at)),
  );
  const at = new Date(value);
  const exact = at.toLocaleString(language, { dateStyle: "full", timeStyle: "long" });
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const schedule = useAction({
    run: () =>
      dataOf(
        api.POST("/api/broadcasts/{id}/schedule", {
          params: { path: { id } },
          body: { at: at.toISOString() },
        }),
      ),
    done: () => t("broadcasts-scheduled-for", { at: exact }),
    after: onClose,
    refreshes: [BROADCASTS],
    hasForm: true,
  });
  const isTime = !Number.isNaN(at.getTime());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isTime) schedule.mutate();
      }}
    >
      <Stack>
        <TextInput
          type="datetime-local"
          label={t("broadcasts-at")}
          description={t("broadcasts-zone", { zone })}
          required
          value={value}
          error={schedule.error !== null && sentenceOf(schedule.error, t)}
          onChange={({ currentTarget }) => setValue(currentTarget.value)}
        />
        {isTime && (
          <Text size="sm">
            {t("broadcasts-at-words", { at: exact, utc: at.toISOString().slice(0, 16).replace("T", " ") })}
          </Text>
        )}
        <FormButtons submit={t("broadcasts-schedule-do")} isBusy={schedule.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
