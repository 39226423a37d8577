import { ProblemError, type Database } from "@telebus/service";
import type { DecisionStore } from "../decision-store.js";
import { StoredContent } from "../domain/stored-content.js";
import { textOf } from "../domain/words.js";
import type { GraphStore } from "../graph-store.js";
import type { ListedReport } from "../report-store.js";
import type { Moderator } from "./desk.js";

interface Deps {
  db: Database;
  graph: GraphStore;
  log: DecisionStore;
}

/** What was said, to whoever has to decide about it. */
export interface RevealedPost {
  readonly text: string;
  readonly content: string;
  readonly items: number;
}

/** What people say is shown to nobody without that being remembered. */
export const createRevealing = ({ db, graph, log }: Deps) => ({
  /** @throws ProblemError 410 once the post is forgotten */
  async reveal(report: ListedReport, moderator: Moderator): Promise<RevealedPost> {
    return db.transaction(async () => {
      const stored = await graph.contentOf({ at: report.postAt, id: report.post });
      if (stored === undefined) throw new ProblemError(410, "the post is kept no more: only its report is");
      const content = StoredContent.parse(stored);
      const { bot, author, id } = report;
      await log.note({ bot, author: author ?? 0, kind: "reveal", report: id, ...moderator });
      const items = content.kind === "album" ? content.items.length : 1;
      return { text: textOf(content), content: content.kind, items };
    });
  },
});
export type Revealing = ReturnType<typeof createRevealing>;
