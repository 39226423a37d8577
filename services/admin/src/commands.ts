import { createCommandLists } from "./command-lists.js";
import { createCommandMenuStore } from "./command-menu-store.js";
import { createCommandRegistry } from "./command-registry.js";
import { createCommandStore } from "./command-store.js";
import { answerCommand } from "./handlers/commands/answer-command.js";
import { noteMenu } from "./handlers/commands/note-menu.js";
import { runCommand } from "./handlers/commands/run-command.js";
import { commandRoutes } from "./http/commands.js";
import type { Foundation, Part } from "./part.js";
import { createPeopleStore } from "./people-store.js";
import { keepCommandMenus } from "./tasks/keep-command-menus.js";

/** The commands of the bots: built in, added, renamed, switched off. Takes every command that nobody else does: it comes last. */
export function createCommands(base: Foundation): Part {
  const { live, bots, clock } = base;
  const commands = createCommandStore(base.db);
  const lists = createCommandLists({ live, commands });
  const registry = createCommandRegistry({ ...base, commands });
  base.botPublishing.takeCommandsFrom((bot) => registry.published(bot));
  const menus = createCommandMenuStore(base.db);
  const deps = { live, bots, commands, lists };
  return {
    handlers: [runCommand(deps), answerCommand(deps), noteMenu({ menus })],
    tasks: [keepCommandMenus({ ...base, commands, menus })],
    routes: [
      commandRoutes({
        ...base,
        commands,
        menus,
        people: createPeopleStore(base.db),
        registry,
        now: () => clock.now(),
      }),
    ],
  };
}
