import { useState } from "react";
import type { Invoice, Message } from "../server/message.js";
import { PayDialog } from "../payments/pay-dialog.js";
import { moneyText } from "../texts/dates.js";
import { useTexts } from "../texts/index.js";
import { KeyButton } from "./key-button.js";
import styles from "./invoice-card.module.css";

interface InvoiceCardProps {
  readonly message: Message;
  readonly invoice: Invoice;
}

/** Something that can be bought. */
export function InvoiceCard({ message, invoice }: InvoiceCardProps) {
  const texts = useTexts();
  const [isPaying, setPaying] = useState(false);
  const price = moneyText(invoice.total_amount, invoice.currency, texts);
  const hasOwnButton = message.reply_markup?.inline_keyboard?.flat().some(({ pay }) => pay === true) === true;
  return (
    <div className={styles.invoice}>
      <strong>{invoice.title}</strong>
      {invoice.description !== undefined && <span>{invoice.description}</span>}
      <span className={styles.price}>{price}</span>
      {!hasOwnButton && (
        <KeyButton icon="card" tone="primary" text={texts.pay(price)} onPress={() => setPaying(true)} />
      )}
      {isPaying && <PayDialog message={message} price={price} onClose={() => setPaying(false)} />}
    </div>
  );
}
