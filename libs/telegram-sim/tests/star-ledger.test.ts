import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { joinBot } from "../src/index.js";
import { TestBot } from "./bot.js";
import { png } from "./files.js";
import { OTHER_TOKEN, setStage, type Stage } from "./stage.js";
import { Shop } from "./stars.js";

let stage: Stage;
const shop = new Shop(() => stage);
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage.close());

const sellToAda = async (): Promise<string> =>
  shop.sell({ from: "Ada", bot: stage.bot.id, message_id: await shop.sendInvoice() });
const refundOf = (telegram_payment_charge_id: string, user_id = stage.ada) => ({
  user_id,
  telegram_payment_charge_id,
});

describe("a refund", () => {
  test("gives everything back, once, and the invoice can be paid again", async () => {
    const message_id = await shop.sendInvoice();
    const charge = await shop.sell({ from: "Ada", message_id });
    await stage.bot.updates();
    expect(await stage.bot.result("refundStarPayment", refundOf(charge))).toBe(true);
    expect(await shop.balances()).toEqual([5_000, 0]);
    expect(await stage.bot.updates()).toMatchObject([
      {
        message: {
          refunded_payment: {
            currency: "XTR",
            total_amount: 250,
            invoice_payload: "month",
            telegram_payment_charge_id: charge,
          },
        },
      },
    ]);
    const again = await stage.bot.call("refundStarPayment", refundOf(charge));
    expect(again.description).toBe("Bad Request: CHARGE_ALREADY_REFUNDED");
    expect(await shop.balances()).toEqual([5_000, 0]);
    expect(await shop.sell({ from: "Ada", message_id })).not.toBe(charge);
  });

  test("needs a charge of this bot and this person, and the Stars", async () => {
    const charge = await sellToAda();
    const refusal = async (params: object, bot = stage.bot) =>
      (await bot.call("refundStarPayment", params)).description;
    expect(await refusal(refundOf(""))).toBe("Bad Request: CHARGE_ID_EMPTY");
    expect(await refusal(refundOf("stx"))).toBe("Bad Request: CHARGE_ID_INVALID");
    expect(await refusal(refundOf(charge, 1))).toBe("Bad Request: USER_ID_INVALID");
    const bjoern = (await stage.control.people()).find(({ first_name }) => first_name === "Björn");
    expect(await refusal(refundOf(charge, bjoern?.id))).toBe("Bad Request: CHARGE_ID_INVALID");
    joinBot(stage.simulator, OTHER_TOKEN);
    const other = new TestBot(stage.simulator.url, OTHER_TOKEN);
    expect(await refusal(refundOf(charge), other)).toBe("Bad Request: CHARGE_ID_INVALID");
    await stage.control.giveStars(stage.bot.id, -1);
    expect(await refusal(refundOf(charge))).toBe("Bad Request: BALANCE_TOO_LOW");
    expect(await shop.balances()).toEqual([4_750, 249]);
  });

  test("of what was paid in money is the provider's business", async () => {
    const message_id = await shop.sendInvoice({ currency: "EUR", provider_token: "1:TEST:2" });
    const charge = await shop.sell({ from: "Ada", message_id });
    const { description } = await stage.bot.call("refundStarPayment", refundOf(charge));
    expect(description).toBe("Bad Request: CHARGE_ID_INVALID");
  });
});

describe("the ledger", () => {
  test("has a row for each payment and each refund, under one id", async () => {
    const charge = await sellToAda();
    await stage.bot.result("refundStarPayment", refundOf(charge));
    await stage.control.giveStars(stage.bot.id, 2.5);
    const partner = {
      type: "user",
      user: { id: stage.ada },
      transaction_type: "invoice_payment",
      invoice_payload: "month",
    };
    const rows = [
      { id: charge, amount: 250, source: partner },
      { id: charge, amount: 250, receiver: partner },
      { amount: 2, nanostar_amount: 500_000_000, source: { type: "other" } },
    ];
    const transactions = await shop.transactions();
    expect(transactions).toMatchObject(rows);
    expect(transactions.every((row) => "source" in row !== "receiver" in row)).toBe(true);
    expect(await stage.bot.result("getMyStarBalance")).toEqual({ amount: 2, nanostar_amount: 500_000_000 });
    expect(await stage.control.ledger()).toMatchObject({ balance: 2.5, transactions: rows });
  });

  test("is read page by page, oldest first; the pages are never too long or too short", async () => {
    for (let n = 1; n <= 103; n += 1) await stage.control.giveStars(stage.bot.id, n);
    const amounts = async (query: object) => (await shop.transactions(query)).map((row) => row["amount"]);
    expect(await amounts({ offset: 1, limit: 2 })).toEqual([2, 3]);
    expect(await amounts({})).toHaveLength(100);
    expect(await amounts({ offset: 100 })).toEqual([101, 102, 103]);
    expect(await amounts({ offset: -5, limit: 1_000 })).toHaveLength(100);
    expect(await amounts({ limit: 0 })).toEqual([1]);
    expect(await amounts({ offset: 500 })).toEqual([]);
  });

  test("takes no more than there is", async () => {
    await expect(stage.control.giveStars("Ada", -5_001)).rejects.toThrow("too few Stars");
    expect(await stage.control.giveStars("Ada", -5_000)).toBe(0);
    await expect(stage.control.giveStars("Nobody", 1)).rejects.toThrow("nobody called Nobody");
  });
});

test("people have to begin with what was chosen", async () => {
  const poor = await setStage({ startStars: 3 });
  expect(await poor.control.stars("Ada")).toBe(3);
  expect(await poor.control.stars(poor.bot.id)).toBe(0);
  await poor.close();
});

describe("paid media", () => {
  const sell = async (chat_id: number, more: object = {}): Promise<number> => {
    const form = new FormData();
    const media = [{ type: "photo", media: "attach://photo" }];
    const params = { chat_id, star_count: 40, payload: "cat", media: JSON.stringify(media), ...more };
    for (const [name, value] of Object.entries(params)) form.set(name, String(value));
    form.set("photo", new Blob([png(50, 50)]), "p.png");
    const { result } = await stage.bot.form("sendPaidMedia", form);
    return z.object({ message_id: z.number() }).parse(result).message_id;
  };
  const seenBy = async (person: string, message_id: number): Promise<string> => {
    const query = new URLSearchParams({ chat: String(stage.lisbon), person });
    const answer = await fetch(`${stage.simulator.url}/sim/messages?${query.toString()}`);
    const { messages } = z
      .object({ messages: z.array(z.looseObject({ message_id: z.number() })) })
      .parse(await answer.json());
    return JSON.stringify(messages.find((message) => message.message_id === message_id));
  };

  test("are bought at once: seen by the buyer, told to the bot, paid to it", async () => {
    const message_id = await sell(stage.lisbon);
    await stage.bot.updates();
    const place = { chat: stage.lisbon, message_id };
    const charge = await stage.control.pay({ from: "Ada", ...place });
    expect(await shop.balances()).toEqual([4_960, 40]);
    expect(await stage.bot.updates()).toMatchObject([
      { purchased_paid_media: { from: { id: stage.ada }, paid_media_payload: "cat" } },
    ]);
    expect(await shop.transactions()).toMatchObject([
      {
        id: charge,
        amount: 40,
        source: {
          transaction_type: "paid_media_payment",
          paid_media_payload: "cat",
          paid_media: [{ type: "photo", photo: [{ file_id: expect.any(String) }] }],
        },
      },
    ]);
    expect(await seenBy("Ada", message_id)).toContain('"type":"photo"');
    expect(await seenBy("Ada", message_id)).toContain(`"paid_by":[${stage.ada}]`);
    expect(await seenBy("Björn", message_id)).toContain('"type":"preview"');
    await expect(stage.control.pay({ from: "Ada", ...place })).rejects.toThrow("has paid this already");
    await stage.control.giveStars("Björn", -4_990);
    await expect(stage.control.pay({ from: "Björn", ...place })).rejects.toThrow("too few Stars");
    expect(await shop.balances()).toEqual([4_960, 40]);
  });

  test("without a payload are not told of; a refund is of the Stars alone", async () => {
    const message_id = await sell(stage.lisbon, { payload: "" });
    await stage.bot.updates();
    const charge = await stage.control.pay({ from: "Ada", chat: stage.lisbon, message_id });
    expect(await stage.bot.updates()).toEqual([]);
    expect(await stage.bot.result("refundStarPayment", refundOf(charge))).toBe(true);
    expect(await shop.balances()).toEqual([5_000, 0]);
    expect(await shop.transactions()).toMatchObject([
      { id: charge, source: { transaction_type: "paid_media_payment" } },
      { id: charge, receiver: { transaction_type: "paid_media_payment" } },
    ]);
  });

  test("of a channel are paid to the channel", async () => {
    const members = ["Ada"];
    const { id: channel } = await stage.control.addChat({ type: "channel", title: "News", members });
    await stage.control.setMember({ chat: channel, user: stage.bot.id, status: "administrator" });
    const message_id = await sell(channel);
    await stage.bot.updates();
    await stage.control.pay({ from: "Ada", chat: channel, message_id });
    expect(await shop.balances()).toEqual([4_960, 0]);
    expect(stage.simulator.core.payments.balance(channel)).toBe(40);
    expect(await stage.bot.updates()).toEqual([]);
  });
});
