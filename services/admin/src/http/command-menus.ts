import type { RouteGroup } from "@telebus/service";
import { z } from "zod";
import { hashOf, keyOf, wantedMenus } from "../command-menus.js";
import type { MenuState } from "../domain/command-menu.js";
import { BotParams, type CommandRouteDeps, type KnownBot } from "./command-requests.js";

const Menus = z.object({
  menus: z.array(
    z.object({
      scope: z.string().describe("BotCommandScope.type of the Bot API"),
      language: z.string().describe("Empty: of all languages that have none"),
      commands: z.array(z.object({ command: z.string(), description: z.string() })),
      state: z.enum(["shown", "asked", "refused"]).describe("Whether Telegram shows this very list"),
      refusal: z.string().nullable(),
    }),
  ),
});
type State = z.output<typeof Menus>["menus"][number]["state"];

/** What Telegram shows behind a bot's menu button, apart from the lists of single people. */
export const commandMenuRoute =
  (deps: CommandRouteDeps, known: KnownBot): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/:bot/menus",
      {
        schema: {
          summary: "The lists behind a bot's menu button, by kind of chat and language",
          params: BotParams,
          response: { 200: Menus },
        },
      },
      async (request) => {
        const bot = await known(request, request.params.bot);
        const rows = await deps.menus.of(bot.id);
        const kept = new Map(rows.map((row) => [keyOf(row), row]));
        const wanted = (await wantedMenus(bot, deps)).filter((menu) => !menu.scope.startsWith("chat:"));
        return {
          menus: wanted.map((menu) => {
            const row = kept.get(keyOf(menu));
            const state = stateOf(row, hashOf(menu));
            return {
              ...menu,
              commands: [...menu.commands],
              state,
              refusal: state === "refused" ? (row?.refusal ?? null) : null,
            };
          }),
        };
      },
    );
  };

type Kept = MenuState & { readonly refusal: string | null };

function stateOf(row: Kept | undefined, hash: string): State {
  if ((row?.shown ?? "") === hash) return "shown";
  return row?.asked === hash && row.refusal ? "refused" : "asked";
}
