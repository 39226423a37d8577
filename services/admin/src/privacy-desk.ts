import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { BlobStore } from "@telebus/blob";
import {
  PersonErasureOrdered,
  PersonExportOrdered,
  type BlobFile,
  type ChatAddress,
  type EventDraft,
  type KeptRow,
} from "@telebus/contracts";
import { createSessions, liveKey } from "@telebus/service";
import { callMethod, sendText } from "@telebus/telegram";
import type { Foundation } from "./part.js";
import type { NewPiece, PrivacyOrder, PrivacyStore } from "./privacy-store.js";

/** Where an order is, and what was gathered. */
export interface PrivacyState {
  readonly order: PrivacyOrder;
  /** Services that have not answered. */
  readonly missing: readonly string[];
  readonly parts: Readonly<Record<string, readonly KeptRow[]>>;
  readonly rows: number;
}

export interface PrivacyRequest {
  readonly kind: PrivacyOrder["kind"];
  readonly person: number;
  /** As in the audit log. */
  readonly by: string;
  /** Where they asked for it themselves: they are told in the private chat with this bot. */
  readonly bot?: number | undefined;
  readonly language?: string | undefined;
}

/** Gathers from all services what is kept of somebody, or has it forgotten. */
export interface PrivacyDesk {
  /** In a transaction; the drafts go out with it. The one that is under way already is not begun again. */
  open(
    request: PrivacyRequest,
  ): Promise<{ readonly order: PrivacyOrder; readonly drafts: readonly EventDraft[] }>;
  /** A service has answered. @returns what the person is told, once all have */
  take(piece: NewPiece): Promise<readonly EventDraft[]>;
  /** @returns what the person is told of an order that waits no longer */
  close(order: PrivacyOrder): Promise<readonly EventDraft[]>;
  state(id: string): Promise<PrivacyState | undefined>;
  /** The last few of a person, the newest first. */
  ordersOf(person: number): Promise<readonly PrivacyState[]>;
}

/** Those that keep data of people, beside the control plane itself. */
const ANSWERING = ["distributor", "sender"] as const;
const WAIT_MS = 3_600_000;
const LISTED = 10;

interface Deps extends Pick<Foundation, "audit" | "clock" | "texts" | "published" | "state"> {
  readonly store: PrivacyStore;
  readonly blobs: Pick<BlobStore, "put">;
}

export function createPrivacyDesk(deps: Deps): PrivacyDesk {
  const { store, audit, clock, texts } = deps;
  const forget = createForgetting(deps);
  const state = (id: string): Promise<PrivacyState | undefined> => stateOf(store, id);
  const close = async (order: PrivacyOrder): Promise<readonly EventDraft[]> => {
    if (!(await store.finish(order.id, new Date(clock.now())))) return [];
    // What was on its way while they were forgotten, such as the press of the button itself.
    if (order.kind === "erasure") await store.erase(order.person);
    const found = await state(order.id);
    if (found === undefined || order.bot === null) return [];
    const to = { bot: order.bot, chat: order.person, type: "private" as const };
    const text = texts.in(order.language ?? undefined);
    const lack = found.missing.length === 0 ? [] : [text("privacy-partial")];
    const said = [text(`privacy-${order.kind === "erasure" ? "erased" : "export"}`), ...lack].join("\n");
    return [
      order.kind === "erasure" ? sendText(to, said) : sendMyData(to, await fileOf(found, deps.blobs), said),
    ];
  };

  return {
    state,
    close,
    ordersOf: async (person) => {
      const states = [];
      for (const { id } of await store.listOf(person, LISTED)) states.push(await state(id));
      return states.filter((one) => one !== undefined);
    },
    open: async ({ kind, person, by, bot, language }) => {
      const before = await store.underWay(person, kind);
      if (before !== undefined) return { order: before, drafts: [] };
      const now = clock.now();
      const order = {
        id: randomUUID(),
        kind,
        person,
        by,
        bot: bot ?? null,
        language: language ?? null,
        orderedAt: new Date(now),
        dueAt: new Date(now + WAIT_MS),
      };
      await store.open(order);
      const isExport = kind === "export";
      const data = isExport ? await store.read(person) : [];
      const rows = isExport ? null : await forget(person);
      await store.addPiece({ order: order.id, service: "admin", piece: 0, pieces: 1, data, rows });
      const action = isExport ? "person.export-ordered" : "person.erasure-ordered";
      await audit.record({ actor: by, action, subject: `person:${person}`, bot });
      const draft = (isExport ? PersonExportOrdered : PersonErasureOrdered)({ order: order.id, person });
      return { order: { ...order, finishedAt: null }, drafts: [draft] };
    },
    take: async (piece) => {
      const order = await store.find(piece.order);
      if (order === undefined || order.finishedAt !== null) return [];
      await store.addPiece(piece);
      const found = await state(order.id);
      return found === undefined || found.missing.length > 0 ? [] : close(order);
    },
  };
}

/** Has the control plane itself forget somebody. @returns how many rows know them no more */
function createForgetting({ store, published, state, clock }: Deps): (person: number) => Promise<number> {
  const sessions = createSessions({ state, now: () => clock.now() });
  return async (person) => {
    const rows = await store.erase(person);
    // The language that they had chosen.
    await published.remove(liveKey.language(person));
    // They hold the name, and the address of the browser.
    await sessions.endAll({ kind: "person", id: person });
    return rows;
  };
}

async function fileOf({ order, parts }: PrivacyState, blobs: Deps["blobs"]): Promise<BlobFile> {
  const json = JSON.stringify(parts, null, 2);
  const { id } = await blobs.put(Readable.from([Buffer.from(json)]));
  return { blob: id, fileName: `data-of-${order.person}.json`, contentType: "application/json" };
}

const sendMyData = (to: ChatAddress, document: BlobFile, caption: string): EventDraft =>
  callMethod(to, "sendDocument", { document, caption });

async function stateOf(store: PrivacyStore, id: string): Promise<PrivacyState | undefined> {
  const order = await store.find(id);
  if (order === undefined) return undefined;
  const pieces = await store.pieces(id);
  const of = (service: string) => pieces.filter((one) => one.service === service);
  const missing = ANSWERING.filter((service) => {
    const got = of(service);
    return got.length === 0 || got.length < (got[0]?.pieces ?? 1);
  });
  const parts = Object.fromEntries(
    [...new Set(pieces.map(({ service }) => service))].map((service) => [
      service,
      of(service).flatMap(({ data }) => data),
    ]),
  );
  return { order, missing, parts, rows: pieces.reduce((sum, { rows }) => sum + (rows ?? 0), 0) };
}
