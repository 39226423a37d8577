import type { Database, UpdateHandler } from "@telebus/service";
import { createAuthorPostsStore } from "./author-posts-store.js";
import { createAuthorStore, type AuthorStore } from "./author-store.js";
import { createDecisionStore, type DecisionStore } from "./decision-store.js";
import type { Authority } from "./domain/authority.js";
import type { FanOutStore } from "./fan-out-store.js";
import type { GraphStore } from "./graph-store.js";
import { forAdministrators, forModerators } from "./guard.js";
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
import { pressLounge } from "./handlers/press-lounge.js";
import { pressShadow } from "./handlers/press-shadow.js";
import { pressUnwarn } from "./handlers/press-unwarn.js";
import { reportPost } from "./handlers/report-post.js";
import { setAliases } from "./handlers/set-aliases.js";
import { setLounge } from "./handlers/set-lounge.js";
import { setModerationChat } from "./handlers/set-moderation-chat.js";
import { shadowAuthor } from "./handlers/shadow-author.js";
import { showStanding } from "./handlers/show-standing.js";
import { unbanAuthor } from "./handlers/unban-author.js";
import { unmuteAuthor } from "./handlers/unmute-author.js";
import { unshadowAuthor } from "./handlers/unshadow-author.js";
import { warnAuthor } from "./handlers/warn-author.js";
import { createHubModerationStore } from "./hub-moderation-store.js";
import type { HubSettingsStore } from "./hub-settings-store.js";
import { createLoungeStore, type LoungeStore } from "./lounge-store.js";
import { createDecisions, type Decisions } from "./moderation/decisions.js";
import { createDoor, type Door } from "./moderation/door.js";
import { createLounge } from "./moderation/lounge.js";
import { createWarnings, type Warnings } from "./moderation/warnings.js";
import { createReportStore, type ReportStore } from "./report-store.js";
import { createRestrictionStore } from "./restriction-store.js";

interface Deps {
  db: Database;
  authority: Authority;
  graph: GraphStore;
  fanOuts: FanOutStore;
  settings: HubSettingsStore;
  onPost: () => void;
}

/** Who writes, and whose words are passed on. */
export interface Moderation {
  readonly door: Door;
  readonly handlers: readonly UpdateHandler[];
  /** How people stand in lounges. */
  readonly members: LoungeStore;
  readonly authors: AuthorStore;
  readonly decisions: Decisions;
  readonly warnings: Warnings;
  /** What was decided. */
  readonly log: DecisionStore;
  readonly reports: ReportStore;
}

export function createModeration({ db, authority, graph, fanOuts, settings, onPost }: Deps): Moderation {
  const authors = createAuthorStore(db);
  const said = createAuthorPostsStore(db);
  const restrictions = createRestrictionStore(db);
  const hubs = createHubModerationStore(db);
  const members = createLoungeStore(db);
  const log = createDecisionStore(db);
  const reports = createReportStore(db);
  const decisions = createDecisions({ restrictions, said, hubs, log, onPost });
  const warnings = createWarnings({ graph, fanOuts, members, hubs, log, onPost });
  const ofModerators = [
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
  ];
  const ofAdministrators = [
    setAliases({ settings }),
    pressAliases({ settings }),
    setModerationChat({ settings, hubs }),
    pressModerationChatOff({ settings }),
    shadowAuthor({ authority, authors, graph, decisions }),
    unshadowAuthor({ authors, graph, decisions }),
    pressShadow({ authors, decisions }),
    setLounge({ authors, graph, settings }),
    pressLounge({ settings }),
  ];
  return {
    door: createDoor({ authors, restrictions, lounge: createLounge({ authority, graph, members }) }),
    members,
    authors,
    decisions,
    warnings,
    log,
    reports,
    handlers: [
      ...ofModerators.map((handler) => forModerators(handler, authority)),
      ...ofAdministrators.map((handler) => forAdministrators(handler, authority)),
      reportPost({ authors, graph, hubs, reports }),
      warnAuthor({ authority, settings, graph, warnings }),
      pressUnwarn({ authority, settings, warnings }),
      showStanding({ authority, settings, graph, members }),
    ],
  };
}
