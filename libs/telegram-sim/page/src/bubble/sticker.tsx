import { useState } from "react";
import type { MediaFile } from "../server/media.js";
import { useTexts } from "../texts/index.js";
import { sourceOf } from "./file-source.js";
import styles from "./media.module.css";

/** A sticker, without a bubble; its emoji where it cannot be shown (vector animations cannot). */
export function Sticker({ file }: { readonly file: MediaFile }) {
  const texts = useTexts();
  const [isBroken, setBroken] = useState(file.is_animated === true);
  const label = `${texts.sticker} ${file.emoji ?? ""}`;
  if (isBroken)
    return (
      <span className={styles.stickerSign} role="img" aria-label={label}>
        {file.emoji ?? "🙂"}
      </span>
    );
  const common = { className: styles.sticker, src: sourceOf(file), onError: () => setBroken(true) };
  return file.is_video === true ? (
    <video {...common} autoPlay loop muted playsInline aria-label={label} />
  ) : (
    <img {...common} alt={label} />
  );
}
