import {
  IconFile,
  IconGif,
  IconMicrophone,
  IconMovie,
  IconMusic,
  IconPhoto,
  IconSticker,
} from "@tabler/icons-react";
import { useTexts } from "../texts/texts.js";
import { useFormat } from "../ui/format.js";
import type { MediaKind, ShownFile } from "./message.js";
import classes from "./telegram.module.css";

/** What is known of a file that was chosen in this very browser. */
export interface LocalFile {
  readonly bytes: number | undefined;
  /** Shows it, where it is a picture. */
  readonly picture: string | undefined;
}
/** By the id in the blob store. */
export type LocalFiles = ReadonlyMap<string, LocalFile>;

const ICONS = {
  photo: IconPhoto,
  video: IconMovie,
  animation: IconGif,
  audio: IconMusic,
  document: IconFile,
  voice: IconMicrophone,
  sticker: IconSticker,
} as const satisfies Record<MediaKind, unknown>;
const WIDE: ReadonlySet<MediaKind> = new Set(["photo", "video", "animation", "sticker"]);

/** The files of a message: pictures as tiles, others as lines. */
export function Files({
  files,
  local,
}: {
  readonly files: readonly ShownFile[];
  readonly local: LocalFiles;
}) {
  const wide = files.filter(({ kind }) => WIDE.has(kind));
  const lines = files.filter(({ kind }) => !WIDE.has(kind));
  return (
    <>
      {wide.length > 0 && (
        <div className={classes["tiles"]} data-count={Math.min(wide.length, 3)}>
          {wide.map((file, n) => (
            <Tile key={n} file={file} local={localOf(file, local)} />
          ))}
        </div>
      )}
      {lines.map((file, n) => (
        <Line key={n} file={file} local={localOf(file, local)} />
      ))}
    </>
  );
}

const localOf = ({ blob }: ShownFile, local: LocalFiles) =>
  blob === undefined ? undefined : local.get(blob);

interface FileProps {
  readonly file: ShownFile;
  readonly local: LocalFile | undefined;
}

function Tile({ file, local }: FileProps) {
  const { bytes } = useFormat();
  const Icon = ICONS[file.kind];
  const picture = file.kind === "video" ? undefined : local?.picture;
  return (
    <figure className={classes["tile"]} data-spoiler={file.isSpoiler || undefined}>
      {picture === undefined ? (
        <>
          <Icon size={36} stroke={1.3} aria-hidden />
          <figcaption>
            {file.name}
            {local?.bytes !== undefined && <span> · {bytes(local.bytes)}</span>}
          </figcaption>
        </>
      ) : (
        <img src={picture} alt={file.name} />
      )}
    </figure>
  );
}

function Line({ file, local }: FileProps) {
  const t = useTexts();
  const { bytes } = useFormat();
  const Icon = ICONS[file.kind];
  return (
    <div className={classes["file"]}>
      <span className={classes["fileIcon"]}>
        <Icon size={22} aria-hidden />
      </span>
      <span className={classes["fileWords"]}>
        <strong>{file.name}</strong>
        <small>{local?.bytes === undefined ? t(`compose-${file.kind}`) : bytes(local.bytes)}</small>
      </span>
    </div>
  );
}
