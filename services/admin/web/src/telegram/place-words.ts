import { useTexts } from "../texts/texts.js";

type ChatType = "private" | "group" | "supergroup" | "channel";

/** What kind of chat it is, in words: Telegram numbers people's own upwards from 1. "": it is not known. */
export function usePlaceWords(): (chat: number, type?: ChatType) => string {
  const t = useTexts();
  return (chat, type = chat > 0 ? "private" : undefined) =>
    type === undefined ? "" : t(`chat-type-${type}`);
}
