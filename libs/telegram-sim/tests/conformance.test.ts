import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { checkObject, checkResult } from "@telebus/telegram/bot-api-results";
import { parameterTypes, requiredParameters } from "@telebus/telegram/bot-api-schema";
import { methodNames } from "../src/bot-api/registry.js";
import { examples, outside, unseen } from "./conformance/examples.js";
import { namesRead } from "./conformance/names-read.js";
import { openWorld, type CallParams, type World } from "./conformance/world.js";

/** What the platform needs, and every bot that is built on it. */
const NEEDED = [
  ..."getMe getUpdates setWebhook deleteWebhook getWebhookInfo logOut close getFile".split(" "),
  ..."sendMessage sendPhoto sendVideo sendAnimation sendAudio sendDocument sendVoice sendVideoNote".split(
    " ",
  ),
  ..."sendSticker sendPoll sendLocation sendVenue sendContact sendDice sendMediaGroup sendPaidMedia".split(
    " ",
  ),
  ..."sendInvoice createInvoiceLink sendChatAction sendMessageDraft sendRichMessage".split(" "),
  ..."sendRichMessageDraft copyMessage copyMessages forwardMessage forwardMessages".split(" "),
  ..."editMessageText editMessageCaption editMessageMedia editMessageReplyMarkup".split(" "),
  ..."deleteMessage deleteMessages setMessageReaction answerCallbackQuery answerPreCheckoutQuery".split(" "),
  ..."answerInlineQuery refundStarPayment getStarTransactions getMyStarBalance".split(" "),
  ..."editUserStarSubscription getChat getChatMember getChatMemberCount getChatAdministrators".split(" "),
  ..."banChatMember unbanChatMember restrictChatMember leaveChat stopPoll pinChatMessage".split(" "),
  ..."unpinChatMessage unpinAllChatMessages createForumTopic editForumTopic closeForumTopic".split(" "),
  ..."reopenForumTopic deleteForumTopic createChatInviteLink approveChatJoinRequest".split(" "),
  ..."declineChatJoinRequest setMyCommands getMyCommands setMyDescription".split(" "),
];

test("every method that is needed is there", () => {
  expect(NEEDED.filter((name) => !methodNames.includes(name))).toEqual([]);
});

test("every method is one of the Bot API, and has examples", () => {
  expect(methodNames.filter((name) => !parameterTypes(name))).toEqual([]);
  expect(methodNames.filter((name) => !examples[name]?.length)).toEqual([]);
});

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stage.close());

describe.each(methodNames)("%s", (method) => {
  test("takes every parameter of the Bot API and answers as it does", async () => {
    const given = new Set<string>();
    const problems: unknown[] = [];
    for (const example of examples[method] ?? []) {
      const params = await example(world);
      for (const name of Object.keys(params)) given.add(name);
      problems.push(...(await problemsOf(method, params)));
      await reopenWorld();
    }
    const types = [...(parameterTypes(method)?.keys() ?? [])];
    const missing = types.filter((name) => !given.has(name) && !outside.has(name));
    expect({ problems, missing }).toEqual({ problems: [], missing: [] });
  });
});

async function reopenWorld(): Promise<void> {
  await world.stage.close();
  world = await openWorld();
}

/** Whatever is not as the types say: in the answer, in what it was warned of, in every update that came of it. */
async function problemsOf(method: string, params: CallParams): Promise<unknown[]> {
  const answer = await world.call(method, params);
  if (!answer.ok) return [{ params, refused: answer.description }];
  const { calls } = await world.stage.control.calls({ method });
  const result = checkResult(method, answer.result);
  const warnings = calls.at(-1)?.warnings ?? [];
  const updates = await wrongUpdates();
  const all = [...result, ...warnings, ...updates];
  return all.length === 0 ? [] : [{ result, warnings, updates, answer: answer.result }];
}

async function wrongUpdates(): Promise<unknown[]> {
  await world.bot.call("deleteWebhook");
  const { result } = await world.bot.call("getUpdates");
  const updates: readonly unknown[] = Array.isArray(result) ? result : [];
  return updates.flatMap((update) => checkObject("Update", update).map((problem) => ({ problem, update })));
}

describe("no parameter of the Bot API is overlooked", () => {
  test.each(methodNames)("%s", async (method) => {
    const read = new Set<string>();
    for (const example of examples[method] ?? []) {
      const params = await example(world);
      for (const name of await namesRead(world, method, params)) read.add(name);
      await reopenWorld();
    }
    const names = [...(parameterTypes(method)?.keys() ?? [])];
    expect(names.filter((name) => !read.has(name) && !outside.has(name) && !unseen.has(name))).toEqual([]);
  });
});

describe("what is missing or of another type is refused", () => {
  test.each(methodNames)("%s", async (method) => {
    const params = (await examples[method]?.[0]?.(world)) ?? {};
    const passed: string[] = [];
    for (const name of requiredParameters(method)) {
      const { [name]: _left, ...others } = params;
      const { error_code } = await world.call(method, others);
      if (error_code !== 400) passed.push(`${method} without ${name}`);
    }
    // In a form everything is text, so that no text is mistyped.
    const isForm = Object.values(params).some((value) => value instanceof Blob);
    for (const [name, types] of parameterTypes(method) ?? []) {
      const wrong = mistyped(types, isForm);
      if (wrong === undefined) continue;
      const { error_code } = await world.call(method, { ...params, [name]: wrong });
      if (error_code !== 400) passed.push(`${method} ${name}: ${JSON.stringify(wrong)}`);
    }
    expect(passed.filter((what) => !forgiven.has(what))).toEqual([]);
  });
});

/** A value that cannot be read as any of these types; a flag can be anything. */
function mistyped(types: ReadonlySet<string>, isForm: boolean): unknown {
  if (types.has("object") || types.has("array")) return "{";
  if (types.has("string")) return isForm ? undefined : { not: "a text" };
  return types.has("number") ? "many" : undefined;
}

/**
 * What Telegram lets pass: for most it is the same whether something is empty or not there at all, and a flag that is
 * not there is not set.
 */
const forgiven = new Set([
  "setWebhook without url",
  "setMyCommands without commands",
  "answerInlineQuery without results",
  "editUserStarSubscription without is_canceled",
  "setManagedBotAccessSettings without is_access_restricted",
  "setChatAdministratorCustomTitle without custom_title",
  'getUpdates allowed_updates: "{"',
  'setWebhook allowed_updates: "{"',
]);
