import { useRef, useState } from "react";
import type { MediaFile } from "../server/media.js";
import { durationText } from "../texts/dates.js";
import { useTexts } from "../texts/index.js";
import { sourceOf } from "./file-source.js";
import { MadeUp } from "./made-up.js";
import styles from "./media.module.css";

/** A round video message; a press plays it, and stops it again. */
export function VideoNote({ file }: { readonly file: MediaFile }) {
  const texts = useTexts();
  const video = useRef<HTMLVideoElement>(null);
  const [isBroken, setBroken] = useState(false);
  const label = `${texts.video_note}, ${durationText(file.duration ?? 0)}`;
  const toggle = (): void => {
    const { current } = video;
    if (current?.paused === true) void current.play().catch(() => setBroken(true));
    else current?.pause();
  };
  return (
    <button type="button" className={styles.note} aria-label={label} onClick={toggle}>
      {isBroken ? (
        <MadeUp icon="play" label={texts.video_note} />
      ) : (
        <video
          ref={video}
          className={styles.media}
          src={sourceOf(file)}
          preload="metadata"
          playsInline
          onError={() => setBroken(true)}
        />
      )}
    </button>
  );
}
