import { useCallback, useEffect, useState } from "react";
import { useAct } from "../app/act.js";
import { useToasts } from "../app/toasts.js";
import { useSimEvents, useWorld } from "../app/world-context.js";
import { useConversation } from "../conversation/conversation-context.js";
import { safeAddress } from "../rich-text/addresses.js";
import { openWebApp, press as pressButton } from "../server/actions.js";
import type { SimEvent } from "../server/event.js";
import type { InlineButton } from "../server/markup.js";
import type { Message } from "../server/message.js";
import { useTexts } from "../texts/index.js";
import { inlineQueryOf } from "./button-look.js";

/** A bot that has not answered by now is not waited for any longer, here. */
const PATIENCE_MS = 15_000;

interface Openers {
  readonly onPay: () => void;
  readonly onWebApp: (app: { title: string; url: string }) => void;
}

interface Buttons {
  /** @param name of the button's place, which is what `busy` says. */
  readonly press: (button: InlineButton, name: string) => void;
  /** The button that waits for its bot. */
  readonly busy: string | undefined;
}

/** What each kind of button under a message does. */
export function useButtons(message: Message, { onPay, onWebApp }: Openers): Buttons {
  const texts = useTexts();
  const act = useAct();
  const { say } = useToasts();
  const { place, room, compose } = useConversation();
  const { bots } = useWorld();
  const [busy, setBusy] = useState<string>();
  useEndOfWaiting(place.from, busy, () => setBusy(undefined));

  const call = async (button: InlineButton, name: string): Promise<void> => {
    setBusy(name);
    const isDone = await act(() =>
      pressButton(place, message.message_id, button.callback_data ?? button.text),
    );
    if (!isDone) setBusy(undefined);
  };
  const openApp = (button: InlineButton): void =>
    void act(async () => {
      const url = await openWebApp({ ...place, message_id: message.message_id, button: button.text });
      onWebApp({ title: button.text, url });
    });
  const botName = (message.via_bot ?? message.from ?? bots.get(room.bot ?? 0))?.username ?? "";

  const press = (button: InlineButton, name: string): void => {
    const url = button.url ?? button.login_url?.url;
    const query = inlineQueryOf(button);
    if (url !== undefined) openLink(url);
    else if (button.web_app) openApp(button);
    else if (button.copy_text)
      void navigator.clipboard.writeText(button.copy_text.text).then(() => say(texts.copied));
    else if (query !== undefined) compose(`@${botName} ${query}`);
    else if (button.pay === true) onPay();
    else void call(button, name);
  };
  return { press, busy };
}

function openLink(url: string): void {
  const address = safeAddress(url);
  if (address !== undefined) window.open(address, "_blank", "noopener,noreferrer");
}

function useEndOfWaiting(me: number, busy: string | undefined, end: () => void): void {
  const onEvent = useCallback(
    (event: SimEvent) => {
      if (event.type === "answer" && event.to === me) end();
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `end` only sets state
    [me],
  );
  useSimEvents(onEvent);
  useEffect(() => {
    if (busy === undefined) return undefined;
    const timer = setTimeout(end, PATIENCE_MS);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `end` only sets state
  }, [busy]);
}
