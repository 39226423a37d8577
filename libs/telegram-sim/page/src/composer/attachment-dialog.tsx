import { Button, Checkbox, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useMemo, useState, type SubmitEvent } from "react";
import { useTexts } from "../texts/index.js";
import { sizeText } from "../texts/dates.js";
import { IconButton } from "../widgets/icon-button.js";
import styles from "./composer.module.css";
import type { Chosen } from "./file-content.js";

/** Telegram's limit for an album. */
const MAX_FILES = 10;

interface AttachmentDialogProps {
  readonly files: readonly File[];
  readonly caption: string;
  readonly onClose: () => void;
  readonly onSend: (chosen: Chosen) => Promise<void>;
}

/** The files about to be sent, with a caption; several make an album. */
export function AttachmentDialog({ files: given, caption: words, onClose, onSend }: AttachmentDialogProps) {
  const texts = useTexts();
  const [files, setFiles] = useState(given);
  const [caption, setCaption] = useState(words);
  const [asFiles, setAsFiles] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const isTooMany = files.length > MAX_FILES;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setBusy(true);
    void onSend({ files, caption, asFiles }).finally(() => setBusy(false));
  };
  const drop = (gone: File): void => {
    const left = files.filter((file) => file !== gone);
    if (left.length === 0) onClose();
    else setFiles(left);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.sendFiles(files.length)}
      closeButtonProps={{ "aria-label": texts.close }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <div className={styles.files}>
            {files.map((file, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two files may be called the same
              <Preview key={`${index} ${file.name}`} file={file} onRemove={() => drop(file)} />
            ))}
          </div>
          <TextInput
            aria-label={texts.captionHint}
            placeholder={texts.captionHint}
            data-autofocus
            maxLength={1024}
            value={caption}
            onChange={({ target }) => setCaption(target.value)}
          />
          <Checkbox
            label={texts.asFile}
            checked={asFiles}
            onChange={({ target }) => setAsFiles(target.checked)}
          />
          {isTooMany && <span role="alert">{texts.tooManyFiles}</span>}
          <Group justify="flex-end" gap="xs">
            <Button variant="subtle" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" loading={isBusy} disabled={isTooMany}>
              {texts.send}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface PreviewProps {
  readonly file: File;
  readonly onRemove: () => void;
}

function Preview({ file, onRemove }: PreviewProps) {
  const texts = useTexts();
  const show = useMemo(() => showing(file), [file]);
  const isImage = file.type.startsWith("image/");
  return (
    <div className={styles.file}>
      <span>
        {file.name}
        <br />
        {sizeText(file.size, texts)}
      </span>
      {isImage && <img ref={show} alt={file.name} />}
      <IconButton
        icon="close"
        label={texts.removeFile(file.name)}
        size={24}
        iconSize={14}
        className={styles.remove}
        onClick={onRemove}
      />
    </div>
  );
}

/** Gives a picture a file of this device to show, as long as it is there. */
const showing =
  (file: File) =>
  (image: HTMLImageElement): (() => void) => {
    const address = URL.createObjectURL(file);
    image.src = address;
    return () => URL.revokeObjectURL(address);
  };
