import { z } from "zod";
import { newPollId } from "../actions/person-polls.js";
import { unixSeconds } from "../clock.js";
import { badRequest } from "../errors.js";
import { MAX_OPTIONS, type Poll, type PollOption } from "../world/polls.js";
import type { Call } from "./method.js";
import { Params } from "./params.js";
import { pollMedia } from "./poll-media.js";
import {
  DESCRIPTION,
  EXPLANATION,
  OPTION,
  pollText,
  pollTextFields,
  QUESTION,
  requiredPollText,
} from "./poll-texts.js";

const MIN_PERIOD_SECONDS = 5;
const MAX_PERIOD_SECONDS = 2_628_000;
const MAX_LINE_FEEDS = 2;

/** Forms of older clients give plain texts. */
const Options = z.array(
  z.union([z.string().transform((text) => ({ text })), z.looseObject({ text: z.string() })]),
);
const Indexes = z.array(z.number().int());
const Countries = z.array(z.string().regex(/^[A-Z]{2}$/)).max(12);

/** The poll that a call of sendPoll describes. @throws ApiError */
export function pollOf(call: Call): Poll {
  const { params } = call;
  const question = requiredPollText(params, "question", QUESTION);
  const options = optionsOf(call);
  const type = typeOf(params);
  const isAnonymous = flagOr(params, "is_anonymous", true);
  checkAdding(params, type, isAnonymous);
  const countries = params.json("country_codes", Countries, "country codes") ?? [];
  return {
    id: newPollId(),
    ...pollTextFields("question", question),
    question: question.text,
    options,
    total_voter_count: 0,
    is_closed: params.flag("is_closed"),
    is_anonymous: isAnonymous,
    type,
    allows_multiple_answers: params.flag("allows_multiple_answers"),
    allows_revoting: flagOr(params, "allows_revoting", type === "regular"),
    members_only: params.flag("members_only"),
    ...(countries.length > 0 && { country_codes: countries }),
    ...(type === "quiz" && quizOf(call, options.length)),
    ...endOf(call),
    ...descriptionOf(call),
  };
}

function typeOf(params: Params): Poll["type"] {
  const type = params.text("type") ?? "regular";
  if (type !== "regular" && type !== "quiz") throw badRequest("unsupported poll type specified");
  return type;
}

function optionsOf(call: Call): PollOption[] {
  const given = call.params.json("options", Options, "options") ?? [];
  if (given.length === 0) throw badRequest("poll must have at least one answer option");
  if (given.length > MAX_OPTIONS) throw badRequest(`poll can't have more than ${MAX_OPTIONS} options`);
  const options = given.map((option, index) => {
    const found = requiredPollText(new Params(option), "text", OPTION);
    const media = pollMedia(call, new Params(option).recorded()["media"], true);
    return {
      persistent_id: String(index),
      ...pollTextFields("text", found),
      text: found.text,
      ...(media && { media }),
      voter_count: 0,
    };
  });
  return call.params.flag("shuffle_options") ? shuffled(options, call.core.settings.random) : options;
}

const shuffled = <Item>(items: readonly Item[], random: () => number): Item[] =>
  items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);

const flagOr = (params: Params, name: string, otherwise: boolean): boolean =>
  name in params.recorded() ? params.flag(name) : otherwise;

/** Not for anonymous polls and quizzes (method reference, sendPoll). */
function checkAdding(params: Params, type: Poll["type"], isAnonymous: boolean): void {
  if (params.flag("allow_adding_options") && (isAnonymous || type === "quiz"))
    throw badRequest("answer options can't be added to the poll");
}

function quizOf(call: Call, optionCount: number): Partial<Poll> {
  const { params } = call;
  const legacy = params.integer("correct_option_id");
  const correct =
    params.json("correct_option_ids", Indexes, "correct option identifiers") ??
    (legacy === undefined ? [] : [legacy]);
  const isRising = correct.every((id, at) => id > (correct[at - 1] ?? -1) && id < optionCount);
  if (correct.length === 0 || !isRising) throw badRequest("wrong correct option ID specified");
  if (correct.length > 1 && !params.flag("allows_multiple_answers"))
    throw badRequest("wrong correct option ID specified");
  const explanation = pollText(params, "explanation", EXPLANATION);
  if ((explanation?.text.split("\n").length ?? 1) - 1 > MAX_LINE_FEEDS)
    throw badRequest("explanation has too many line feeds");
  const media = pollMedia(call, params.recorded()["explanation_media"]);
  return {
    correct_option_ids: correct,
    ...pollTextFields("explanation", explanation),
    ...(media && { explanation_media: media }),
  };
}

/** A period or a date, not both (method reference, sendPoll). */
function endOf({ core, params }: Call): Partial<Poll> {
  const now = unixSeconds(core.settings.clock);
  const period = params.integer("open_period") ?? 0;
  const date = params.integer("close_date") ?? 0;
  if (period !== 0 && date !== 0) throw badRequest("open_period and close_date can't be used together");
  if (period !== 0) {
    checkPeriod(period);
    return { open_period: period, close_date: now + period };
  }
  if (date === 0) return {};
  checkPeriod(date - now);
  return { close_date: date };
}

function checkPeriod(seconds: number): void {
  if (seconds < MIN_PERIOD_SECONDS || seconds > MAX_PERIOD_SECONDS)
    throw badRequest("wrong open period specified");
}

function descriptionOf(call: Call): Partial<Poll> {
  const media = pollMedia(call, call.params.recorded()["media"]);
  return {
    ...pollTextFields("description", pollText(call.params, "description", DESCRIPTION)),
    ...(media && { media }),
  };
}
