import type { PageTopic } from "@telebus/contracts";
import { createLoop, type BackgroundTask } from "@telebus/service";
import { frameOf } from "../domain/flow-graph.js";
import { mayHearOf } from "../domain/topics.js";
import type { FlowReader } from "../flow-reader.js";
import type { PageStream, PageStreams } from "../page-streams.js";
import type { Foundation } from "../part.js";

interface Deps {
  readonly base: Pick<Foundation, "changes" | "clock" | "log">;
  readonly reader: FlowReader;
  readonly streams: PageStreams;
}

const EVERY_MS = 1_000;
/** Proxies close what is silent for a minute, and a page cannot tell silence from a connection that is gone. */
const SILENT_MS = 15_000;
const RECHECK_MS = 5_000;
const HEARTBEAT = Buffer.from("event: still\ndata: {}\n\n");

interface Told {
  /** The flow as it was told last; nothing: it is to be told whatever it is. */
  frame: string | undefined;
  at: number;
  recheckedAt: number;
  /** What has changed while it was slow to read. */
  missed: Set<PageTopic>;
}

/** Tells open pages what flows, each second, and what has changed. What is the same for several is written once. */
export function feedPages({ base: { changes, clock, log }, reader, streams }: Deps): BackgroundTask {
  const told = new WeakMap<PageStream, Told>();
  const toldTo = (page: PageStream): Told => {
    const known = told.get(page);
    if (known !== undefined) return known;
    const now = clock.now();
    const made = { frame: undefined, at: now, recheckedAt: now, missed: new Set<PageTopic>() };
    told.set(page, made);
    return made;
  };

  const tellFlow = async (): Promise<void> => {
    for (const { bots, pages } of alike(streams.open)) {
      const frame = JSON.stringify(frameOf(await reader.graph(bots)));
      const event = eventOf("flow", frame, clock.now());
      for (const page of pages) {
        const known = toldTo(page);
        if (known.frame === frame || !page.send(event)) continue;
        known.frame = frame;
        known.at = clock.now();
      }
    }
  };
  const tellChanges = (changed: ReadonlySet<PageTopic>): void => {
    for (const [page, own] of tellEach(streams.open, changed))
      for (const topic of own) toldTo(page).missed.add(topic);
  };
  const recheck = async (page: PageStream): Promise<void> => {
    const known = toldTo(page);
    tellMissed(page, known);
    if (clock.now() - known.at >= SILENT_MS && page.send(HEARTBEAT)) known.at = clock.now();
    if (clock.now() - known.recheckedAt < RECHECK_MS) return;
    known.recheckedAt = clock.now();
    const found = await page.recheck();
    if (found === "same") return;
    known.frame = undefined;
    page.send(eventOf("session", JSON.stringify({ isOver: found === "ended" })));
    if (found === "ended") page.end();
  };

  const turn = async (): Promise<boolean> => {
    await Promise.all([...streams.open].map(recheck));
    await tellFlow();
    return false;
  };
  const loop = createLoop({ name: "pages", pollMs: EVERY_MS, clock, log, turn });
  const forget = changes.onChange(tellChanges);
  return {
    name: "pages",
    start: async () => loop.start(),
    stop: async () => {
      forget();
      streams.close();
      await loop.stop();
    },
  };
}

/** Tells pages what has changed, once written for all that may know the same. @returns those that were slow to read */
function tellEach(open: Iterable<PageStream>, changed: ReadonlySet<PageTopic>) {
  const written = new Map<string, Buffer>();
  return [...open].flatMap((page): [PageStream, readonly PageTopic[]][] => {
    const own = heardBy(page, changed);
    if (own.length === 0) return [];
    const event = written.get(own.join()) ?? changeOf(own);
    written.set(own.join(), event);
    return page.send(event) ? [] : [[page, own]];
  });
}

function tellMissed(page: PageStream, { missed }: Told): void {
  if (missed.size === 0) return;
  const own = heardBy(page, missed);
  if (own.length === 0 || page.send(changeOf(own))) missed.clear();
}

/** What of this a page may know now; its reader's rights may be others than when it was opened. */
const heardBy = ({ caller }: PageStream, changed: ReadonlySet<PageTopic>): readonly PageTopic[] =>
  [...changed].filter((topic) => mayHearOf(topic, (scope) => caller.mayWithSome(scope)));

const changeOf = (changed: readonly PageTopic[]): Buffer =>
  eventOf("changed", JSON.stringify({ topics: changed }));

/** Pages that see the same. */
function alike(open: Iterable<PageStream>) {
  const groups = new Map<string, { bots: readonly number[] | undefined; pages: PageStream[] }>();
  for (const page of open) {
    const { bots } = page.caller;
    const key = JSON.stringify(bots ?? null);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { bots, pages: [page] });
    else known.pages.push(page);
  }
  return groups.values();
}

const eventOf = (name: string, data: string, id?: number): Buffer =>
  Buffer.from(`event: ${name}\n${id === undefined ? "" : `id: ${id}\n`}data: ${data}\n\n`);
