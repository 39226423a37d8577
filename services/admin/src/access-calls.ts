import type { CallFinishedData, EventDraft } from "@telebus/contracts";
import { callMethod } from "@telebus/telegram";

const REF = /^managed-access:(\d+):(all|[\d,]*)$/;

/** Asks Telegram that these people alone, beside its owner, may use a managed bot; undefined: everybody. */
export const accessCall = (manager: number, bot: number, people: readonly number[] | undefined): EventDraft =>
  callMethod(
    { bot: manager },
    "setManagedBotAccessSettings",
    {
      user_id: bot,
      is_access_restricted: people !== undefined,
      ...(people !== undefined && { added_user_ids: [...people] }),
    },
    { lane: "control", ref: `managed-access:${bot}:${people === undefined ? "all" : people.join(",")}` },
  );

/** What such a call had asked for; undefined for other calls. */
export function askedAccess({
  ref = "",
}: Pick<CallFinishedData, "ref">): { bot: number; people: number[] | null } | undefined {
  const [, bot, people] = REF.exec(ref) ?? [];
  if (bot === undefined || people === undefined) return undefined;
  const ids = people === "" ? [] : people.split(",").map(Number);
  return { bot: Number(bot), people: people === "all" ? null : ids };
}
