import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { TestBot } from "./bot.js";
import { OTHER_TOKEN, setStage, type Stage } from "./stage.js";
import { invoice, Shop } from "./stars.js";
import { TurnedClock } from "./turned-clock.js";

const TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid";

let stage: Stage;
const shop = new Shop(() => stage);
beforeEach(async () => {
  stage = await setStage({ clock: new TurnedClock() });
});
afterEach(() => stage.close());

/** Another bot, in the Lisbon flat too. */
async function addOtherBot(): Promise<TestBot> {
  const other = await stage.control.addBot({ token: OTHER_TOKEN, first_name: "Other" });
  await stage.control.setMember({ chat: stage.lisbon, user: other.id, status: "member" });
  const bot = new TestBot(stage.simulator.url, OTHER_TOKEN);
  await bot.updates();
  return bot;
}

const viewOf = async (chat: number | string, id: number) =>
  (await stage.control.messages(chat)).find(({ message_id }) => message_id === id);

describe("an invoice", () => {
  test("is paid: the bot agrees, the Stars move, and both see it", async () => {
    const message_id = await shop.sendInvoice();
    const charge = await shop.sell({ from: "Ada", message_id });
    expect(await shop.balances()).toEqual([4_750, 250]);
    expect(await stage.bot.updates()).toMatchObject([
      {
        message: {
          from: { id: stage.ada },
          successful_payment: {
            currency: "XTR",
            total_amount: 250,
            invoice_payload: "month",
            telegram_payment_charge_id: charge,
          },
        },
      },
    ]);
    expect(await viewOf("Ada", message_id)).toMatchObject({
      paid_by: [stage.ada],
      receipts: [{ user: stage.ada, telegram_payment_charge_id: charge }],
    });
  });

  test("is paid once by one person, however fast the second payment comes", async () => {
    const message_id = await shop.sendInvoice();
    const begin = async () => {
      const asked = shop.asked();
      return {
        outcome: Promise.allSettled([stage.control.pay({ from: "Ada", message_id })]),
        ...(await asked),
      };
    };
    const payments = [await begin(), await begin()];
    for (const { id } of payments)
      await stage.bot.result("answerPreCheckoutQuery", { pre_checkout_query_id: id, ok: true });
    const outcomes = await Promise.all(payments.map(({ outcome }) => outcome));
    expect(outcomes.flat().map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    await expect(stage.control.pay({ from: "Ada", message_id })).rejects.toThrow("has paid this already");
    expect(await shop.balances()).toEqual([4_750, 250]);
  });

  test("in a group is for everybody, and only its bot gets the receipts", async () => {
    const other = await addOtherBot();
    const message_id = await shop.sendInvoice({ chat_id: stage.lisbon });
    await shop.sell({ from: "Ada", chat: stage.lisbon, message_id });
    await shop.sell({ from: "Björn", chat: stage.lisbon, message_id });
    expect(await shop.balances()).toEqual([4_750, 500]);
    expect(await stage.bot.updates()).toMatchObject([
      { message: { chat: { id: stage.lisbon }, from: { first_name: "Björn" } } },
    ]);
    expect(await other.updates()).toEqual([]);
    expect(await viewOf(stage.lisbon, message_id)).toHaveProperty("paid_by.length", 2);
  });

  test("in a channel brings its receipt to the private chat", async () => {
    const { id: channel } = await stage.control.addChat({ type: "channel", title: "News", members: ["Ada"] });
    await stage.control.setMember({ chat: channel, user: stage.bot.id, status: "administrator" });
    const message_id = await shop.sendInvoice({ chat_id: channel });
    await shop.sell({ from: "Ada", chat: channel, message_id });
    expect(await shop.receipts()).toHaveLength(1);
  });

  test("is nothing for those outside its group, and for those who are no more", async () => {
    const { id: group } = await stage.control.addChat({ type: "group", title: "Two", members: ["Ada"] });
    await stage.control.setMember({ chat: group, user: stage.bot.id, status: "member" });
    const message_id = await shop.sendInvoice({ chat_id: group });
    const paying = stage.control.pay({ from: "Björn", chat: group, message_id });
    await expect(paying).rejects.toThrow("Björn is not in this chat");
    await stage.control.setDeactivated("Ada", true);
    const late = stage.control.pay({ from: "Ada", chat: group, message_id });
    await expect(late).rejects.toThrow("Ada has no account any more");
  });

  test("costs too much for who has too few Stars, and the bot is not even asked", async () => {
    await stage.control.giveStars("Ada", -4_900);
    const message_id = await shop.sendInvoice();
    await expect(stage.control.pay({ from: "Ada", message_id })).rejects.toThrow("too few Stars");
    expect(await stage.bot.updates()).toEqual([]);
  });

  test("is not paid where the Stars go elsewhere while the bot thinks", async () => {
    const message_id = await shop.sendInvoice();
    const [outcome] = await Promise.allSettled([
      stage.control.pay({ from: "Ada", message_id }),
      stage.control.giveStars("Ada", -4_999).then(() => shop.answer()),
    ]);
    expect(outcome).toMatchObject({ status: "rejected" });
    expect(await shop.balances()).toEqual([1, 0]);
  });

  test("that was deleted cannot be paid", async () => {
    const message_id = await shop.sendInvoice();
    await stage.bot.result("deleteMessage", { chat_id: stage.ada, message_id });
    await expect(stage.control.pay({ from: "Ada", message_id })).rejects.toThrow("there is no message");
  });

  test("shows people how the goods look, and the bot no more than its own words", async () => {
    const looks = { photo_url: "https://example.org/tea.png", photo_width: 10, photo_height: 20 };
    const message_id = await shop.sendInvoice(looks);
    expect(await viewOf("Ada", message_id)).toMatchObject({
      invoice: { title: "A month", total_amount: 250 },
      invoice_photo: { url: looks.photo_url, width: 10, height: 20 },
    });
    expect(JSON.stringify(await viewOf("Ada", message_id))).not.toContain('"payload"');
  });

  test("is forwarded with its pay button; with a start parameter the copy leads to the bot", async () => {
    const forward = async (message_id: number): Promise<{ message_id: number }> => {
      const way = { chat_id: stage.oslo, from_chat_id: stage.ada, message_id };
      return z.looseObject({ message_id: z.number() }).parse(await stage.bot.result("forwardMessage", way));
    };
    const copy = await forward(await shop.sendInvoice());
    await shop.sell({ from: "Björn", chat: stage.oslo, message_id: copy.message_id });
    expect(await shop.balances()).toEqual([5_000, 250]);

    const deep = await forward(await shop.sendInvoice({ start_parameter: "tea" }));
    expect(deep).toMatchObject({
      invoice: { start_parameter: "tea" },
      reply_markup: { inline_keyboard: [[{ url: "https://t.me/echo_bot?start=tea" }]] },
    });
    const paying = stage.control.pay({ from: "Ada", chat: stage.oslo, message_id: deep.message_id });
    await expect(paying).rejects.toThrow("leads to its bot");
  });

  test("by link is paid as often as one likes, by who never wrote to the bot as well", async () => {
    const link = await shop.link();
    expect(link).toMatch(/^https:\/\/t\.me\/\$[\w-]+$/);
    const charges = [await shop.sell({ from: "Ada", link }), await shop.sell({ from: "Ada", link })];
    expect(new Set(charges).size).toBe(2);
    await shop.sell({ from: "Dalia", link });
    expect(await shop.balances()).toEqual([4_500, 750]);
    await expect(stage.control.pay({ from: "Ada", link: `${link}x` })).rejects.toThrow("no invoice");
  });

  test("for money goes by its provider, and no Stars move", async () => {
    const message_id = await shop.sendInvoice({ currency: "EUR", provider_token: "1:TEST:2" });
    await shop.sell({ from: "Ada", message_id });
    expect(await shop.receipts()).toMatchObject([{ currency: "EUR", total_amount: 250 }]);
    expect(await shop.balances()).toEqual([5_000, 0]);
  });

  test.each([
    [{ prices: [] }, "there must be at least one price"],
    [{ prices: ["a", "b"].map((label) => ({ label, amount: 1 })) }, "STARS_INVOICE_INVALID"],
    [{ provider_token: "x:y" }, "STARS_INVOICE_INVALID"],
    [{ max_tip_amount: 5 }, "STARS_INVOICE_INVALID"],
    [{ prices: [{ label: "a", amount: 0 }] }, "CURRENCY_TOTAL_AMOUNT_INVALID"],
    [{ prices: [{ label: "a", amount: 100_001 }] }, "CURRENCY_TOTAL_AMOUNT_INVALID"],
    [{ currency: "EUR" }, "PAYMENT_PROVIDER_INVALID"],
    [
      { currency: "EUR", provider_token: "1:T", prices: [{ label: "a", amount: -1 }] },
      "CURRENCY_TOTAL_AMOUNT_INVALID",
    ],
    [{ payload: "é".repeat(65) }, "PAYLOAD_INVALID"],
    [{ title: "x".repeat(33) }, "TITLE_INVALID"],
    [{ description: "x".repeat(256) }, "DESCRIPTION_INVALID"],
    [{ start_parameter: "a b" }, "START_PARAM_INVALID"],
    [
      { reply_markup: { inline_keyboard: [[{ text: "Not it", callback_data: "x" }]] } },
      "REPLY_MARKUP_BUY_EMPTY",
    ],
  ])("with %j is refused", async (wrong, reason) => {
    const refused = await stage.bot.call("sendInvoice", { chat_id: stage.ada, ...invoice, ...wrong });
    expect(refused.description).toBe(`Bad Request: ${reason}`);
  });

  test("takes what is just allowed", async () => {
    const most = { title: "x".repeat(32), description: "x".repeat(255), payload: "é".repeat(64) };
    expect(
      await shop.sendInvoice({ ...most, provider_token: "", prices: [{ label: "a", amount: 100_000 }] }),
    ).toBeGreaterThan(0);
  });
});

describe("the pre-checkout query", () => {
  test("refused: the person sees why, and nothing moves", async () => {
    const message_id = await shop.sendInvoice();
    const [outcome] = await Promise.allSettled([
      stage.control.pay({ from: "Ada", message_id }),
      shop.answer({ ok: false, error_message: "Sold out" }),
    ]);
    const reason = { message: expect.stringContaining("Sold out") };
    expect(outcome).toMatchObject({ status: "rejected", reason });
    expect(await shop.balances()).toEqual([5_000, 0]);
  });

  test("not answered within ten seconds: too late", async () => {
    const message_id = await shop.sendInvoice();
    const asked = shop.asked();
    const outcome = Promise.allSettled([stage.control.pay({ from: "Ada", message_id })]);
    const { id } = await asked;
    await stage.control.advance(10_000);
    const reason = { message: expect.stringContaining("did not answer in time") };
    expect(await outcome).toMatchObject([{ status: "rejected", reason }]);
    const late = await stage.bot.call("answerPreCheckoutQuery", { pre_checkout_query_id: id, ok: true });
    expect(late.description).toBe(TOO_OLD);
    expect(await shop.balances()).toEqual([5_000, 0]);
  });

  test("is answered in the last moment, once, and by the bot that was asked", async () => {
    const other = await addOtherBot();
    const message_id = await shop.sendInvoice();
    const asked = shop.asked();
    const paid = stage.control.pay({ from: "Ada", bot: stage.bot.id, message_id });
    const { id: pre_checkout_query_id } = await asked;
    await stage.control.advance(9_999);
    const refusal = await stage.bot.call("answerPreCheckoutQuery", { pre_checkout_query_id, ok: false });
    expect(refusal.description).toBe('Bad Request: parameter "error_message" is required');
    const answer = { pre_checkout_query_id, ok: true };
    expect((await other.call("answerPreCheckoutQuery", answer)).description).toBe(TOO_OLD);
    expect((await stage.bot.call("answerPreCheckoutQuery", answer)).ok).toBe(true);
    expect((await stage.bot.call("answerPreCheckoutQuery", answer)).description).toBe(TOO_OLD);
    await paid;
    expect(await shop.balances()).toEqual([4_750, 250]);
  });
});

test("those who watch see a payment on its way", async () => {
  const seen: unknown[] = [];
  stage.simulator.onEvent((event) => {
    if (event.type === "payment") seen.push([event.state, event.user.first_name, event.amount]);
  });
  const message_id = await shop.sendInvoice();
  const telegram_payment_charge_id = await shop.sell({ from: "Ada", message_id });
  await stage.bot.result("refundStarPayment", { user_id: stage.ada, telegram_payment_charge_id });
  await stage.control.giveStars("Ada", -5_000);
  await expect(stage.control.pay({ from: "Ada", message_id })).rejects.toThrow("too few");
  const states = ["invoice", "pre_checkout", "paid", "refunded", "invoice", "failed"];
  expect(seen).toEqual(states.map((state) => [state, "Ada", 250]));
});
