import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Core } from "../core.js";
import { SnapshotError, systemCodeOf } from "../errors.js";
import type { SimEvent } from "../transcript/events.js";
import { Snapshot } from "./schema.js";
import { restoreSnapshot, takeSnapshot } from "./snapshot.js";

/** Changes within this time are written together. */
const DEBOUNCE_MS = 500;

/** Keeps the state in a file: shortly after each change, and at a stop. A file is replaced whole or not at all. */
export class SnapshotFile {
  private stopTimer: (() => void) | undefined;
  private stopListening: (() => void) | undefined;
  private writing = Promise.resolve();

  constructor(
    private readonly core: Core,
    private readonly path: string,
  ) {}

  /** Takes over what the file holds, and follows changes from now on. @throws SnapshotError */
  async open(): Promise<void> {
    const snapshot = await this.read();
    if (snapshot) restoreSnapshot(this.core, snapshot);
    // From here on a stop without `close` is an unclean one.
    await this.write(false);
    this.follow();
  }

  /** Follows changes again after a stop. */
  follow(): void {
    this.stopListening = this.core.events.listen((event) => {
      if (changesState(event)) this.schedule();
    });
  }

  /** Writes the state as it is now, for good. Call it before deliveries are ended. */
  async close(): Promise<void> {
    this.stopListening?.();
    this.stopTimer?.();
    this.stopTimer = undefined;
    await this.write(true);
  }

  private schedule(): void {
    this.stopTimer ??= this.core.settings.clock.setTimer(DEBOUNCE_MS, () => {
      this.stopTimer = undefined;
      this.write(false).catch((error: unknown) => {
        this.core.settings.log.error({ err: error }, "the snapshot could not be written");
      });
    });
  }

  private write(isClean: boolean): Promise<void> {
    const json = JSON.stringify(takeSnapshot(this.core, isClean));
    const writing = this.writing.then(() => this.replace(json));
    this.writing = writing.catch(() => undefined);
    return writing;
  }

  private async replace(json: string): Promise<void> {
    const draft = `${this.path}.new`;
    await mkdir(dirname(this.path), { recursive: true });
    await writeFile(draft, json, { mode: 0o600 });
    await rename(draft, this.path);
  }

  private async read(): Promise<Snapshot | undefined> {
    try {
      return Snapshot.parse(JSON.parse(await readFile(this.path, "utf8")));
    } catch (error) {
      if (systemCodeOf(error) === "ENOENT") return undefined;
      throw new SnapshotError(`the simulator's snapshot ${this.path} cannot be used; move it away`, {
        cause: error,
      });
    }
  }
}

/** Calls that only read leave nothing to keep. */
const changesState = (event: SimEvent): boolean =>
  event.type !== "activity" && !(event.type === "call" && event.call.method.startsWith("get"));
