import { closePoll, openPoll, showPoll } from "../actions/polls.js";
import { tell } from "../core.js";
import { badRequest } from "../errors.js";
import { headOf } from "../transcript/events.js";
import { pollIdIn, pollIn, pollUpdate, type Poll, type PollState } from "../world/polls.js";
import { seenBy } from "../world/content.js";
import { inlineKeyboardOf } from "./markup.js";
import type { Call, MethodGroup } from "./method.js";
import { pollOf } from "./poll-parameters.js";
import { deliverMessage } from "./send.js";
import { joinedRoomOf, messageOf, writableRoomOf } from "./targets.js";

/** Polls of bots. */
export const pollMethods: MethodGroup = {
  sendPoll: (call) => {
    const room = writableRoomOf(call);
    const state = stateOf(call, pollOf(call));
    // It is known before its message is there, so that the first vote finds it.
    openPoll(call.core, state);
    try {
      const sent = deliverMessage(call, { poll: pollIn(state, room, false) });
      // A message does not say so, a poll as people see it does.
      if (state.takesOptions === true) showPoll(call.core, state);
      return sent;
    } catch (error) {
      call.core.world.polls.delete(state.poll.id);
      throw error;
    }
  },

  stopPoll: (call) => {
    const { core, bot, params } = call;
    const room = joinedRoomOf(call);
    const message = messageOf(call, room, "message with poll to stop not found");
    if (!("poll" in message)) throw badRequest("message is not a poll");
    const state = core.world.polls.get(pollIdIn(message) ?? "");
    if (state?.botId !== bot.user.id || "forward_origin" in message)
      throw badRequest("poll can't be stopped");
    if (state.poll.is_closed) throw badRequest("poll has already been closed");
    const reply_markup = inlineKeyboardOf(params);
    closePoll(core, state);
    const { reply_markup: _former, ...shown } = room.messages.get(message.message_id) ?? message;
    const edited = { ...shown, ...(reply_markup && { reply_markup }) };
    room.messages.set(message.message_id, edited);
    tell(core, { type: "edit", room: headOf(room), by: bot.user, message: edited });
    return seenBy(bot.user.id, pollUpdate(state.poll));
  },
};

const stateOf = ({ bot, params }: Call, poll: Poll): PollState => ({
  poll,
  botId: bot.user.id,
  hidesResults: params.flag("hide_results_until_closes"),
  takesOptions: params.flag("allow_adding_options"),
  votes: new Map(),
  places: [],
});
