import { useSeat } from "../app/seat-context.js";
import { useConversation } from "../conversation/conversation-context.js";
import { isIn, statusIn } from "../world/chats-of.js";

/** Why somebody cannot write in a chat. */
export type Obstacle = "not-member" | "only-admins" | "restricted" | "blocked";

export function useObstacle(): Obstacle | undefined {
  const { me } = useSeat();
  const { room } = useConversation();
  if (!isIn(room, me.id)) return "not-member";
  const status = statusIn(room, me.id);
  if (room.type === "channel" && status !== "creator" && status !== "administrator") return "only-admins";
  if (status === "restricted") return "restricted";
  // A private chat says "kicked" of the bot where the person has blocked it.
  return room.bot !== undefined && statusIn(room, room.bot) === "kicked" ? "blocked" : undefined;
}
