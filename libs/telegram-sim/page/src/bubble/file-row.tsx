import type { MediaFile } from "../server/media.js";
import { sizeText } from "../texts/dates.js";
import { useTexts } from "../texts/index.js";
import { Icon } from "../widgets/icon.js";
import { sourceOf } from "./file-source.js";
import styles from "./rows.module.css";

/** A file, to be downloaded. */
export function FileRow({ file }: { readonly file: MediaFile }) {
  const texts = useTexts();
  const name = file.file_name ?? texts.document;
  return (
    <a className={styles.row} href={sourceOf(file)} download={name} aria-label={`${texts.download}: ${name}`}>
      <span className={styles.sign}>
        <Icon name="file" size={22} />
      </span>
      <span className={styles.title}>{name}</span>
      <span className={styles.detail}>
        {file.file_size === undefined ? file.mime_type : sizeText(file.file_size, texts)}
      </span>
    </a>
  );
}
