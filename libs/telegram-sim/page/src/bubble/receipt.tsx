import type { Message } from "../server/message.js";
import { moneyText } from "../texts/dates.js";
import { useTexts } from "../texts/index.js";
import { Icon } from "../widgets/icon.js";
import styles from "./rows.module.css";

interface ReceiptProps {
  readonly payment: NonNullable<Message["successful_payment"]>;
}

/** What was paid, with the number it can be refunded by. */
export function Receipt({ payment }: ReceiptProps) {
  const texts = useTexts();
  return (
    <div className={styles.row}>
      <span className={styles.sign}>
        <Icon name="check" size={24} />
      </span>
      <span className={styles.title}>
        {texts.paidWith(moneyText(payment.total_amount, payment.currency, texts))}
      </span>
      <span className={styles.detail} title={payment.telegram_payment_charge_id}>
        {texts.receipt} {payment.telegram_payment_charge_id}
      </span>
    </div>
  );
}
