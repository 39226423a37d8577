import { DistributorPersonErased } from "@telebus/contracts";
import { onFact } from "@telebus/service";
import type { PrivacyDesk } from "../../privacy-desk.js";

/** The distributor has forgotten somebody. */
export const gatherDistributorErasure = ({ desk }: { desk: PrivacyDesk }) =>
  onFact(DistributorPersonErased, "gather-distributor-erasure", ({ order, rows }) =>
    desk.take({ order, service: "distributor", piece: 0, pieces: 1, data: [], rows }),
  );
