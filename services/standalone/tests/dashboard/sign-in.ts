import { testApiKey } from "@telebus/testing";
import type { BrowserContext } from "playwright-core";

/** Signs a browser in as the owner. */
export async function signIn(context: BrowserContext, url: string): Promise<void> {
  const scopes = [
    "bots",
    "chats",
    "people",
    "commands",
    "tasks",
    "broadcasts",
    "dead-letters",
    "journeys",
    "send",
    "queues",
    "hubs",
    "keys",
    "moderation",
  ];
  await context.setExtraHTTPHeaders({ "x-api-key": testApiKey });
  await context.route(`${url}/auth/session`, (route) =>
    route.fulfill({
      json: {
        who: { kind: "owner" },
        scopes: scopes.flatMap((one) => [`${one}:read`, `${one}:write`]),
        bots: null,
        csrf: "",
        hasPassword: true,
      },
    }),
  );
}
