import { useState } from "react";
import { PayDialog } from "../payments/pay-dialog.js";
import type { Message } from "../server/message.js";
import { moneyText } from "../texts/dates.js";
import { useTexts } from "../texts/index.js";
import { WebAppDialog } from "../web-app/web-app-dialog.js";
import { buttonLook } from "./button-look.js";
import styles from "./inline-keyboard.module.css";
import { KeyButton } from "./key-button.js";
import { useButtons } from "./use-buttons.js";

/** The buttons under a message. */
export function InlineKeyboard({ message }: { readonly message: Message }) {
  const texts = useTexts();
  const [isPaying, setPaying] = useState(false);
  const [webApp, setWebApp] = useState<{ title: string; url: string }>();
  const { press, busy } = useButtons(message, { onPay: () => setPaying(true), onWebApp: setWebApp });
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (rows.length === 0) return null;
  const { invoice } = message;
  const price = invoice ? moneyText(invoice.total_amount, invoice.currency, texts) : "";
  return (
    <div className={styles.keyboard} role="group" aria-label={texts.keyboard}>
      {rows.map((row, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row has no other name
        <div key={index} className={styles.row}>
          {row.map((button, place) => (
            <KeyButton
              key={`${place} ${button.text}`}
              text={button.text}
              tone={button.style}
              isDisabled={button.disabled !== undefined}
              isBusy={busy === `${index} ${place}`}
              onPress={() => press(button, `${index} ${place}`)}
              {...buttonLook(button, texts)}
            />
          ))}
        </div>
      ))}
      {isPaying && <PayDialog message={message} price={price} onClose={() => setPaying(false)} />}
      {webApp && <WebAppDialog {...webApp} onClose={() => setWebApp(undefined)} />}
    </div>
  );
}
