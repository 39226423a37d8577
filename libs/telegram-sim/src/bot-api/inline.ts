import { z } from "zod";
import { answerForWebApp } from "../actions/inline.js";
import { unixSeconds } from "../clock.js";
import { badRequest, ControlError } from "../errors.js";
import type { InlineQueryRecord } from "../inline-queries.js";
import type { Call, MethodGroup } from "./method.js";
import { inlineResult, ResultSchema } from "./inline-results.js";
import { userOf } from "./targets.js";

const MAX_RESULTS = 50;
const MAX_OFFSET_BYTES = 64;
const START_PARAMETER = /^[A-Za-z0-9_-]{1,64}$/;
const PREPARED_LIFE_SECONDS = 24 * 60 * 60;
const TOO_OLD = "query is too old and response timeout expired or query ID is invalid";

const Button = z.looseObject({
  text: z.string(),
  start_parameter: z.string().optional(),
  web_app: z.looseObject({ url: z.string() }).optional(),
});

/** Answers to inline queries and web apps. */
export const inlineMethods: MethodGroup = {
  answerInlineQuery: (call) => {
    const { core, params } = call;
    const record = openQuery(call, params.text("inline_query_id"));
    const given = params.json("results", z.array(ResultSchema), "inline query results") ?? [];
    if (given.length > MAX_RESULTS) throw badRequest("RESULTS_TOO_MUCH");
    if (new Set(given.map(({ id }) => id)).size < given.length) throw badRequest("RESULT_ID_DUPLICATE");
    const next_offset = params.text("next_offset");
    if (Buffer.byteLength(next_offset ?? "") > MAX_OFFSET_BYTES) throw badRequest("NEXT_OFFSET_INVALID");
    const button = buttonOf(call);
    const results = given.map((result) => inlineResult(call, result));
    core.inline.answer(record, { results, next_offset, button });
    return true;
  },

  /** The message is sent at once, in the person's name. */
  answerWebAppQuery: (call) => {
    const { core, params } = call;
    const record = openQuery(call, params.text("web_app_query_id"));
    const result = resultOf(call);
    const inline_message_id = asRefusal(() => answerForWebApp(core, record, result));
    core.inline.answer(record, { results: [result] });
    return result.keyboard ? { inline_message_id } : {};
  },

  savePreparedInlineMessage: (call) => {
    const { core, bot, params } = call;
    const kinds = ["user", "bot", "group", "channel"].filter((kind) => params.flag(`allow_${kind}_chats`));
    if (kinds.length === 0) throw badRequest("at least one chat type must be allowed");
    const user = userOf(call);
    const result = resultOf(call);
    const about = { botId: bot.user.id, personId: user.id, query: "" };
    const record = core.inline.add(about, PREPARED_LIFE_SECONDS * 1000);
    core.inline.answer(record, { results: [result] });
    return {
      id: record.id,
      expiration_date: unixSeconds(core.settings.clock) + PREPARED_LIFE_SECONDS,
    };
  },
};

function openQuery({ core, bot }: Call, id = ""): InlineQueryRecord {
  const record = core.inline.open(id, bot.user.id);
  if (!record) throw badRequest(TOO_OLD);
  return record;
}

function resultOf(call: Call) {
  const given = call.params.json("result", ResultSchema, "inline query result");
  if (!given) throw badRequest("result must be non-empty");
  return inlineResult(call, given);
}

/** Opens a web app, or the private chat with a parameter. */
function buttonOf({ params }: Call) {
  const button = params.json("button", Button, "inline query results button");
  if (!button) return undefined;
  if (button.text === "") throw badRequest("SWITCH_PM_TEXT_EMPTY");
  const { start_parameter, web_app } = button;
  if ((start_parameter === undefined) === (web_app === undefined)) throw badRequest("BUTTON_INVALID");
  if (start_parameter !== undefined && !START_PARAMETER.test(start_parameter))
    throw badRequest("START_PARAM_INVALID");
  return button;
}

/** What the person may not do there, the bot is refused. */
function asRefusal<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof ControlError) throw badRequest("CHAT_WRITE_FORBIDDEN");
    throw error;
  }
}
