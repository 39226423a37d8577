import type { Message } from "../server/message.js";
import { AudioTrack } from "./audio-track.js";
import { albumRows } from "./album-rows.js";
import { FileRow } from "./file-row.js";
import styles from "./media.module.css";
import { Photo } from "./photo.js";
import { Video } from "./video.js";

interface AlbumProps {
  readonly messages: readonly Message[];
}

/** Pictures sent together, as a grid; files and music, as a list. */
export function Album({ messages }: AlbumProps) {
  const isVisual = messages.every(({ photo, video }) => (photo ?? video) !== undefined);
  if (!isVisual)
    return (
      <div className={styles.stack}>
        {messages.map((message) => (
          <ListItem key={message.message_id} message={message} />
        ))}
      </div>
    );
  return (
    <div className={styles.album}>
      {albumRows(messages).map((row) => (
        <div
          key={row[0]?.message_id}
          className={styles.albumRow}
          style={{ height: Math.round(380 / Math.max(1.9, row.length)) }}
        >
          {row.map(({ message_id, photo, video, has_media_spoiler: isCovered = false }) =>
            photo ? (
              <Photo key={message_id} sizes={photo} isCovered={isCovered} isFitted />
            ) : (
              video && <Video key={message_id} file={video} isCovered={isCovered} isFitted />
            ),
          )}
        </div>
      ))}
    </div>
  );
}

function ListItem({ message: { audio, document } }: { readonly message: Message }) {
  if (audio) return <AudioTrack file={audio} kind="audio" />;
  return document ? <FileRow file={document} /> : null;
}
