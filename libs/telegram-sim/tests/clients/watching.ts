import { z } from "zod";
import type { CallView } from "../../src/index.js";
import type { Stage } from "../stage.js";

/** How long a bot may take. */
export const WAIT_MS = 10_000;
const Message = z.looseObject({ message_id: z.number() });

/** Lets a person do something. @returns the bot's next successful call of the method, with this text if one is named */
export async function callAfter(
  { control }: Stage,
  method: string,
  act: () => Promise<unknown>,
  text?: string,
): Promise<CallView> {
  let after = (await control.calls()).last;
  await act();
  for (;;) {
    const { calls, last } = await control.calls({ after, method, waitMs: WAIT_MS });
    const done = calls.find(
      ({ outcome, params }) => outcome.ok && (text === undefined || params["text"] === text),
    );
    if (done) return done;
    if (calls.length === 0) throw new Error(`the bot did not call ${method}`);
    after = last;
  }
}

export const resultOf = (call: CallView): z.output<typeof Message> => Message.parse(call.outcome.result);

/** What a document holds, as its bot can download it. */
export async function contentOf({ bot }: Stage, message: unknown): Promise<Buffer> {
  const { document } = z.looseObject({ document: z.looseObject({ file_id: z.string() }) }).parse(message);
  const { file_path } = z
    .looseObject({ file_path: z.string() })
    .parse(await bot.result("getFile", { file_id: document.file_id }));
  const response = await fetch(`${bot.root}/file/bot${bot.token}/${file_path}`);
  return Buffer.from(await response.arrayBuffer());
}
