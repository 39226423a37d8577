import { createContext, use, useState, type ReactNode } from "react";
import { buttonLook } from "../bubble/button-look.js";
import { KeyButton } from "../bubble/key-button.js";
import { useButtons } from "../bubble/use-buttons.js";
import { ButtonContext } from "../rich-text/button-context.js";
import type { Message } from "../server/message.js";
import { useTexts } from "../texts/index.js";
import { WebAppDialog } from "../web-app/web-app-dialog.js";
import styles from "./rich-message.module.css";
import { RichButton } from "./schema.js";

/** Without it nobody can press anything: the message is still being written. */
const Pressing = createContext<ReturnType<typeof useButtons> | undefined>(undefined);

/** Whose buttons tell the bot of `message`. */
export function Pressable({
  message,
  children,
}: {
  readonly message: Message;
  readonly children: ReactNode;
}) {
  const [webApp, setWebApp] = useState<{ title: string; url: string }>();
  const buttons = useButtons(message, { onPay: () => undefined, onWebApp: setWebApp });
  return (
    <Pressing value={buttons}>
      {children}
      {webApp && <WebAppDialog {...webApp} onClose={() => setWebApp(undefined)} />}
    </Pressing>
  );
}

/** Lets buttons stand among words. */
export const WithButtons = ({ children }: { readonly children: ReactNode }) => (
  <ButtonContext value={amongWords}>{children}</ButtonContext>
);

function amongWords(given: unknown): ReactNode {
  const button = RichButton.safeParse(given).data;
  return (
    button && (
      <span className={styles.inlineButton}>
        <Button button={button} />
      </span>
    )
  );
}

/** Buttons side by side. */
export function ButtonRow({ buttons }: { readonly buttons: readonly RichButton[] }) {
  const texts = useTexts();
  return (
    <div className={styles.buttons} role="group" aria-label={texts.keyboard}>
      {buttons.map((button, index) => (
        <Button key={`${index} ${button.text}`} button={button} />
      ))}
    </div>
  );
}

function Button({ button }: { readonly button: RichButton }) {
  const texts = useTexts();
  const pressing = use(Pressing);
  const name = `${button.text} ${button.callback_data ?? ""}`;
  return (
    <KeyButton
      text={button.text}
      tone={button.style}
      isBusy={pressing?.busy === name}
      isDisabled={!pressing || button.disabled !== undefined}
      onPress={() => pressing?.press(button, name)}
      {...buttonLook(button, texts)}
    />
  );
}
