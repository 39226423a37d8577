import { randomUUID } from "node:crypto";
import { ProblemError, type Caller } from "@telebus/service";
import type { AudienceStore } from "./audience-store.js";
import type { BroadcastChange, BroadcastRow, BroadcastsStore } from "./broadcasts-store.js";
import { MOST_CHATS, type Audience } from "./domain/audience.js";
import { messageFor } from "./domain/broadcast-call.js";
import { readContent, type BroadcastContent, type MessageCall } from "./domain/broadcast-content.js";
import { estimateOf } from "./domain/broadcast-estimate.js";
import { isOver, type BroadcastMove } from "./domain/broadcast-state.js";
import type { Foundation } from "./part.js";
import { usableBot } from "./usable-bot.js";

interface Deps {
  readonly base: Foundation;
  readonly store: BroadcastsStore;
  readonly audience: AudienceStore;
  /** Something may be there to be sent. */
  readonly nudge: () => void;
}

interface Written {
  readonly bot: number;
  readonly name?: string | undefined;
  readonly content: BroadcastContent;
  readonly audience: Audience;
  readonly opt_out_button: boolean;
}

type Edit = { readonly [K in Exclude<keyof Written, "bot">]?: Written[K] | undefined };

/** Said in a chat: the call is read already. */
interface Announced {
  readonly bot: number;
  readonly call: MessageCall;
  readonly audience: Audience;
}

const EXAMPLES = 3;

/** What operators do with broadcasts, over HTTP and in chats; each change with its line in the audit log. */
export const createBroadcastDesk = (deps: Deps) => ({
  ...writing(deps),
  ...copying(deps),
  ...previewing(deps),
  ...sending(deps),
});
export type BroadcastDesk = ReturnType<typeof createBroadcastDesk>;

/** @throws ProblemError 422 */
function callOf(content: BroadcastContent): MessageCall {
  const read = readContent(content);
  if (!read.ok) throw new ProblemError(422, read.problems.map((problem) => `content.${problem}`).join("; "));
  return read.call;
}

/** @throws ProblemError 404 also for a bot that the caller has nothing to do with */
async function knownBot({ base }: Deps, bot: number, caller: Caller) {
  const row = await usableBot(base.bots, caller, bot);
  if (row === undefined) throw new ProblemError(404, "there is no such bot");
  return row;
}

const record = ({ base }: Deps, { id, bot }: BroadcastRow, action: string, actor: string, details = {}) =>
  base.audit.record({ actor, action: `broadcast.${action}`, subject: `broadcast:${id}`, bot, details });

const adding =
  (deps: Deps) =>
  (broadcast: Parameters<BroadcastsStore["add"]>[0]): Promise<BroadcastRow> =>
    deps.base.db.transaction(async () => {
      const row = await deps.store.add(broadcast);
      await record(deps, row, "written", row.by);
      return row;
    });

function writing(deps: Deps) {
  const { base, store } = deps;
  const add = adding(deps);
  return {
    async write({ bot, name, content, audience: whom, opt_out_button: hasOptOut }: Written, caller: Caller) {
      const call = callOf(content);
      await knownBot(deps, bot, caller);
      const title = name ?? nameOf(call, base.clock.now());
      return add({ bot, name: title, content, call, audience: whom, hasOptOut, by: caller.name });
    },

    announce: (announced: Announced, by: string): Promise<BroadcastRow> => {
      const name = nameOf(announced.call, base.clock.now());
      return add({ ...announced, name, content: null, hasOptOut: true, by });
    },

    /** Of a task: it begins at once. In the transaction of the run. */
    async postFor(
      post: Pick<BroadcastRow, "bot" | "name" | "content" | "call" | "audience" | "by">,
    ): Promise<void> {
      const row = await add({ ...post, hasOptOut: true });
      const total = await deps.audience.count(row.bot, row.audience);
      await store.move(row.id, "start", { total });
      base.db.afterCommit(deps.nudge);
    },

    async edit(row: BroadcastRow, edit: Edit, caller: Caller): Promise<BroadcastRow> {
      const { name, content, audience: whom, opt_out_button: hasOptOut } = edit;
      const change: BroadcastChange = {
        ...(name !== undefined && { name }),
        ...(content !== undefined && { content, call: callOf(content) }),
        ...(whom !== undefined && { audience: whom }),
        ...(hasOptOut !== undefined && { hasOptOut }),
      };
      return base.db.transaction(async () => {
        const changed = await store.change(row.id, change);
        if (changed === undefined)
          throw new ProblemError(
            409,
            `it is ${row.state}: only drafts and scheduled ones can be changed; clone it`,
          );
        await record(deps, changed, "changed", caller.name, { fields: Object.keys(change) });
        return changed;
      });
    },

    remove: (row: BroadcastRow, caller: Caller): Promise<void> =>
      base.db.transaction(async () => {
        if (!(await store.remove(row.id)))
          throw new ProblemError(409, `it is ${row.state}: only drafts can be thrown away; cancel it`);
        await record(deps, row, "removed", caller.name);
      }),
  };
}

/** Another of one that was. */
function copying(deps: Deps) {
  const add = adding(deps);
  return {
    clone: ({ bot, name, content, call, audience: whom, hasOptOut }: BroadcastRow, caller: Caller) =>
      add({ bot, name, content, call, audience: whom, hasOptOut, by: caller.name }),

    /** The same as a draft for those who did not get it. */
    async retry(row: BroadcastRow, caller: Caller): Promise<BroadcastRow> {
      if (!isOver(row))
        throw new ProblemError(409, `it is ${row.state}: wait until it is over, or cancel it`);
      const chats = await deps.store.missed(row.id, MOST_CHATS + 1);
      if (chats.length === 0) throw new ProblemError(409, "nobody is left who could get it");
      if (chats.length > MOST_CHATS)
        throw new ProblemError(409, `more than ${MOST_CHATS} did not get it: clone it for all of them`);
      const { bot, name, content, call, hasOptOut } = row;
      return add({ bot, name, content, call, hasOptOut, audience: { chats: [...chats] }, by: caller.name });
    },
  };
}

const previewing = (deps: Deps) => ({
  async preview(
    { bot, content, audience: whom }: Pick<Written, "bot" | "content" | "audience">,
    caller: Caller,
  ) {
    const call = callOf(content);
    const { messagesPerSecond } = await knownBot(deps, bot, caller);
    const count = await deps.audience.count(bot, whom);
    const examples = await deps.audience.next({ bot, audience: whom, after: null }, EXAMPLES);
    return {
      count,
      left_out: await deps.audience.leftOut(bot, whom),
      examples: examples.map(({ chat, title }) => ({
        chat,
        title,
        call: { method: call.method, params: { chat_id: chat, ...call.params } },
      })),
      estimate: estimateOf(count, messagesPerSecond ?? undefined),
    };
  },
});

function sending(deps: Deps) {
  const { base, store, audience, nudge } = deps;
  const moved = (
    row: BroadcastRow,
    move: BroadcastMove,
    by: string,
    about: { at?: Date; total?: number } = {},
  ) =>
    base.db.transaction(async () => {
      const now = await store.move(row.id, move, about);
      if (now === undefined) {
        const found = await store.find(row.id);
        throw new ProblemError(
          409,
          `it is ${found?.state ?? "gone"}: it is too late, or too early, to ${move} it`,
        );
      }
      await record(deps, now, move, by, about.at && { at: about.at });
      base.db.afterCommit(nudge);
      return now;
    });
  return {
    async move(
      row: BroadcastRow,
      move: Exclude<BroadcastMove, "schedule">,
      by: string,
    ): Promise<BroadcastRow> {
      if (move !== "start") return moved(row, move, by);
      const total = await audience.count(row.bot, row.audience);
      if (total === 0) throw new ProblemError(422, "audience: is nobody");
      return moved(row, move, by, { total });
    },

    schedule(row: BroadcastRow, at: Date, by: string): Promise<BroadcastRow> {
      if (at.getTime() <= base.clock.now()) throw new ProblemError(422, "at: is over already");
      return moved(row, "schedule", by, { at });
    },

    /** Who wrote it sees it first. */
    test: (row: BroadcastRow, chat: number, by: string): Promise<BroadcastRow> =>
      base.db.transaction(async () => {
        const trial = { chat, at: new Date(base.clock.now()).toISOString() };
        await store.setTrial(row.id, trial);
        await record(deps, row, "tested", by);
        const id = `broadcast-test:${row.id}:${randomUUID()}`;
        const message = messageFor({ bot: row.bot, chat }, row.call, undefined, {
          lane: "interactive",
          ref: `broadcast-test:${row.id}`,
        });
        await base.outbox.add({ id, journeyId: id }, "broadcast-test", [message]);
        return { ...row, trial };
      }),
  };
}

const NAME_LENGTH = 40;

/** By how it begins. */
function nameOf({ params }: MessageCall, now: number): string {
  const said = params["text"] ?? params["caption"];
  const words = typeof said === "string" ? said.trim().replaceAll(/\s+/g, " ") : "";
  return words === "" ? new Date(now).toISOString() : words.slice(0, NAME_LENGTH);
}
