import type { z } from "zod";
import { unixSeconds } from "../clock.js";
import type { Core } from "../core.js";
import { ControlError } from "../errors.js";
import { optionRefusal, pollIdIn, pollUpdate, withOption } from "../world/polls.js";
import { withoutReply } from "../world/replies.js";
import { notifyBot, postService } from "./announce.js";
import type { PollOptionSchema } from "./group-requests.js";
import { showPoll } from "./polls.js";
import { personBy, roomBy } from "./references.js";
import { checkMayWrite, messageIn } from "./targets.js";

/**
 * A person adds an option to a poll that takes them; the chat is told (Bot API type PollOptionAdded), and the bot that
 * sent it as with every change.
 * @throws ControlError
 */
export function addPollOption(core: Core, request: z.output<typeof PollOptionSchema>): void {
  const { from, chat, bot, message_id, text } = request;
  const person = personBy(core, from);
  const room = roomBy(core, { chat, person, bot });
  checkMayWrite(room, person);
  const message = messageIn(room, message_id);
  const state = core.world.polls.get(pollIdIn(message) ?? "");
  if (!state) throw new ControlError(404, `message ${message_id} is no poll one can vote in`);
  const refusal = optionRefusal(state, text);
  if (refusal !== undefined) throw new ControlError(409, refusal);
  const addition_date = unixSeconds(core.settings.clock);
  state.poll = withOption(state.poll, { text, added_by_user: person.user, addition_date });
  showPoll(core, state);
  if (state.botId !== undefined) notifyBot(core, state.botId, "poll", pollUpdate(state.poll));
  postService(core, room, person.user, {
    poll_option_added: {
      poll_message: withoutReply(messageIn(room, message_id)),
      option_persistent_id: state.poll.options.at(-1)?.persistent_id,
      option_text: text,
    },
  });
}
