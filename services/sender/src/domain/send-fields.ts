import type { BlobFile } from "@telebus/contracts";

/** Fields of a form that are text as they are; all others are JSON, as in the Bot API. */
const TEXTS: ReadonlySet<string> = new Set([
  "text",
  "parse_mode",
  "method",
  "lane",
  "job",
  "chat_type",
  "expires_at",
  "idempotency_key",
  "photo",
  "video",
  "animation",
  "audio",
  "document",
  "voice",
  "sticker",
]);
const ATTACHED = "attach://";

/**
 * The request that a form stands for. A file stands where its part is named: `photo`, a parameter of the method, or
 * wherever the parameters say `attach://<part>`.
 */
export function withUploads(
  fields: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, BlobFile>,
): Record<string, unknown> {
  const referred = new Set<string>();
  const attach = (value: unknown): unknown => {
    if (typeof value === "string" && value.startsWith(ATTACHED)) {
      const part = value.slice(ATTACHED.length);
      const file = files.get(part);
      if (file !== undefined) referred.add(part);
      return file ?? value;
    }
    if (Array.isArray(value)) return value.map(attach);
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, attach(part)]));
  };
  const given = Object.fromEntries(
    [...fields].map(([name, text]) => [name, attach(TEXTS.has(name) ? text : parsed(text))]),
  );
  const named = Object.fromEntries([...files].filter(([name]) => !referred.has(name)));
  if (given["method"] === undefined) return { ...given, ...named };
  const { params } = given;
  return { ...given, params: isRecord(params) || params === undefined ? { ...named, ...params } : params };
}

/** What is no JSON is text: the schema says what is wrong with it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
