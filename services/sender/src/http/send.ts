import { createHash, randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { begin, CallRequested, follow, SendRequest, SendView } from "@telebus/contracts";
import { ProblemError, type Caller, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import { canonicalJson } from "../domain/canonical.js";
import { PART_HANDLER } from "../domain/request-parts.js";
import { checkedCalls } from "./checked-calls.js";
import { fileRoutes } from "./send-files.js";
import { readSendForm } from "./send-form.js";
import { previewRoute } from "./send-preview.js";
import { sentRoutes } from "./sent.js";
import type { SendDeps } from "./send-deps.js";

/** A call has to fit into one event, beside what the stream adds to it. */
const BODY_LIMIT = 256 * 1024;
const FORMS =
  "A form (multipart/form-data) may bring files: its fields are named as here, those that are no text are JSON. A file " +
  "stands for the field of its part's name, for that parameter of the method, or where parameters say attach://<part>.";
const MAX_AHEAD_MS = 48 * 3_600_000;

const Key = z.string().min(1).max(255).optional();
const Headers = z.object({ "idempotency-key": Key });

/** `/api/send`: one message or call for whoever has the key, what it would be, and what became of it. */
export const sendRoutes = (deps: SendDeps): RouteGroup => ({
  prefix: "/api/send",
  api: "Telebus sender: send",
  routes: async (scope) => {
    scope.addHook("onRequest", deps.access.of("send"));
    scope.addContentTypeParser("multipart/form-data", (_request: unknown, form: IncomingMessage) =>
      readSendForm(form, deps.blobs, { maxFileBytes: deps.maxFormBytes(), maxFieldBytes: BODY_LIMIT }),
    );
    await scope.register(acceptedRoute(deps));
    await scope.register(previewRoute(deps));
    await scope.register(fileRoutes(deps));
    await scope.register(sentRoutes(deps));
  },
});

const acceptedRoute =
  ({ store, access, ...deps }: SendDeps): RouteGroup["routes"] =>
  async (scope) => {
    const accepted = {
      summary: "Send a message, or make any call",
      description: FORMS,
      consumes: ["application/json", "multipart/form-data"],
      body: SendRequest,
      headers: Headers,
    };
    scope.post(
      "/",
      { bodyLimit: BODY_LIMIT, schema: { ...accepted, response: { 202: SendView } } },
      async (request, reply) => {
        const { idempotency_key: keyInBody, ...asked } = request.body;
        const caller = access.callerOf(request);
        const key = ownKey(caller, request.headers["idempotency-key"] ?? keyInBody);
        const record = recordOf(asked, key, caller, deps);
        const kept = await store.accept(record);
        if (kept.digest !== record.digest)
          throw new ProblemError(409, "idempotency_key: was used for something else");
        const isNew = kept.id === record.id;
        const view = isNew ? undefined : await store.find(kept.id);
        return reply.code(202).send(view ?? { id: kept.id, status: "queued" });
      },
    );
  };

/** The same word of two API keys is not the same message. */
const ownKey = ({ name, bots }: Caller, key: string | undefined): string | undefined =>
  key === undefined || bots === undefined ? key : `${name} ${key}`;

/** @throws ProblemError 422 when it can never be sent */
function recordOf(
  asked: Omit<SendRequest, "idempotency_key">,
  idempotencyKey: string | undefined,
  caller: Caller,
  { bots, clock }: Pick<SendDeps, "bots" | "clock">,
) {
  const calls = checkedCalls(asked, caller, bots);
  const [call, ...others] = calls;
  const now = clock.now();
  if (call.expiresAt !== undefined && call.expiresAt.getTime() - now > MAX_AHEAD_MS)
    throw new ProblemError(422, "expires_at: is more than 48 hours ahead");

  const id = randomUUID();
  const by = { source: "sender", handler: PART_HANDLER, now };
  const events = [
    begin(CallRequested(call), { id, source: "sender", now }),
    ...follow(
      { id, journeyId: id, traceparent: undefined },
      by,
      others.map((other) => CallRequested(other)),
    ),
  ];
  const digest = createHash("sha256")
    .update(canonicalJson(others.length === 0 ? call : calls))
    .digest("base64url");
  return {
    id,
    bot: call.bot,
    chat: call.chat,
    method: call.method,
    by: caller.name,
    idempotencyKey,
    digest,
    parts: calls.length,
    requestedAt: new Date(now),
    events,
  };
}
