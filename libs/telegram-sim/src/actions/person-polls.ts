import { randomInt } from "node:crypto";
import { z } from "zod";
import { unixSeconds } from "../clock.js";
import type { Core } from "../core.js";
import { ControlError } from "../errors.js";
import { pollIn, type Poll } from "../world/polls.js";
import type { Content, Room } from "../world/types.js";
import { openPoll } from "./polls.js";

const Texts = z
  .array(z.union([z.string(), z.looseObject({ text: z.string() })]))
  .min(1)
  .max(12)
  .transform((options) => options.map((option) => (typeof option === "string" ? option : option.text)));

const Given = z.looseObject({
  question: z.string().min(1).max(300),
  options: Texts.default(["Yes", "No"]),
  type: z.enum(["regular", "quiz"]).default("regular"),
  is_anonymous: z.boolean().default(true),
  allows_multiple_answers: z.boolean().default(false),
  allows_revoting: z.boolean().optional(),
  correct_option_ids: z.array(z.number().int()).optional(),
  explanation: z.string().max(200).optional(),
  open_period: z.number().int().positive().optional(),
});

/** A message's content with the poll in it, if there is one, made real: people can vote in it. @throws ControlError */
export function withRealPoll(core: Core, room: Room, content: Content): Content {
  if (content["poll"] === undefined) return content;
  const given = Given.safeParse(content["poll"]);
  if (!given.success) throw new ControlError(400, `poll: ${given.error.issues[0]?.message ?? "unusable"}`);
  const poll = pollOf(given.data, unixSeconds(core.settings.clock));
  const state = { poll, hidesResults: false, votes: new Map(), places: [] };
  openPoll(core, state);
  return { ...content, poll: pollIn(state, room, false) };
}

function pollOf(given: z.output<typeof Given>, now: number): Poll {
  const { question, options, type, explanation, open_period, correct_option_ids } = given;
  const isQuiz = type === "quiz";
  if (isQuiz && (correct_option_ids ?? []).length === 0)
    throw new ControlError(400, "a quiz has `correct_option_ids`");
  return {
    id: newPollId(),
    question,
    options: options.map((text, index) => ({ persistent_id: String(index), text, voter_count: 0 })),
    total_voter_count: 0,
    is_closed: false,
    is_anonymous: given.is_anonymous,
    type,
    allows_multiple_answers: given.allows_multiple_answers,
    allows_revoting: given.allows_revoting ?? !isQuiz,
    members_only: false,
    ...(isQuiz && { correct_option_ids }),
    ...(explanation !== undefined && { explanation }),
    ...(open_period !== undefined && { open_period, close_date: now + open_period }),
  };
}

export const newPollId = (): string => String(randomInt(10 ** 12, 10 ** 14));
