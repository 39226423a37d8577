import { ActionIcon, Button, FileButton, Group, Loader, Stack, Text } from "@mantine/core";
import { IconUpload, IconX } from "@tabler/icons-react";
import { useState, type DragEvent, type ReactNode } from "react";
import type { MediaKind } from "../telegram/message.js";
import { useTexts } from "../texts/texts.js";
import { useFormat } from "../ui/format.js";
import { kindBeside } from "./album.js";
import classes from "./compose.module.css";
import type { DraftMedium } from "./draft-medium.js";
import { useUpload, type UploadedFile } from "./use-upload.js";

interface BringingProps {
  readonly medium: DraftMedium;
  readonly onChange: (medium: DraftMedium) => void;
  /** Takes what was chosen beside the first; absent where there is one file at most. */
  readonly onMore: ((media: readonly DraftMedium[]) => void) | undefined;
  /** Among others, where its place has a way to go of its own. */
  readonly isListed: boolean;
  readonly bot: number;
}

/** A file that is chosen or dropped here, or the one that was. */
export function Bringing({ medium, onChange, onMore, isListed, bot }: BringingProps) {
  const { kind, upload } = medium;
  const { bring, most, isBusy, refusal } = useUpload({
    bot,
    kind,
    onDone: (files) => {
      const media = files.map((file) => ({ kind: kindBeside(kind, file), reference: "", upload: file }));
      if (onMore === undefined) media.slice(0, 1).forEach(onChange);
      else onMore(media);
    },
  });
  if (upload !== undefined)
    return (
      <BroughtFile file={upload} onRemove={isListed ? undefined : () => onChange({ kind, reference: "" })} />
    );
  const isMany = onMore !== undefined;
  const bringSome = (files: readonly File[]): void => bring(isMany ? files : files.slice(0, 1));
  return (
    <DropZone onDrop={bringSome} refusal={refusal}>
      {isBusy ? (
        <BeingBrought />
      ) : (
        <FileChoice kind={kind} most={most} isMany={isMany} onChoose={bringSome} />
      )}
    </DropZone>
  );
}

interface BroughtFileProps {
  readonly file: UploadedFile;
  readonly onRemove: (() => void) | undefined;
}

function BroughtFile({ file: { name, bytes: size }, onRemove }: BroughtFileProps) {
  const t = useTexts();
  const { bytes } = useFormat();
  return (
    <Group gap="xs" className={classes["drop"] ?? ""}>
      <Text fw={550}>{name}</Text>
      <Text c="var(--quiet)">{size !== undefined && bytes(size)}</Text>
      {onRemove !== undefined && (
        <ActionIcon
          ml="auto"
          variant="subtle"
          color="gray"
          aria-label={t("compose-file-remove")}
          onClick={onRemove}
        >
          <IconX size={16} />
        </ActionIcon>
      )}
    </Group>
  );
}

interface DropZoneProps {
  readonly onDrop: (files: readonly File[]) => void;
  /** Why the last one was not taken. */
  readonly refusal: string | undefined;
  readonly children: ReactNode;
}

function DropZone({ onDrop, refusal, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onDrop(files);
  };
  return (
    <div
      className={classes["drop"]}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
      {refusal !== undefined && (
        <Text size="sm" c="red" mt={6} role="alert">
          {refusal}
        </Text>
      )}
    </div>
  );
}

function BeingBrought() {
  const t = useTexts();
  return <Loader size="sm" aria-label={t("compose-bringing")} />;
}

interface FileChoiceProps {
  readonly kind: MediaKind;
  /** Bytes. */
  readonly most: number | undefined;
  readonly isMany: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

function FileChoice({ kind, most, isMany, onChoose }: FileChoiceProps) {
  const t = useTexts();
  const { bytes } = useFormat();
  const words = t(isMany ? "compose-choose-files" : "compose-choose-file");
  return (
    <Stack gap={6} align="center">
      <FileButton
        multiple
        onChange={(files) => files.length > 0 && onChoose(files)}
        accept={acceptedOf(kind, isMany)}
        inputProps={{ "aria-label": words, multiple: isMany }}
      >
        {(props) => (
          <Button {...props} variant="light" size="xs" leftSection={<IconUpload size={15} />}>
            {words}
          </Button>
        )}
      </FileButton>
      <Text size="xs" c="var(--quiet)">
        {most === undefined ? t("compose-drop") : t("compose-drop-limit", { most: bytes(most) })}
      </Text>
    </Stack>
  );
}

const ACCEPTED: Partial<Record<MediaKind, string>> = { photo: "image/*", video: "video/*", audio: "audio/*" };

/** Pictures and films go together. */
function acceptedOf(kind: MediaKind, isMany: boolean): string {
  const isPicture = kind === "photo" || kind === "video";
  return isMany && isPicture ? "image/*,video/*" : (ACCEPTED[kind] ?? "");
}
