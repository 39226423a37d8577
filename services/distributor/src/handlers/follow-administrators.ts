import { onUpdate } from "@telebus/service";
import { z } from "zod";
import type { AdminStore } from "../admin-store.js";

const ChatMember = z.looseObject({
  new_chat_member: z.looseObject({ status: z.string(), user: z.looseObject({ id: z.int() }) }),
});

/** Somebody was made an administrator of a chat, or is none any more: known at once, where the list is known. */
export const followAdministrators = ({ admins }: { admins: AdminStore }) =>
  onUpdate(
    "follow-administrators",
    ({ kind }) => kind === "chat_member",
    async ({ bot, chat, update }) => {
      const member = ChatMember.safeParse(update["chat_member"]).data?.new_chat_member;
      if (member === undefined || chat === undefined) return [];
      const isAdministrator = member.status === "administrator" || member.status === "creator";
      await admins.change(bot, chat.id, member.user.id, isAdministrator);
      return [];
    },
  );
