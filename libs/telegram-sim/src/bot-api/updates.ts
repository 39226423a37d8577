import { badRequest } from "../errors.js";
import type { Mailbox } from "../delivery/mailbox.js";
import type { WebhookSettings } from "../delivery/poster.js";
import type { Call, MethodGroup } from "./method.js";
import type { Params } from "./params.js";
import { NamesSchema } from "./schemas.js";

const MAX_TIMEOUT_SECONDS = 50;
const MAX_LIMIT = 100;
const DEFAULT_CONNECTIONS = 40;
const MAX_CONNECTIONS = 100;

/** How a bot gets its updates. */
export const updateMethods: MethodGroup = {
  getUpdates: (call) => {
    const { params, signal } = call;
    const mailbox = mailboxOf(call);
    chooseKinds(mailbox, params);
    return mailbox.read({
      offset: params.integer("offset") ?? 0,
      limit: within(params.integer("limit"), 1, MAX_LIMIT, MAX_LIMIT),
      timeoutMs: within(params.integer("timeout"), 0, MAX_TIMEOUT_SECONDS, 0) * 1000,
      signal,
    });
  },

  /** An empty address takes the webhook away. */
  setWebhook: (call) => {
    const { params } = call;
    const mailbox = mailboxOf(call);
    const settings = webhookSettings(params);
    if (params.flag("drop_pending_updates")) mailbox.inbox.pending.clear();
    chooseKinds(mailbox, params);
    if (settings) mailbox.setWebhook(settings);
    else mailbox.deleteWebhook();
    return true;
  },

  deleteWebhook: (call) => {
    const mailbox = mailboxOf(call);
    mailbox.deleteWebhook();
    if (call.params.flag("drop_pending_updates")) mailbox.inbox.pending.clear();
    return true;
  },

  getWebhookInfo: (call) => {
    const { inbox, settings, lastError: error } = mailboxOf(call);
    inbox.dropExpired();
    const { url = "", maxConnections } = settings ?? {};
    return {
      url,
      has_custom_certificate: false,
      pending_update_count: inbox.pending.size,
      ...(maxConnections !== undefined && { max_connections: maxConnections, ip_address: "127.0.0.1" }),
      ...(error && { last_error_date: error.date, last_error_message: error.message }),
      ...(inbox.allowed && { allowed_updates: [...inbox.allowed] }),
    };
  },
};

const mailboxOf = ({ core, bot }: Call): Mailbox => core.mailboxes.of(bot.user.id);

/** What is no list of names changes nothing, as with Telegram. */
function chooseKinds({ inbox }: Mailbox, params: Params): void {
  inbox.chooseKinds(params.jsonIfValid("allowed_updates", NamesSchema));
}

function webhookSettings(params: Params): WebhookSettings | undefined {
  const url = params.text("url");
  if (url === undefined) return undefined;
  checkAddress(url);
  const secretToken = params.text("secret_token");
  if (secretToken !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(secretToken))
    throw badRequest("secret token contains unallowed characters");
  const maxConnections = within(params.integer("max_connections"), 1, MAX_CONNECTIONS, DEFAULT_CONNECTIONS);
  return { url, secretToken, maxConnections };
}

/** HTTPS as with Telegram; also plain HTTP to this machine, which Telegram refuses. */
function checkAddress(url: string): void {
  if (!URL.canParse(url)) throw badRequest("invalid webhook URL specified");
  const { protocol, hostname } = new URL(url);
  const isLoopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  if (protocol !== "https:" && !(protocol === "http:" && isLoopback))
    throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
}

const within = (value: number | undefined, min: number, max: number, otherwise: number): number =>
  value === undefined ? otherwise : Math.min(max, Math.max(min, value));
