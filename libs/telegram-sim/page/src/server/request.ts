import { z } from "zod";

/** The simulator refused, or cannot be reached (status 0). The message is for people. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  constructor(
    readonly status: number,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const Refusal = z.union([
  z.object({ error: z.string() }).transform(({ error }) => error),
  z.object({ description: z.string() }).transform(({ description }) => description),
]);

type Query = Readonly<Record<string, string | number | undefined>>;

/** @throws RequestError */
export async function get<Schema extends z.ZodType>(
  path: string,
  query: Query,
  schema: Schema,
): Promise<z.output<Schema>> {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return schema.parse(await exchange(`${path}?${new URLSearchParams(given).toString()}`, {}));
}

/** @throws RequestError */
export async function post<Schema extends z.ZodType>(
  path: string,
  body: object,
  schema: Schema,
): Promise<z.output<Schema>> {
  const answer = await exchange(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return schema.parse(answer);
}

/** @throws RequestError */
export async function remove(path: string): Promise<void> {
  await exchange(path, { method: "DELETE" });
}

async function exchange(path: string, init: RequestInit): Promise<unknown> {
  const response = await reach(path, init);
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer;
  throw new RequestError(response.status, Refusal.safeParse(answer).data ?? `HTTP ${response.status}`);
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(`/sim/${path}`, init);
  } catch (cause) {
    throw new RequestError(0, "the simulator does not answer", { cause });
  }
}
