import { useEffect, useRef, useState } from "react";
import { useToasts } from "../app/toasts.js";
import { useConversation } from "../conversation/conversation-context.js";
import { showActivity } from "../server/actions.js";
import { useTexts } from "../texts/index.js";
import { contentOfVoice } from "./file-content.js";
import { NoMicrophoneError, record, type Recording } from "./microphone.js";
import type { Sending } from "./use-sending.js";

export interface VoiceRecording {
  /** This page's time, ms; undefined while nothing is recorded. */
  readonly since: number | undefined;
  readonly start: () => void;
  readonly cancel: () => void;
  readonly send: () => void;
}

/**
 * A voice message in the making; it is gone when one leaves the conversation.
 * @param onDiscard when it was thrown away
 */
export function useRecording(sending: Sending, onDiscard: () => void): VoiceRecording {
  const texts = useTexts();
  const { complain } = useToasts();
  const { place } = useConversation();
  const [since, setSince] = useState<number>();
  const running = useRef<Recording>(undefined);
  const take = (): Recording | undefined => {
    const recording = running.current;
    running.current = undefined;
    setSince(undefined);
    return recording;
  };
  useEffect(() => () => running.current?.discard(), []);

  const start = async (): Promise<void> => {
    try {
      running.current = await record();
      setSince(Date.now());
      // It is only a courtesy: whether it arrives does not matter.
      void showActivity(place, "record_voice").catch(() => undefined);
    } catch (error) {
      if (!(error instanceof NoMicrophoneError)) throw error;
      complain(texts.noMicrophone);
    }
  };
  const send = async (): Promise<void> => {
    const seconds = Math.max(1, Math.round((Date.now() - (since ?? Date.now())) / 1000));
    const heard = await take()?.finish();
    if (heard) await sending.send(await contentOfVoice(heard, seconds));
  };
  return {
    since,
    start: () => void start(),
    cancel: () => {
      take()?.discard();
      onDiscard();
    },
    send: () => void send(),
  };
}
