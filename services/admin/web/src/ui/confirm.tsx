import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { createContext, use, useCallback, useState, type ReactNode } from "react";
import { useTexts } from "../texts/texts.js";

interface Question {
  readonly title: string;
  /** What happens, and what cannot be undone. */
  readonly body: ReactNode;
  /** The words of the button that does it. */
  readonly action: string;
  readonly isDangerous?: boolean;
  /** Must be typed before it can be done: for what cannot be undone. */
  readonly typed?: string;
}
type Ask = (question: Question) => Promise<boolean>;

const ConfirmContext = createContext<Ask | undefined>(undefined);

/** @returns asks the reader, and resolves to whether they agree */
export function useConfirm(): Ask {
  const ask = use(ConfirmContext);
  if (!ask) throw new Error("useConfirm outside of ConfirmProvider");
  return ask;
}

interface Asked {
  readonly question: Question;
  readonly answer: (isAgreed: boolean) => void;
}

export function ConfirmProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked>();
  const ask = useCallback<Ask>((question) => new Promise((answer) => setAsked({ question, answer })), []);
  const end = (isAgreed: boolean): void => {
    asked?.answer(isAgreed);
    setAsked(undefined);
  };
  return (
    <ConfirmContext value={ask}>
      {children}
      <Modal
        opened={asked !== undefined}
        onClose={() => end(false)}
        title={asked?.question.title ?? ""}
        // Also what asks may lie above the page.
        zIndex="calc(var(--mantine-z-index-modal) + 1)"
      >
        {asked !== undefined && <Dialog question={asked.question} onEnd={end} />}
      </Modal>
    </ConfirmContext>
  );
}

function Dialog({ question, onEnd }: { readonly question: Question; readonly onEnd: (is: boolean) => void }) {
  const t = useTexts();
  const [typed, setTyped] = useState("");
  const { body, action, isDangerous = false, typed: wanted } = question;
  const isReady = wanted === undefined || typed.trim() === wanted;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onEnd(true);
      }}
    >
      <Stack>
        <Text component="div">{body}</Text>
        {wanted !== undefined && (
          <TextInput
            label={t("type-to-confirm", { word: wanted })}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            autoComplete="off"
            data-autofocus
          />
        )}
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => onEnd(false)}
            data-autofocus={wanted === undefined || undefined}
          >
            {t("cancel")}
          </Button>
          <Button type="submit" color={isDangerous ? "red" : ""} disabled={!isReady}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
