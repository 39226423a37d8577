import path from "node:path";
import type { Config } from "./config.js";

interface Facts {
  config: Config;
  url: string;
  /** Signs in to the dashboard, once. */
  signInUrl: string;
  /** Of the simulator, where there is one. */
  simulatorUrl: string | undefined;
  backends: readonly string[];
}

/** Where the command line looks by itself. */
const USUAL_PORT = 8080;

/** What somebody who has just started the platform wants to know, and the line to try it. */
export function welcome({ config, url, signInUrl, simulatorUrl, backends }: Facts): string {
  const lines = [
    "",
    "Telebus runs.",
    "",
    `  dashboard   ${signInUrl}`,
    "              (signs you in, once, within 10 minutes; another one: npm run telebus -- dashboard)",
    "",
    `  platform    ${url}  (/health/ready, /metrics)`,
    simulatorUrl === undefined
      ? "  telegram    the real one, with BOT_TOKEN"
      : `  telegram    simulated: ${simulatorUrl}  (open it to see and write as anybody)`,
    ...backends.map((line, n) => `  ${n === 0 ? "backends  " : "          "}  ${line}`),
    `  data        ${config.dataDir}`,
    `  HTTP APIs   ${url}/docs  (to look at and try out; ${keyPlace(config)})`,
    `  to look     ${commandLine(config, url)}`,
    "",
  ];
  if (simulatorUrl === undefined)
    return [
      ...lines,
      "Add the bot to two groups, or send it /start in two chats, and write in one.",
      "",
    ].join("\n");
  return [
    ...lines,
    "Say something as Ada in one chat; three others hear it. Copy this into another terminal:",
    "",
    `  curl -s ${simulatorUrl}/sim/say -d as=Ada -d 'in=Lisbon flat' -d 'text=Hello from Lisbon'`,
    "",
    "Ctrl-C ends it; the next start still knows its chats.",
    "",
  ].join("\n");
}

const keyPlace = ({ apiKey, dataDir }: Config): string =>
  `the key is ${apiKey === undefined ? `in ${path.join(dataDir, "api-secret-key")}` : "API_SECRET_KEY"}`;

/** The line that shows the bots; says where, and where its key is, only if the program would not find that by itself. */
function commandLine({ apiKey, dataDir, port }: Config, url: string): string {
  const folder = path.resolve(dataDir);
  const isFound = apiKey !== undefined || folder === path.resolve("data");
  const line = `npm run telebus --${port === USUAL_PORT ? "" : ` --url ${url}`} bots list`;
  return isFound ? line : `DATA_DIR=${quoted(folder)} ${line}`;
}

/** As one word of a shell. */
const quoted = (word: string): string =>
  /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
