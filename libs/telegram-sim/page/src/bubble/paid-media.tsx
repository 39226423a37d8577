import { useState } from "react";
import type { Message } from "../server/message.js";
import type { PaidMediaItem } from "../server/media.js";
import { PayDialog } from "../payments/pay-dialog.js";
import { usePaidMedia } from "../payments/use-paid-media.js";
import { moneyText } from "../texts/dates.js";
import { useTexts } from "../texts/index.js";
import { Icon } from "../widgets/icon.js";
import { shownSize } from "./file-source.js";
import { MadeUp } from "./made-up.js";
import styles from "./media.module.css";
import paidStyles from "./paid-media.module.css";
import { Photo } from "./photo.js";
import { Video } from "./video.js";

/** Pictures that are seen after they are paid for. */
export function PaidMedia({ message }: { readonly message: Message }) {
  const texts = useTexts();
  const [isPaying, setPaying] = useState(false);
  const unlocked = usePaidMedia(message);
  const { paid_media: paid } = message;
  if (!paid) return null;
  if (unlocked)
    return (
      <div className={styles.stack}>
        {unlocked.map((item, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- items have no other name, and never move
          <Unlocked key={index} item={item} />
        ))}
      </div>
    );
  const price = moneyText(paid.star_count, "XTR", texts);
  const [first] = paid.paid_media;
  return (
    <>
      <button
        type="button"
        className={`${styles.picture} ${paidStyles.locked}`}
        style={shownSize(first ?? {})}
        onClick={() => setPaying(true)}
      >
        <span className={paidStyles.offer}>
          <Icon name="lock" size={18} />
          {texts.unlockFor(price)}
        </span>
      </button>
      {isPaying && <PayDialog message={message} price={price} onClose={() => setPaying(false)} />}
    </>
  );
}

function Unlocked({ item }: { readonly item: PaidMediaItem }) {
  const texts = useTexts();
  if (item.photo) return <Photo sizes={item.photo} />;
  if (item.video) return <Video file={item.video} />;
  return <MadeUp icon="image" label={texts.unlocked} />;
}
