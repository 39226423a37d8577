import type { Foundation } from "./part.js";

/** A bot whose word about people is taken. */
export interface VouchingBot {
  readonly id: number;
  readonly username: string;
  readonly token: string;
}

/**
 * The bots that may say who somebody is. Whoever has the token of a bot can say anything in its name: so neither bots
 * that people have made for themselves count, nor those that somebody has added who may do less than an administrator.
 */
export interface VouchingBots {
  all(): Promise<readonly VouchingBot[]>;
  find(id: number): Promise<VouchingBot | undefined>;
}

type Deps = Pick<Foundation, "bots" | "audit" | "live"> & { readonly fromEnvironment: ReadonlySet<number> };

export function createVouchingBots({ bots, audit, live, fromEnvironment }: Deps): VouchingBots {
  const isAlmighty = (actor: string): boolean => {
    const [kind = "", id = ""] = actor.split(":");
    if (kind === "person") return live.holds(Number(id), "admin");
    const key = kind === "key" ? live.key(id) : undefined;
    if (key !== undefined) return key.bots === undefined && key.scopes.includes("people:write");
    return ["master", "owner", "system"].includes(actor);
  };
  const isTrusted = async (id: number): Promise<boolean> => {
    if (fromEnvironment.has(id)) return true;
    const [added] = await audit.list({ subject: `bot:${id}`, action: "bot.added", limit: 1 });
    return added !== undefined && isAlmighty(added.actor);
  };
  const all = async (): Promise<readonly VouchingBot[]> => {
    const rows = (await bots.all()).filter(
      ({ owner, apiRoot, isOn }) => isOn && owner === null && apiRoot === null,
    );
    const found: VouchingBot[] = [];
    for (const { id, username } of rows) {
      const token = live.bot(id)?.token;
      if (token !== undefined && (await isTrusted(id))) found.push({ id, username, token });
    }
    return found;
  };
  return { all, find: async (id) => (await all()).find((bot) => bot.id === id) };
}
