import { streams, type EventDefinition, type StreamName } from "@telebus/contracts";
import { jsonSchemaOf } from "./json-schema.js";

/** The catalogue of events as an AsyncAPI 3 document: a channel for each stream that carries events. */
export function asyncApi(events: readonly EventDefinition[]): string {
  const used = Object.values(streams).filter(({ name }) =>
    events.some((event) => event.streams.includes(name)),
  );
  const document = {
    asyncapi: "3.0.0",
    info: {
      title: "Telebus",
      version: "1",
      description: "Generated from libs/contracts; `npm run docs` makes it anew.",
    },
    defaultContentType: "application/json",
    channels: Object.fromEntries(used.map(({ name }) => [name, channel(name, events)])),
    operations: Object.fromEntries(
      events.flatMap((event) =>
        event.streams.map((name) => [`${name}.${event.type}`, operation(event, name)]),
      ),
    ),
    components: { messages: Object.fromEntries(events.map((event) => [event.type, message(event)])) },
  };
  return JSON.stringify(document);
}

function channel(name: StreamName, events: readonly EventDefinition[]) {
  const carried = events.filter((event) => event.streams.includes(name));
  return {
    address: `${streams[name].prefix}.{partition}.{address}`,
    description: `The JetStream stream ${name}.`,
    parameters: {
      partition: { description: "Two digits, 00 to 15: a hash of the ordering key." },
      address: { description: "One or more tokens that consumers filter by." },
    },
    messages: Object.fromEntries(
      carried.map(({ type }) => [type, { $ref: `#/components/messages/${type}` }]),
    ),
  };
}

/** A fact is sent by its owner; a request is received by its owner. */
const operation = ({ type, owner, isRequest, summary }: EventDefinition, stream: StreamName) => ({
  action: isRequest ? "receive" : "send",
  title: `${owner} ${isRequest ? "fulfils" : "publishes"} ${type}`,
  summary,
  channel: { $ref: `#/channels/${stream}` },
  messages: [{ $ref: `#/channels/${stream}/messages/${type}` }],
});

const message = ({ type, summary, schema }: EventDefinition) => ({
  name: type,
  summary,
  payload: jsonSchemaOf(schema, "output"),
});
