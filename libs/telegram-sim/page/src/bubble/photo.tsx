import { Modal } from "@mantine/core";
import { useState } from "react";
import type { MediaFile } from "../server/media.js";
import { useTexts } from "../texts/index.js";
import { Cover } from "./cover.js";
import { shownSize, sourceOf } from "./file-source.js";
import { MadeUp } from "./made-up.js";
import styles from "./media.module.css";

interface PhotoProps {
  readonly sizes: readonly MediaFile[];
  readonly isCovered?: boolean;
  /** Whether its place gives it its size, as in an album. */
  readonly isFitted?: boolean;
}

/** A photo; a press shows it large. */
export function Photo({ sizes, isCovered = false, isFitted = false }: PhotoProps) {
  const texts = useTexts();
  const largest = sizes.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0];
  const [isBroken, setBroken] = useState(false);
  const [isHidden, setHidden] = useState(isCovered);
  const [isOpen, setOpen] = useState(false);
  if (!largest) return null;
  if (isBroken)
    return (
      <span className={styles.picture} style={isFitted ? undefined : shownSize({ width: 4, height: 3 })}>
        <MadeUp icon="image" label={texts.photo} />
      </span>
    );
  const source = sourceOf(largest);
  const image = (
    <img className={styles.media} src={source} alt={texts.photo} onError={() => setBroken(true)} />
  );
  const size = isFitted ? undefined : shownSize(largest);
  if (isHidden)
    return (
      <span className={styles.picture} style={size}>
        {image}
        <Cover onReveal={() => setHidden(false)} />
      </span>
    );
  return (
    <>
      <button
        type="button"
        className={styles.picture}
        style={size}
        aria-label={texts.openPhoto}
        onClick={() => setOpen(true)}
      >
        {image}
      </button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        size="auto"
        title={texts.photo}
        closeButtonProps={{ "aria-label": texts.close }}
      >
        <div className={styles.viewer}>
          <img src={source} alt={texts.photo} />
        </div>
      </Modal>
    </>
  );
}
