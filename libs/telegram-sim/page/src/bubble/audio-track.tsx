import type { MediaFile } from "../server/media.js";
import { durationText } from "../texts/dates.js";
import { useTexts } from "../texts/index.js";
import { Icon } from "../widgets/icon.js";
import { sourceOf } from "./file-source.js";
import styles from "./rows.module.css";
import { usePlayer } from "./use-player.js";

interface AudioTrackProps {
  readonly file: MediaFile;
  readonly kind: "audio" | "voice";
}

/** Music, with its title, or a voice message; a press plays it. */
export function AudioTrack({ file, kind }: AudioTrackProps) {
  const texts = useTexts();
  const player = usePlayer(file.duration ?? 0);
  const { isPlaying, isBroken, position, duration } = player;
  const name = kind === "voice" ? texts.voice : (file.title ?? file.file_name ?? texts.audio);
  const times =
    isPlaying || position > 0
      ? `${durationText(position)} / ${durationText(duration)}`
      : durationText(duration);
  return (
    <div className={styles.row} role="group" aria-label={name}>
      <audio ref={player.element} src={sourceOf(file)} preload="none" {...player.events} />
      <button
        type="button"
        className={styles.sign}
        aria-label={isPlaying ? texts.pause : texts.play}
        disabled={isBroken}
        onClick={player.toggle}
      >
        <Icon name={isPlaying ? "pause" : "play"} size={22} />
      </button>
      {kind === "audio" && !isPlaying && position === 0 ? (
        <span className={styles.title}>{name}</span>
      ) : (
        <input
          type="range"
          className={styles.seek}
          aria-label={texts.position}
          min={0}
          max={Math.max(duration, 0.1)}
          step={0.1}
          value={position}
          disabled={isBroken}
          onChange={({ target }) => player.seek(Number(target.value))}
        />
      )}
      <span className={styles.detail}>
        {isBroken
          ? `${texts.noPreview} · ${times}`
          : [kind === "audio" && file.performer, times].filter(Boolean).join(" · ")}
      </span>
    </div>
  );
}
