import {
  defineService,
  keepDailyTables,
  loadTexts,
  openDatabase,
  type Ports,
  type Service,
} from "@telebus/service";
import type { Config } from "./config.js";
import { createAdminStore } from "./admin-store.js";
import { createAlbumStore } from "./album-store.js";
import { afterAlbums } from "./albums/after-albums.js";
import { createReleasing } from "./albums/releasing.js";
import { createAudienceStore } from "./audience-store.js";
import { createChatStore } from "./chat-store.js";
import { createAuthority } from "./domain/authority.js";
import { createEditing } from "./editing.js";
import { createEditStore } from "./edit-store.js";
import { exceptEchoes } from "./echo-guard.js";
import { createEchoStore } from "./echo-store.js";
import { createFanOutStore } from "./fan-out-store.js";
import { createFeeder } from "./fan-out/feeder.js";
import { Laggards } from "./fan-out/laggards.js";
import { createGraphStore } from "./graph-store.js";
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
import { createOperatorStores } from "./operator-stores.js";
import { operatorRoutes } from "./http/operator-routes.js";
import { createHubFiguresStore } from "./hub-figures-store.js";
import { createHubSettingsStore } from "./hub-settings-store.js";
import { createHubStore } from "./hub-store.js";
import { createLaggardStore } from "./laggard-store.js";
import { createModeration } from "./moderation.js";
import { createPosting } from "./posting.js";
import { createRecentStore } from "./recent-store.js";
import { reviving } from "./revival.js";
import { createStore } from "./store.js";
import { forgetOld } from "./tasks/forget-old.js";
import { dailyGraph, inbox } from "./tables.js";

export function createDistributor(
  config: Config,
  { bus, clock, callbacks, log: processLog }: Ports,
): Service {
  const { apiKey } = config;
  const log = processLog.child({ service: "distributor" });
  const db = openDatabase({ url: config.databaseUrl, log });
  const store = createStore(db);
  const hubs = createHubStore(db);
  const recent = createRecentStore(db);
  const graph = createGraphStore(db);
  const fanOuts = createFanOutStore(db);
  const edits = createEditStore(db);
  const { laggards, feeder } = createFeeding({ db, fanOuts, edits, graph, callbacks, bus, clock, log });
  const authority = createAuthority(config.administrators);
  const chats = createChatStore(db);
  const admins = createAdminStore(db);
  const settings = createHubSettingsStore(db, hubs);
  const { catalog, routes, ...operatorStores } = createOperatorStores(db);
  const figures = createHubFiguresStore(db);
  const texts = loadTexts(new URL("../locales/", import.meta.url));
  const onPost = (): void => db.afterCommit(feeder.nudge);
  const moderation = createModeration({ db, authority, graph, fanOuts, settings, onPost });
  const { door } = moderation;
  const posting = createPosting({ door, hubs, recent, graph, fanOuts, onPost });
  const onRecorded = feeder.nudge;
  const editing = createEditing({ db, door, hubs, graph, edits, fanOuts, onPost, onRecorded, clock, log });
  const albums = createAlbumStore(db);
  const echoes = createEchoStore(db);
  /** What is done with what people say: one after the other, and so not while an album is coming in. */
  const inTurn = [redistribute({ posting }), editing.follow];
  const whatPeopleSay = [gatherAlbum({ albums, hubs }), ...inTurn.map((one) => afterAlbums(albums, one))];
  return defineService({
    name: "distributor",
    texts,
    storage: { db, tables: { inbox }, migrations: new URL("../migrations/", import.meta.url) },
    handlers: [
      ...ofChats({ store, chats, hubs, admins, authority, texts }),
      ...ofAdministrators({ store, chats, settings, figures, catalog, routes, authority, onPost }),
      ...moderation.handlers,
      signPost({ settings, members: moderation.members, posting }),
      ...editing.handlers,
      takeBack({ graph, edits, fanOuts, authority, onPost }),
      trackMembership({ store, chats, hubs }),
      followTitle({ chats }),
      followMigration({ store, hubs, laggards }),
      ...whatPeopleSay.map((handler) => exceptEchoes(reviving(handler, { chats }), { echoes, clock })),
      refuseContent({ hubs, recent }),
      recordRemovals({ graph, onRecorded }),
      recordDeliveries({ graph, laggards, onRecorded }),
      followRefusal({ store, hubs }),
      followTopic({ routes }),
    ],
    tasks: [
      keepDailyTables(db, dailyGraph(config.keepHours), { clock, log }),
      forgetOld([moderation.members, albums, recent, fanOuts, admins], { clock, log }),
      createReleasing({ db, albums, graph, posting, handlers: inTurn, bus, texts, callbacks, clock, log }),
      editing.task,
      feeder,
    ],
    routes: operatorRoutes({ ...operatorStores, store, catalog, routes, settings, onPost, apiKey }),
  });
}

/** What takes posts along their chats. */
function createFeeding(deps: Omit<Parameters<typeof createFeeder>[0], "audience" | "laggards">) {
  const { db, fanOuts, clock } = deps;
  const audience = createAudienceStore(db);
  const laggards = new Laggards({ store: createLaggardStore(db), fanOuts, audience, clock });
  return { laggards, feeder: createFeeder({ ...deps, audience, laggards }) };
}
