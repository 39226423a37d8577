import type { UpdateHandler } from "@telebus/service";
import type { ChatStore } from "./chat-store.js";
import type { Authority } from "./domain/authority.js";
import type { HubCatalogStore } from "./hub-catalog-store.js";
import type { RouteStore } from "./route-store.js";
import { forAdministrators } from "./guard.js";
import type { HubFiguresStore } from "./hub-figures-store.js";
import type { HubSettingsStore } from "./hub-settings-store.js";
import type { Store } from "./store.js";
import { askRemove } from "./handlers/administration/ask-remove.js";
import { chooseEdits } from "./handlers/administration/choose-edits.js";
import { confirmRemove } from "./handlers/administration/confirm-remove.js";
import { askRemoveHub } from "./handlers/administration/ask-remove-hub.js";
import { confirmRemoveHub } from "./handlers/administration/confirm-remove-hub.js";
import { joinHub } from "./handlers/administration/join-hub.js";
import { leaveHub } from "./handlers/administration/leave-hub.js";
import { listHubs } from "./handlers/administration/list-hubs.js";
import { openHub } from "./handlers/administration/open-hub.js";
import { pressHub } from "./handlers/administration/press-hub.js";
import { pressHubs } from "./handlers/administration/press-hubs.js";
import { pressPlace } from "./handlers/administration/press-place.js";
import { listChats } from "./handlers/administration/list-chats.js";
import { pauseHub } from "./handlers/administration/pause-hub.js";
import { pressEdits } from "./handlers/administration/press-edits.js";
import { pressPause } from "./handlers/administration/press-pause.js";
import { pressResume } from "./handlers/administration/press-resume.js";
import { pressSignatureOff } from "./handlers/administration/press-signature-off.js";
import { pressStatus } from "./handlers/administration/press-status.js";
import { removeChat } from "./handlers/administration/remove-chat.js";
import { removeSignature } from "./handlers/administration/remove-signature.js";
import { restoreChat } from "./handlers/administration/restore-chat.js";
import { resumeHub } from "./handlers/administration/resume-hub.js";
import { setSignatureUrl } from "./handlers/administration/set-signature-url.js";
import { setSignature } from "./handlers/administration/set-signature.js";
import { showChat } from "./handlers/administration/show-chat.js";
import { showEdits } from "./handlers/administration/show-edits.js";
import { showSignature } from "./handlers/administration/show-signature.js";
import { showStatus } from "./handlers/administration/show-status.js";
import { turnChatSwitch } from "./handlers/administration/turn-chat-switch.js";
import { turnListPage } from "./handlers/administration/turn-list-page.js";

interface Deps {
  store: Store;
  chats: ChatStore;
  settings: HubSettingsStore;
  figures: HubFiguresStore;
  catalog: HubCatalogStore;
  routes: RouteStore;
  authority: Authority;
  onPost: () => void;
}

/** What administrators of the platform say and press about a hub and its chats. */
export function ofAdministrators({ authority, ...deps }: Deps): readonly UpdateHandler[] {
  const handlers = [...ofHubs(deps), ...ofTheirChats(deps), ...ofRoutes(deps)];
  return handlers.map((handler) => forAdministrators(handler, authority));
}

const ofHubs = ({ settings, figures, onPost }: Omit<Deps, "authority">) => [
  showStatus({ settings, figures }),
  pressStatus({ settings, figures }),
  pauseHub({ settings }),
  pressPause({ settings }),
  resumeHub({ settings, onPost }),
  pressResume({ settings, onPost }),
  chooseEdits({ settings }),
  showEdits({ settings }),
  pressEdits({ settings }),
  setSignature({ settings }),
  setSignatureUrl({ settings }),
  removeSignature({ settings }),
  showSignature({ settings }),
  pressSignatureOff({ settings }),
];

const ofTheirChats = ({ store, chats, settings, figures }: Omit<Deps, "authority">) => [
  listChats({ settings, figures }),
  turnListPage({ figures }),
  showChat({ chats }),
  turnChatSwitch({ chats }),
  removeChat({ chats, settings, figures }),
  askRemove({ chats }),
  confirmRemove({ store, chats }),
  restoreChat({ chats }),
];

const ofRoutes = ({ chats, catalog, routes }: Omit<Deps, "authority">) => [
  listHubs({ catalog }),
  pressHubs({ catalog }),
  openHub({ catalog }),
  pressHub({ catalog }),
  askRemoveHub({ catalog }),
  confirmRemoveHub({ catalog }),
  joinHub({ chats, catalog, routes }),
  leaveHub({ routes }),
  pressPlace({ catalog, routes }),
];
