import type { Core } from "../core.js";
import type { Room } from "../world/types.js";
import type { Snapshot } from "./schema.js";

/** After an unclean stop ids go on this far above the last known, above anything that may have been used since. */
const SKIPPED_MESSAGE_IDS = 1_000;
const SKIPPED_UPDATE_IDS = 100_000;
const SKIPPED_OTHER_IDS = 100;

/** The state to keep, as its schema reads it back. `isClean`: nothing will happen after it. */
export function takeSnapshot({ world, mailboxes }: Core, isClean: boolean) {
  return {
    version: 1,
    isClean,
    nextIds: { ...world.nextIds },
    people: [...world.people.values()],
    bots: [...world.bots.values()].map(({ user, tokenHash, commands }) => ({
      user,
      tokenHash,
      commands: [...commands].map(([key, list]) => [key, [...list]]),
    })),
    rooms: [...world.rooms.values()].map(keptRoom),
    files: [...world.files.records.values()],
    mailboxes: [...mailboxes.entries()].map(([botId, { inbox, settings }]) => ({
      botId,
      nextId: inbox.nextId,
      allowed: inbox.allowed && [...inbox.allowed],
      settings,
      pending: [...inbox.pending.values()],
    })),
  };
}

function keptRoom({ chat, botId, members, messages, topics, nextMessageId, migratedTo }: Room) {
  return {
    chat,
    botId,
    members: [...members],
    messages: [...messages.values()],
    topics: [...topics],
    nextMessageId,
    migratedTo,
  };
}

/** Takes a snapshot's state over into an empty simulator. */
export function restoreSnapshot(core: Core, snapshot: Snapshot): void {
  const { world } = core;
  const skip = snapshot.isClean ? 0 : 1;
  const { person, group, supergroup } = snapshot.nextIds;
  const others = skip * SKIPPED_OTHER_IDS;
  Object.assign(world.nextIds, {
    person: person + others,
    group: group - others,
    supergroup: supergroup - others,
  });
  for (const { user, isDeactivated } of snapshot.people) world.people.set(user.id, { user, isDeactivated });
  for (const bot of snapshot.bots) world.bots.set(bot.user.id, { ...bot, commands: new Map(bot.commands) });
  for (const file of snapshot.files) world.files.records.set(file.unique, file);
  for (const room of snapshot.rooms) restoreRoom(core, room, skip * SKIPPED_MESSAGE_IDS);
  for (const mailbox of snapshot.mailboxes) restoreMailbox(core, mailbox, skip * SKIPPED_UPDATE_IDS);
}

function restoreRoom({ world }: Core, kept: Snapshot["rooms"][number], skipped: number): void {
  const room = world.addRoom(kept.chat, kept.botId);
  for (const [id, status] of kept.members) room.members.set(id, status);
  for (const message of kept.messages) room.messages.set(message.message_id, message);
  for (const [thread, name] of kept.topics) room.topics.set(thread, name);
  room.nextMessageId = kept.nextMessageId + skipped;
  room.migratedTo = kept.migratedTo;
}

function restoreMailbox({ mailboxes }: Core, kept: Snapshot["mailboxes"][number], skipped: number): void {
  const mailbox = mailboxes.of(kept.botId);
  mailbox.inbox.nextId = kept.nextId + skipped;
  mailbox.inbox.allowed = kept.allowed && new Set(kept.allowed);
  for (const update of kept.pending) mailbox.inbox.add(update);
  mailbox.settings = kept.settings;
}
