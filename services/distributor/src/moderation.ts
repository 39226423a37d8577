import type { Database, UpdateHandler } from "@telebus/service";
import { createAuthorPostsStore } from "./author-posts-store.js";
import { createAuthorStore } from "./author-store.js";
import type { Authority } from "./domain/authority.js";
import type { GraphStore } from "./graph-store.js";
import { forAdministrators } from "./guard.js";
import { banAuthor } from "./handlers/ban-author.js";
import { lookUpAuthor } from "./handlers/look-up-author.js";
import { muteAuthor } from "./handlers/mute-author.js";
import { pressAliases } from "./handlers/press-aliases.js";
import { pressBan } from "./handlers/press-ban.js";
import { pressFree } from "./handlers/press-free.js";
import { pressKeep } from "./handlers/press-keep.js";
import { pressModerationChatOff } from "./handlers/press-moderation-chat-off.js";
import { pressMuteUntil } from "./handlers/press-mute-until.js";
import { pressMute } from "./handlers/press-mute.js";
import { setAliases } from "./handlers/set-aliases.js";
import { setModerationChat } from "./handlers/set-moderation-chat.js";
import { unbanAuthor } from "./handlers/unban-author.js";
import { unmuteAuthor } from "./handlers/unmute-author.js";
import { createHubModerationStore } from "./hub-moderation-store.js";
import type { HubSettingsStore } from "./hub-settings-store.js";
import { createDecisions } from "./moderation/decisions.js";
import { createDoor, type Door } from "./moderation/door.js";
import { createRestrictionStore } from "./restriction-store.js";

interface Deps {
  db: Database;
  authority: Authority;
  graph: GraphStore;
  settings: HubSettingsStore;
  onPost: () => void;
}

/** Who writes, and whose words are passed on. */
export interface Moderation {
  readonly door: Door;
  readonly handlers: readonly UpdateHandler[];
}

export function createModeration({ db, authority, graph, settings, onPost }: Deps): Moderation {
  const authors = createAuthorStore(db);
  const said = createAuthorPostsStore(db);
  const restrictions = createRestrictionStore(db);
  const hubs = createHubModerationStore(db);
  const decisions = createDecisions({ restrictions, said, hubs, onPost });
  const handlers = [
    lookUpAuthor({ authors, graph, said, restrictions }),
    muteAuthor({ authority, authors, graph, decisions }),
    unmuteAuthor({ authors, graph, decisions }),
    banAuthor({ authority, authors, graph, said }),
    unbanAuthor({ authors, graph, decisions }),
    pressMute({ authority, authors, decisions }),
    pressMuteUntil({ authors, decisions }),
    pressBan({ authority, authors, said, decisions }),
    pressFree({ authors, decisions }),
    pressKeep,
    setAliases({ settings }),
    pressAliases({ settings }),
    setModerationChat({ settings, hubs }),
    pressModerationChatOff({ settings }),
  ];
  return {
    door: createDoor({ authors, restrictions }),
    handlers: handlers.map((handler) => forAdministrators(handler, authority)),
  };
}
