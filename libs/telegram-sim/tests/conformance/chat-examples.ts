import { z } from "zod";
import { picture, to, type Example, type Examples } from "./example.js";
import type { CallParams, World } from "./world.js";

const inAnHour = (): number => Math.floor(Date.now() / 1000) + 3600;

const dalia =
  (more: CallParams = {}): Example =>
  (world) => ({ chat_id: world.group, user_id: world.member, ...more });

const granted = (...names: readonly string[]): CallParams =>
  Object.fromEntries(names.map((name) => [name, true]));

const common = ["can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members"];
const allRights = granted(
  ...common,
  ..."is_anonymous can_promote_members can_change_info can_invite_users can_post_stories".split(" "),
  ..."can_edit_stories can_delete_stories can_pin_messages can_manage_topics can_manage_tags".split(" "),
  "can_send_welcome_messages",
);
const channelRights = granted(
  ...common,
  ..."can_post_messages can_edit_messages can_manage_direct_messages".split(" "),
);

const onChannel =
  (more: CallParams): Example =>
  async (world) => {
    await world.stage.control.setMember({ chat: world.channel, user: world.member, status: "member" });
    return { chat_id: world.channel, user_id: world.member, ...more };
  };

const aMessage =
  (more: CallParams = {}): Example =>
  async (world) => ({ chat_id: world.group, message_id: await world.sent(world.group), ...more });

const pinned =
  (isNamed: boolean): Example =>
  async (world) => {
    const message_id = await world.sent(world.group);
    await world.call("pinChatMessage", { chat_id: world.group, message_id });
    return { chat_id: world.group, ...(isNamed && { message_id }) };
  };

const Link = z.looseObject({ invite_link: z.string() });

const invited =
  (more: CallParams = {}): Example =>
  async (world) => {
    const { result } = await world.call("createChatInviteLink", { chat_id: world.group });
    return { chat_id: world.group, invite_link: Link.parse(result).invite_link, ...more };
  };

/** Eve, who asks to be let into a group that wants approval. */
async function applicant(world: World): Promise<CallParams> {
  const { id: user_id } = await world.stage.control.addPerson({ first_name: "Eve", username: "eve" });
  const link = await world.call("createChatInviteLink", { chat_id: world.group, creates_join_request: true });
  const { invite_link } = Link.parse(link.result);
  await world.act("joins", { from: user_id, link: invite_link });
  return { chat_id: world.group, user_id };
}

export const chatExamples: Examples = {
  getChat: [to("group", {}), to("ada", {}), to("channel", {}), to("forum", {})],
  getChatMember: [
    dalia(),
    (world) => ({ chat_id: world.group, user_id: world.bot.id }),
    (world) => ({ chat_id: world.group, user_id: world.ada }),
    async (world) => {
      await world.call("banChatMember", { chat_id: world.group, user_id: world.member });
      return { chat_id: world.group, user_id: world.member };
    },
    async (world) => {
      const permissions = { can_send_messages: true };
      await world.call("restrictChatMember", { chat_id: world.group, user_id: world.member, permissions });
      return { chat_id: world.group, user_id: world.member };
    },
  ],
  getChatMemberCount: [to("group", {})],
  getChatAdministrators: [to("group", {}), to("group", { return_bots: true })],
  banChatMember: [dalia(), dalia({ until_date: inAnHour(), revoke_messages: true })],
  unbanChatMember: [dalia(), dalia({ only_if_banned: true })],
  restrictChatMember: [
    dalia({ permissions: { can_send_messages: false } }),
    dalia({
      permissions: { can_send_messages: true, can_send_polls: true, can_invite_users: true },
      use_independent_chat_permissions: true,
      until_date: inAnHour(),
    }),
  ],
  promoteChatMember: [dalia(), dalia(allRights), onChannel(channelRights)],
  setChatAdministratorCustomTitle: [
    async (world) => {
      const place = { chat_id: world.group, user_id: world.member };
      await world.call("promoteChatMember", { ...place, can_pin_messages: true });
      return { ...place, custom_title: "Pinner" };
    },
  ],
  setChatMemberTag: [dalia(), dalia({ tag: "Baker" })],
  setChatPermissions: [
    to("group", { permissions: { can_send_messages: true } }),
    to("group", { permissions: { can_send_polls: true }, use_independent_chat_permissions: true }),
  ],
  setChatTitle: [to("group", { title: "Porto flat" })],
  setChatDescription: [
    to("group", { description: "A flat" }),
    async ({ group, call }) => {
      await call("setChatDescription", { chat_id: group, description: "A flat" });
      return { chat_id: group };
    },
  ],
  setChatPhoto: [to("group", { photo: picture() })],
  deleteChatPhoto: [
    async (world) => {
      await world.call("setChatPhoto", { chat_id: world.group, photo: picture() });
      return { chat_id: world.group };
    },
  ],
  leaveChat: [to("forum", {})],
  pinChatMessage: [aMessage(), aMessage({ disable_notification: true })],
  unpinChatMessage: [pinned(false), pinned(true)],
  unpinAllChatMessages: [to("group", {})],
  createChatInviteLink: [
    to("group", {}),
    to("group", { name: "Friends", expire_date: inAnHour(), member_limit: 5 }),
    to("group", { creates_join_request: true }),
  ],
  exportChatInviteLink: [to("group", {})],
  editChatInviteLink: [
    invited(),
    invited({ name: "Friends", expire_date: inAnHour(), member_limit: 5 }),
    invited({ creates_join_request: true }),
  ],
  revokeChatInviteLink: [invited()],
  approveChatJoinRequest: [applicant],
  declineChatJoinRequest: [applicant],
};
