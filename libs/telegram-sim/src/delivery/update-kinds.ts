const DAY_MS = 24 * 60 * 60 * 1000;

/** What orders delivery: updates of one lane are delivered one after the other. */
type LaneScope = "chat" | "user" | "poll" | "bot";

interface KindRules {
  readonly lane: LaneScope;
  /** Kinds with the same name here share their lanes; each has its own where it is not given. */
  readonly sharedLane?: string;
  /** How long an update waits for delivery before it is dropped. */
  readonly lifeMs: number;
  /** Delivered only when `allowed_updates` names it. */
  readonly isOptIn?: boolean;
}

const chat = (sharedLane?: string): KindRules => ({
  lane: "chat",
  lifeMs: DAY_MS,
  ...(sharedLane !== undefined && { sharedLane }),
});
const user = (lifeMs: number, sharedLane?: string): KindRules => ({
  lane: "user",
  lifeMs,
  ...(sharedLane !== undefined && { sharedLane }),
});

/** Every kind of update of Bot API 10.3: its lane and its life. */
export const updateKinds: ReadonlyMap<string, KindRules> = new Map<string, KindRules>([
  ["message", chat("message")],
  ["edited_message", chat("message")],
  ["channel_post", chat("message")],
  ["edited_channel_post", chat("message")],
  ["business_connection", user(DAY_MS)],
  ["business_message", chat("business")],
  ["edited_business_message", chat("business")],
  ["deleted_business_messages", chat("business")],
  ["guest_message", chat()],
  ["message_reaction", { ...chat(), isOptIn: true }],
  ["message_reaction_count", { ...chat(), isOptIn: true }],
  ["inline_query", user(30_000)],
  ["chosen_inline_result", user(600_000)],
  ["callback_query", user(150_000)],
  ["shipping_query", user(150_000, "checkout")],
  ["pre_checkout_query", user(150_000, "checkout")],
  ["purchased_paid_media", user(DAY_MS)],
  ["subscription", user(DAY_MS)],
  ["poll", { lane: "poll", sharedLane: "poll", lifeMs: DAY_MS }],
  ["poll_answer", { lane: "poll", sharedLane: "poll", lifeMs: DAY_MS }],
  ["my_chat_member", chat()],
  ["chat_member", { ...user(DAY_MS, "member"), isOptIn: true }],
  ["chat_join_request", user(DAY_MS, "member")],
  ["chat_boost", chat()],
  ["removed_chat_boost", chat()],
  ["managed_bot", user(DAY_MS)],
  ["stopped_message_generation", chat()],
]);

const UNKNOWN_KIND: KindRules = { lane: "bot", lifeMs: DAY_MS };

export const rulesOfKind = (kind: string): KindRules => updateKinds.get(kind) ?? UNKNOWN_KIND;

/** What a bot gets that never chose: all but the opt-in kinds. */
export const isAllowed = (kind: string, allowed: ReadonlySet<string> | undefined): boolean =>
  allowed ? allowed.has(kind) || !updateKinds.has(kind) : rulesOfKind(kind).isOptIn !== true;

/** The name of the lane in which an update is delivered. `body` is what the update's kind holds. */
export function laneOf(kind: string, body: unknown): string {
  const { lane, sharedLane = kind } = rulesOfKind(kind);
  const id =
    lane === "chat"
      ? idAt(body, "chat")
      : lane === "user"
        ? (idAt(body, "from") ?? idAt(body, "user"))
        : lane === "poll"
          ? (field(body, "poll_id") ?? field(body, "id"))
          : undefined;
  return `${sharedLane}:${lane}:${typeof id === "number" || typeof id === "string" ? id : "none"}`;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

const idAt = (value: unknown, name: string): unknown => field(field(value, name), "id");
