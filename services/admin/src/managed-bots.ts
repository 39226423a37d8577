import { createConversations } from "@telebus/service";
import type { BotChatsStore } from "./bot-chats-store.js";
import type { BotRegistry } from "./bot-registry.js";
import type { BotTelegram } from "./bot-telegram.js";
import { askPeople } from "./handlers/managed/ask-people.js";
import { askRemoveBot } from "./handlers/managed/ask-remove-bot.js";
import { chooseAccess } from "./handlers/managed/choose-access.js";
import { listOwnBots } from "./handlers/managed/list-own-bots.js";
import { noteAccess } from "./handlers/managed/note-access.js";
import { offerNewBot } from "./handlers/managed/offer-new-bot.js";
import { openOwnBot } from "./handlers/managed/open-own-bot.js";
import { pressOwnBots } from "./handlers/managed/press-own-bots.js";
import { removeOwnBot } from "./handlers/managed/remove-own-bot.js";
import { renewToken } from "./handlers/managed/renew-token.js";
import { restoreOwnBot } from "./handlers/managed/restore-own-bot.js";
import { showAccess } from "./handlers/managed/show-access.js";
import { takeManagedBot } from "./handlers/managed/take-managed-bot.js";
import { takePeople } from "./handlers/managed/take-people.js";
import { turnFeature } from "./handlers/managed/turn-feature.js";
import { turnOwnBot } from "./handlers/managed/turn-own-bot.js";
import { createManagedWorkStore } from "./managed-work-store.js";
import type { Foundation, Part } from "./part.js";
import { takeUpBots } from "./tasks/take-up-bots.js";

interface ManagedDeps extends Foundation {
  readonly registry: BotRegistry;
  readonly telegram: BotTelegram;
  readonly botChats: BotChatsStore;
}

/** Bots that people make themselves, with one tap, and that we run for them (X16). */
export function createManagedBots(base: ManagedDeps): Part {
  const work = createManagedWorkStore(base.db);
  const languageOf = (person: number) => base.botChats.languageOf(person);
  const deps = { ...base, work, languageOf, conversations: createConversations(base.state) };
  return {
    handlers: [
      offerNewBot(deps),
      takeManagedBot(deps),
      listOwnBots(deps),
      pressOwnBots(deps),
      openOwnBot(deps),
      turnFeature(deps),
      turnOwnBot(deps),
      renewToken(deps),
      askRemoveBot(deps),
      removeOwnBot(deps),
      restoreOwnBot(deps),
      showAccess(deps),
      chooseAccess(deps),
      askPeople(deps),
      takePeople(deps),
      noteAccess(deps),
    ],
    tasks: [takeUpBots(deps)],
  };
}
