import { ActionIcon, Button, Group, Stack, Text, Tooltip } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { mediaKinds } from "../telegram/message.js";
import { useTexts } from "../texts/texts.js";
import { kindsBeside, mediaIn, MOST_FILES, newSlot, type FileSlot } from "./album.js";
import classes from "./compose.module.css";
import type { DraftMedium } from "./draft-medium.js";
import { MediumEditor } from "./medium-editor.js";

interface FilesEditorProps {
  /** At least one, which may be empty. */
  readonly files: readonly FileSlot[];
  readonly onChange: (files: readonly FileSlot[]) => void;
  /** The bot that will send them. */
  readonly uploadsTo: number;
  readonly error: string | undefined;
}

/** The file of a message, or several that go together as an album. */
export function FilesEditor(props: FilesEditorProps) {
  const { files, onChange } = props;
  const t = useTexts();
  const [isFull, setFull] = useState(false);
  const [first] = mediaIn(files);
  const [kind] = first === undefined ? [] : kindsBeside(first.kind);
  const change = (next: readonly FileSlot[]): void => {
    setFull(next.length > MOST_FILES);
    onChange(next.slice(0, MOST_FILES));
  };
  return (
    <Stack gap="xs">
      {files.map((slot, n) => (
        <Slot key={slot.id} {...props} onChange={change} slot={slot} n={n} />
      ))}
      {files.length > 1 && (
        <Text size="xs" c="var(--quiet)">
          {t("compose-album-hint")}
        </Text>
      )}
      {isFull && (
        <Text size="sm" c="red" role="alert">
          {t("compose-album-full", { most: MOST_FILES })}
        </Text>
      )}
      {kind !== undefined && files.length < MOST_FILES && (
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => change([...files, newSlot({ kind: first?.kind ?? kind, reference: "" })])}
          >
            {t("compose-add-file")}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface SlotProps extends FilesEditorProps {
  readonly slot: FileSlot;
  readonly n: number;
}

function Slot({ files, onChange, uploadsTo, error, slot, n }: SlotProps) {
  const t = useTexts();
  const { id, medium } = slot;
  const isAlbum = files.length > 1;
  const beside = medium === undefined ? [] : kindsBeside(medium.kind);
  const set = (changed: DraftMedium | undefined): void => onChange(files.with(n, { id, medium: changed }));
  const fill = ([first, ...others]: readonly DraftMedium[]): void =>
    onChange(files.toSpliced(n, 1, { id, medium: first }, ...others.map(newSlot)));
  const editor = (
    <MediumEditor
      key={medium?.kind ?? ""}
      medium={medium}
      onChange={set}
      kinds={isAlbum ? beside : mediaKinds}
      label={isAlbum ? t("compose-file-n", { n: n + 1 }) : undefined}
      onMore={beside.length > 0 ? fill : undefined}
      uploadsTo={uploadsTo}
      error={n === 0 ? error : undefined}
    />
  );
  if (!isAlbum) return editor;
  return (
    <div role="group" aria-label={t("compose-file-n", { n: n + 1 })} className={classes["buttonRow"]}>
      {editor}
      <SlotTools files={files} onChange={onChange} n={n} />
    </div>
  );
}

/** Its place among the others. */
function SlotTools({ files, onChange, n }: Pick<SlotProps, "files" | "onChange" | "n">) {
  const t = useTexts();
  const number = n + 1;
  const move = (to: number): void => {
    const own = files.slice(n, number);
    onChange(files.toSpliced(n, 1).toSpliced(to, 0, ...own));
  };
  const tools = [
    { word: "compose-file-earlier", Icon: IconArrowUp, isOff: n === 0, use: () => move(n - 1) },
    {
      word: "compose-file-later",
      Icon: IconArrowDown,
      isOff: number === files.length,
      use: () => move(number),
    },
    { word: "compose-file-out", Icon: IconX, isOff: false, use: () => onChange(files.toSpliced(n, 1)) },
  ];
  return (
    <Group gap={4}>
      {tools.map(({ word, Icon, isOff, use }) => (
        <Tooltip key={word} label={t(word, { n: number })}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t(word, { n: number })}
            disabled={isOff}
            onClick={use}
          >
            <Icon size={16} />
          </ActionIcon>
        </Tooltip>
      ))}
    </Group>
  );
}
