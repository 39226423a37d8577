import type { ChatAddress, EventDraft, UpdateReceivedData } from "@telebus/contracts";
import { answerCallback, inspectUpdate } from "@telebus/telegram";
import { z } from "zod";
import { addressOf, onUpdate, type HandlerContext, type UpdateHandler } from "./handlers.js";

/** A press on a button of ours. */
export interface Press<Args> {
  /** The chat of the message with the button. */
  readonly from: ChatAddress;
  readonly person: NonNullable<UpdateReceivedData["person"]>;
  readonly args: Args;
  /** The message with the button, to be edited. */
  readonly messageId: number;
  readonly update: UpdateReceivedData;
}

export interface PressReply {
  readonly events: readonly EventDraft[];
  /** At most 200 characters, shown over the chat; as a window to be closed with `isAlert`. */
  readonly toast?: string;
  readonly isAlert?: boolean;
}

/** Telegram keeps a press for 150 s; answered later it is refused. */
export const PRESS_LIFE_MS = 150_000;

const CallbackQuery = z.looseObject({
  id: z.string(),
  message: z.looseObject({ message_id: z.int() }).optional(),
});

/**
 * Handles the buttons whose data says `action`. The press is always answered, in the control lane, so that the button
 * stops spinning; a button with a wrong signature or old arguments is answered kindly and changes nothing.
 */
export const onCallback = <Args>(
  action: string,
  name: string,
  args: z.ZodType<Args>,
  handle: (press: Press<Args>, context: HandlerContext) => Promise<PressReply>,
): UpdateHandler =>
  onUpdate(
    name,
    (update) => update.kind === "callback_query" && actionOf(update) === action,
    async (update, context) => {
      const press = readPress(update, args, context);
      if (press === undefined) return answerStale(update, context);
      const { events, toast, isAlert } = await handle(press, context);
      return [answer(update, context, { text: toast, isAlert }), ...events].flat();
    },
  );

/** Answers the buttons that no handler of the service knows any more. Comes last in every service. */
export const staleButton = onUpdate(
  "stale-button",
  (update) => update.kind === "callback_query",
  async (update, context) => {
    context.log.info("a button that nobody knows was pressed");
    return answerStale(update, context);
  },
);

const answerStale = (update: UpdateReceivedData, context: HandlerContext): EventDraft[] =>
  answer(update, context, { text: context.text("platform-stale-button") });

function answer(
  update: UpdateReceivedData,
  context: HandlerContext,
  reply: { text?: string | undefined; isAlert?: boolean | undefined },
): EventDraft[] {
  const query = queryOf(update);
  if (query === undefined) return [];
  const expiresAt = new Date(context.time.getTime() + PRESS_LIFE_MS);
  return [answerCallback(update.bot, query.id, { text: reply.text, showAlert: reply.isAlert, expiresAt })];
}

/** The query of a press. */
export const queryOf = (update: UpdateReceivedData) =>
  CallbackQuery.safeParse(update.update["callback_query"]).data;

/** The action, unchecked: enough to find the handler, which then checks the signature. */
const actionOf = (update: UpdateReceivedData): string | undefined =>
  inspectUpdate(update.update).callbackData?.split(":")[1];

function readPress<Args>(
  update: UpdateReceivedData,
  schema: z.ZodType<Args>,
  context: HandlerContext,
): Press<Args> | undefined {
  const from = addressOf(update);
  const data = inspectUpdate(update.update).callbackData;
  const messageId = queryOf(update)?.message?.message_id;
  if (from === undefined || update.person === undefined || data === undefined || messageId === undefined)
    return undefined;
  const decoded = context.callbacks.decode(data, from);
  if (!decoded.ok) {
    context.log.warn({ reason: decoded.reason }, "a button with data that is not ours was pressed");
    return undefined;
  }
  const args = schema.safeParse(decoded.args);
  if (!args.success) return undefined;
  return { from, person: update.person, args: args.data, messageId, update };
}
