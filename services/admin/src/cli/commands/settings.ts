import { dataOf, type paths } from "@telebus/client";
import { z } from "zod";
import { addCommand, type CommandGroup } from "../command.js";
import { FailedError, type Session } from "../session.js";
import { settingFaults } from "../setting-faults.js";

type Process =
  paths["/api/settings"]["get"]["responses"]["200"]["content"]["application/json"]["processes"][number];
type Variable = Process["settings"][number];

/** `telebus settings`: what runs, and with what. */
export const settingsCommands: CommandGroup = (program, io) => {
  const settings = program.command("settings").description("What runs, and with which settings");
  addCommand(settings, io, {
    usage: "processes",
    about: "The processes that run: their version, health, and what they stand on",
    input: z.object({}),
    run: async (_input, { api, list }) => {
      const { processes } = await dataOf(api.GET("/api/settings"));
      list(
        { processes },
        {
          rows: processes,
          columns: [
            ["SERVICES", ({ services }) => services],
            ["VERSION", ({ version }) => version],
            ["NODE", ({ node }) => node],
            ["HOST", ({ host }) => host],
            ["SINCE", ({ startedAt }) => startedAt],
            ["DATABASE", ({ backends }) => backends.database ?? "in the process"],
            ["BUS", ({ backends }) => backends.bus ?? "in the process"],
            ["STATE", ({ backends }) => backends.state ?? "in the process"],
            ["HEALTH", healthOf],
          ],
          empty: "No process tells of itself yet; it takes some seconds.",
        },
      );
    },
  });
  addList(settings, io);
  addCheck(settings, io);
};

const addList: CommandGroup = (settings, io) =>
  addCommand(settings, io, {
    usage: "list",
    about: "Every variable with its value; of secrets only whether they are set",
    options: [
      ["--search <text>", "part of the name or the meaning"],
      ["--set", "only what is set"],
    ],
    examples: ["telebus settings list --set", "telebus settings list --search dashboard"],
    input: z.object({ search: z.string().default(""), set: z.boolean().default(false) }),
    run: async ({ search, set }, session) => {
      const { processes } = await dataOf(session.api.GET("/api/settings"));
      const wanted = search.toLowerCase();
      const rows = variablesOf(processes).filter(
        ({ name, meaning, isSet }) => (isSet || !set) && `${name} ${meaning}`.toLowerCase().includes(wanted),
      );
      showVariables(session, rows);
    },
  });

interface Told extends Variable {
  /** Whose processes say so. */
  readonly services: readonly string[];
}

const showVariables = ({ list }: Session, rows: readonly Told[]): void =>
  list(
    { settings: rows },
    {
      rows,
      columns: [
        ["VARIABLE", ({ name }) => name],
        ["VALUE", valueOf],
        ["DEFAULT", ({ defaultValue }) => defaultValue],
        ["OF", ({ services }) => services],
        ["MEANING", ({ meaning }) => meaning],
      ],
      empty: "There is no such setting.",
    },
  );

const valueOf = ({ isSet, isSecret, value }: Variable): string | undefined =>
  isSet ? (isSecret ? "(secret, set)" : value) : undefined;

/** Each variable once for every value that processes have of it. */
function variablesOf(processes: readonly Process[]): readonly Told[] {
  const told = new Map<string, Told>();
  for (const { services, settings } of processes)
    for (const variable of settings) {
      const key = JSON.stringify([variable.name, variable.isSet, variable.value]);
      const before = told.get(key)?.services ?? [];
      told.set(key, { ...variable, services: [...new Set([...before, ...services])] });
    }
  return [...told.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

const healthOf = ({ health }: Process): string => {
  const ill = health.filter(({ ok }) => !ok);
  return ill.length === 0 ? "well" : ill.map(({ name, detail }) => `${name}: ${detail}`).join("; ");
};

const addCheck: CommandGroup = (settings, io) =>
  addCommand(settings, io, {
    usage: "check",
    about: "What is wrong with the variables of this environment, before anything is started with them",
    input: z.object({}),
    needsKey: () => false,
    run: async (_input, { list }) => {
      const faults = (await settingFaults(io.env)).map((fault) => {
        const [name = "", ...rest] = fault.split(": ");
        return { name, fault: rest.join(": ") };
      });
      list(
        { isWell: faults.length === 0, faults },
        {
          rows: faults,
          columns: [
            ["VARIABLE", ({ name }) => name],
            ["FAULT", ({ fault }) => fault],
          ],
          empty: "Every setting can be used.",
        },
      );
      if (faults.length > 0)
        throw new FailedError(
          `${faults.length} ${faults.length === 1 ? "fault" : "faults"}; see docs/settings.md`,
        );
    },
  });
