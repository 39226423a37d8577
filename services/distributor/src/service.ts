import {
  createAccess,
  createOutbox,
  defineService,
  keepDailyTables,
  loadTexts,
  openDatabase,
  type Database,
  type Ports,
  type Service,
} from "@telebus/service";
import type { Config } from "./config.js";
import { afterAlbums } from "./albums/after-albums.js";
import { createReleasing } from "./albums/releasing.js";
import { createAudienceStore } from "./audience-store.js";
import { createAuthority } from "./domain/authority.js";
import { createEditing } from "./editing.js";
import { exceptEchoes } from "./echo-guard.js";
import { createFeeder } from "./fan-out/feeder.js";
import { Laggards } from "./fan-out/laggards.js";
import { eraseAuthor } from "./handlers/erase-author.js";
import { exportAuthor } from "./handlers/export-author.js";
import { followMigration } from "./handlers/follow-migration.js";
import { followRefusal } from "./handlers/follow-refusal.js";
import { followTopic } from "./handlers/follow-topic.js";
import { followTitle } from "./handlers/follow-title.js";
import { ofAdministrators } from "./administration.js";
import { ofChats } from "./chat-panels.js";
import { gatherAlbum } from "./handlers/gather-album.js";
import { recordDeliveries } from "./handlers/record-deliveries.js";
import { recordRemovals } from "./handlers/record-removals.js";
import { redistribute } from "./handlers/redistribute.js";
import { refuseContent } from "./handlers/refuse-content.js";
import { signPost } from "./handlers/sign-post.js";
import { takeBack } from "./handlers/take-back.js";
import { trackMembership } from "./handlers/track-membership.js";
import { operatorRoutes } from "./http/operator-routes.js";
import { createLaggardStore } from "./laggard-store.js";
import { createModeration } from "./moderation.js";
import { createModerationHttp } from "./moderation-http.js";
import { createMove } from "./moving.js";
import { createPosting } from "./posting.js";
import { createPrivacyStore } from "./privacy-store.js";
import { createStores } from "./stores.js";
import { reviving } from "./revival.js";
import { createTelling } from "./telling.js";
import { forgetOld } from "./tasks/forget-old.js";
import { dailyGraph, inbox, outbox as outboxTable } from "./tables.js";

export function createDistributor(
  config: Config,
  { bus, clock, callbacks, live, state, log: processLog }: Ports,
): Service {
  const log = processLog.child({ service: "distributor" });
  const db = openDatabase({ url: config.databaseUrl, log });
  const stores = createStores(db);
  const { store, hubs, recent, graph, fanOuts, edits, chats, admins, albums, echoes } = stores;
  const { settings, routes } = stores;
  const { laggards, feeder } = createFeeding({ db, fanOuts, edits, graph, callbacks, bus, clock, log });
  const access = createAccess({ apiKey: config.apiKey, live, state, now: () => clock.now() });
  const authority = createAuthority(config.administrators, live);
  const texts = loadTexts(new URL("../locales/", import.meta.url));
  const onPost = (): void => db.afterCommit(feeder.nudge);
  const moderation = createModeration({ db, authority, graph, fanOuts, settings, onPost });
  const { door, members, log: decided, reports } = moderation;
  const telling = createTelling({ db, state, clock, log });
  const outbox = createOutbox(db, { outbox: outboxTable }, { bus, clock, log, source: "distributor" });
  const doing = { db, outbox, clock, texts, callbacks, authority, access, onPost };
  const moderating = createModerationHttp({ ...stores, ...moderation, ...doing });
  const posting = createPosting({ door, hubs, recent, graph, fanOuts, onPost });
  const onRecorded = feeder.onRoom;
  const editing = createEditing({ db, door, hubs, graph, edits, fanOuts, onPost, onRecorded, clock, log });
  const move = createMove({ store, hubs, albums, laggards });
  /** What is done with what people say: one after the other, and so not while an album is coming in. */
  const inTurn = [redistribute({ posting }), editing.follow, signPost({ settings, members, posting })];
  const whatPeopleSay = [gatherAlbum({ albums, hubs }), ...inTurn.map((one) => afterAlbums(albums, one))];
  return defineService({
    name: "distributor",
    texts,
    storage: { db, tables: { inbox }, migrations: new URL("../migrations/", import.meta.url) },
    outbox,
    handlers: [
      ...ofChats({ store, chats, hubs, admins, authority, texts }),
      ...telling.after("hubs", ofAdministrators({ ...stores, authority, onPost })),
      ...telling.after("moderation", moderation.handlers),
      ...editing.handlers,
      takeBack({ graph, edits, fanOuts, authority, log: decided, onPost }),
      trackMembership({ store, chats, hubs }),
      followTitle({ chats }),
      ...whatPeopleSay.map((handler) => exceptEchoes(reviving(handler, { chats }), { echoes, clock })),
      refuseContent({ hubs, recent }),
      ...ofFacts({ graph, laggards, onRecorded, store, move, routes }),
      ...ofPrivacy(db),
    ],
    tasks: [
      keepDailyTables(db, dailyGraph(config.keepHours), { clock, log }),
      forgetOld([members, albums, recent, fanOuts, admins, decided, reports], { clock, log }),
      createReleasing({ db, albums, graph, posting, handlers: inTurn, bus, texts, callbacks, clock, log }),
      editing.task,
      telling.task,
      feeder,
    ],
    routes: [
      ...operatorRoutes({ ...stores, onPost, access }).map((group) => telling.afterCalls("hubs", group)),
      telling.afterCalls("moderation", moderating),
    ],
  });
}

/** What takes posts along their chats. */
function createFeeding(deps: Omit<Parameters<typeof createFeeder>[0], "audience" | "laggards">) {
  const { db, fanOuts, clock } = deps;
  const audience = createAudienceStore(db);
  const laggards = new Laggards({ store: createLaggardStore(db), fanOuts, audience, clock });
  return { laggards, feeder: createFeeder({ ...deps, audience, laggards }) };
}

type FactDeps = Parameters<typeof recordDeliveries>[0] &
  Parameters<typeof followRefusal>[0] &
  Parameters<typeof followTopic>[0];

/** What became of what was said, and of the chats it was said in. */
const ofFacts = (deps: FactDeps) => [
  followMigration(deps),
  recordRemovals(deps),
  recordDeliveries(deps),
  followRefusal(deps),
  followTopic(deps),
];

function ofPrivacy(db: Database) {
  const privacy = createPrivacyStore(db);
  return [exportAuthor({ privacy }), eraseAuthor({ privacy })];
}
