import { readFile } from "node:fs/promises";
import path from "node:path";
import { createClient, type ApiClient } from "@telebus/client";
import type { Io } from "./io.js";
import { harmlessJson, inWords, table } from "./text.js";

/** Something that the person who typed the command can mend. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
/** What was asked for did not come about; `message` says what to do. */
export class FailedError extends Error {
  override readonly name = "FailedError";
}

/** How a list is shown to people: a title and what stands below it. */
export type Columns<Row> = readonly (readonly [title: string, of: (row: Row) => unknown])[];

/** What a command has to work with. */
export interface Session {
  readonly api: ApiClient;
  readonly io: Io;
  /** JSON is asked for. */
  readonly isJson: boolean;
  /** A list; all of `data` in JSON. `next` is what to add for more of it. */
  readonly list: <Row>(
    data: unknown,
    shown: { rows: readonly Row[]; columns: Columns<Row>; empty: string; next?: string | undefined },
  ) => void;
  /** One thing, a line for each of its fields. */
  readonly show: (data: object) => void;
  /** What was done, in a sentence. */
  readonly done: (data: unknown, sentence: string) => void;
}

export interface SessionOptions {
  readonly url?: string | undefined;
  readonly json?: boolean | undefined;
  /** The platform is asked. */
  readonly needsKey: boolean;
}

const DEFAULT_URL = "http://127.0.0.1:8080";

export async function openSession({ url, json = false, needsKey }: SessionOptions, io: Io): Promise<Session> {
  const at = url ?? set(io.env, "TELEBUS_URL") ?? DEFAULT_URL;
  if (!URL.canParse(at) || !/^https?:/.test(at))
    throw new UsageError(`--url must be a URL such as ${DEFAULT_URL}`);
  const print = (data: unknown, human: () => string): void => io.out(json ? harmlessJson(data) : human());
  return {
    api: createClient({ url: at, apiKey: needsKey ? await findKey(io.env) : "" }),
    io,
    isJson: json,
    list: (data, { rows, columns, empty, next }) => {
      print(data, () => (rows.length === 0 ? empty : listed(rows, columns, io.width)));
      if (!json && next !== undefined) io.warn(`There is more: add ${next}`);
    },
    show: (data) =>
      print(data, () =>
        table(
          ["", ""],
          Object.entries(data).map(([name, value]) => [name, inWords(value)]),
          io.width,
        ).replace(/^\n/, ""),
      ),
    done: (data, sentence) => print(data, () => sentence),
  };
}

const listed = <Row>(rows: readonly Row[], columns: Columns<Row>, width: number | undefined): string =>
  table(
    columns.map(([title]) => title),
    rows.map((row) => columns.map(([, of]) => inWords(of(row)))),
    width,
  );

/** Of the environment, else the one that `npm start` keeps in its data folder. */
async function findKey(env: Io["env"]): Promise<string> {
  const given = set(env, "TELEBUS_API_KEY") ?? set(env, "API_SECRET_KEY");
  if (given !== undefined) return given;
  const file = path.resolve(set(env, "DATA_DIR") ?? "./data", "api-secret-key");
  const kept = await readFile(file, "utf8").catch(() => "");
  if (kept.trim() !== "") return kept.trim();
  throw new FailedError(`There is no API key: set TELEBUS_API_KEY, or run this where ${file} is`);
}

/** An empty variable counts as not set, as everywhere on the platform. */
const set = (env: Io["env"], name: string): string | undefined => (env[name] === "" ? undefined : env[name]);
