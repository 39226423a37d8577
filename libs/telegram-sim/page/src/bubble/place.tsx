import type { Message } from "../server/message.js";
import { useTexts } from "../texts/index.js";
import { Icon } from "../widgets/icon.js";
import mediaStyles from "./media.module.css";
import styles from "./rows.module.css";

type PlaceProps = Pick<Message, "venue" | "location">;

/** A point on a map that is only hinted at: nothing is ever fetched from elsewhere. */
export function Place({ venue, location }: PlaceProps) {
  const texts = useTexts();
  const { latitude = 0, longitude = 0 } = venue?.location ?? location ?? {};
  const point = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return (
    <div className={mediaStyles.stack}>
      <span className={mediaStyles.picture} style={{ width: 300, aspectRatio: "2" }}>
        <span className={styles.map} role="img" aria-label={`${venue?.title ?? texts.location}: ${point}`}>
          <Icon name="location" size={40} />
        </span>
        <span className={mediaStyles.badge}>{point}</span>
      </span>
      {venue && (
        <span className={styles.row}>
          <span className={styles.title}>{venue.title}</span>
          <span className={styles.detail} style={{ gridColumn: 1 }}>
            {venue.address}
          </span>
        </span>
      )}
    </div>
  );
}
