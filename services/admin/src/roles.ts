import type { LivePerson, PersonScope } from "@telebus/contracts";
import { liveKey } from "@telebus/service";
import { refusalOfChange, type Holder, type RoleRefusal } from "./domain/role-rules.js";
import type { Foundation } from "./part.js";
import type { Grant, GrantKey, RolesStore } from "./roles-store.js";

/** Who changes something: `person:42`, whose own scopes count, or a key or the platform itself, which may do all. */
export interface Actor {
  /** For the audit log. */
  readonly name: string;
  readonly person?: number | undefined;
}

export interface GiveRequest extends GrantKey {
  readonly actor: Actor;
  readonly until?: Date | undefined;
  readonly reason?: string | undefined;
}

export interface TakeRequest extends GrantKey {
  readonly actor: Actor;
  readonly reason?: string | undefined;
}

/** `same`: it was so before. */
export type RoleOutcome = "done" | "same" | RoleRefusal | "last-admin";

/** Gives and takes scopes, by the rules; every change is audited and known to all services a moment later. */
export interface Roles {
  give(request: GiveRequest): Promise<RoleOutcome>;
  take(request: TakeRequest): Promise<RoleOutcome>;
  /** Takes back what was given until now. @returns how many */
  endDue(): Promise<number>;
  /** Makes administrators of the environment. */
  makeAdministrators(people: Iterable<number>): Promise<void>;
}

interface Deps extends Pick<Foundation, "db" | "audit" | "published" | "clock"> {
  readonly store: RolesStore;
}

export const personActor = (person: number): Actor => ({ name: `person:${person}`, person });
const SYSTEM: Actor = { name: "system" };

export function createRoles({ db, store, audit, published, clock }: Deps): Roles {
  const publish = async (person: number): Promise<void> => {
    const held = await store.of(person);
    const live: LivePerson = { id: person, grants: held.map(liveGrant) };
    if (held.length === 0) await published.remove(liveKey.person(person));
    else await published.put(liveKey.person(person), live);
  };
  const holder = async (actor: Actor, bot: number | undefined): Promise<Holder> =>
    actor.person === undefined
      ? { scopes: new Set<PersonScope>(["admin"]) }
      : { person: actor.person, scopes: scopesIn(await store.of(actor.person), bot) };
  /** What was done to `key`, with the change itself; a repeat says `same`. */
  const change = async (
    kind: "give" | "take",
    { actor, person, scope, bot, reason, until }: GiveRequest,
  ): Promise<RoleOutcome> => {
    await store.lock();
    const held = await store.of(person);
    const by = await holder(actor, bot);
    const to = { person, scopes: new Set(held.map((grant) => grant.scope)) };
    const refusal = refusalOfChange({ kind, scope, by, to });
    if (refusal !== undefined) return refusal;
    const before = held.find((grant) => grant.scope === scope && (grant.bot ?? undefined) === bot);
    if (kind === "take" ? before === undefined : before !== undefined && isUntil(before, until))
      return "same";
    // What would end, or become temporary, is what lets anybody in.
    if (before !== undefined && isForGood(before) && (await store.countAdministrators()) <= 1)
      return "last-admin";
    if (kind === "take") await store.remove({ person, scope, bot });
    else await store.put({ person, scope, bot, until, reason, by: actor.name });
    await publish(person);
    const details = { scope, ...(until && { until }), ...(reason !== undefined && { reason }) };
    const action = actionOf(kind, scope);
    await audit.record({ actor: actor.name, action, subject: `person:${person}`, bot, details });
    return "done";
  };

  return {
    give: (request) => db.transaction(() => change("give", request)),
    take: (request) => db.transaction(() => change("take", request)),
    endDue: () =>
      db.transaction(async () => {
        await store.lock();
        const ended = await store.takeEnded(new Date(clock.now()));
        for (const { person, scope, bot } of ended) {
          await publish(person);
          const subject = `person:${person}`;
          const about = { subject, bot: bot ?? undefined, details: { scope } };
          await audit.record({ actor: SYSTEM.name, action: "scope.ended", ...about });
        }
        return ended.length;
      }),
    makeAdministrators: (people) =>
      db.transaction(async () => {
        for (const person of people) {
          // Whoever the environment names is to be let in, also out of a ban.
          await change("take", { actor: SYSTEM, person, scope: "banned" });
          await change("give", { actor: SYSTEM, person, scope: "admin" });
        }
      }),
  };
}

const isForGood = ({ scope, bot, until }: Grant): boolean =>
  scope === "admin" && bot === null && until === null;

const isUntil = (grant: Grant, until: Date | undefined): boolean =>
  grant.until?.getTime() === until?.getTime();

const liveGrant = ({ scope, bot, until }: Grant): LivePerson["grants"][number] => ({
  scope,
  ...(bot !== null && { bot }),
  ...(until !== null && { until }),
});

/** What somebody may do with a bot; without one: with every bot. */
const scopesIn = (held: readonly Grant[], bot: number | undefined): ReadonlySet<PersonScope> =>
  new Set(held.filter((grant) => grant.bot === null || grant.bot === bot).map(({ scope }) => scope));

function actionOf(kind: "give" | "take", scope: PersonScope): string {
  if (scope === "banned") return kind === "give" ? "person.banned" : "person.unbanned";
  return kind === "give" ? "scope.given" : "scope.taken";
}
