import {
  begin,
  CallFinished,
  CallRequested,
  UpdateReceived,
  type CallOutcome,
  type CallRequestedData,
  type EventDraft,
  type RawEvent,
  type ServiceName,
  type StreamName,
  type UpdateReceivedData,
} from "@telebus/contracts";
import type { ConfiguredService } from "@telebus/service";
import { z } from "zod";
import { runServices, type RunOptions, type ServicesHere } from "./run-services.js";
import type { TestBackend } from "./test-backend.js";
import { waitFor } from "./wait-for.js";

/** A call that a service has asked for. */
export interface Asked extends CallRequestedData {
  readonly id: string;
  readonly journeyId: string;
}

/** An update as the gateway hands it over. */
export type HandedUpdate = Omit<UpdateReceivedData, "owner" | "update"> & {
  /** Else the service that plays here. */
  readonly owner?: ServiceName;
  /** What is in the update's field of that kind. */
  readonly content: object;
};

/** One service that runs; gateway, sender and all others are played by the test. */
export interface Stage extends ServicesHere {
  /** What was asked for, oldest first. */
  readonly asked: readonly Asked[];
  /** What was told to everybody, oldest first. */
  readonly facts: readonly RawEvent[];
  /** The gateway hands over an update. @returns the event's id */
  receive(update: HandedUpdate): Promise<string>;
  /** Somebody presses a button of a message that was asked for. */
  press(panel: Asked, label: string, person: number): Promise<void>;
  /** Any event, as if another service told it. */
  tell(draft: EventDraft, source?: string): Promise<void>;
  /** Tells the service how a call has ended. */
  end(call: Asked, outcome: CallOutcome): Promise<void>;
  /** Waits for a call; the first that matches. */
  untilAsked(what: string, isMeant: (asked: Asked) => boolean): Promise<Asked>;
}

const Keyboard = z.object({
  inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string().optional() }))),
});

/** The buttons below a message that was asked for: what they say and what they send. */
export function buttonsOf({ params }: Pick<Asked, "params">): ReadonlyMap<string, string> {
  const rows = Keyboard.safeParse(params["reply_markup"]).data?.inline_keyboard ?? [];
  return new Map(rows.flat().map(({ text, callback_data = "" }) => [text, callback_data]));
}

/** Starts one service on a backend. */
export async function startStage(
  name: ServiceName,
  service: ConfiguredService,
  backend: TestBackend,
  options: RunOptions = {},
): Promise<Stage> {
  const here = await runServices([service], backend, options);
  const { bus } = here.ports;
  const asked: Asked[] = [];
  const facts: RawEvent[] = [];
  await listen(here, "EVENTS", (event) => facts.push(event));
  for (const stream of ["CALLS_NOW", "CALLS_LATER"] as const)
    await listen(here, stream, (event) => {
      const { data, id, journeyId } = CallRequested.parse(event);
      asked.push({ ...data, id, journeyId });
    });
  let count = 0;
  const publish = async (draft: EventDraft, id: string, source: string): Promise<void> =>
    bus.publish([begin(draft, { id, source, now: Date.now() })]);
  const receive = async ({ content, owner = name, ...about }: HandedUpdate): Promise<string> => {
    const update = { update_id: ++count, [about.kind]: content };
    const id = `${about.bot}:${count}`;
    await publish(UpdateReceived({ ...about, owner, update }), id, "gateway");
    return id;
  };
  return {
    ...here,
    asked,
    facts,
    receive,
    press: async (panel, label, person) => {
      const data = buttonsOf(panel).get(label);
      if (data === undefined) throw new Error(`there is no button ${label}`);
      const { bot, chat = 0, chatType: type } = panel;
      const message = { message_id: 7_000, chat: { id: chat, type } };
      const content = { id: `press-${count}`, from: { id: person }, message, data };
      await receive({
        bot,
        kind: "callback_query",
        chat: { id: chat, type },
        person: { id: person },
        content,
      });
    },
    tell: (draft, source = "somebody") => publish(draft, `told:${++count}`, source),
    end: async ({ id, bot, chat, lane, method, ref }, outcome) => {
      const draft = CallFinished({ bot, lane, method, chat, ref, origin: name, call: id, outcome });
      await publish(draft, `${id}:finished`, "sender");
    },
    untilAsked: async (what, isMeant) => {
      await waitFor(what, async () => asked.some(isMeant), { timeoutMs: 25_000 });
      const found = asked.find(isMeant);
      if (found === undefined) throw new Error(`${what} is gone again`);
      return found;
    },
  };
}

const listen = ({ ports }: ServicesHere, stream: StreamName, onEvent: (event: RawEvent) => void) =>
  ports.bus.subscribe({
    mode: "unordered",
    concurrency: 1,
    service: "observer",
    stream,
    name: `stage-${Math.random().toString(36).slice(2)}`,
    receive: async (event) => {
      onEvent(event);
      return [];
    },
  });
