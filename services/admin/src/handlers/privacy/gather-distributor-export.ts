import { DistributorPersonExported } from "@telebus/contracts";
import { onFact } from "@telebus/service";
import type { PrivacyDesk } from "../../privacy-desk.js";

/** What the distributor keeps of somebody. */
export const gatherDistributorExport = ({ desk }: { desk: PrivacyDesk }) =>
  onFact(DistributorPersonExported, "gather-distributor-export", ({ order, piece, pieces, data }) =>
    desk.take({ order, service: "distributor", piece, pieces, data }),
  );
