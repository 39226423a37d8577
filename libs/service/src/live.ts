import type { Bus } from "@telebus/bus";
import { holdsScope, LiveBot, LiveKey, LivePerson, type PersonScope } from "@telebus/contracts";
import { z } from "zod";
import type { Log } from "./log.js";
import type { Sealer } from "./sealer.js";

/** A bot of the live configuration, its secrets opened. They go to Telegram, or are compared, and nowhere else. */
export interface OpenBot extends Omit<LiveBot, "token" | "webhookSecrets"> {
  readonly token: string;
  readonly webhookSecrets: readonly string[];
}

/**
 * What admin has published, kept in memory and up to date: bots, people's scopes, API keys. It answers at once, goes on
 * with what it knows while admin or NATS are away, and is empty where no admin has ever run.
 */
export interface Live {
  /** Resolves once all that is published is known. @throws UnavailableError */
  start(): Promise<void>;
  stop(): Promise<void>;
  bot(id: number): OpenBot | undefined;
  /** Also those that are off. */
  bots(): readonly OpenBot[];
  /** Called for each change of a bot from now on, also when it is gone for good. @returns ends it */
  onBot(listener: (id: number) => void): () => void;
  /** What a person may do now, everywhere and with this bot; what ends by itself ends on time, also while admin is away. */
  scopesOf(person: number, bot?: number): ReadonlySet<PersonScope>;
  /** Whether a person may do what asks for `wanted`; higher scopes count. */
  holds(person: number | undefined, wanted: PersonScope, bot?: number): boolean;
  /** Everybody who has this very scope, here or everywhere: whom to tell. */
  peopleWith(scope: PersonScope, bot?: number): readonly number[];
  key(id: string): LiveKey | undefined;
  /** The language that somebody has chosen, in place of that of their Telegram. */
  languageOf(person: number): string | undefined;
}

interface LiveDeps {
  readonly bus: Pick<Bus, "live">;
  readonly sealer: Sealer;
  readonly log: Log;
  readonly now: () => number;
}

export const liveKey = {
  bot: (id: number) => `bot.${id}`,
  person: (id: number) => `person.${id}`,
  key: (id: string) => `key.${id}`,
  language: (person: number) => `language.${person}`,
};

/** What a bot's secrets are sealed for. */
export const sealPurpose = {
  token: (bot: number) => `bot.${bot}.token`,
  webhookSecret: (bot: number) => `bot.${bot}.secret`,
};

/** As in file names of the catalogues. */
const Language = z.string().regex(/^[a-z]{2,3}$/);

const NOTHING: ReadonlySet<PersonScope> = new Set();

export function createLive({ bus, sealer, log, now }: LiveDeps): Live {
  const bots = new Map<number, OpenBot>();
  const people = new Map<number, LivePerson>();
  const keys = new Map<string, LiveKey>();
  const languages = new Map<number, string>();
  const listeners = new Set<(id: number) => void>();
  let following: { stop(): Promise<void> } | undefined;

  const takeBot = (id: number, value: string | undefined): void => {
    const bot = value === undefined ? undefined : LiveBot.parse(JSON.parse(value));
    if (bot === undefined) bots.delete(id);
    else bots.set(id, openBot(bot, sealer));
    for (const listener of listeners) listener(id);
  };
  const take = (kind: string | undefined, id: string, value: string | undefined): void => {
    if (kind === "bot") takeBot(Number(id), value);
    else if (kind === "person") keep(people, Number(id), LivePerson, value);
    else if (kind === "key") keep(keys, id, LiveKey, value);
    else if (kind === "language") keep(languages, Number(id), Language, value);
  };
  const onEntry = ({ key, value }: { key: string; value: string | undefined }): void => {
    const [kind, id = ""] = key.split(".");
    try {
      take(kind, id, value);
    } catch (error) {
      // What was known before goes on to hold; others must not suffer from one bad entry.
      log.error({ err: error, key }, "an entry of the live configuration cannot be read");
    }
  };
  const scopesOf = (person: number, bot?: number): ReadonlySet<PersonScope> => {
    const grants = people.get(person)?.grants;
    if (grants === undefined) return NOTHING;
    const inForce = grants.filter(
      ({ bot: only, until }) =>
        (only === undefined || only === bot) && (until === undefined || until.getTime() > now()),
    );
    return new Set(inForce.map(({ scope }) => scope));
  };

  return {
    start: async () => {
      following ??= await bus.live.follow(onEntry);
    },
    stop: async () => {
      await following?.stop();
      following = undefined;
    },
    bot: (id) => bots.get(id),
    bots: () => [...bots.values()],
    onBot: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    scopesOf,
    // Asked for every update, of people of whom nearly none hold anything.
    holds: (person, wanted, bot) =>
      person !== undefined && people.has(person) && holdsScope(scopesOf(person, bot), wanted),
    peopleWith: (scope, bot) => [...people.keys()].filter((person) => scopesOf(person, bot).has(scope)),
    key: (id) => keys.get(id),
    languageOf: (person) => languages.get(person),
  };
}

function keep<Id, Schema extends z.ZodType>(
  map: Map<Id, z.output<Schema>>,
  id: Id,
  schema: Schema,
  value: string | undefined,
): void {
  if (value === undefined) map.delete(id);
  else map.set(id, schema.parse(JSON.parse(value)));
}

const openBot = (bot: LiveBot, sealer: Sealer): OpenBot => ({
  ...bot,
  token: sealer.open(bot.token, sealPurpose.token(bot.id)),
  webhookSecrets: bot.webhookSecrets.map((secret) => sealer.open(secret, sealPurpose.webhookSecret(bot.id))),
});
