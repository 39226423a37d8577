import { isIP } from "node:net";
import { addressOf, checkWebhookAddress } from "../delivery/webhook-address.js";
import { isSameWebhook, type Mailbox } from "../delivery/mailbox.js";
import type { WebhookSettings } from "../delivery/poster.js";
import { badRequest, tooManyRequests } from "../errors.js";
import type { Call, MethodGroup } from "./method.js";
import type { Params } from "./params.js";
import { DescribedResult } from "./reply.js";
import { NamesSchema } from "./schemas.js";

const MAX_TIMEOUT_SECONDS = 50;
const MAX_LIMIT = 100;
const DEFAULT_CONNECTIONS = 40;
const MAX_CONNECTIONS = 100;
const MAX_SECRET = 256;
/** A bot may set its webhook once in this time. */
const SET_WEBHOOK_EVERY_MS = 1000;

/** How a bot gets its updates. */
export const updateMethods: MethodGroup = {
  getUpdates: (call) => {
    const { params } = call;
    const mailbox = mailboxOf(call);
    chooseKinds(mailbox, params);
    return mailbox.read({
      offset: params.integer("offset") ?? 0,
      limit: within(params.integer("limit"), 1, MAX_LIMIT, MAX_LIMIT),
      timeoutMs: within(params.integer("timeout"), 0, MAX_TIMEOUT_SECONDS, 0) * 1000,
      signal: call.signal,
    });
  },

  /** An empty address takes the webhook away. */
  setWebhook: (call) => {
    if (call.params.text("url") === undefined) return deleteWebhook(call);
    const mailbox = mailboxOf(call);
    checkPace(call, mailbox);
    const settings = webhookSettings(call.params);
    const isDropping = dropPending(call, mailbox);
    chooseKinds(mailbox, call.params);
    if (isSameWebhook(settings, mailbox.settings) && !isDropping)
      return new DescribedResult(true, "Webhook is already set");
    mailbox.setWebhook(settings);
    return new DescribedResult(true, "Webhook was set");
  },

  deleteWebhook,

  getWebhookInfo: (call) => {
    const { inbox, settings, troubles } = mailboxOf(call);
    inbox.dropExpired();
    const { lastError, lastSynchronizationErrorDate } = troubles;
    return {
      url: settings?.url ?? "",
      has_custom_certificate: settings?.certificate !== undefined,
      pending_update_count: inbox.pending.size,
      ...(settings && {
        max_connections: settings.maxConnections,
        ip_address: addressOf(settings.url, settings.ipAddress),
      }),
      ...(lastError && { last_error_date: lastError.date, last_error_message: lastError.message }),
      ...(lastSynchronizationErrorDate !== undefined && {
        last_synchronization_error_date: lastSynchronizationErrorDate,
      }),
      ...(inbox.allowed && { allowed_updates: [...inbox.allowed] }),
    };
  },
};

function deleteWebhook(call: Call): DescribedResult {
  const mailbox = mailboxOf(call);
  const isDropping = dropPending(call, mailbox);
  if (!mailbox.settings && !isDropping) return new DescribedResult(true, "Webhook is already deleted");
  mailbox.deleteWebhook();
  return new DescribedResult(true, "Webhook was deleted");
}

const mailboxOf = ({ core, bot }: Call): Mailbox => core.mailboxes.of(bot.user.id);

/** One call a second; without limits as often as one likes. @throws ApiError 429 */
function checkPace({ core }: Call, mailbox: Mailbox): void {
  if (core.limiter.mode === "open") return;
  const now = core.settings.clock.now();
  if (now < mailbox.nextSetWebhookAtMs) throw tooManyRequests(1);
  mailbox.nextSetWebhookAtMs = now + SET_WEBHOOK_EVERY_MS;
}

function dropPending({ params }: Call, { inbox }: Mailbox): boolean {
  const isAsked = params.flag("drop_pending_updates");
  if (isAsked) inbox.dropAll();
  return isAsked;
}

/** What is no list of names changes nothing, as with Telegram. */
function chooseKinds({ inbox }: Mailbox, params: Params): void {
  inbox.chooseKinds(params.jsonIfValid("allowed_updates", NamesSchema));
}

function webhookSettings(params: Params): WebhookSettings {
  const url = params.text("url") ?? "";
  checkWebhookAddress(url);
  return {
    url,
    secretToken: secretToken(params),
    maxConnections: within(params.integer("max_connections"), 1, MAX_CONNECTIONS, DEFAULT_CONNECTIONS),
    ipAddress: fixedAddress(params),
    certificate: params.upload("certificate")?.bytes.toString(),
  };
}

function secretToken(params: Params): string | undefined {
  const secret = params.text("secret_token");
  if (secret === undefined) return undefined;
  if (secret.length > MAX_SECRET) throw badRequest("secret token is too long");
  if (!/^[A-Za-z0-9_-]+$/.test(secret)) throw badRequest("secret token contains unallowed characters");
  return secret;
}

function fixedAddress(params: Params): string | undefined {
  const address = params.text("ip_address");
  if (address === undefined || isIP(address)) return address;
  throw badRequest("bad webhook: Invalid IP address specified");
}

const within = (value: number | undefined, min: number, max: number, otherwise: number): number =>
  value === undefined ? otherwise : Math.min(max, Math.max(min, value));
