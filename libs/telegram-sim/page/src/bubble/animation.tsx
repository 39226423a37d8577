import { useReducedMotion } from "@mantine/hooks";
import { useState } from "react";
import type { MediaFile } from "../server/media.js";
import { useTexts } from "../texts/index.js";
import { Cover } from "./cover.js";
import { shownSize, sourceOf } from "./file-source.js";
import { MadeUp } from "./made-up.js";
import styles from "./media.module.css";

interface AnimationProps {
  readonly file: MediaFile;
  readonly isCovered?: boolean;
}

/** A short film without sound, over and over; it stands still where the system asks for less motion. */
export function Animation({ file, isCovered = false }: AnimationProps) {
  const texts = useTexts();
  const isStill = useReducedMotion();
  const [isBroken, setBroken] = useState(false);
  const [isHidden, setHidden] = useState(isCovered);
  const isImage = file.mime_type?.startsWith("image/") === true;
  return (
    <span className={styles.picture} style={shownSize(file)}>
      {isBroken ? (
        <MadeUp icon="play" label={texts.animation} />
      ) : isImage ? (
        <img
          className={styles.media}
          src={sourceOf(file)}
          alt={texts.animation}
          onError={() => setBroken(true)}
        />
      ) : (
        <video
          className={styles.media}
          src={sourceOf(file)}
          autoPlay={!isStill}
          controls={isStill}
          loop
          muted
          playsInline
          aria-label={texts.animation}
          onError={() => setBroken(true)}
        />
      )}
      {!isBroken && <span className={styles.badge}>{texts.animation}</span>}
      {isHidden && !isBroken && <Cover onReveal={() => setHidden(false)} />}
    </span>
  );
}
