import type { Handler, Texts } from "@telebus/service";
import type { AdminStore } from "./admin-store.js";
import type { ChatStore } from "./chat-store.js";
import type { Authority } from "./domain/authority.js";
import { forManagers } from "./guard.js";
import type { HubStore } from "./hub-store.js";
import type { Store } from "./store.js";
import { askDisconnect } from "./handlers/ask-disconnect.js";
import { chooseBroadcast } from "./handlers/choose-broadcast.js";
import { chooseSelfSend } from "./handlers/choose-self-send.js";
import { confirmDisconnect } from "./handlers/confirm-disconnect.js";
import { connectChat } from "./handlers/connect-chat.js";
import { disconnectChat } from "./handlers/disconnect-chat.js";
import { followAdministrators } from "./handlers/follow-administrators.js";
import { learnAdministrators } from "./handlers/learn-administrators.js";
import { pressHelp } from "./handlers/press-help.js";
import { reconnectChat } from "./handlers/reconnect-chat.js";
import { showHelp } from "./handlers/show-help.js";
import { showMenu } from "./handlers/show-menu.js";
import { showSettings } from "./handlers/show-settings.js";
import { turnSwitch } from "./handlers/turn-switch.js";

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
    askDisconnect({ chats }),
    confirmDisconnect({ store }),
    reconnectChat({ store, chats, hubs }),
    chooseBroadcast({ chats }),
    chooseSelfSend({ chats }),
    showSettings({ chats }),
    turnSwitch({ chats }),
  ];
  return [
    ...managed.map((handler) => forManagers(handler, { authority, admins })),
    showMenu({ chats }),
    showHelp({ authority }),
    pressHelp({ authority }),
    followAdministrators({ admins }),
    learnAdministrators({ authority, admins, managed, texts }),
  ];
}
