import { changeChat, postService } from "../actions/announce.js";
import { tell } from "../core.js";
import { badRequest } from "../errors.js";
import { fileContent } from "../world/file-content.js";
import { headOf } from "../transcript/events.js";
import type { Room } from "../world/types.js";
import { resolveFile } from "./files.js";
import type { Call, MethodGroup } from "./method.js";
import { checkRight, joinedRoomOf } from "./targets.js";

const MAX_TITLE = 128;
const MAX_DESCRIPTION = 255;

/** A chat's title, description and photo. */
export const chatLookMethods: MethodGroup = {
  setChatTitle: (call) => {
    const room = changeableRoom(call, "title", "change chat title");
    const title = (call.params.text("title") ?? "").trim().slice(0, MAX_TITLE);
    if (title === "") throw badRequest("title must be non-empty");
    if (title === room.chat.title) throw badRequest("chat title is not modified");
    changeChat(call.core, room, { title });
    postService(call.core, room, call.bot.user, { new_chat_title: title });
    return true;
  },

  setChatDescription: (call) => {
    const room = changeableRoom(call, "description", "set chat description");
    const description = (call.params.text("description") ?? "").trim().slice(0, MAX_DESCRIPTION);
    const { description: former = "", ...policy } = room.details.policy;
    if (description === former) throw badRequest("chat description is not modified");
    room.details.policy = { ...policy, ...(description !== "" && { description }) };
    tell(call.core, { type: "chat", room: headOf(room) });
    return true;
  },

  setChatPhoto: (call) => {
    const room = changeableRoom(call, "photo", "change chat photo");
    const { params } = call;
    const reference = params.text("photo");
    // A photo of a chat is always uploaded anew (method reference, setChatPhoto).
    if (!params.upload("photo") && !reference?.startsWith("attach://"))
      throw badRequest("there is no photo in the request");
    const upload = params.upload("photo");
    const record = resolveFile(call, { kind: "photo", reference, upload, attribute: () => undefined });
    room.details.policy = { ...room.details.policy, photo: record.unique };
    tell(call.core, { type: "chat", room: headOf(room) });
    postService(call.core, room, call.bot.user, { new_chat_photo: fileContent(record)["photo"] });
    return true;
  },

  deleteChatPhoto: (call) => {
    const room = changeableRoom(call, "photo", "change chat photo");
    const { photo, ...policy } = room.details.policy;
    if (photo === undefined) throw badRequest("CHAT_NOT_MODIFIED");
    room.details.policy = policy;
    tell(call.core, { type: "chat", room: headOf(room) });
    postService(call.core, room, call.bot.user, { delete_chat_photo: true });
    return true;
  },
};

function changeableRoom(call: Call, what: string, deed: string): Room {
  const room = joinedRoomOf(call);
  if (room.chat.type === "private") throw badRequest(`can't change private chat ${what}`);
  checkRight(call, room, "can_change_info", `not enough rights to ${deed}`);
  return room;
}
