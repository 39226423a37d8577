import { blankImage } from "../src/media/blank-image.js";
import type { TestBot } from "./bot.js";

/** A real image of these pixels. */
export const png = (width: number, height: number): Buffer => blankImage({ width, height });

type Part = string | { readonly bytes: Buffer; readonly name: string; readonly type?: string };

/** A multipart form. */
export function formOf(parts: Readonly<Record<string, Part | object>>): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part === "string") form.set(name, part);
    else if (isFile(part))
      form.set(name, new Blob([new Uint8Array(part.bytes)], { type: part.type }), part.name);
    else form.set(name, JSON.stringify(part));
  }
  return form;
}

const isFile = (part: object): part is { bytes: Buffer; name: string; type?: string } =>
  "bytes" in part && Buffer.isBuffer(part.bytes);

/** Every value of this field anywhere in an answer. */
export function valuesIn(value: unknown, field: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => valuesIn(item, field));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === field ? [String(part)] : valuesIn(part, field),
  );
}

export const fileIdsIn = (value: unknown): string[] => valuesIn(value, "file_id");

export const messageIdsIn = (value: unknown): number[] => valuesIn(value, "message_id").map(Number);

interface Named {
  readonly bytes: Buffer;
  readonly name: string;
}

/** Sends a file. @returns its id, of a photo that of the largest size */
export async function sentFile(
  bot: TestBot,
  chat: number,
  [method, kind, file]: readonly [method: string, kind: string, file: Named],
): Promise<string> {
  const { result } = await bot.form(method, formOf({ chat_id: String(chat), [kind]: file }));
  return fileIdsIn(result).at(-1) ?? "";
}

/** A file as the bot gets it. */
export async function download(
  bot: TestBot,
  fileId: string | undefined,
  { headers = {}, method = "GET" }: { headers?: Record<string, string>; method?: string } = {},
): Promise<Response> {
  const [path] = valuesIn(await bot.result("getFile", { file_id: fileId }), "file_path");
  return fetch(`${bot.root}/file/bot${bot.token}/${path}`, { headers, method });
}
