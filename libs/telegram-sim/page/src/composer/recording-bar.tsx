import { ActionIcon, Tooltip } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { durationText } from "../texts/dates.js";
import { useTexts } from "../texts/index.js";
import { Icon } from "../widgets/icon.js";
import { IconButton } from "../widgets/icon-button.js";
import styles from "./composer.module.css";
import type { VoiceRecording } from "./use-recording.js";

interface RecordingBarProps {
  readonly recording: VoiceRecording;
  readonly since: number;
}

/** In place of the composer while one speaks: Enter sends, Escape throws it away. */
export function RecordingBar({ recording, since }: RecordingBarProps) {
  const texts = useTexts();
  const sendButton = useRef<HTMLButtonElement>(null);
  useEffect(() => sendButton.current?.focus(), []);
  return (
    <div
      className={styles.composer}
      role="group"
      aria-label={texts.recording}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        recording.cancel();
      }}
    >
      <IconButton icon="trash" label={texts.discardRecording} onClick={recording.cancel} />
      <span className={styles.recording}>
        <span className={styles.recordingLight} aria-hidden="true" />
        {texts.recording} <Elapsed since={since} />
      </span>
      <Tooltip label={texts.stopRecording}>
        <ActionIcon
          size={38}
          radius="xl"
          variant="filled"
          aria-label={texts.stopRecording}
          ref={sendButton}
          onClick={recording.send}
        >
          <Icon name="send" size={21} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

function Elapsed({ since }: { readonly since: number }) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return <time>{durationText((now - since) / 1000)}</time>;
}
