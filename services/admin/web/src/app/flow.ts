import type { paths } from "@telebus/client";
import { useCallback, useSyncExternalStore } from "react";
import { $api } from "../api/client.js";
import { useLive } from "./live.js";

/** What flows now, with the parts of it. */
export type FlowView = paths["/api/flow"]["get"]["responses"]["200"]["content"]["application/json"];
export type FlowEdge = Omit<FlowView["edges"][number], "parts">;
export type FlowNode = FlowView["nodes"][number];
/** The same without parts: what comes each second. */
export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  readonly rates: FlowView["rates"];
}

/** What flows through the platform, as it is told each second; asked for where nothing was told yet. */
export function useFlow(): {
  readonly flow: Flow | undefined;
  readonly error: unknown;
  readonly retry: () => void;
} {
  const live = useLive();
  const subscribe = useCallback((onTold: () => void) => live.on("flow", onTold), [live]);
  const told = useSyncExternalStore(subscribe, () => live.last("flow"));
  const isTold = isFlow(told);
  const asked = $api.useQuery("get", "/api/flow", {}, { enabled: !isTold });
  return {
    flow: isTold ? told : asked.data,
    error: isTold ? null : asked.error,
    retry: () => void asked.refetch(),
  };
}

/** Our own server says it; only that it is there at all is looked at. */
const isFlow = (data: unknown): data is Flow =>
  typeof data === "object" && data !== null && "nodes" in data && "edges" in data && "rates" in data;
