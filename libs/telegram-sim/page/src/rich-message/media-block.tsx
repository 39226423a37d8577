import { Animation } from "../bubble/animation.js";
import { AudioTrack } from "../bubble/audio-track.js";
import { FileRow } from "../bubble/file-row.js";
import { Photo } from "../bubble/photo.js";
import { Video } from "../bubble/video.js";
import { flatten } from "./flatten.js";
import styles from "./rich-message.module.css";
import { z } from "zod";
import type { RichBlock } from "./schema.js";

const Caption = z.looseObject({ text: z.unknown().optional() });

/** A picture, a film or a sound among the blocks, with its caption. */
export function MediaBlock({ block }: { readonly block: RichBlock }) {
  const caption = flatten(Caption.safeParse(block.caption).data?.text ?? "").text;
  const { photo, video, animation, audio, voice_note, document } = block;
  const media = photo ?? video ?? animation ?? audio ?? voice_note ?? document;
  if (!media) return null;
  return (
    <figure className={styles.figure}>
      {photo && <Photo sizes={photo} />}
      {video && <Video file={video} />}
      {animation && <Animation file={animation} />}
      {audio && <AudioTrack file={audio} kind="audio" />}
      {voice_note && <AudioTrack file={voice_note} kind="voice" />}
      {document && <FileRow file={document} />}
      {caption !== "" && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
