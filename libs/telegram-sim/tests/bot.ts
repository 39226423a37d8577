import { request } from "undici";
import { z } from "zod";

const Answer = z.looseObject({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.number().optional(),
  description: z.string().optional(),
  parameters: z.looseObject({ retry_after: z.number().optional() }).optional(),
});

const Sent = z.looseObject({ message_id: z.number() });

/** A bot that calls the Bot API as any client library does. */
export class TestBot {
  readonly id: number;

  constructor(
    readonly root: string,
    readonly token: string,
  ) {
    this.id = Number(token.split(":", 1)[0]);
  }

  async call(method: string, params: object = {}): Promise<z.output<typeof Answer>> {
    const { body } = await request(`${this.root}/bot${this.token}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(params),
    });
    return Answer.parse(await body.json());
  }

  /** The result of a call that must succeed. */
  async result(method: string, params: object = {}): Promise<unknown> {
    const answer = await this.call(method, params);
    if (!answer.ok) throw new Error(answer.description);
    return answer.result;
  }

  async send(chat_id: number, text: string, more: object = {}): Promise<z.output<typeof Sent>> {
    return Sent.parse(await this.result("sendMessage", { chat_id, text, ...more }));
  }

  async form(method: string, form: FormData): Promise<z.output<typeof Answer>> {
    const response = await fetch(`${this.root}/bot${this.token}/${method}`, { method: "POST", body: form });
    return Answer.parse(await response.json());
  }

  /** Everything that waits, confirmed. */
  async updates(params: object = {}): Promise<Record<string, unknown>[]> {
    const given = await this.result("getUpdates", params);
    const updates = z.array(z.looseObject({ update_id: z.number() })).parse(given);
    const last = updates.at(-1);
    if (last) await this.call("getUpdates", { offset: last.update_id + 1 });
    return updates;
  }
}

/** The kinds of updates, in order. */
export const kindsOf = (updates: readonly Record<string, unknown>[]): string[] =>
  updates.map((update) => Object.keys(update).find((name) => name !== "update_id") ?? "");
