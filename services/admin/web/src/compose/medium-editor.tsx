import {
  ActionIcon,
  Button,
  FileButton,
  Group,
  Input,
  Loader,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from "@mantine/core";
import { IconUpload, IconX } from "@tabler/icons-react";
import { useState, type DragEvent, type ReactNode } from "react";
import { useTexts } from "../texts/texts.js";
import type { MediaKind } from "../telegram/message.js";
import { useFormat } from "../ui/format.js";
import classes from "./compose.module.css";
import { useUpload, type UploadedFile } from "./use-upload.js";

/** The file of a message: one that was brought, or one that is named. */
export interface DraftMedium {
  readonly kind: MediaKind;
  /** An address or a file_id. */
  readonly reference: string;
  readonly upload?: UploadedFile | undefined;
}

interface MediumEditorProps {
  readonly medium: DraftMedium | undefined;
  readonly onChange: (medium: DraftMedium | undefined) => void;
  readonly kinds: readonly MediaKind[];
  /** The bot that will send it; absent where files cannot be brought. */
  readonly uploadsTo?: number | undefined;
  readonly error?: string | undefined;
}

/** Which file a message has, if any. */
export function MediumEditor({ medium, onChange, kinds, uploadsTo, error }: MediumEditorProps) {
  const t = useTexts();
  const [isNamed, setNamed] = useState(uploadsTo === undefined || (medium?.reference ?? "") !== "");
  const choose = (value: string | null): void => {
    const kind = kinds.find((one) => one === value);
    onChange(kind && { ...medium, reference: medium?.reference ?? "", kind });
  };
  return (
    <Input.Wrapper label={t("compose-medium")} labelElement="div" error={error}>
      <Stack gap="xs" mt={4}>
        <Group gap="xs">
          <Select
            aria-label={t("compose-medium")}
            data={[
              { value: "", label: t("compose-no-medium") },
              ...kinds.map((value) => ({ value, label: t(`compose-${value}`) })),
            ]}
            value={medium?.kind ?? ""}
            allowDeselect={false}
            onChange={choose}
            w={170}
          />
          {medium !== undefined && uploadsTo !== undefined && (
            <SegmentedControl
              size="xs"
              aria-label={t("compose-source")}
              value={isNamed ? "named" : "brought"}
              onChange={(value) => {
                setNamed(value === "named");
                onChange({ kind: medium.kind, reference: "" });
              }}
              data={["brought", "named"].map((value) => ({ value, label: t(`compose-source-${value}`) }))}
            />
          )}
        </Group>
        {medium !== undefined && isNamed && (
          <TextInput
            aria-label={t("compose-reference")}
            placeholder={t("compose-reference")}
            value={medium.reference}
            maxLength={2048}
            onChange={({ currentTarget }) =>
              onChange({ kind: medium.kind, reference: currentTarget.value.trim() })
            }
          />
        )}
        {medium !== undefined && !isNamed && uploadsTo !== undefined && (
          <Bringing medium={medium} onChange={onChange} bot={uploadsTo} />
        )}
      </Stack>
    </Input.Wrapper>
  );
}

interface BringingProps {
  readonly medium: DraftMedium;
  readonly onChange: (medium: DraftMedium) => void;
  readonly bot: number;
}

function Bringing({ medium, onChange, bot }: BringingProps) {
  const { kind, upload } = medium;
  const { bring, most, isBusy, refusal } = useUpload({
    bot,
    kind,
    onDone: (file) => onChange({ kind, reference: "", upload: file }),
  });
  if (upload !== undefined)
    return <BroughtFile file={upload} onRemove={() => onChange({ kind, reference: "" })} />;
  return (
    <DropZone onDrop={bring} refusal={refusal}>
      {isBusy ? <BeingBrought /> : <FileChoice kind={kind} most={most} onChoose={bring} />}
    </DropZone>
  );
}

interface BroughtFileProps {
  readonly file: UploadedFile;
  readonly onRemove: () => void;
}

function BroughtFile({ file: { name, bytes: size }, onRemove }: BroughtFileProps) {
  const t = useTexts();
  const { bytes } = useFormat();
  return (
    <Group gap="xs" className={classes["drop"] ?? ""}>
      <Text fw={550}>{name}</Text>
      <Text c="var(--quiet)">{size !== undefined && bytes(size)}</Text>
      <ActionIcon
        ml="auto"
        variant="subtle"
        color="gray"
        aria-label={t("compose-file-remove")}
        onClick={onRemove}
      >
        <IconX size={16} />
      </ActionIcon>
    </Group>
  );
}

interface DropZoneProps {
  readonly onDrop: (file: File) => void;
  /** Why the last one was not taken. */
  readonly refusal: string | undefined;
  readonly children: ReactNode;
}

function DropZone({ onDrop, refusal, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onDrop(file);
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
  readonly onChoose: (file: File) => void;
}

function FileChoice({ kind, most, onChoose }: FileChoiceProps) {
  const t = useTexts();
  const { bytes } = useFormat();
  return (
    <Stack gap={6} align="center">
      <FileButton
        onChange={(file) => file && onChoose(file)}
        accept={ACCEPTED[kind] ?? ""}
        inputProps={{ "aria-label": t("compose-choose-file") }}
      >
        {(props) => (
          <Button {...props} variant="light" size="xs" leftSection={<IconUpload size={15} />}>
            {t("compose-choose-file")}
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
