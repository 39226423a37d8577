import { z } from "zod";
import { file, once, type Example, type Examples } from "./example.js";
import type { CallParams, World } from "./world.js";

const WEBHOOK = "http://127.0.0.1:9/hook";

async function aFile(world: World): Promise<CallParams> {
  const { result } = await world.call("sendDocument", { chat_id: world.group, document: file() });
  const { document } = z.looseObject({ document: z.looseObject({ file_id: z.string() }) }).parse(result);
  return { file_id: document.file_id };
}

const onMessage =
  (more: CallParams = {}): Example =>
  async ({ group, written }) => ({ chat_id: group, message_id: await written(group), ...more });

/** Ada has reacted to a message. */
const reacted =
  (more: (world: World) => CallParams): Example =>
  async (world) => {
    const message_id = await world.sent(world.group);
    await world.stage.control.react({ from: "Ada", chat: world.group, message_id, emoji: ["👍"] });
    return { chat_id: world.group, message_id, ...more(world) };
  };

/** A bot that has just been started cannot be closed. */
const TEN_MINUTES_MS = 600_000;

const commands = [{ command: "help", description: "Help" }];
const german = { language_code: "de" };
const inGroups = { scope: { type: "all_group_chats" }, ...german };

const updates: Examples = {
  getUpdates: [once({}), once({ offset: 1, limit: 10, timeout: 0, allowed_updates: ["message"] })],
  setWebhook: [
    once({ url: WEBHOOK }),
    once({
      url: WEBHOOK,
      certificate: file("-----BEGIN CERTIFICATE-----"),
      ip_address: "127.0.0.1",
      max_connections: 10,
      allowed_updates: ["message"],
      drop_pending_updates: true,
      secret_token: "secret",
    }),
  ],
  deleteWebhook: [once({}), once({ drop_pending_updates: true })],
  getWebhookInfo: [
    once({}),
    async ({ call }) => {
      await call("setWebhook", { url: WEBHOOK, max_connections: 3, allowed_updates: ["message"] });
      return {};
    },
  ],
};

const noRights = Object.fromEntries(
  [
    ..."is_anonymous can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members".split(
      " ",
    ),
    ..."can_promote_members can_change_info can_invite_users can_post_stories can_edit_stories".split(" "),
    "can_delete_stories",
  ].map((name) => [name, false]),
);

const profile: Examples = {
  getMe: [once({})],
  logOut: [once({})],
  close: [
    async ({ act }) => {
      await act("clock", { advance_ms: TEN_MINUTES_MS });
      return {};
    },
  ],
  setMyCommands: [once({ commands }), once({ commands, ...inGroups })],
  getMyCommands: [
    once({}),
    async ({ call }) => {
      await call("setMyCommands", { commands, ...inGroups });
      return inGroups;
    },
  ],
  deleteMyCommands: [once({}), once(inGroups)],
  setMyName: [once({}), once({ name: "Echo", ...german })],
  getMyName: [once({}), once(german)],
  setMyDescription: [once({}), once({ description: "A bot", ...german })],
  getMyDescription: [once({}), once(german)],
  setMyShortDescription: [once({}), once({ short_description: "A bot", ...german })],
  getMyShortDescription: [once({}), once(german)],
  setChatMenuButton: [once({}), ({ ada }) => ({ chat_id: ada, menu_button: { type: "commands" } })],
  getChatMenuButton: [once({}), ({ ada }) => ({ chat_id: ada })],
  setMyDefaultAdministratorRights: [once({}), once({ rights: noRights, for_channels: true })],
  getMyDefaultAdministratorRights: [once({}), once({ for_channels: true })],
};

/** How a bot gets its updates, says who it is, and answers what people do. */
export const botExamples: Examples = {
  ...updates,
  ...profile,
  getFile: [aFile],
  getUserProfilePhotos: [
    ({ ada }) => ({ user_id: ada }),
    ({ ada }) => ({ user_id: ada, offset: 0, limit: 5 }),
  ],
  setMessageReaction: [onMessage(), onMessage({ reaction: [{ type: "emoji", emoji: "👍" }], is_big: true })],
  deleteMessageReaction: [reacted(({ ada }) => ({ user_id: ada }))],
  deleteAllMessageReactions: [({ group, ada }) => ({ chat_id: group, user_id: ada })],
};
