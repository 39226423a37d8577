import { commands, events } from "@telebus/contracts";
import { portSetting, serviceProcessSchema } from "@telebus/service";
import { configSchema as standaloneSettings, services } from "@telebus/standalone";
import { simulatorSettings } from "@telebus/telegram-sim";
import { failureRows } from "@telebus/telegram";
import { routeCases } from "@telebus/gateway";
import { format, resolveConfig } from "prettier";
import { z } from "zod";
import { buildPlatform } from "../platform.js";
import { apiTypes, openApi } from "./api.js";
import { asyncApi } from "./asyncapi.js";
import { eventsPage } from "./events-page.js";
import { refusalsPage } from "./refusals-page.js";
import { routingPage } from "./routing-page.js";
import { envExample, settingsPage } from "./settings-page.js";
import { settingGroups, type SettingGroup } from "./settings.js";

/** A file that is made from the code. */
export interface GeneratedDocument {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** Every generated document, formatted as the repository formats its files. */
export async function generateDocuments(): Promise<GeneratedDocument[]> {
  const groups = platformSettings();
  const platform = buildPlatform();
  const api = await openApi(platform);
  return [
    await formatted("docs/events.md", eventsPage(events, commands, platform)),
    await formatted("docs/asyncapi.json", asyncApi(events)),
    await formatted("docs/openapi.json", api),
    await formatted("libs/client/src/generated/api.ts", await apiTypes(api)),
    await formatted("docs/settings.md", settingsPage(groups)),
    await formatted("docs/refusals.md", refusalsPage(failureRows)),
    await formatted("docs/routing.md", routingPage(routeCases)),
    { path: ".env.example", text: envExample(groups) },
  ];
}

/** What docker-compose.yml reads itself; the rest it hands to the services. */
const composeSettings = z.object({
  POSTGRES_PASSWORD: z
    .string()
    .optional()
    .describe("Of the PostgreSQL in docker-compose.yml; required there"),
  DASHBOARD_PORT: portSetting
    .default(8090)
    .describe("Where docker-compose.yml publishes admin on this host: dashboard, APIs, command line"),
});

/** Every variable; what a newcomer sets first comes first. */
function platformSettings(): SettingGroup[] {
  const groups = settingGroups([
    [{ name: "every service", schema: serviceProcessSchema }],
    services.map(({ name, configSchema }) => ({ name, schema: configSchema })),
    [
      { name: "npm start", schema: standaloneSettings },
      { name: "npm run sim", schema: simulatorSettings },
      { name: "docker compose", schema: composeSettings },
    ],
  ]);
  const isFirst = ({ settings }: SettingGroup): boolean => settings.some(({ name }) => name === "BOT_TOKEN");
  return groups.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
}

async function formatted(path: string, text: string): Promise<GeneratedDocument> {
  const options = await resolveConfig(new URL(`../../../${path}`, import.meta.url));
  return { path, text: await format(text, { ...options, filepath: path }) };
}
