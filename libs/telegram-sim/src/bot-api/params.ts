import type { z } from "zod";
import { ApiError, badRequest } from "../errors.js";
import type { Load } from "../limits/uploads.js";
import { parseJsonText } from "./json-text.js";

/** A file that came with a multipart request. */
export interface Upload {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Buffer;
}

/** Parameters of a call, however they came: JSON has types, forms and queries are all text. */
export class Params {
  constructor(
    private readonly values: Readonly<Record<string, unknown>>,
    private readonly uploads: ReadonlyMap<string, Upload> = new Map(),
  ) {}

  /** Undefined where it is absent or empty: for Telegram that is the same. */
  text(name: string): string | undefined {
    const value = this.values[name];
    if (typeof value === "number") return String(value);
    return typeof value === "string" && value !== "" ? value : undefined;
  }

  /** @throws ApiError 400 where it is there and no whole number. */
  integer(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const number = Number(text);
    if (!Number.isSafeInteger(number)) throw badRequest(`parameter "${name}" must be a valid Integer`);
    return number;
  }

  /** @throws ApiError 400 where it is there and no number. */
  float(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const number = Number(text);
    if (!Number.isFinite(number)) throw badRequest(`parameter "${name}" must be a valid Float`);
    return number;
  }

  flag(name: string): boolean {
    const value = this.values[name];
    return value === true || value === 1 || (typeof value === "string" && /^(true|yes|1)$/i.test(value));
  }

  /**
   * An object or list, or the JSON text of one.
   * @param what how the refusal names it
   * @throws ApiError 400 where it does not match.
   */
  json<Schema extends z.ZodType>(name: string, schema: Schema, what: string): z.output<Schema> | undefined {
    const value = this.values[name];
    if (value === undefined || value === null || value === "") return undefined;
    const parsed = schema.safeParse(typeof value === "string" ? parseJson(value, what) : value);
    if (!parsed.success) throw badRequest(`can't parse ${what}: ${firstFault(parsed.error)}`);
    return parsed.data;
  }

  /** The same, but what does not match counts as absent. */
  jsonIfValid<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> | undefined {
    try {
      return this.json(name, schema, name);
    } catch (error) {
      if (error instanceof ApiError) return undefined;
      throw error;
    }
  }

  /** Whether it was given at all, be it empty. */
  has(name: string): boolean {
    return this.values[name] !== undefined && this.values[name] !== null;
  }

  /** The same call, as if these had not been given. */
  without(...names: readonly string[]): Params {
    const kept = Object.entries(this.values).filter(([name]) => !names.includes(name));
    return new Params(Object.fromEntries(kept), this.uploads);
  }

  /** What came with the call, all together; undefined where nothing did. */
  load(): Load | undefined {
    if (this.uploads.size === 0) return undefined;
    const sizes = [...this.uploads.values()].map(({ bytes }) => bytes.length);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    return { count: sizes.length, bytes, largestBytes: Math.max(...sizes) };
  }

  upload(name: string): Upload | undefined {
    return this.uploads.get(name);
  }

  /** Everything as received; a file that came stands as the reference to itself. */
  given(): readonly (readonly [name: string, value: unknown])[] {
    const values = Object.entries(this.values);
    if (this.uploads.size === 0) return values;
    return [...[...this.uploads.keys()].map((name) => [name, `attach://${name}`] as const), ...values];
  }

  /** For the transcript: everything as received, uploads by name and size, secrets hidden. */
  recorded(): Readonly<Record<string, unknown>> {
    const uploads = [...this.uploads].map(
      ([name, { name: fileName, mime, bytes }]) =>
        [name, { upload: fileName, mime, size: bytes.length }] as const,
    );
    const secret = "secret_token" in this.values ? { secret_token: "[hidden]" } : {};
    return { ...this.values, ...Object.fromEntries(uploads), ...secret };
  }
}

function parseJson(text: string, what: string): unknown {
  try {
    return parseJsonText(text);
  } catch {
    throw badRequest(`can't parse ${what} JSON object`);
  }
}

function firstFault(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `Field "${issue.path.join(".")}": ${issue.message}` : "wrong value";
}
