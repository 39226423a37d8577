import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { BotRegistry } from "../../bot-registry.js";
import type { BotStore } from "../../bot-store.js";
import { featureNames } from "../../domain/bot-settings.js";
import { withFeatureTurned } from "../../domain/feature-switch.js";
import { actorOf, answerOwner, offeredBy } from "../../own-bots.js";
import { ownBotPanel } from "../../panels/managed.js";

interface Deps {
  bots: Pick<BotStore, "find">;
  registry: BotRegistry;
}

const Args = z.tuple([z.int(), z.int()]);

/** A feature of one's bot on or off: those that its manager offers, and one at least. */
export const turnFeature = (deps: Deps) =>
  onCallback("mybot-feature", "turn-feature", Args, async (press, context) =>
    answerOwner(press, deps, context, async (bot) => {
      const { text } = context;
      const offered = await offeredBy(deps.bots, bot);
      const panel = (row: typeof bot) => ownBotPanel(row, offered, text);
      const feature = featureNames[press.args[1]];
      const isOffered =
        feature !== undefined && (offered.includes(feature) || bot.features.includes(feature));
      if (!isOffered || bot.removedAt !== null) return { panel: panel(bot) };
      const settings = withFeatureTurned(bot, feature);
      if (settings === undefined) return { panel: panel(bot), toast: text("managed-one-feature") };
      return { panel: panel(await deps.registry.change(bot.id, settings, actorOf(press.person.id))) };
    }),
  );
