import { streams, type CommandDefinition, type EventDefinition } from "@telebus/contracts";
import type { Service } from "@telebus/service";
import { jsonSchemaOf, typeInWords, type JsonSchema } from "./json-schema.js";
import { table } from "./markdown.js";
import { readersOf } from "./readers.js";

const HOUR_MS = 3_600_000;

/**
 * The catalogue of events and commands, for people: docs/events.md.
 * @param platform the services, whose handlers say who reads what
 */
export function eventsPage(
  events: readonly EventDefinition[],
  commands: readonly CommandDefinition[],
  platform: readonly Service[],
): string {
  return [
    "# Events and commands",
    "",
    "Generated from `libs/contracts` by `npm run docs`. The same for machines: [asyncapi.json](asyncapi.json).",
    "",
    "A **fact** is published by its owner, and whoever wants listens. A **request** is published by anyone, and",
    "fulfilled by its owner alone. Every event carries an id derived from its cause, the id of the journey it is part",
    "of, and the time.",
    "",
    "## Overview",
    "",
    table(
      ["Event", "Kind", "Owner", "Read by", "Stream"],
      events.map((event) => overviewRow(event, platform)),
    ),
    "## Streams",
    "",
    table(["Stream", "Subjects", "Kept", "A repeat is recognised for"], streamRows()),
    ...events.flatMap(chapter),
    "## Commands",
    "",
    table(
      ["Command", "Owner", "For", "What it does"],
      commands.map(({ name, owner, scope, description }) => [`/${name}`, owner, scope, description]),
    ),
  ].join("\n");
}

const overviewRow = (event: EventDefinition, platform: readonly Service[]): string[] => [
  `[${event.type}](#${event.type.replaceAll(".", "")})`,
  event.isRequest ? "request" : "fact",
  event.owner,
  readersOf(event, platform).join(", "),
  event.streams.join(", "),
];

const streamRows = (): string[][] =>
  Object.values(streams).map(({ name, subjects, maxAgeMs, duplicateWindowMs }) => [
    name,
    subjects.map((subject) => `\`${subject}\``).join(", "),
    inHours(maxAgeMs),
    inHours(duplicateWindowMs),
  ]);

const inHours = (ms: number): string =>
  ms % (24 * HOUR_MS) === 0 ? `${ms / 24 / HOUR_MS} d` : `${ms / HOUR_MS} h`;

function chapter(event: EventDefinition): string[] {
  const { type, summary, isRequest, owner, schema } = event;
  const told = isRequest ? `Fulfilled by ${owner}; published by anyone.` : `Published by ${owner}.`;
  return [
    `## ${type}`,
    "",
    `${summary} ${told}`,
    "",
    `Subject: ${subjectsOf(event).join(" or ")}`,
    "",
    table(["Field", "Type", "Notes"], fieldRows(jsonSchemaOf(schema, "output"))),
  ];
}

/** `pp` is the partition, two digits of a hash of the ordering key. */
const subjectsOf = ({ type, address, streams: names }: EventDefinition): string[] =>
  names.map((name) => {
    const tokens = address.length === 0 ? [type] : address.map((field) => `<${field}>`);
    return `\`${[streams[name].prefix, "<pp>", ...tokens].join(".")}\``;
  });

/** One row for each field, those of inner objects as `outer.inner`; of a choice, those of each case. */
function fieldRows(schema: JsonSchema, prefix = "", when = ""): string[][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const isRequired = schema.required?.includes(name) ?? false;
    const notes = [isRequired ? "" : "optional", when, field.description ?? ""];
    const row = [`\`${prefix}${name}\``, typeInWords(field), notes.filter((note) => note !== "").join("; ")];
    const isTag = field.const !== undefined;
    return [...(isTag ? [] : [row]), ...fieldRows(field, `${prefix}${name}.`, when)];
  });
  return [...own, ...casesOf(schema, prefix)];
}

/** The fields of each case of a choice, which a constant field tells apart. */
function casesOf(schema: JsonSchema, prefix: string): string[][] {
  const cases = schema.oneOf ?? [];
  const tags = cases.map(({ properties = {} }) => Object.entries(properties).find(([, { const: is }]) => is));
  const [tag] = tags.find((each) => each !== undefined) ?? [];
  if (tag === undefined) return [];
  const values = tags.flatMap((each) => (each === undefined ? [] : [JSON.stringify(each[1].const)]));
  return [
    [`\`${prefix}${tag}\``, values.join(" or "), ""],
    ...cases.flatMap((each, n) => fieldRows(each, prefix, `where ${tag} is ${values[n]}`)),
  ];
}
