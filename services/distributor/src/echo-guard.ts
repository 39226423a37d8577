import { RetryAfterError, type UpdateReceivedData } from "@telebus/contracts";
import type { Clock, UpdateHandler } from "@telebus/service";
import { utteranceOf } from "./domain/echo.js";
import type { EchoStore } from "./echo-store.js";

/** The end of a copy's call comes a moment after the copy itself, if it comes at all. */
const WAIT_MS = 200;
const PATIENCE_MS = 5_000;

interface Deps {
  echoes: EchoStore;
  clock: Clock;
}

/**
 * What bots of this platform have said is never said again: two bots that hear each other would go on for ever. In a
 * channel nobody tells who has written, so there the graph is asked; and while a copy is on its way there, the post waits.
 */
export const exceptEchoes = (handler: UpdateHandler, { echoes, clock }: Deps): UpdateHandler => ({
  ...handler,
  handle: async (update, context) => {
    const isYoung = clock.now() - context.time.getTime() < PATIENCE_MS;
    if (await isEcho(update, isYoung, echoes)) {
      context.log.info("said by a bot of this platform: not repeated");
      return [];
    }
    return handler.handle(update, context);
  },
});

/** @throws RetryAfterError where that is known in a moment */
async function isEcho(update: UpdateReceivedData, mayWait: boolean, echoes: EchoStore): Promise<boolean> {
  const { bots = [], inChannel } = utteranceOf(update) ?? {};
  if (await echoes.isOurs(bots)) return true;
  if (inChannel === undefined) return false;
  if (await echoes.isCopy(inChannel.chat, inChannel.message)) return true;
  if (mayWait && (await echoes.isUnderWay(inChannel.chat, inChannel.isForwarded ? undefined : update.bot)))
    throw new RetryAfterError(WAIT_MS);
  return false;
}
