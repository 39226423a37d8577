import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { GraphStore } from "../graph-store.js";
import type { ReactionStore } from "../reaction-store.js";

interface Deps {
  graph: GraphStore;
  reactions: ReactionStore;
}

/** A button below a copy: a reaction is given, another one takes its place, or it is taken back. */
export const pressReaction = ({ graph, reactions }: Deps) =>
  onCallback(
    "react",
    "press-reaction",
    z.tuple([z.string()]),
    async ({ from, person, args: [emoji], messageId }, { cause, text }) => {
      const node = await graph.nodeOf(from.bot, from.chat, messageId);
      const hubs = node === undefined ? [] : await reactions.hubsThatShow(node.post);
      if (node === undefined || hubs.length === 0)
        return { events: [], toast: text("hub-reaction-too-late") };
      const isGiven = await reactions.press(node.post, person.id, emoji, cause);
      const toast = text(isGiven ? "hub-reaction-given" : "hub-reaction-taken-back", { emoji });
      return { events: [], toast };
    },
  );
