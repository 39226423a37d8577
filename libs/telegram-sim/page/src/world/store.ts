import type { SimEvent } from "../server/event.js";
import { followEvents } from "../server/event-stream.js";
import * as readings from "../server/readings.js";
import { applyEvents } from "./apply.js";
import { merged } from "./room-changes.js";
import { emptyWorld, roomFrom, type Room, type World } from "./state.js";

/** Messages read at once. */
const PAGE_SIZE = 60;
/** Events that come close together are shown together. */
const BATCH_MS = 16;

/** The world as this page knows it: read once, then kept up to date by events, and read anew after each interruption. */
export class WorldStore {
  private world: World = emptyWorld;
  private waiting: SimEvent[] = [];
  private isReading = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly onChange = new Set<() => void>();
  private readonly onEvent = new Set<(event: SimEvent) => void>();

  readonly snapshot = (): World => this.world;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.onChange.add(listener);
    return () => this.onChange.delete(listener);
  };

  /** Hears each event once, when it comes. */
  readonly listen = (listener: (event: SimEvent) => void): (() => void) => {
    this.onEvent.add(listener);
    return () => this.onEvent.delete(listener);
  };

  /** @returns a function that ends it. */
  start(): () => void {
    return followEvents({
      onOpen: () => void this.readAll(),
      onLost: () => this.set({ ...this.world, connection: "lost" }),
      onEvent: (event) => this.take(event),
    });
  }

  /** Reads the newest messages of a chat, once. */
  async open(key: string): Promise<void> {
    if (this.world.rooms.get(key)?.isLoaded === false) await this.readNewest(key);
  }

  /** Reads the page of messages before the oldest that is known. */
  async readOlder(key: string): Promise<void> {
    const room = this.world.rooms.get(key);
    if (!room?.hasOlder) return;
    const [before] = room.messages.keys();
    const messages = await readings.messages(key, { limit: PAGE_SIZE, before });
    this.change(key, (known) => ({
      ...known,
      messages: merged(known.messages, messages),
      hasOlder: messages.length >= PAGE_SIZE,
    }));
  }

  /** Reads who and what there is again: after something whose events do not tell everything. */
  async readAll(): Promise<void> {
    this.isReading = true;
    try {
      await this.readWorld();
    } catch {
      this.set({ ...this.world, connection: "lost" });
    } finally {
      this.isReading = false;
      this.flush();
    }
  }

  private async readWorld(): Promise<void> {
    const [people, bots, chats, clock] = await Promise.all([
      readings.people(),
      readings.bots(),
      readings.chats(),
      readings.clock().catch(() => undefined),
    ]);
    const opened = [...this.world.rooms.values()].filter(({ isLoaded }) => isLoaded).map(({ key }) => key);
    this.set({
      ...this.world,
      connection: "live",
      offsetMs: clock?.offset_ms ?? 0,
      people: new Map(people.map((user) => [user.id, user])),
      bots: new Map(bots.map((bot) => [bot.id, bot])),
      rooms: new Map(chats.map((chat) => [chat.key, roomFrom(chat)])),
      activities: new Map(),
      drafts: new Map(chats.map(({ key, drafts }) => [key, drafts])),
    });
    await Promise.all(opened.map((key) => this.open(key)));
  }

  private async readNewest(key: string): Promise<void> {
    const messages = await readings.messages(key, { limit: PAGE_SIZE });
    this.change(key, (room) => ({
      ...room,
      messages: merged(new Map(), messages),
      isLoaded: true,
      hasOlder: messages.length >= PAGE_SIZE,
    }));
  }

  private take(event: SimEvent): void {
    for (const listener of this.onEvent) listener(event);
    // A reset, or a chat or bot we know nothing of, has more to it than the event tells.
    if (this.needsReading(event)) void this.readAll();
    this.waiting.push(event);
    this.timer ??= setTimeout(() => this.flush(), BATCH_MS);
  }

  private needsReading(event: SimEvent): boolean {
    if (this.isReading) return false;
    if (event.type === "reset" || event.type === "chat") return true;
    return "room" in event && event.room !== undefined && !this.world.rooms.has(event.room.key);
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.isReading || this.waiting.length === 0) return;
    this.set(applyEvents(this.world, this.waiting.splice(0), Date.now()));
  }

  private change(key: string, change: (room: Room) => Room): void {
    const room = this.world.rooms.get(key);
    if (room) this.set({ ...this.world, rooms: new Map(this.world.rooms).set(key, change(room)) });
  }

  private set(world: World): void {
    this.world = world;
    for (const listener of this.onChange) listener();
  }
}
