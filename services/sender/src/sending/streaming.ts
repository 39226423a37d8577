import { classifyFailure, type CallAnswer, type CallRefused } from "@telebus/telegram";
import type { Clock, Log } from "@telebus/service";
import { costOf } from "../domain/cost.js";
import { failed, messageIdsOf, okOutcome } from "../domain/outcome.js";
import { afterDoubt, afterLoss, afterStep } from "../domain/streaming/after-step.js";
import type { Frame } from "../domain/streaming/frame-parts.js";
import { nextStep, type OpenStream, type StreamCall } from "../domain/streaming/next-step.js";
import { isRichRefused, refusedTransport, type Transport } from "../domain/streaming/refused-transport.js";
import type { StreamId } from "../stream-store.js";
import type { Ask, Call, Ending } from "./call.js";
import { DraftKeeper } from "./draft-keeper.js";
import { again, judge, NOT_OURS, type Judgement } from "./judging.js";
import type { StreamJournal } from "./stream-journal.js";

interface StreamingDeps {
  journal: StreamJournal;
  ask: Ask;
  /** Whether the right to send for this shard is still ours. */
  isOurs: (shard: string) => boolean;
  /** Whether an operator wants it paused or ended. */
  isForbidden: (call: Call) => boolean;
  clock: Clock;
  log: Log;
}

/** A frame whose turn it is, and how far its stream has come. */
interface Turn {
  readonly call: Call;
  readonly id: StreamId;
  readonly frame: Frame;
  readonly stream: OpenStream;
  readonly refused: ReadonlySet<Transport>;
}

/** The frame's rich form was refused; it goes as plain text. */
const AS_PLAIN = "once-without-rich";
const LOST = failed("message-gone", "dropped", "the streamed message was deleted");
const NOT_A_STREAM = failed(
  "invalid",
  "dropped",
  "frames that the sender carries are asked for as sendMessage, with a chat",
);

/** Carries frames of streamed messages into their chats, in whatever way these take them. */
export class Streaming {
  readonly #deps: StreamingDeps;
  readonly #drafts: DraftKeeper;

  constructor(deps: StreamingDeps) {
    this.#deps = deps;
    this.#drafts = new DraftKeeper(deps.clock);
  }

  /** One turn of a frame: at most one call. @throws UnavailableError */
  async carry(call: Call): Promise<Judgement> {
    const { journal, ask, isOurs } = this.#deps;
    const id = idOf(call);
    const frame = frameOf(call);
    if (id === undefined || frame === undefined) return { outcome: NOT_A_STREAM };
    const { stream, refused } = await journal.find(id);
    const turn = { call, id, frame, stream, refused };
    const step = nextStep(frame, stream, refused);
    if (step.does === "nothing") return this.#end(turn, stream, true);
    if (!("method" in step)) return { outcome: step.does === "over" ? { status: "superseded" } : LOST };
    await this.#drafts.letGo(nameOf(id));
    if (!isOurs(call.shard)) return NOT_OURS;
    call.progress.attempts++;
    call.progress.spent = (call.progress.spent ?? 0) + costOf(step.method, step.params);
    return this.#onAnswer(turn, step, await ask(call, step));
  }

  /** Lets all drafts go. */
  stop(): Promise<void> {
    return this.#drafts.stop();
  }

  async #onAnswer(turn: Turn, step: StreamCall, answer: CallAnswer): Promise<Judgement> {
    if (answer.ok) return this.#onDone(turn, step, answer.result);
    if (answer.kind === "refused") return this.#onRefused(turn, step, answer);
    if (step.does === "edit") await this.#save(turn, afterDoubt(turn.stream, step));
    return judge(turn.call, answer, this.#deps.log);
  }

  async #onDone(turn: Turn, step: StreamCall, result: unknown): Promise<Judgement> {
    if (step.does === "draft") {
      this.#drafts.keep(nameOf(turn.id), () => this.#showAgain(turn, step));
      return this.#end(turn, turn.stream, result);
    }
    const stream = afterStep(turn.stream, step, messageIdsOf(result)[0]);
    if (nextStep(turn.frame, stream, turn.refused).does === "nothing") return this.#end(turn, stream, result);
    await this.#save(turn, stream);
    return again(0);
  }

  async #onRefused(turn: Turn, step: StreamCall, answer: CallRefused): Promise<Judgement> {
    const { journal, log } = this.#deps;
    const failure = classifyFailure(answer);
    // A message that cannot be taken away is not worth failing a frame for.
    if (failure.action === "succeed" || (step.does === "delete" && failure.action === "report"))
      return this.#onDone(turn, step, true);
    const transport = refusedTransport(step.method, failure.class);
    if (transport !== undefined) {
      await journal.refuse(turn.id, transport);
      return again(0);
    }
    const { remedies } = turn.call.progress;
    if (isRichRefused(step.params, failure.class) && !remedies.has(AS_PLAIN)) {
      remedies.add(AS_PLAIN);
      return again(0);
    }
    if (step.does !== "edit" || failure.class !== "message-gone") return judge(turn.call, answer, log);
    await this.#save(turn, afterLoss(turn.stream, step));
    return turn.frame.isFinal ? again(0) : judge(turn.call, answer, log);
  }

  async #showAgain({ call }: Turn, step: StreamCall): Promise<boolean> {
    const { ask, isOurs, isForbidden } = this.#deps;
    return isOurs(call.shard) && !isForbidden(call) && (await ask(call, step)).ok;
  }

  async #end(turn: Turn, stream: OpenStream, result: unknown): Promise<Ending> {
    const isOver = stream.isOver || turn.frame.isFinal;
    if (stream !== turn.stream || isOver !== stream.isOver) await this.#save(turn, { ...stream, isOver });
    const messageIds = stream.messages.map(({ id }) => id);
    return { outcome: okOutcome(result, turn.call.progress.migratedTo, messageIds) };
  }

  #save({ id, call }: Turn, stream: OpenStream): Promise<void> {
    return this.#deps.journal.save(id, stream, () => this.#deps.isOurs(call.shard));
  }
}

const nameOf = ({ bot, chat, key }: StreamId): string => `${bot} ${chat} ${key}`;

/** In a group that has become a supergroup a stream begins anew: its messages stayed behind. */
function idOf({ chat, request: { bot, stream } }: Call): StreamId | undefined {
  return chat === undefined || stream === undefined ? undefined : { bot, chat, key: stream.key };
}

function frameOf({ request, progress }: Call): Frame | undefined {
  const { chat = 0, chatType = chat > 0 ? "private" : "group", stream, method } = request;
  if (stream === undefined || method !== "sendMessage") return undefined;
  const rich = progress.remedies.has(AS_PLAIN) ? undefined : stream.rich;
  return {
    key: stream.key,
    isFinal: stream.isFinal,
    isPrivate: chatType === "private",
    params: progress.params,
    rich,
  };
}
