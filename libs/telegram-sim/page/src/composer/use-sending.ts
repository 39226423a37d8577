import { useState } from "react";
import { useAct } from "../app/act.js";
import { useConversation, type Intent } from "../conversation/conversation-context.js";
import { edit, say, type Said } from "../server/actions.js";
import { contentOfFile, type Chosen } from "./file-content.js";

export interface Sending {
  readonly isBusy: boolean;
  readonly sendText: (text: string) => Promise<boolean>;
  readonly sendFiles: (chosen: Chosen) => Promise<boolean>;
  /** Anything else: a place, a contact, a poll. */
  readonly send: (said: Said) => Promise<boolean>;
}

/**
 * Sends, as new messages, answers or edits.
 * @param onSent when something has arrived
 */
export function useSending(intent: Intent | undefined, onSent: () => void): Sending {
  const act = useAct();
  const { place, thread } = useConversation();
  const [isBusy, setBusy] = useState(false);
  const frame = {
    ...(thread !== undefined && thread !== 0 && { thread }),
    ...(intent?.type === "reply" && { reply_to: intent.message.message_id }),
  };
  const run = async (deed: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    const isDone = await act(deed);
    setBusy(false);
    if (isDone) onSent();
    return isDone;
  };
  const send = (said: Said): Promise<boolean> => run(() => say(place, { ...frame, ...said }));
  const sendText = (text: string): Promise<boolean> => {
    const words = text.trim();
    if (words === "" || isBusy) return Promise.resolve(false);
    if (intent?.type !== "edit") return send({ text: words });
    const { message } = intent;
    const said = message.text === undefined ? { caption: words } : { text: words };
    return run(() => edit(place, message.message_id, said));
  };
  const sendFiles = ({ files, caption, asFiles }: Chosen): Promise<boolean> =>
    run(async () => {
      const contents = await Promise.all(files.map((file) => contentOfFile(file, asFiles)));
      const [first, ...others] = contents;
      if (!first) return;
      const captioned = caption.trim() === "" ? first : { ...first, caption: caption.trim() };
      await say(place, {
        ...frame,
        ...(others.length === 0 ? captioned : { album: [captioned, ...others] }),
      });
    });
  return { isBusy, sendText, sendFiles, send };
}
