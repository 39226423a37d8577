import type { Core } from "../core.js";
import type { Room } from "../world/types.js";
import { resumeDeadlines } from "../actions/deadlines.js";
import { keptDetails, keptProfile, keptReactions, restoreDetails, restoredProfile } from "./groups.js";
import { keptPoll, restoredPoll } from "./polls.js";
import type { Snapshot } from "./schema.js";

/** After an unclean stop ids go on this far above the last known, above anything that may have been used since. */
const SKIPPED_MESSAGE_IDS = 1_000;
const SKIPPED_UPDATE_IDS = 100_000;
const SKIPPED_OTHER_IDS = 100;

/** The state to keep, as its schema reads it back. `isClean`: nothing will happen after it. */
export function takeSnapshot({ world, payments, clock, webApps, mailboxes }: Core, isClean: boolean) {
  return {
    version: 1,
    isClean,
    clockOffsetMs: clock.offsetMs,
    webApps: webApps.keep(),
    nextIds: { ...world.nextIds },
    people: [...world.people.values()],
    bots: [...world.bots.values()].map(({ user, tokenHash, commands, profile }) => ({
      user,
      tokenHash,
      commands: [...commands].map(([key, list]) => [key, [...list]]),
      profile: keptProfile(profile),
    })),
    rooms: [...world.rooms.values()].map(keptRoom),
    polls: [...world.polls.values()].map(keptPoll),
    payments: payments.keep(),
    inlineMessages: [...world.inlineMessages],
    files: [...world.files.records.values()],
    mailboxes: [...mailboxes.entries()].map(([botId, { inbox, settings }]) => ({
      botId,
      nextId: inbox.nextId,
      lastAtMs: inbox.lastAtMs,
      allowed: inbox.allowed && [...inbox.allowed],
      settings,
      pending: [...inbox.pending.values()],
    })),
  };
}

function keptRoom(room: Room) {
  const { chat, botId, members, messages, reactions, topics, details, nextMessageId, migratedTo } = room;
  const paidMedia = [...room.paidMedia].map(([id, sale]) => [id, { ...sale, buyers: [...sale.buyers] }]);
  return {
    chat,
    botId,
    members: [...members],
    messages: [...messages.values()],
    reactions: keptReactions(reactions),
    topics: [...topics],
    details: keptDetails(details),
    paidMedia,
    replyKeyboard: room.replyKeyboards.ofEverybody,
    personalKeyboards: [...room.replyKeyboards.ofPeople],
    nextMessageId,
    migratedTo,
  };
}

/** Takes a snapshot's state over into an empty simulator. */
export function restoreSnapshot(core: Core, snapshot: Snapshot): void {
  const { world } = core;
  core.clock.restore(snapshot.clockOffsetMs);
  if (snapshot.webApps) core.webApps.restore(snapshot.webApps);
  const skip = snapshot.isClean ? 0 : 1;
  const { person, group, supergroup } = snapshot.nextIds;
  const others = skip * SKIPPED_OTHER_IDS;
  Object.assign(world.nextIds, {
    person: person + others,
    group: group - others,
    supergroup: supergroup - others,
  });
  for (const person of snapshot.people) world.people.set(person.user.id, person);
  for (const bot of snapshot.bots)
    world.bots.set(bot.user.id, {
      ...bot,
      commands: new Map(bot.commands),
      profile: restoredProfile(bot.profile),
    });
  for (const file of snapshot.files) world.files.restore(file);
  for (const room of snapshot.rooms) restoreRoom(core, room, skip * SKIPPED_MESSAGE_IDS);
  for (const poll of snapshot.polls) world.polls.set(poll.poll.id, restoredPoll(poll));
  for (const [id, message] of snapshot.inlineMessages) world.inlineMessages.set(id, message);
  if (snapshot.payments) core.payments.restore(snapshot.payments);
  resumeDeadlines(core);
  for (const mailbox of snapshot.mailboxes) restoreMailbox(core, mailbox, skip * SKIPPED_UPDATE_IDS);
}

function restoreRoom({ world }: Core, kept: Snapshot["rooms"][number], skipped: number): void {
  const room = world.addRoom(kept.chat, kept.botId);
  for (const [id, status] of kept.members) room.members.set(id, status);
  for (const message of kept.messages) room.messages.set(message.message_id, message);
  for (const [id, ofMessage] of kept.reactions) room.reactions.set(id, new Map(ofMessage));
  for (const [thread, topic] of kept.topics) room.topics.set(thread, topic);
  restoreDetails(room.details, kept.details);
  for (const [id, sale] of kept.paidMedia) room.paidMedia.set(id, { ...sale, buyers: new Set(sale.buyers) });
  room.nextMessageId = kept.nextMessageId + skipped;
  if (kept.replyKeyboard) room.replyKeyboards.put(kept.replyKeyboard);
  for (const [id, keyboard] of kept.personalKeyboards) room.replyKeyboards.put(keyboard, [id]);
  room.migratedTo = kept.migratedTo;
}

function restoreMailbox({ mailboxes }: Core, kept: Snapshot["mailboxes"][number], skipped: number): void {
  const mailbox = mailboxes.of(kept.botId);
  mailbox.inbox.nextId = kept.nextId + skipped;
  mailbox.inbox.lastAtMs = kept.lastAtMs;
  mailbox.inbox.allowed = kept.allowed && new Set(kept.allowed);
  for (const update of kept.pending) mailbox.inbox.add(update);
  mailbox.settings = kept.settings;
}
