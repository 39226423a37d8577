import {
  createAccess,
  createOutbox,
  defineService,
  loadTexts,
  openDatabase,
  type Ports,
  type Service,
} from "@telebus/service";
import { createApiDirectory } from "./api-directory.js";
import { createArchive } from "./archive.js";
import { createAuditStore } from "./audit-store.js";
import { createBotPublishing } from "./bot-publishing.js";
import { createBotStore } from "./bot-store.js";
import { createBotTasks } from "./bot-tasks.js";
import { createBots } from "./bots.js";
import { createCommands } from "./commands.js";
import { createBroadcasts } from "./broadcasts.js";
import { createChanges } from "./changes.js";
import type { Config } from "./config.js";
import { createDashboard } from "./dashboard.js";
import { createDeployment } from "./deployment.js";
import { createDocs } from "./docs.js";
import { createDoctor } from "./doctor.js";
import { createKeyUse } from "./keys.js";
import { changedByAction } from "./domain/topics.js";
import { createFlow } from "./flow.js";
import { createLiveStore } from "./live-store.js";
import type { Foundation, Part } from "./part.js";
import { createFeedback } from "./feedback.js";
import { createMenu } from "./menu.js";
import { createJourneys } from "./journeys.js";
import { createLetters } from "./letters.js";
import { createPassingOn } from "./passing-on.js";
import { createPeople } from "./people.js";
import { createSignIn } from "./sign-in.js";
import { createSettings } from "./settings.js";
import { createStatistics } from "./statistics.js";
import { publishLive } from "./tasks/publish-live.js";
import { inbox, outbox as outboxTable } from "./tables.js";

export function createAdmin(config: Config, ports: Ports): Service {
  const { bus, clock, live } = ports;
  const log = ports.log.child({ service: "admin" });
  const db = openDatabase({ url: config.databaseUrl, log });
  const texts = loadTexts(new URL("../locales/", import.meta.url));
  const outbox = createOutbox(db, { outbox: outboxTable }, { bus, clock, log, source: "admin" });
  const published = createLiveStore(db, () => publishing.nudge());
  const publishing = publishLive({ published, bus, clock, log });
  const changes = createChanges(ports);
  const bots = createBotStore(db, () => changes.tell("bots"));
  const fromEnvironment = new Set(config.bots.map(({ id }) => id));
  const onUse = createKeyUse({ db, clock, log });
  const base: Foundation = {
    ...ports,
    log,
    db,
    outbox,
    texts,
    access: createAccess({ apiKey: config.apiKey, live, state: ports.state, now: () => clock.now(), onUse }),
    audit: createAuditStore(db, ({ action }) => changes.tell(...changedByAction(action))),
    changes,
    published,
    bots,
    botPublishing: createBotPublishing({ bots, published, fromEnvironment }),
  };
  const areas = areasOf(base, config);

  return defineService({
    name: "admin",
    texts,
    storage: { db, tables: { inbox }, migrations: new URL("../migrations/", import.meta.url) },
    outbox,
    handlers: areas.flatMap(({ handlers = [] }) => handlers),
    routes: areas.flatMap(({ routes = [] }) => routes),
    tasks: [publishing, changes, ...areas.flatMap(({ tasks = [] }) => tasks)],
    health: () => areas.flatMap(({ health }) => health?.() ?? []),
  });
}

/** Everything the control plane does, area by area. */
function areasOf(base: Foundation, config: Config): readonly Part[] {
  const { apiUrls } = config;
  const directory = createApiDirectory({ ...base, urls: apiUrls });
  const doctor = createDoctor(base, config);
  const flow = createFlow(base, doctor);
  return [
    createBots(base, config),
    createDashboard(),
    createDocs({ directory, apiUrls }),
    createPassingOn(base, { directory, apiUrls }),
    doctor,
    createDeployment(base),
    createArchive(base),
    createLetters(base),
    createStatistics(base, config),
    flow,
    createJourneys(base, config, flow),
    createPeople(base, config),
    createSignIn(base, config),
    createMenu(base),
    createSettings(base),
    createBroadcasts(base),
    createBotTasks(base, config),
    // These stay last: they take the words and the commands that nobody else does.
    createFeedback(base),
    createCommands(base),
  ];
}
