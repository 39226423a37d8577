import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";

const named = new WeakMap<FastifyRequest, string>();

/** It is known who calls: their calls are counted together, from wherever they come. */
export const countCallsAs = (request: FastifyRequest, caller: string): void =>
  void named.set(request, caller);

/** Whose calls this one is counted with. A cookie that nobody has looked at yet counts nothing. */
export function rateKeyOf(request: FastifyRequest): string {
  const known = named.get(request);
  if (known !== undefined) return known;
  const key = request.headers["x-api-key"] ?? request.headers.authorization;
  return typeof key === "string" ? createHash("sha256").update(key).digest("base64") : request.ip;
}
