import type { Opts } from "@grammyjs/types";
import type { BlobFile } from "@telebus/contracts";

/** Files are named by file_id, by URL, or as one of the blob store: events carry no bytes. */
type Params = Opts<BlobFile>;

export type MethodName = keyof Params;

/** A parameter that may be left out may also be given as undefined. */
type Lenient<P> = { [K in keyof P]: Partial<Pick<P, K>> extends Pick<P, K> ? P[K] | undefined : P[K] };

type Without<P, K extends PropertyKey> = P extends unknown ? Omit<P, K> : never;

/** The parameters of each method. */
export type MethodParams = { [M in MethodName]: Lenient<Params[M]> };

/** The same where an address gives chat and topic. */
export type ChatParams = { [M in MethodName]: Lenient<Without<Params[M], "chat_id" | "message_thread_id">> };
