import { useState } from "react";
import type { MediaFile } from "../server/media.js";
import { durationText } from "../texts/dates.js";
import { useTexts } from "../texts/index.js";
import { Cover } from "./cover.js";
import { shownSize, sourceOf } from "./file-source.js";
import { MadeUp } from "./made-up.js";
import styles from "./media.module.css";

interface VideoProps {
  readonly file: MediaFile;
  readonly isCovered?: boolean;
  /** Whether its place gives it its size, as in an album. */
  readonly isFitted?: boolean;
}

/** A video with the browser's own controls. */
export function Video({ file, isCovered = false, isFitted = false }: VideoProps) {
  const texts = useTexts();
  const [isBroken, setBroken] = useState(false);
  const [isHidden, setHidden] = useState(isCovered);
  const label = `${texts.video}, ${durationText(file.duration ?? 0)}`;
  return (
    <span className={styles.picture} style={isFitted ? undefined : shownSize(file)}>
      {isBroken ? (
        <MadeUp icon="play" label={label} />
      ) : (
        <video
          className={styles.media}
          src={sourceOf(file)}
          controls
          preload="metadata"
          playsInline
          aria-label={label}
          onError={() => setBroken(true)}
        />
      )}
      {isHidden && !isBroken && <Cover onReveal={() => setHidden(false)} />}
    </span>
  );
}
