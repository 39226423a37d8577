import { createConversations } from "@telebus/service";
import { createCommandLists } from "./command-lists.js";
import { createCommandStore } from "./command-store.js";
import { chooseFeature } from "./handlers/menu/choose-feature.js";
import { pressHelp } from "./handlers/menu/press-help.js";
import { returnHome } from "./handlers/menu/return-home.js";
import { showHelp } from "./handlers/menu/show-help.js";
import { showHome } from "./handlers/menu/show-home.js";
import type { Foundation, Part } from "./part.js";

/** The menu of bots with several features, and `/help` made of the registry (A8). */
export function createMenu({ db, live, state }: Foundation): Part {
  const lists = createCommandLists({ live, commands: createCommandStore(db) });
  const deps = { live, lists, conversations: createConversations(state) };
  return {
    handlers: [showHome(deps), showHelp(deps), chooseFeature(deps), returnHome(deps), pressHelp(deps)],
  };
}
