import { newPollId } from "../actions/person-polls.js";
import { openPoll } from "../actions/polls.js";
import { badRequest } from "../errors.js";
import { counted, pollIdIn } from "../world/polls.js";
import type { Content } from "../world/types.js";
import type { Call } from "./method.js";

/**
 * A copied poll is a new one, the bot's own, without votes. A quiz can be copied only where the bot knows the right
 * answers (method reference, copyMessage). @throws ApiError
 */
export function withNewPoll({ core, bot }: Call, content: Content): Content {
  const original = core.world.polls.get(pollIdIn(content) ?? "");
  if (!original) return content;
  const shown = content["poll"];
  const isKnown = typeof shown === "object" && shown !== null && "correct_option_ids" in shown;
  if (original.poll.type === "quiz" && !isKnown) throw badRequest("message can't be copied");
  const { close_date: _date, open_period: _period, ...kept } = original.poll;
  const poll = counted({ ...kept, id: newPollId(), is_closed: false }, new Map());
  const { hidesResults, takesOptions } = original;
  openPoll(core, { poll, botId: bot.user.id, hidesResults, takesOptions, votes: new Map(), places: [] });
  return { ...content, poll };
}

/** A forwarded poll is the same one; what is right in a quiz does not travel with it (Bot API type Poll). */
export function withoutAnswers({ core }: Call, content: Content): Content {
  const state = core.world.polls.get(pollIdIn(content) ?? "");
  if (!state || state.poll.is_closed) return content;
  const { correct_option_ids: _ids, ...poll } = state.poll;
  return { ...content, poll };
}
