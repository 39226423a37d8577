import type { Handler } from "@telebus/service";
import type { ChatStore } from "../chat-store.js";
import type { Authority } from "../domain/authority.js";
import type { HubCatalogStore } from "../hub-catalog-store.js";
import type { RouteStore } from "../route-store.js";
import { forAdministrators } from "../guard.js";
import type { HubFiguresStore } from "../hub-figures-store.js";
import type { HubSettingsStore } from "../hub-settings-store.js";
import type { Store } from "../store.js";
import { askRemove } from "./administration/ask-remove.js";
import { chooseEdits } from "./administration/choose-edits.js";
import { confirmRemove } from "./administration/confirm-remove.js";
import { askRemoveHub } from "./administration/ask-remove-hub.js";
import { confirmRemoveHub } from "./administration/confirm-remove-hub.js";
import { joinHub } from "./administration/join-hub.js";
import { leaveHub } from "./administration/leave-hub.js";
import { listHubs } from "./administration/list-hubs.js";
import { openHub } from "./administration/open-hub.js";
import { pressHub } from "./administration/press-hub.js";
import { pressHubs } from "./administration/press-hubs.js";
import { pressPlace } from "./administration/press-place.js";
import { listChats } from "./administration/list-chats.js";
import { pauseHub } from "./administration/pause-hub.js";
import { pressEdits } from "./administration/press-edits.js";
import { pressPause } from "./administration/press-pause.js";
import { pressResume } from "./administration/press-resume.js";
import { pressSignatureOff } from "./administration/press-signature-off.js";
import { pressStatus } from "./administration/press-status.js";
import { removeChat } from "./administration/remove-chat.js";
import { removeSignature } from "./administration/remove-signature.js";
import { restoreChat } from "./administration/restore-chat.js";
import { resumeHub } from "./administration/resume-hub.js";
import { setSignatureUrl } from "./administration/set-signature-url.js";
import { setSignature } from "./administration/set-signature.js";
import { showChat } from "./administration/show-chat.js";
import { showEdits } from "./administration/show-edits.js";
import { showSignature } from "./administration/show-signature.js";
import { showStatus } from "./administration/show-status.js";
import { turnChatSwitch } from "./administration/turn-chat-switch.js";
import { turnListPage } from "./administration/turn-list-page.js";

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
export function ofAdministrators({ authority, ...deps }: Deps): readonly Handler[] {
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
