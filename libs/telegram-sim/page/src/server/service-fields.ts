import { z } from "zod";
import { maybe } from "./media.js";
import { User } from "./user.js";

const Topic = z.looseObject({
  name: maybe(z.string()),
  icon_color: maybe(z.number()),
});

/** What Telegram itself says in a chat. */
export const serviceFields = {
  new_chat_members: maybe(z.array(User)),
  left_chat_member: maybe(User),
  new_chat_title: maybe(z.string()),
  new_chat_photo: maybe(z.array(z.unknown())),
  delete_chat_photo: maybe(z.boolean()),
  group_chat_created: maybe(z.boolean()),
  supergroup_chat_created: maybe(z.boolean()),
  channel_chat_created: maybe(z.boolean()),
  migrate_to_chat_id: maybe(z.number()),
  migrate_from_chat_id: maybe(z.number()),
  pinned_message: maybe(z.looseObject({ message_id: z.number() })),
  forum_topic_created: maybe(Topic),
  forum_topic_edited: maybe(Topic),
  forum_topic_closed: maybe(z.looseObject({})),
  forum_topic_reopened: maybe(z.looseObject({})),
  general_forum_topic_hidden: maybe(z.looseObject({})),
  general_forum_topic_unhidden: maybe(z.looseObject({})),
  poll_option_added: maybe(z.looseObject({ option_text: z.string() })),
  successful_payment: maybe(
    z.looseObject({
      currency: z.string(),
      total_amount: z.number(),
      telegram_payment_charge_id: maybe(z.string()),
      invoice_payload: maybe(z.string()),
      is_recurring: maybe(z.boolean()),
      subscription_expiration_date: maybe(z.number()),
    }),
  ),
  refunded_payment: maybe(z.looseObject({ currency: z.string(), total_amount: z.number() })),
  web_app_data: maybe(z.looseObject({ button_text: z.string(), data: z.string() })),
  write_access_allowed: maybe(z.looseObject({})),
  users_shared: maybe(z.looseObject({})),
  chat_shared: maybe(z.looseObject({})),
};
