import type { Handler, Texts } from "@telebus/service";
import type { AdminStore } from "../admin-store.js";
import type { ChatStore } from "../chat-store.js";
import type { Authority } from "../domain/authority.js";
import { forManagers } from "../guard.js";
import type { HubStore } from "../hub-store.js";
import type { Store } from "../store.js";
import { askDisconnect } from "./ask-disconnect.js";
import { chooseBroadcast } from "./choose-broadcast.js";
import { chooseSelfSend } from "./choose-self-send.js";
import { confirmDisconnect } from "./confirm-disconnect.js";
import { connectChat } from "./connect-chat.js";
import { disconnectChat } from "./disconnect-chat.js";
import { followAdministrators } from "./follow-administrators.js";
import { learnAdministrators } from "./learn-administrators.js";
import { pressHelp } from "./press-help.js";
import { reconnectChat } from "./reconnect-chat.js";
import { showHelp } from "./show-help.js";
import { showMenu } from "./show-menu.js";
import { showSettings } from "./show-settings.js";
import { turnSwitch } from "./turn-switch.js";

interface Deps {
  store: Store;
  chats: ChatStore;
  hubs: HubStore;
  admins: AdminStore;
  authority: Authority;
  texts: Texts;
}

/** What a chat's people say and press about their own chat. */
export function ofChats({ store, chats, hubs, admins, authority, texts }: Deps): readonly Handler[] {
  const managed = [
    connectChat({ store, chats, hubs }),
    disconnectChat({ store, chats }),
    askDisconnect({ store, chats }),
    confirmDisconnect({ store }),
    reconnectChat({ store, chats, hubs }),
    chooseBroadcast({ chats }),
    chooseSelfSend({ chats }),
    showSettings({ chats }),
    turnSwitch({ chats }),
  ];
  return [
    ...managed.map((handler) => forManagers(handler, { authority, admins })),
    showMenu({ store, chats }),
    showHelp({ authority }),
    pressHelp({ authority }),
    followAdministrators({ admins }),
    learnAdministrators({ authority, admins, managed, texts }),
  ];
}
