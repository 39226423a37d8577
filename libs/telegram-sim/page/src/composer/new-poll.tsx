import { Button, Checkbox, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useState, type SubmitEvent } from "react";
import { useTexts } from "../texts/index.js";

/** Telegram's limit. */
const MAX_OPTIONS = 12;

interface NewPollProps {
  readonly onClose: () => void;
  readonly onSend: (poll: object) => Promise<void>;
}

/** A question and its answers. */
export function NewPoll({ onClose, onSend }: NewPollProps) {
  const texts = useTexts();
  const [question, setQuestion] = useState("");
  const [options, setOptions] = useState(["", ""]);
  const [isAnonymous, setAnonymous] = useState(true);
  const [isMultiple, setMultiple] = useState(false);
  const given = options.map((option) => option.trim()).filter((option) => option !== "");
  const change = (index: number, text: string): void => {
    const changed = options.map((option, place) => (place === index ? text : option));
    const needsOne = changed.at(-1) !== "" && changed.length < MAX_OPTIONS;
    setOptions(needsOne ? [...changed, ""] : changed);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void onSend({
      question: question.trim(),
      options: given.map((text) => ({ text })),
      is_anonymous: isAnonymous,
      allows_multiple_answers: isMultiple,
    });
  };
  return (
    <Modal opened onClose={onClose} title={texts.newPoll} closeButtonProps={{ "aria-label": texts.close }}>
      <form onSubmit={submit}>
        <Stack gap="xs">
          <TextInput
            label={texts.question}
            required
            data-autofocus
            maxLength={300}
            value={question}
            onChange={({ target }) => setQuestion(target.value)}
          />
          <OptionFields options={options} onChange={change} />
          <Group>
            <Checkbox
              label={texts.anonymous}
              checked={isAnonymous}
              onChange={({ target }) => setAnonymous(target.checked)}
            />
            <Checkbox
              label={texts.severalAnswers}
              checked={isMultiple}
              onChange={({ target }) => setMultiple(target.checked)}
            />
          </Group>
          <Group justify="flex-end">
            <Button type="submit" disabled={question.trim() === "" || given.length < 2}>
              {texts.send}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface OptionFieldsProps {
  readonly options: readonly string[];
  readonly onChange: (index: number, text: string) => void;
}

function OptionFields({ options, onChange }: OptionFieldsProps) {
  const texts = useTexts();
  return options.map((option, index) => (
    <TextInput
      // oxlint-disable-next-line react/no-array-index-key -- an answer is its place
      key={index}
      aria-label={texts.option(index + 1)}
      placeholder={texts.option(index + 1)}
      maxLength={100}
      value={option}
      onChange={({ target }) => onChange(index, target.value)}
    />
  ));
}
