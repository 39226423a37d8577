import { botExamples } from "./bot-examples.js";
import { chatExamples } from "./chat-examples.js";
import type { Examples } from "./example.js";
import { managedExamples } from "./managed-examples.js";
import { copyExamples, editExamples } from "./message-examples.js";
import { paymentExamples } from "./payment-examples.js";
import { queryExamples } from "./query-examples.js";
import { sendExamples } from "./send-examples.js";
import { topicExamples } from "./topic-examples.js";

/** Calls of every method, each in a world of its own. */
export const examples: Examples = {
  ...botExamples,
  ...sendExamples,
  ...copyExamples,
  ...editExamples,
  ...chatExamples,
  ...topicExamples,
  ...queryExamples,
  ...paymentExamples,
  ...managedExamples,
};

/** Parameters that no example gives, because what they are about is not simulated. */
export const outside: ReadonlyMap<string, string> = new Map([
  ["actor_chat_id", "reactions of chats"],
  ["business_connection_id", "business accounts"],
  ["direct_messages_topic_id", "direct messages of channels"],
  ["ephemeral_message_parameters", "ephemeral messages"],
  ["suggested_post_parameters", "suggested posts"],
]);

/** What is asked of those who buy for money, and how a shop's offer looks. */
const SHOPPING = [
  ..."suggested_tip_amounts provider_data photo_url photo_size photo_width photo_height".split(" "),
  ..."need_name need_phone_number need_email need_shipping_address send_phone_number_to_provider".split(" "),
  ..."send_email_to_provider is_flexible".split(" "),
];

/** Parameters that a method need not look at, because what they change cannot be seen here. */
export const unseen: ReadonlyMap<string, string> = new Map([
  ["disable_notification", "nothing rings"],
  ["disable_content_type_detection", "no content is looked at"],
  ["supports_streaming", "nothing is streamed"],
  ["allow_paid_broadcast", "it is the limits' business, before the method"],
  ["cache_time", "nothing is cached"],
  ["is_personal", "nothing is cached"],
  ["revoke_messages", "always so in supergroups"],
  ["offset", "nobody has more photos than fit into one answer"],
  ...SHOPPING.map((name) => [name, "all buy for Stars"] as const),
]);
