import { ConversationTable } from "../conversations/conversation-table.js";
import type { PersonDetail } from "./person-types.js";

/** Which services somebody speaks with, or spoke with last. */
export const PersonConversations = ({ person }: { readonly person: PersonDetail }) => (
  <ConversationTable query={{ person: person.id }} />
);
