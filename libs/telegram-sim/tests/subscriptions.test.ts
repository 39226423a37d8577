import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { setStage, type Stage } from "./stage.js";
import { invoice, PERIOD, Shop } from "./stars.js";
import { TurnedClock } from "./turned-clock.js";

const DAY_MS = 86_400_000;

describe("subscriptions", () => {
  let stage: Stage;
  const shop = new Shop(() => stage);
  beforeEach(async () => {
    stage = await setStage({ clock: new TurnedClock() });
  });
  afterEach(() => stage.close());

  /** Ada subscribes. @returns the charge id of the first payment */
  const subscribe = async (): Promise<string> => {
    const charge = await shop.sell({ from: "Ada", link: await shop.link({ subscription_period: PERIOD }) });
    await stage.bot.updates();
    return charge;
  };
  const byPerson = (telegram_payment_charge_id: string, canceled: boolean, from = "Ada") =>
    stage.control.cancelSubscription({ from, telegram_payment_charge_id, canceled });
  const byBot = (telegram_payment_charge_id: string, is_canceled: boolean) =>
    stage.bot.call("editUserStarSubscription", {
      user_id: stage.ada,
      telegram_payment_charge_id,
      is_canceled,
    });

  test("one is paid again every thirty days, in order", async () => {
    const charge = await subscribe();
    const begun = (await stage.control.clock()).now / 1000;
    await stage.control.advance(95 * DAY_MS);
    // The bot's updates are long gone; the chat keeps what was paid.
    const [first, ...renewals] = await shop.receipts();
    expect(first).toMatchObject({
      telegram_payment_charge_id: charge,
      subscription_expiration_date: begun + PERIOD,
      is_recurring: true,
      is_first_recurring: true,
    });
    const dates = renewals.map((one) => one["subscription_expiration_date"]);
    expect(dates).toEqual([begun + 2 * PERIOD, begun + 3 * PERIOD, begun + 4 * PERIOD]);
    expect(renewals.every((one) => one["is_recurring"] === true && !("is_first_recurring" in one))).toBe(
      true,
    );
    expect(await shop.balances()).toEqual([4_000, 1_000]);

    const rows = await shop.transactions();
    expect(rows.map(({ id }) => id)).toEqual(
      [first, ...renewals].map((one) => one?.telegram_payment_charge_id),
    );
    expect(rows.map(({ date }) => date)).toEqual([0, 1, 2, 3].map((n) => begun + n * PERIOD));
    expect(rows.every((row) => JSON.stringify(row).includes(`"subscription_period":${PERIOD}`))).toBe(true);
  });

  test("the bot hears of a renewal as of any payment", async () => {
    await subscribe();
    await stage.control.advance(30 * DAY_MS);
    expect(await stage.bot.updates()).toMatchObject([
      { message: { successful_payment: { total_amount: 250, is_recurring: true } } },
    ]);
  });

  test("who cancels is not charged again, and may think better of it", async () => {
    const charge = await subscribe();
    await byPerson(charge, true);
    await byPerson(charge, true);
    await byPerson(charge, false);
    expect(await stage.bot.updates()).toMatchObject([
      { subscription: { user: { id: stage.ada }, invoice_payload: "month", state: "canceled" } },
      { subscription: { state: "active" } },
    ]);
    await stage.control.advance(30 * DAY_MS);
    expect(await shop.balances()).toEqual([4_500, 500]);

    await byPerson(charge, true);
    await stage.control.advance(60 * DAY_MS);
    expect(await shop.balances()).toEqual([4_500, 500]);
    await expect(byPerson(charge, false)).rejects.toThrow("no such subscription");
  });

  test("nobody cancels for another", async () => {
    const charge = await subscribe();
    await expect(byPerson(charge, true, "Björn")).rejects.toThrow("no such subscription");
  });

  test("what the bot canceled runs out, and only with its leave the person takes it up again", async () => {
    const charge = await subscribe();
    expect((await byBot(charge, true)).ok).toBe(true);
    await expect(byPerson(charge, false)).rejects.toThrow("the bot has canceled");
    expect((await byBot(charge, false)).ok).toBe(true);
    expect(await stage.bot.updates()).toEqual([]);
    await byPerson(charge, false);
    await stage.control.advance(30 * DAY_MS);
    expect(await shop.balances()).toEqual([4_500, 500]);

    await byBot(charge, true);
    await byBot(charge, false);
    await stage.control.advance(30 * DAY_MS);
    expect(await shop.balances()).toEqual([4_500, 500]);
    expect((await byBot(charge, false)).description).toBe("Bad Request: CHARGE_ID_INVALID");
  });

  test("the bot names it by its first payment", async () => {
    await subscribe();
    await stage.control.advance(30 * DAY_MS);
    const [, renewal] = await shop.receipts();
    const { description } = await byBot(renewal?.telegram_payment_charge_id ?? "", true);
    expect(description).toBe("Bad Request: CHARGE_ID_INVALID");
  });

  test("one that cannot be paid fails, and that is the end of it", async () => {
    await subscribe();
    await stage.control.giveStars("Ada", -4_501);
    await stage.control.advance(30 * DAY_MS);
    expect(await stage.bot.updates()).toMatchObject([{ subscription: { state: "failed" } }]);
    await stage.control.giveStars("Ada", 1_000);
    await stage.control.advance(60 * DAY_MS);
    expect(await stage.bot.updates()).toEqual([]);
    expect(await shop.balances()).toEqual([1_249, 250]);
  });

  test("who pays twice has two, and each ends for itself", async () => {
    const [one] = [await subscribe(), await subscribe()];
    await byPerson(one, true);
    await stage.control.advance(30 * DAY_MS);
    expect(await shop.balances()).toEqual([4_250, 750]);
  });

  test.each([
    [1, "it goes on", 3],
    [2, "it is over", 2],
  ])("after a refund of payment %d of two %s", async (which, _what, paid) => {
    await subscribe();
    await stage.control.advance(30 * DAY_MS);
    const charge = (await shop.receipts())[which - 1]?.telegram_payment_charge_id;
    const refund = { user_id: stage.ada, telegram_payment_charge_id: charge };
    expect(await stage.bot.result("refundStarPayment", refund)).toBe(true);
    await stage.control.advance(30 * DAY_MS);
    expect(await shop.receipts()).toHaveLength(paid);
  });

  test.each([
    [{ subscription_period: 60 }, "SUBSCRIPTION_PERIOD_INVALID"],
    [{ subscription_period: 3 * PERIOD }, "SUBSCRIPTION_PERIOD_INVALID"],
    [{ subscription_period: PERIOD, currency: "EUR", provider_token: "1:T" }, "SUBSCRIPTION_PERIOD_INVALID"],
    [
      { subscription_period: PERIOD, prices: [{ label: "a", amount: 10_001 }] },
      "SUBSCRIPTION_AMOUNT_INVALID",
    ],
  ])("a link with %j is refused", async (wrong, reason) => {
    const refused = await stage.bot.call("createInvoiceLink", { ...invoice, ...wrong });
    expect(refused.description).toBe(`Bad Request: ${reason}`);
  });
});

test("a subscription that was due while the simulator was down is paid when it is up again", async () => {
  const folder = await mkdtemp(join(tmpdir(), "telegram-sim-"));
  const clock = new TurnedClock();
  const options = { clock, snapshotFile: join(folder, "sim.json") };
  let stage = await setStage(options);
  const shop = new Shop(() => stage);
  const charge = await shop.sell({ from: "Ada", link: await shop.link({ subscription_period: PERIOD }) });
  const message_id = await shop.sendInvoice({ start_parameter: "tea" });
  await shop.sell({ from: "Ada", message_id });
  const rows = await shop.transactions();
  await stage.close();
  clock.turn(65 * DAY_MS);

  stage = await setStage(options);
  expect((await shop.transactions()).slice(0, 2)).toEqual(rows);
  await stage.control.advance(1);
  expect(await shop.balances()).toEqual([4_000, 1_000]);
  expect((await shop.receipts()).map(({ telegram_payment_charge_id: id }) => id)).toHaveLength(4);
  await expect(stage.control.pay({ from: "Ada", message_id })).rejects.toThrow("has paid this already");
  const refund = { user_id: stage.ada, telegram_payment_charge_id: charge };
  expect(await stage.bot.result("refundStarPayment", refund)).toBe(true);
  await stage.close();
  await rm(folder, { recursive: true });
});
