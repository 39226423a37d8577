import { Alert, Button, Group, Stack, Textarea } from "@mantine/core";
import { dataOf } from "@telebus/client";
import { useState } from "react";
import { api } from "../../api/client.js";
import { sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { LETTERS, type LetterDetail } from "./letter-types.js";

interface BodyEditorProps {
  readonly letter: LetterDetail;
  readonly body: string;
  readonly onEnd: () => void;
}

/** Mends an event's data and publishes it: the server checks it against the event's contract. */
export function BodyEditor({ letter: { id }, body, onEnd }: BodyEditorProps) {
  const t = useTexts();
  const [text, setText] = useState(body);
  const read = readObject(text);
  const replay = useAction({
    run: (edited: Record<string, unknown>) =>
      dataOf(
        api.POST("/api/dead-letters/{id}/replay", {
          params: { path: { id } },
          body: { body: edited, evenOld: false },
        }),
      ),
    done: () => t("letters-replayed", { id }),
    refreshes: [LETTERS],
    after: onEnd,
    hasForm: true,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (read.value !== undefined) replay.mutate(read.value);
      }}
    >
      <Stack>
        {replay.error !== null && (
          <Alert color="red" title={t("letters-refused")}>
            {sentenceOf(replay.error, t)}
          </Alert>
        )}
        <Textarea
          label={t("letters-body")}
          description={t("letters-body-hint")}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          error={read.fault !== undefined && t("letters-not-json", { fault: read.fault })}
          autosize
          minRows={10}
          maxRows={28}
          spellCheck={false}
          styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: 13 } }}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onEnd}>
            {t("cancel")}
          </Button>
          <Button type="submit" disabled={read.value === undefined} loading={replay.isPending}>
            {t("letters-replay-edited")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function readObject(text: string): { value?: Record<string, unknown>; fault?: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return { fault: "{ }" };
    return { value: { ...value } };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : "" };
  }
}
