import type { z } from "zod";
import { tell, type Core } from "../core.js";
import { ControlError } from "../errors.js";
import { headOf } from "../transcript/events.js";
import {
  counted,
  peoplesPoll,
  pollAnswer,
  pollIdIn,
  pollIn,
  pollUpdate,
  voteRefusal,
  type PollState,
} from "../world/polls.js";
import { isPresent } from "../world/world.js";
import { notifyBot } from "./announce.js";
import type { VoteSchema } from "./group-requests.js";
import { personBy, roomBy } from "./references.js";
import { messageIn } from "./targets.js";

/** So many polls are kept; in older ones nobody can vote any more. */
const MAX_POLLS = 10_000;

/** A person votes in a poll, or takes the vote back. @throws ControlError */
export function vote(core: Core, request: z.output<typeof VoteSchema>): void {
  const { from, chat, bot, message_id, options } = request;
  const person = personBy(core, from);
  const room = roomBy(core, { chat, person, bot });
  if (!isPresent(room.members.get(person.user.id)))
    throw new ControlError(409, `${person.user.first_name} is not in this chat`);
  const state = core.world.polls.get(pollIdIn(messageIn(room, message_id)) ?? "");
  if (!state) throw new ControlError(404, `message ${message_id} is no poll one can vote in`);
  const chosen = options.toSorted((a, b) => a - b);
  const refusal = voteRefusal(state, person.user.id, chosen);
  if (refusal !== undefined) throw new ControlError(409, refusal);
  if (chosen.length > 0) state.votes.set(person.user.id, chosen);
  else state.votes.delete(person.user.id);
  state.poll = counted(state.poll, state.votes);
  showPoll(core, state);
  if (state.botId === undefined) return;
  if (!state.poll.is_anonymous)
    notifyBot(core, state.botId, "poll_answer", pollAnswer(state.poll, person.user, chosen));
  notifyBot(core, state.botId, "poll", pollUpdate(state.poll));
}

/** Nobody votes any more. The bot that sent it is told, as with every change. */
export function closePoll(core: Core, state: PollState): void {
  if (state.poll.is_closed) return;
  state.poll = { ...state.poll, is_closed: true };
  showPoll(core, state);
  if (state.botId !== undefined) notifyBot(core, state.botId, "poll", pollUpdate(state.poll));
}

/** Closes the poll when its time is over. */
export function armPoll(core: Core, state: PollState): void {
  const { close_date, is_closed, id } = state.poll;
  if (is_closed || close_date === undefined) return;
  const { clock } = core.settings;
  clock.setTimer(Math.max(0, close_date * 1000 - clock.now()), () => {
    if (core.world.polls.get(id) === state) closePoll(core, state);
  });
}

/** Makes a poll known, so that people can vote as soon as its message is there. */
export function openPoll(core: Core, state: PollState): void {
  const { polls } = core.world;
  polls.set(state.poll.id, state);
  const [oldest] = polls.keys();
  if (polls.size > MAX_POLLS && oldest !== undefined) polls.delete(oldest);
  armPoll(core, state);
}

/** Every message with the poll shows it as it is now. */
export function showPoll(core: Core, state: PollState): void {
  for (const place of state.places) {
    const room = core.world.rooms.get(place.room);
    const message = room?.messages.get(place.message_id);
    if (!room || !message) continue;
    const poll = pollIn(state, room, "forward_origin" in message);
    room.messages.set(place.message_id, { ...message, poll });
    const { message_id } = place;
    tell(core, { type: "poll", room: headOf(room), message_id, poll: peoplesPoll(state) });
  }
}
