import type { BlobStore } from "@telebus/blob";
import { createSessions, forScope } from "@telebus/service";
import { askBlock } from "./handlers/people/ask-block.js";
import { changeScopes } from "./handlers/people/change-scopes.js";
import { confirmBlock } from "./handlers/people/confirm-block.js";
import { liftBlock } from "./handlers/people/lift-block.js";
import { listPeople } from "./handlers/people/list-people.js";
import { openPerson } from "./handlers/people/open-person.js";
import { pressAskBlock } from "./handlers/people/press-ask-block.js";
import { pressUnblock } from "./handlers/people/press-unblock.js";
import { showRole } from "./handlers/people/show-role.js";
import { showSelf } from "./handlers/people/show-self.js";
import { toggleScope } from "./handlers/people/toggle-scope.js";
import { turnPeoplePage } from "./handlers/people/turn-people-page.js";
import { auditRoutes } from "./http/audit.js";
import { peopleBrowserRoutes } from "./http/people-browsers.js";
import { peopleImportRoutes } from "./http/people-import.js";
import { createSight, peopleRoutes } from "./http/people.js";
import { peopleScopeRoutes } from "./http/people-scopes.js";
import { privacyRoutes } from "./http/privacy.js";
import { createKeyArea } from "./key-area.js";
import type { Foundation, Part } from "./part.js";
import { createBlockReasons, type BlockReasons } from "./people-block-reasons.js";
import { createPeopleChat, type PeopleChat } from "./people-chat.js";
import { createPeopleStore, type PeopleStore } from "./people-store.js";
import { createPrivacy } from "./privacy.js";
import { createRolesStore, type RolesStore } from "./roles-store.js";
import { createRoles } from "./roles.js";
import { keepRoles } from "./tasks/keep-roles.js";

/** People, what they may do (A7), and the keys of programs that act for them. */
export function createPeople(
  base: Foundation,
  { administrators, blobs }: { readonly administrators: ReadonlySet<number>; readonly blobs: BlobStore },
): Part {
  const { access, clock, log } = base;
  const people = createPeopleStore(base.db);
  const grants = createRolesStore(base.db);
  const roles = createRoles({ ...base, store: grants });
  const deps = { ...base, people, grants, roles, now: () => clock.now() };
  const sight = createSight(deps);
  const sessions = createSessions({ state: base.state, now: deps.now });
  const keys = createKeyArea(base);
  const privacy = createPrivacy(base, { blobs });
  const chat = createPeopleChat(deps);
  return {
    handlers: [
      ...peopleHandlers({ ...deps, chat, reasons: createBlockReasons(base.state) }),
      ...(privacy.handlers ?? []),
    ],
    routes: [
      ...(keys.routes ?? []),
      auditRoutes(base),
      {
        prefix: "/api/people",
        api: "Telebus control plane: people",
        routes: async (scope) => {
          scope.addHook("onRequest", access.of("people"));
          await scope.register(peopleRoutes(deps, sight));
          await scope.register(peopleScopeRoutes(deps, sight));
          await scope.register(peopleImportRoutes(deps));
          await scope.register(peopleBrowserRoutes({ ...base, sessions }));
          await scope.register(privacyRoutes({ ...base, desk: privacy.desk }));
        },
      },
    ],
    tasks: [
      ...(keys.tasks ?? []),
      ...(privacy.tasks ?? []),
      keepRoles({ roles, administrators, clock, log }),
    ],
  };
}

interface HandlerDeps extends Pick<Foundation, "live"> {
  readonly people: PeopleStore;
  readonly grants: RolesStore;
  readonly chat: PeopleChat;
  readonly reasons: BlockReasons;
}

const peopleHandlers = ({ people, grants, chat, reasons, live }: HandlerDeps) => [
  showSelf({ people, grants }),
  showRole({ chat, live }),
  ...[
    changeScopes({ chat }),
    listPeople({ chat, people }),
    turnPeoplePage({ chat, people }),
    toggleScope({ chat }),
  ].map(forScope("operator", live)),
  ...[
    openPerson({ chat }),
    askBlock({ chat, reasons }),
    pressAskBlock({ chat, reasons }),
    confirmBlock({ chat, reasons }),
    liftBlock({ chat }),
    pressUnblock({ chat }),
  ].map(forScope("moderator", live)),
];
