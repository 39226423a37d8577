import { forScope } from "@telebus/service";
import { answerSignIn } from "./handlers/sign-in/answer-sign-in.js";
import { sendSignInLink } from "./handlers/sign-in/send-sign-in-link.js";
import { authRoutes } from "./http/auth.js";
import type { Foundation, Part } from "./part.js";
import { createPeopleStore } from "./people-store.js";
import { createPasswords } from "./passwords.js";
import { createSignInDesk } from "./sign-in-desk.js";
import { createSignInLinks } from "./sign-in-links.js";
import { createPendingSignIns } from "./sign-in-pending.js";
import { createSignInTries } from "./sign-in-tries.js";
import { createVouchingBots } from "./vouching-bots.js";

interface Settings {
  readonly bots: readonly { readonly id: number }[];
  readonly dashboard: {
    readonly url: string | undefined;
    readonly password: string | undefined;
    readonly idleMs: number;
    readonly lifetimeMs: number;
  };
}

/** Who may look at the dashboard: links, what Telegram says of people, a password; sessions of browsers. */
export function createSignIn(base: Foundation, { dashboard, bots }: Settings): Part {
  const { state, live } = base;
  const fromEnvironment = new Set(bots.map(({ id }) => id));
  const deps = {
    ...base,
    people: createPeopleStore(base.db),
    desk: createSignInDesk({ ...base, ...dashboard }),
    tries: createSignInTries(base),
    links: createSignInLinks(state),
    pending: createPendingSignIns(state),
    passwords: createPasswords({ ...base, first: dashboard.password }),
    vouching: createVouchingBots({ ...base, fromEnvironment }),
    dashboardUrl: dashboard.url,
  };
  return {
    handlers: [forScope("moderator", live)(sendSignInLink(deps)), answerSignIn(deps)],
    routes: [authRoutes(deps)],
    tasks: [deps.passwords.begin],
  };
}
