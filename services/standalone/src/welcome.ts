import type { Config } from "./config.js";

interface Facts {
  config: Config;
  url: string;
  /** Of the simulator, where there is one. */
  simulatorUrl: string | undefined;
  backends: readonly string[];
}

/** What somebody who has just started the platform wants to know, and the line to try it. */
export function welcome({ config, url, simulatorUrl, backends }: Facts): string {
  const lines = [
    "",
    "Telebus runs.",
    `  platform    ${url}  (/health/ready, /metrics)`,
    simulatorUrl === undefined
      ? "  telegram    the real one, with BOT_TOKEN"
      : `  telegram    simulated: ${simulatorUrl}  (open it to see and write as anybody)`,
    ...backends.map((line, n) => `  ${n === 0 ? "backends  " : "          "}  ${line}`),
    `  data        ${config.dataDir}`,
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
