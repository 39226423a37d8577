import { ActionIcon, Button, Group, Input, Select, Stack, TextInput, Tooltip } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useTexts } from "../texts/texts.js";
import classes from "./compose.module.css";

/** A button as it is written: a link, or a command of the bot. */
export interface DraftButton {
  readonly text: string;
  readonly kind: "url" | "command";
  readonly target: string;
}
export type ButtonRows = readonly (readonly DraftButton[])[];

const MOST_IN_ROW = 8;
const FRESH: DraftButton = { text: "", kind: "url", target: "" };

interface ButtonsEditorProps {
  readonly rows: ButtonRows;
  readonly onChange: (rows: ButtonRows) => void;
  /** The commands that buttons may lead to; absent where they are links alone. */
  readonly commands?: readonly string[];
  readonly error?: string | undefined;
}

/** Rows of buttons below a message. */
export function ButtonsEditor({ rows, onChange, commands, error }: ButtonsEditorProps) {
  const t = useTexts();
  const setRow = (n: number, row: readonly DraftButton[]): void =>
    onChange(row.length === 0 ? rows.toSpliced(n, 1) : rows.with(n, row));
  return (
    <Input.Wrapper label={t("compose-buttons")} error={error} labelElement="div">
      <Stack gap="xs" mt={4}>
        {rows.map((row, n) => (
          <div
            key={n}
            className={classes["buttonRow"]}
            role="group"
            aria-label={t("compose-row", { n: n + 1 })}
          >
            {row.map((button, place) => (
              <ButtonLine
                key={place}
                button={button}
                commands={commands}
                onChange={(changed) => setRow(n, row.with(place, changed))}
                onRemove={() => setRow(n, row.toSpliced(place, 1))}
              />
            ))}
            {row.length < MOST_IN_ROW && (
              <Group>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  leftSection={<IconPlus size={14} />}
                  onClick={() => setRow(n, [...row, FRESH])}
                >
                  {t("compose-beside")}
                </Button>
              </Group>
            )}
          </div>
        ))}
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => onChange([...rows, [FRESH]])}
          >
            {t(rows.length === 0 ? "compose-add-button" : "compose-add-row")}
          </Button>
        </Group>
      </Stack>
    </Input.Wrapper>
  );
}

interface ButtonLineProps {
  readonly button: DraftButton;
  readonly commands: readonly string[] | undefined;
  readonly onChange: (button: DraftButton) => void;
  readonly onRemove: () => void;
}

function ButtonLine({ button, commands, onChange, onRemove }: ButtonLineProps) {
  const t = useTexts();
  const { text, kind, target } = button;
  return (
    <div className={classes["buttonLine"]}>
      <TextInput
        aria-label={t("compose-button-text")}
        placeholder={t("compose-button-text")}
        maxLength={64}
        value={text}
        onChange={({ currentTarget }) => onChange({ ...button, text: currentTarget.value })}
      />
      {commands !== undefined && (
        <Select
          aria-label={t("compose-button-kind")}
          data={(["url", "command"] as const).map((value) => ({
            value,
            label: t(`compose-button-${value}`),
          }))}
          value={kind}
          allowDeselect={false}
          onChange={(value) =>
            onChange({ ...button, kind: value === "command" ? "command" : "url", target: "" })
          }
        />
      )}
      {kind === "command" ? (
        <Select
          aria-label={t("compose-button-command")}
          placeholder={t("compose-button-command")}
          data={(commands ?? []).map((value) => ({ value, label: `/${value}` }))}
          value={target === "" ? null : target}
          searchable
          onChange={(value) => onChange({ ...button, target: value ?? "" })}
        />
      ) : (
        <TextInput
          aria-label={t("compose-button-url")}
          placeholder="https://"
          maxLength={2048}
          value={target}
          onChange={({ currentTarget }) => onChange({ ...button, target: currentTarget.value })}
        />
      )}
      <Tooltip label={t("compose-button-remove")}>
        <ActionIcon
          variant="subtle"
          color="gray"
          mt={4}
          aria-label={t("compose-button-remove")}
          onClick={onRemove}
        >
          <IconX size={16} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

/** The rows with what is not written yet left out. */
export const writtenRows = (rows: ButtonRows): DraftButton[][] =>
  rows
    .map((row) => row.filter(({ text, target }) => text.trim() !== "" && target.trim() !== ""))
    .filter((row) => row.length > 0);

/** The same as the Bot API has it: links. */
export const linkRows = (rows: ButtonRows): { text: string; url: string }[][] =>
  writtenRows(rows).map((row) => row.map(({ text, target }) => ({ text: text.trim(), url: target.trim() })));
