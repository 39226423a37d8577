import { request } from "undici";

type Options = Omit<NonNullable<Parameters<typeof request>[1]>, "headers"> & {
  readonly headers?: Record<string, string>;
};

interface Answered {
  readonly status: number;
  readonly json: unknown;
}

/** A request as it is, whatever a client would say of it. */
export async function send(url: string, options: Options = {}): Promise<Answered> {
  const { statusCode, body } = await request(url, options);
  const text = await body.text();
  const json: unknown = text === "" ? undefined : JSON.parse(text);
  return { status: statusCode, json };
}

/** How the Bot API says no. */
export const refusal = (error_code: number, description: string): Answered => ({
  status: error_code,
  json: { ok: false, error_code, description },
});

export const badRequest = (text: string): Answered => refusal(400, `Bad Request: ${text}`);
