import { postService } from "../actions/announce.js";
import { tell } from "../core.js";
import { badRequest } from "../errors.js";
import { headOf } from "../transcript/events.js";
import type { GeneralTopic } from "../world/room-details.js";
import type { Call, MethodGroup } from "./method.js";
import { checkForumRight, forumOf, topicNameOf, unpinAllIn } from "./topics.js";

/** The topic "General" of a forum. */
export const generalTopicMethods: MethodGroup = {
  editGeneralForumTopic: (call) => {
    const name = topicNameOf(call);
    if (name === undefined) throw badRequest("TOPIC_TITLE_EMPTY");
    changeGeneral(call, { name }, "forum_topic_edited", { name });
    return true;
  },

  closeGeneralForumTopic: (call) => {
    changeGeneral(call, { isClosed: true }, "forum_topic_closed");
    return true;
  },

  reopenGeneralForumTopic: (call) => {
    changeGeneral(call, { isClosed: false, isHidden: false }, "forum_topic_reopened");
    return true;
  },

  hideGeneralForumTopic: (call) => {
    changeGeneral(call, { isHidden: true, isClosed: true }, "general_forum_topic_hidden");
    return true;
  },

  unhideGeneralForumTopic: (call) => {
    changeGeneral(call, { isHidden: false }, "general_forum_topic_unhidden");
    return true;
  },

  unpinAllGeneralForumTopicMessages: (call) => {
    unpinAllIn(call, forumOf(call), undefined);
    return true;
  },
};

/** Puts the change in place; the chat shows it. @throws ApiError where nothing changes */
function changeGeneral(call: Call, change: Partial<GeneralTopic>, service: string, said: object = {}): void {
  const room = forumOf(call);
  const refusal = "not enough rights to close or open the topic";
  checkForumRight(call, room, "can_manage_topics", refusal);
  const former = room.details.general;
  const next = { ...former, ...change };
  const isSame =
    next.name === former.name && next.isClosed === former.isClosed && next.isHidden === former.isHidden;
  if (isSame) throw badRequest("TOPIC_NOT_MODIFIED");
  room.details.general = next;
  tell(call.core, { type: "chat", room: headOf(room) });
  postService(call.core, room, call.bot.user, { [service]: said });
}
