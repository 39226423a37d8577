import type { CommandCall } from "@telebus/service";
import type { Author, AuthorStore } from "../author-store.js";
import { answeredBy, readSubject, type Subject } from "../domain/meant-author.js";
import type { GraphStore } from "../graph-store.js";

/** Whom a command means. */
export interface Meant {
  /** `unnamed`: nobody was named; `unknown`: nobody here is called so. */
  readonly author: Author | "unnamed" | "unknown";
  /** What was said beside that. */
  readonly rest: string;
}

interface Deps {
  authors: AuthorStore;
  graph: GraphStore;
}

/** Finds whom a command means: by alias, by id, or by answering what they said or a copy of it. */
export async function meantBy({ from, args, update }: CommandCall, deps: Deps): Promise<Meant> {
  const { subject, rest } = readSubject(args, answeredBy(update));
  if (subject === undefined) return { author: "unnamed", rest };
  return { author: (await find(from, subject, deps)) ?? "unknown", rest };
}

async function find(
  { bot, chat }: CommandCall["from"],
  subject: Subject,
  { authors, graph }: Deps,
): Promise<Author | undefined> {
  if (subject.by === "alias") return authors.findByAlias(bot, subject.alias);
  if (subject.by === "id") return authors.find(bot, subject.id);
  const node = await graph.nodeOf(bot, chat, subject.message);
  const post = node && (await graph.post(node.post));
  const author = post?.author ?? subject.author;
  // Who was answered is somebody, also before anything of theirs has gone out.
  return author === undefined ? undefined : authors.name(bot, author);
}
