import { connect } from "node:net";
import { dataOf } from "@telebus/client";
import type { Environment } from "@telebus/service";
import { z } from "zod";
import type { Finding } from "../../domain/findings.js";
import { addCommand, type CommandGroup } from "../command.js";
import { FailedError } from "../session.js";
import { settingFaults } from "../setting-faults.js";

const SERVERS = { DATABASE_URL: 5432, NATS_URL: 4222, REDIS_URL: 6379 } as const;
const REACH_MS = 3_000;

/** `telebus doctor`: what is wrong with the platform, and what to do about it. */
export const doctorCommand: CommandGroup = (program, io) =>
  addCommand(program, io, {
    usage: "doctor",
    about: "Look at settings, servers, bots and clocks, and say what to do",
    options: [["--offline", "only what needs no running platform: the settings here, and their servers"]],
    examples: ["telebus doctor", "telebus doctor --offline"],
    input: z.object({ offline: z.boolean().default(false) }),
    needsKey: ({ offline }) => !offline,
    run: async ({ offline }, { api, list }) => {
      const findings = offline
        ? await offlineFindings(io.env)
        : (await dataOf(api.GET("/api/doctor"))).findings;
      const faults = findings.filter(({ level }) => level === "fault").length;
      list(
        { isWell: faults === 0, findings },
        {
          rows: findings,
          columns: [
            ["LEVEL", ({ level }) => level],
            ["ABOUT", ({ about }) => about],
            ["FOUND", ({ text }) => text],
            ["WHAT TO DO", ({ advice }) => advice],
          ],
          empty: "Nothing was looked at.",
        },
      );
      if (faults > 0) throw new FailedError(`${faults} ${faults === 1 ? "fault" : "faults"}`);
    },
  });

async function offlineFindings(env: Environment): Promise<readonly Finding[]> {
  const named = Object.keys(SERVERS).filter((name) => env[name] !== undefined && env[name] !== "");
  if (named.length === 0) {
    const text = "No servers are set: npm start brings its own";
    return [{ level: "ok", about: "settings", text }];
  }
  const faults = await settingFaults(env);
  const settings: Finding[] = faults.map((text) => ({
    level: "fault",
    about: "settings",
    text,
    advice: "See docs/settings.md",
  }));
  const servers = await Promise.all(
    Object.entries(SERVERS).map(([name, port]) => reach(name, env[name] ?? "", port)),
  );
  return [...settings, ...servers.flat()];
}

/** Whether somebody listens there; what it is and whether the password is right only the platform finds out. */
async function reach(name: string, given: string, usual: number): Promise<readonly Finding[]> {
  if (!URL.canParse(given)) return [];
  const { hostname, port } = new URL(given);
  const isThere = await new Promise<boolean>((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) || usual, timeout: REACH_MS });
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", end(true)).once("timeout", end(false)).once("error", end(false));
  });
  const at = `${hostname}:${port === "" ? usual : port}`;
  return isThere
    ? [{ level: "ok", about: name, text: `Somebody listens at ${at}` }]
    : [
        {
          level: "fault",
          about: name,
          text: `Nobody listens at ${at}`,
          advice: "Start it, or correct the URL",
        },
      ];
}
