import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { getHotkeyHandler } from "@mantine/hooks";
import { IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { fieldProblem, sentenceOf } from "../../api/problem.js";
import { useTexts } from "../../texts/texts.js";
import { useThreadActions } from "./use-thread-actions.js";

/** As the API has it. */
const MAX_LENGTH = 3_000;

/** Answers the person in their chat with the bot. */
export function AnswerForm({ id }: { readonly id: number }) {
  const t = useTexts();
  const [text, setText] = useState("");
  const { answer } = useThreadActions(id);
  const send = (): void => {
    if (text.trim() !== "") answer.mutate(text, { onSuccess: () => setText("") });
  };
  const problem =
    answer.error === null ? undefined : (fieldProblem(answer.error, "text") ?? sentenceOf(answer.error, t));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack gap="xs">
        <Textarea
          label={t("feedback-answer")}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={MAX_LENGTH}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={getHotkeyHandler([["mod+Enter", send]])}
          error={problem}
        />
        <Group justify="space-between">
          <Text size="xs" c="var(--quiet)">
            {t("feedback-answer-hint")}
          </Text>
          <Button
            type="submit"
            leftSection={<IconSend size={16} />}
            loading={answer.isPending}
            disabled={text.trim() === ""}
          >
            {t("feedback-send")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
