import { request } from "undici";
import { z } from "zod";
import type * as groupRequests from "../actions/group-requests.js";
import type * as paymentRequests from "../actions/payment-requests.js";
import type * as requests from "../actions/requests.js";
import type { WebAppDataSchema, WebAppSchema } from "../web-apps/requests.js";
import type { CallFilter } from "../transcript/calls.js";
import {
  CallView,
  ChatView,
  InlineAnswerView,
  LedgerView,
  LimitsView,
  MessageView,
  UserView,
} from "./views.js";

type Input<Schema extends z.ZodType> = z.input<Schema>;

const Messages = z.object({ messages: z.array(MessageView) });
const Calls = z.object({ calls: z.array(CallView), last: z.number() });
const Done = z.object({ ok: z.literal(true) });

/** The control API said no, or is not there. */
export class SimulatorControlError extends Error {
  override readonly name = "SimulatorControlError";
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Drives a simulator over HTTP, here or elsewhere. Every method throws SimulatorControlError where it cannot be done. */
export class SimulatorControl {
  /** @param url of the simulator: `http://127.0.0.1:8081` */
  constructor(private readonly url: string) {}

  addPerson(person: Input<typeof requests.PersonSchema>): Promise<z.output<typeof UserView>> {
    return this.post("people", person, UserView);
  }

  /** Makes a bot, as BotFather does; a bot also begins to exist with its first call. */
  addBot(bot: Input<typeof requests.BotSchema>): Promise<z.output<typeof UserView>> {
    return this.post("bots", bot, UserView);
  }

  /** A person makes a bot by a button of a bot that manages others. */
  makeManagedBot(bot: Input<typeof requests.ManagedBotSchema>): Promise<z.output<typeof UserView>> {
    return this.post("managed-bots", bot, UserView);
  }

  addChat(chat: Input<typeof requests.ChatSchema>): Promise<ChatView> {
    return this.post("chats", chat, ChatView);
  }

  /** Adds, removes, promotes, restricts or bans somebody. */
  async setMember(change: Input<typeof requests.MemberSchema>): Promise<void> {
    await this.post("members", change, Done);
  }

  /** @returns the thread id. */
  async addTopic(topic: Input<typeof requests.TopicSchema>): Promise<number> {
    const answer = await this.post("topics", topic, z.object({ message_thread_id: z.number() }));
    return answer.message_thread_id;
  }

  /** A person pays an invoice or paid media. @returns the charge id. @throws SimulatorControlError 409 with the reason why not */
  async pay(payment: Input<typeof paymentRequests.PaymentSchema>): Promise<string> {
    const answer = await this.post("payments", payment, z.object({ telegram_payment_charge_id: z.string() }));
    return answer.telegram_payment_charge_id;
  }

  /** A person cancels a subscription, or takes it up again. */
  async cancelSubscription(change: Input<typeof paymentRequests.SubscriptionSchema>): Promise<void> {
    await this.post("subscriptions", change, Done);
  }

  /** Gives a person or a bot Stars, or takes them. @returns how many there are then */
  async giveStars(user: number | string, amount: number): Promise<number> {
    return (await this.post("stars", { user, amount }, z.object({ balance: z.number() }))).balance;
  }

  /** How many Stars a person or a bot has. */
  async stars(user: number | string): Promise<number> {
    return (await this.get("stars", { user }, z.object({ balance: z.number() }))).balance;
  }

  /** What a bot was paid and gave back, oldest first; where there is one bot, it need not be named. */
  ledger(bot?: number | string): Promise<LedgerView> {
    return this.get("ledger", { bot }, LedgerView);
  }

  /** @returns the supergroup that the group has become. */
  migrate(chat: number | string): Promise<ChatView> {
    return this.post("migrations", { chat }, ChatView);
  }

  /** A person's account is deleted, or comes back. */
  async setDeactivated(person: number | string, deactivated: boolean): Promise<void> {
    await this.post("accounts", { person, deactivated }, Done);
  }

  /** A person blocks a bot, or unblocks it. */
  async block(request: Input<typeof requests.BlockSchema>): Promise<void> {
    await this.post("blocks", request, Done);
  }

  /** A person writes. @returns the message; of an album the first. */
  async send(message: Input<typeof requests.MessageSchema>): Promise<MessageView> {
    return first(await this.post("messages", message, Messages));
  }

  /** A person sends an album. @returns all its messages. */
  async sendAlbum(message: Input<typeof requests.MessageSchema>): Promise<MessageView[]> {
    return (await this.post("messages", message, Messages)).messages;
  }

  /** The short form: who, where, what. Without a place: in the private chat with the bot. */
  async say(as: number | string, text: string, where?: number | string): Promise<MessageView> {
    return first(await this.post("say", { as, text, in: where }, Messages));
  }

  edit(request: Input<typeof requests.EditSchema>): Promise<MessageView> {
    return this.post("edits", request, MessageView);
  }

  async delete(request: Input<typeof requests.DeletionSchema>): Promise<void> {
    await this.post("deletions", request, Done);
  }

  /** @returns the callback query's id. */
  async press(request: Input<typeof requests.PressSchema>): Promise<string> {
    const answer = await this.post("presses", request, z.object({ callback_query_id: z.string() }));
    return answer.callback_query_id;
  }

  async react(request: Input<typeof requests.ReactionSchema>): Promise<void> {
    await this.post("reactions", request, Done);
  }

  /** A person votes; no options take the vote back. */
  async vote(request: Input<typeof groupRequests.VoteSchema>): Promise<void> {
    await this.post("votes", request, Done);
  }

  /** A person asks a bot inline. @returns what it offers, within ten seconds. */
  inlineQuery(request: Input<typeof groupRequests.InlineQuerySchema>): Promise<InlineAnswerView> {
    return this.post("inline-queries", request, InlineAnswerView);
  }

  /** A person takes one of the results. @returns the message it became. */
  async chooseInlineResult(request: Input<typeof groupRequests.InlineResultSchema>): Promise<MessageView> {
    return (await this.post("inline-results", request, z.object({ message: MessageView }))).message;
  }

  /** A person joins by a link or a public name. @returns whether they are in; else they wait to be let in. */
  async join(request: Input<typeof groupRequests.JoinSchema>): Promise<boolean> {
    return (await this.post("joins", request, z.object({ joined: z.boolean() }))).joined;
  }

  async leave(request: Input<typeof groupRequests.LeaveSchema>): Promise<void> {
    await this.post("leaves", request, Done);
  }

  /** A person pins a message, or takes the pin away. */
  async pin(request: Input<typeof groupRequests.PinSchema>): Promise<void> {
    await this.post("pins", request, Done);
  }

  /** A person types, or does something else that only people see. */
  async type(request: Input<typeof groupRequests.ActivitySchema>): Promise<void> {
    await this.post("activities", request, Done);
  }

  /** Permissions, slow mode and the like. */
  changeChat(settings: Input<typeof groupRequests.ChatSettingsSchema>): Promise<ChatView> {
    return this.post("chat-settings", settings, ChatView);
  }

  /** Lets the next calls go wrong. */
  /** A person adds an option to a poll. */
  async addPollOption(option: Input<typeof groupRequests.PollOptionSchema>): Promise<void> {
    await this.post("poll-options", option, Done);
  }

  /** A person stops what a bot is writing. */
  async stopDraft(stop: Input<typeof requests.StopSchema>): Promise<void> {
    await this.post("stops", stop, Done);
  }

  async addFault(fault: Input<typeof requests.FaultSchema>): Promise<void> {
    await this.post("faults", fault, Done);
  }

  async clearFaults(): Promise<void> {
    await this.exchange("DELETE", "faults", undefined, Done);
  }

  async setLimits(limits: Input<typeof requests.LimitsSchema>): Promise<void> {
    await this.post("limits", limits, Done);
  }

  /** What is left to spend, of each bot and chat that spent something. */
  limits(bot?: number | string): Promise<LimitsView> {
    return this.get("limits", { bot }, LimitsView);
  }

  /** Moves the time forward; everything due until then has happened. @returns the time then: Unix time, ms. */
  async advance(ms: number): Promise<number> {
    return (await this.post("clock", { advance_ms: ms }, z.object({ now: z.number() }))).now;
  }

  /** The time, and how far it was moved. */
  clock(): Promise<{ now: number; offset_ms: number }> {
    return this.get("clock", {}, z.object({ now: z.number(), offset_ms: z.number() }));
  }

  /** A person opens a web app. @returns its address with all that it is told, and the signed part of that. */
  openWebApp(request: Input<typeof WebAppSchema>): Promise<{ url: string; init_data: string }> {
    return this.post("web-apps", request, z.object({ url: z.string(), init_data: z.string() }));
  }

  /** A web app of a reply keyboard sends data to the bot. */
  async sendWebAppData(request: Input<typeof WebAppDataSchema>): Promise<MessageView> {
    return (await this.post("web-app-data", request, z.object({ message: MessageView }))).message;
  }

  /** The key that verifies the `signature` of init data: Ed25519, hex. */
  async webAppKey(): Promise<string> {
    return (await this.get("web-apps/key", {}, z.object({ public_key: z.string() }))).public_key;
  }

  /** Gives a bot any update at all. @returns its id. */
  async injectUpdate(bot: number, update: Input<typeof requests.UpdateSchema>): Promise<number> {
    const answer = await this.post(`bots/${bot}/updates`, update, z.object({ update_id: z.number() }));
    return answer.update_id;
  }

  /** Bot API calls received after `after`, oldest first; waits up to `waitMs` for the first that matches. */
  calls(
    query: CallFilter & { after?: number; waitMs?: number } = {},
  ): Promise<{ calls: CallView[]; last: number }> {
    const { waitMs: wait, ...filter } = query;
    return this.get("calls", { ...filter, wait }, Calls);
  }

  /** What people see in a chat, oldest first. `chat`: its key, id, or name. */
  async messages(
    chat: number | string,
    query: { after?: number; bot?: number | string; person?: number | string } = {},
  ): Promise<MessageView[]> {
    return (await this.get("messages", { chat, ...query }, Messages)).messages;
  }

  /** @param person as this one has them: `reply_keyboard` is theirs */
  async chats(person?: string | number): Promise<ChatView[]> {
    return (await this.get("chats", { person }, z.object({ chats: z.array(ChatView) }))).chats;
  }

  async people(): Promise<z.output<typeof UserView>[]> {
    return (await this.get("people", {}, z.object({ people: z.array(UserView) }))).people;
  }

  async bots(): Promise<z.output<typeof UserView>[]> {
    return (await this.get("bots", {}, z.object({ bots: z.array(UserView) }))).bots;
  }

  /** Forgets everybody and everything, bots too. */
  async reset(): Promise<void> {
    await this.post("reset", {}, Done);
  }

  private post<Schema extends z.ZodType>(
    path: string,
    body: object,
    answer: Schema,
  ): Promise<z.output<Schema>> {
    return this.exchange("POST", path, JSON.stringify(body), answer);
  }

  private get<Schema extends z.ZodType>(
    path: string,
    query: Readonly<Record<string, number | string | undefined>>,
    answer: Schema,
  ): Promise<z.output<Schema>> {
    const given = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) given.set(name, String(value));
    return this.exchange("GET", `${path}?${given.toString()}`, undefined, answer);
  }

  private async exchange<Schema extends z.ZodType>(
    method: "GET" | "POST" | "DELETE",
    path: string,
    body: string | undefined,
    answer: Schema,
  ): Promise<z.output<Schema>> {
    const response = await request(new URL(`/sim/${path}`, this.url), {
      method,
      ...(body !== undefined && { body, headers: { "content-type": "application/json" } }),
    });
    const json = await response.body.json();
    if (response.statusCode >= 400) throw new SimulatorControlError(response.statusCode, reasonIn(json));
    return answer.parse(json);
  }
}

const reasonIn = (json: unknown): string =>
  z.object({ error: z.string() }).safeParse(json).data?.error ?? "the simulator refused";

function first({ messages }: z.output<typeof Messages>): MessageView {
  const [message] = messages;
  if (!message) throw new SimulatorControlError(200, "the simulator answered without a message");
  return message;
}
