import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import type { TestBot } from "../bot.js";
import { askControl } from "../control-call.js";
import { setStage, type Stage } from "../stage.js";

export type CallParams = Readonly<Record<string, unknown>>;

const Id = z.looseObject({ message_id: z.number() });

/** A seeded simulator with a bot that has every right, in chats of every type, and what its calls can be about. */
export interface World {
  readonly bot: TestBot;
  readonly stage: Stage;
  /** Chat ids: a supergroup, a group with topics and one of them, a channel, the private chat with Ada. */
  readonly group: number;
  readonly forum: number;
  readonly thread: number;
  readonly channel: number;
  readonly ada: number;
  /** Somebody in the group who is no administrator. */
  readonly member: number;
  /** Calls; files among the parameters go as multipart. */
  readonly call: (method: string, params: CallParams) => ReturnType<TestBot["call"]>;
  /** `POST /sim/<verb>`. */
  readonly act: (verb: string, body: object) => Promise<unknown>;
  /** Sends something there as the bot. @returns its id */
  readonly sent: (chat: number, method?: string, params?: CallParams) => Promise<number>;
  /** Ada writes there. @returns the message's id */
  readonly written: (chat: number, content?: object) => Promise<number>;
  /** Waits for the next update of this kind. */
  readonly next: (kind: string) => Promise<unknown>;
}

/** Every kind of update, so that none goes unseen. */
const ALL_KINDS = [
  ..."message edited_message channel_post edited_channel_post callback_query inline_query".split(" "),
  ..."chosen_inline_result pre_checkout_query shipping_query purchased_paid_media poll poll_answer".split(
    " ",
  ),
  ..."my_chat_member chat_member chat_join_request message_reaction message_reaction_count".split(" "),
  ..."subscription stopped_message_generation".split(" "),
];

export async function openWorld(): Promise<World> {
  const stage = await setStage();
  const { bot, control, simulator } = stage;
  await bot.result("getUpdates", { allowed_updates: ALL_KINDS });
  const act = (verb: string, body: object): Promise<unknown> => askControl(simulator.url, verb, body);
  await control.addBot({ token: `${bot.id + 7}:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr`, first_name: "Other" });
  const { id: forum } = await control.addChat({
    type: "supergroup",
    title: "Forum",
    is_forum: true,
    members: ["Ada", "Dalia"],
  });
  const { id: channel } = await control.addChat({ type: "channel", title: "News", members: ["Ada"] });
  for (const chat of [forum, channel])
    await control.setMember({ chat, user: bot.id, status: "administrator" });
  const people = await control.people();
  const call = (method: string, params: CallParams) => callWith(bot, method, params);
  return {
    bot,
    stage,
    group: stage.lisbon,
    forum,
    thread: await control.addTopic({ chat: forum, name: "Cats" }),
    channel,
    ada: stage.ada,
    member: people.find(({ first_name }) => first_name === "Dalia")?.id ?? 0,
    call,
    act,
    sent: async (chat, method = "sendMessage", params = { text: "something" }) => {
      const { result, description } = await call(method, { chat_id: chat, ...params });
      return Id.parse(result, { error: () => `${method}: ${description}` }).message_id;
    },
    written: async (chat, content = { text: "something" }) =>
      (await control.send({ from: "Ada", chat: chat === stage.ada ? undefined : chat, ...content }))
        .message_id,
    next: (kind) => nextUpdate(bot, kind),
  };
}

async function callWith(bot: TestBot, method: string, params: CallParams): ReturnType<TestBot["call"]> {
  if (!Object.values(params).some((value) => value instanceof Blob)) return bot.call(method, params);
  const form = new FormData();
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue;
    if (value instanceof Blob) form.set(name, value, `${name}.bin`);
    else form.set(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  return bot.form(method, form);
}

/** Leaves the others unconfirmed, so that they are seen later. */
async function nextUpdate(bot: TestBot, kind: string): Promise<unknown> {
  for (let tries = 0; tries < 100; tries += 1) {
    const updates = z.array(z.looseObject({})).parse(await bot.result("getUpdates", { limit: 100 }));
    const found = updates.find((update) => kind in update);
    if (found) return found[kind];
    await delay(20);
  }
  throw new Error(`no ${kind} came`);
}
