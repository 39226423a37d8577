import type { CallOutcome, EventDraft } from "@telebus/contracts";
import { onResult, type HandlerContext, type Texts } from "@telebus/service";
import { z } from "zod";
import type { AdminStore, WaitingCommand } from "../admin-store.js";
import type { Authority } from "../domain/authority.js";
import { ADMINISTRATORS_REF, manages, refuse, type ManagedHandler } from "../guard.js";

interface Deps {
  authority: Authority;
  admins: AdminStore;
  /** Those whose commands may wait. */
  managed: readonly ManagedHandler[];
  texts: Texts;
}

/** Telegram has said who administers a chat: what waited there is carried out, or refused. */
export const learnAdministrators = ({ admins, ...deps }: Deps) =>
  onResult(
    "learn-administrators",
    ({ ref }) => ref === ADMINISTRATORS_REF,
    async ({ bot, chat, outcome }, context) => {
      if (chat === undefined) return [];
      const people = administratorsIn(outcome);
      if (people !== undefined) await admins.learn(bot, chat, people);
      const drafts: EventDraft[] = [];
      for (const command of await admins.takeWaiting(bot, chat))
        drafts.push(...(await carryOut(command, context, { admins, ...deps })));
      return drafts;
    },
  );

/** As if it were given now, in the language of who gave it. */
async function carryOut(
  { event, handler, update, givenAt }: WaitingCommand,
  result: HandlerContext,
  { managed, texts, ...deps }: Deps,
): Promise<readonly EventDraft[]> {
  const text = texts.in(update.person?.language);
  const context = { ...result, eventId: event, time: givenAt, text };
  const may = await manages(update, deps);
  if (may !== true) return refuse(update, context, may === false ? "hub-managers-only" : "hub-cannot-check");
  return managed.find(({ name }) => name === handler)?.handle(update, context) ?? [];
}

const Members = z.array(z.looseObject({ user: z.looseObject({ id: z.int() }) }));

/** @returns undefined where Telegram did not say */
const administratorsIn = (outcome: CallOutcome): readonly number[] | undefined =>
  outcome.status === "ok" ? Members.safeParse(outcome.result).data?.map(({ user }) => user.id) : undefined;
