import { z } from "zod";
import type { Stage } from "./stage.js";

/** The only period that a subscription can have: 30 days, in seconds. */
export const PERIOD = 2_592_000;

export const invoice = {
  title: "A month",
  description: "Of everything",
  payload: "month",
  currency: "XTR",
  prices: [{ label: "Month", amount: 250 }],
};

const Query = z.object({ pre_checkout_query: z.looseObject({ id: z.string(), total_amount: z.number() }) });
const Amount = z.object({ amount: z.number() });
const Sent = z.object({ message_id: z.number() });
const Transactions = z.object({ transactions: z.array(z.looseObject({ id: z.string() })) });
const Receipt = z.object({
  successful_payment: z.looseObject({ telegram_payment_charge_id: z.string() }),
});

/** What the seller does and sees, in a stage. */
export class Shop {
  constructor(private readonly stage: () => Stage) {}

  /** @returns the id of the invoice's message */
  async sendInvoice(more: object = {}): Promise<number> {
    const { bot, ada } = this.stage();
    return Sent.parse(await bot.result("sendInvoice", { chat_id: ada, ...invoice, ...more })).message_id;
  }

  async link(more: object = {}): Promise<string> {
    return z.string().parse(await this.stage().bot.result("createInvoiceLink", { ...invoice, ...more }));
  }

  /** The next pre-checkout query. */
  async asked(): Promise<z.output<typeof Query>["pre_checkout_query"]> {
    for (let tries = 0; tries < 20; tries += 1) {
      const updates = await this.stage().bot.updates({ timeout: 5 });
      const found = updates.map((update) => Query.safeParse(update).data).find((query) => query);
      if (found) return found.pre_checkout_query;
    }
    throw new Error("the bot was not asked");
  }

  /** Answers the next pre-checkout query. */
  async answer(verdict: object = { ok: true }): Promise<void> {
    const { id } = await this.asked();
    await this.stage().bot.result("answerPreCheckoutQuery", { pre_checkout_query_id: id, ...verdict });
  }

  /** Somebody pays, and the bot agrees. @returns the charge id */
  async sell(payment: Parameters<Stage["control"]["pay"]>[0]): Promise<string> {
    const [charge] = await Promise.all([this.stage().control.pay(payment), this.answer()]);
    return charge;
  }

  /** Ada's Stars and the bot's. */
  async balances(): Promise<number[]> {
    const { bot, control } = this.stage();
    return [await control.stars("Ada"), Amount.parse(await bot.result("getMyStarBalance")).amount];
  }

  async transactions(query: object = {}): Promise<z.output<typeof Transactions>["transactions"]> {
    const answer = await this.stage().bot.result("getStarTransactions", query);
    return Transactions.parse(answer).transactions;
  }

  /** The receipts in Ada's private chat, oldest first. */
  async receipts(): Promise<z.output<typeof Receipt>["successful_payment"][]> {
    const messages = await this.stage().control.messages("Ada");
    return messages.flatMap((message) => Receipt.safeParse(message).data?.successful_payment ?? []);
  }
}
