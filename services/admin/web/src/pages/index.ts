import { auditPage } from "./audit/page.js";
import { botPage, botsPage } from "./bots/page.js";
import { chatPage, chatsPage } from "./chats/page.js";
import { conversationsPage } from "./conversations/page.js";
import { broadcastsPage } from "./broadcasts/page.js";
import { commandsPage } from "./commands/page.js";
import { deadLettersPage } from "./dead-letters/page.js";
import type { Page } from "./define-page.js";
import { feedbackPage } from "./feedback/page.js";
import { healthPage } from "./health/page.js";
import { journeyPage, journeysPage } from "./journeys/page.js";
import { hubsPage } from "./hubs/page.js";
import { keysPage } from "./keys/page.js";
import { moderationPage } from "./moderation/page.js";
import { peoplePage, personPage } from "./people/page.js";
import { overviewPage } from "./overview/page.js";
import { queuesPage } from "./queues/page.js";
import { sendPage } from "./send/page.js";
import { settingsPage } from "./settings/page.js";
import { securityPage } from "./security/page.js";
import { tasksPage } from "./tasks/page.js";

/** Every page, in the order of the navigation. */
export const pages: readonly Page[] = [
  overviewPage,
  sendPage,
  broadcastsPage,
  commandsPage,
  botsPage,
  botPage,
  tasksPage,
  chatsPage,
  chatPage,
  peoplePage,
  personPage,
  hubsPage,
  moderationPage,
  feedbackPage,
  conversationsPage,
  queuesPage,
  deadLettersPage,
  journeysPage,
  journeyPage,
  healthPage,
  keysPage,
  settingsPage,
  securityPage,
  auditPage,
];
