import { to, type Example, type Examples } from "./example.js";
import type { CallParams, World } from "./world.js";

const topic =
  (more: CallParams = {}): Example =>
  (world) => ({ chat_id: world.forum, message_thread_id: world.thread, ...more });

const general: Example = to("forum", {});

/** After this has been done. */
const after =
  (method: string, example: Example): Example =>
  async (world: World) => {
    const params = await example(world);
    await world.call(method, params);
    return params;
  };

const icon = { icon_custom_emoji_id: "5312536423851630001" };

export const topicExamples: Examples = {
  getForumTopicIconStickers: [() => ({})],
  createForumTopic: [
    to("forum", { name: "Dogs" }),
    to("forum", { name: "Fish", icon_color: 7_322_096, ...icon }),
  ],
  editForumTopic: [topic({ name: "Birds" }), topic({ name: "Birds", ...icon })],
  closeForumTopic: [topic()],
  reopenForumTopic: [after("closeForumTopic", topic())],
  deleteForumTopic: [topic()],
  unpinAllForumTopicMessages: [topic()],
  editGeneralForumTopic: [to("forum", { name: "Everything" })],
  closeGeneralForumTopic: [general],
  reopenGeneralForumTopic: [after("closeGeneralForumTopic", general)],
  hideGeneralForumTopic: [general],
  unhideGeneralForumTopic: [after("hideGeneralForumTopic", general)],
  unpinAllGeneralForumTopicMessages: [general],
};
