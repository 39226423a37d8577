import { z } from "zod";
import type { Example, Examples } from "./example.js";
import type { CallParams, World } from "./world.js";

const Made = z.object({ id: z.int() });

/** Ada makes a bot by a button of ours. @returns its id */
async function ofAda({ act, ada, bot, sent, stage }: World): Promise<number> {
  const profile = stage.simulator.core.world.bots.get(bot.id)?.profile;
  if (profile !== undefined) profile.canManageBots = true;
  const button = { text: "Make a bot", request_managed_bot: { request_id: 1 } };
  await sent(ada, "sendMessage", { text: "Tap it", reply_markup: { keyboard: [[button]] } });
  return Made.parse(await act("managed-bots", { from: "Ada", bot: bot.id })).id;
}

const made =
  (params: (world: World) => CallParams = () => ({})): Example =>
  async (world) => ({ user_id: await ofAda(world), ...params(world) });

/** Bots that people make with ours. */
export const managedExamples: Examples = {
  getManagedBotToken: [made()],
  replaceManagedBotToken: [made()],
  getManagedBotAccessSettings: [made()],
  setManagedBotAccessSettings: [
    made(({ ada }) => ({ is_access_restricted: true, added_user_ids: [ada] })),
    made(() => ({ is_access_restricted: false })),
  ],
};
