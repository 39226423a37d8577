import { useState } from "react";
import { useAct } from "../app/act.js";
import { useSeat } from "../app/seat-context.js";
import { KeyButton } from "../bubble/key-button.js";
import { useConversation } from "../conversation/conversation-context.js";
import { openWebApp, sendWebAppData } from "../server/actions.js";
import type { ReplyKey } from "../server/markup.js";
import { useTexts } from "../texts/index.js";
import { WebAppDialog } from "../web-app/web-app-dialog.js";
import type { IconName } from "../widgets/icon.js";
import styles from "./composer.module.css";
import { NewPoll } from "./new-poll.js";
import { LISBON, phoneOf } from "./shared-things.js";
import type { Keyboard } from "./use-reply-keyboard.js";
import type { Sending } from "./use-sending.js";

interface ReplyKeyboardProps {
  readonly keyboard: Keyboard;
  readonly sending: Sending;
}

/** A bot's keyboard below the composer: most keys say their words, some share something. */
export function ReplyKeyboard({ keyboard, sending }: ReplyKeyboardProps) {
  const texts = useTexts();
  const act = useAct();
  const { me } = useSeat();
  const { room, place } = useConversation();
  const [webApp, setWebApp] = useState<{ title: string; url: string }>();
  const [isAsking, setAsking] = useState(false);
  const { bot } = room;
  const press = (key: ReplyKey): void => {
    if (key.request_contact === true) void sending.send({ contact: phoneOf(me) });
    else if (key.request_location === true) void sending.send({ location: LISBON });
    else if (key.request_poll) setAsking(true);
    else if (key.web_app) openApp(key.text);
    else void sending.sendText(key.text);
  };
  const openApp = (title: string): void =>
    void act(async () => {
      const message_id = keyboard.messageId;
      const url = await openWebApp({
        ...place,
        ...(message_id !== undefined && { message_id }),
        button: title,
      });
      setWebApp({ title, url });
    });
  return (
    <div className={styles.keyboard} role="group" aria-label={texts.keyboard}>
      {keyboard.rows.map((row, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row has no other name
        <div key={index} className={styles.keyRow}>
          {row.map((key, place) => (
            <KeyButton
              key={`${place} ${key.text}`}
              text={key.text}
              icon={signOf(key)}
              onPress={() => press(key)}
            />
          ))}
        </div>
      ))}
      {webApp && (
        <WebAppDialog
          {...webApp}
          onClose={() => setWebApp(undefined)}
          onData={(data) =>
            bot !== undefined && void act(() => sendWebAppData(me.id, bot, webApp.title, data))
          }
        />
      )}
      {isAsking && (
        <NewPoll
          onClose={() => setAsking(false)}
          onSend={async (poll) => {
            if (await sending.send({ poll })) setAsking(false);
          }}
        />
      )}
    </div>
  );
}

function signOf(key: ReplyKey): IconName | undefined {
  if (key.request_contact === true) return "contact";
  if (key.request_location === true) return "location";
  if (key.request_poll) return "poll";
  return key.web_app ? "window" : undefined;
}
