import { onResult } from "@telebus/service";
import type { BroadcastsStore } from "../../broadcasts-store.js";

const REF = /^broadcast-test:(\d{1,15})$/;

/** Who has tested a broadcast is told how that went (D6). */
export const recordBroadcastTest = ({ store }: { store: BroadcastsStore }) =>
  onResult(
    "record-broadcast-test",
    ({ ref = "" }) => REF.test(ref),
    async ({ ref = "", outcome }) => {
      const row = await store.find(Number(REF.exec(ref)?.[1]));
      if (row?.trial === null || row?.trial === undefined) return [];
      const end = outcome.status === "failed" ? `${outcome.class}: ${outcome.description}` : outcome.status;
      await store.setTrial(row.id, { ...row.trial, outcome: end });
      return [];
    },
  );
