import { z } from "zod";

export const User = z.looseObject({
  id: z.number(),
  is_bot: z.boolean().catch(false),
  first_name: z.string(),
  last_name: z.string().optional(),
  username: z.string().optional(),
});
export type User = z.output<typeof User>;

const Command = z.looseObject({ command: z.string(), description: z.string() });
export type Command = z.output<typeof Command>;

const CommandList = z.looseObject({ scope: z.string(), commands: z.array(Command) });
export type CommandList = z.output<typeof CommandList>;

/** A bot, and the menus it has set. */
export const Bot = User.extend({ commands: z.array(CommandList).catch([]) });
export type Bot = z.output<typeof Bot>;
