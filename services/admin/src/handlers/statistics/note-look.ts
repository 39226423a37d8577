import { onResult } from "@telebus/service";
import { learn, roundOf } from "../../domain/look.js";
import type { LooksStore } from "../../looks-store.js";

interface Deps {
  readonly looks: LooksStore;
  /** There may be room for the next chat. */
  readonly onNoted: () => void;
}

/** What Telegram says of a chat that was looked at. */
export const noteLook = ({ looks, onNoted }: Deps) =>
  onResult(
    "note-look",
    ({ ref, chat }) => chat !== undefined && roundOf(ref) !== undefined,
    async (result, { time }) => {
      const { bot, chat, ref, method } = result;
      const round = roundOf(ref);
      if (chat === undefined || round === undefined) return [];
      await looks.note({ bot, chat, round, method, learned: learn(result), at: time });
      onNoted();
      return [];
    },
  );
