import { SenderPersonExported } from "@telebus/contracts";
import { onFact } from "@telebus/service";
import type { PrivacyDesk } from "../../privacy-desk.js";

/** What the sender keeps of somebody. */
export const gatherSenderExport = ({ desk }: { desk: PrivacyDesk }) =>
  onFact(SenderPersonExported, "gather-sender-export", ({ order, piece, pieces, data }) =>
    desk.take({ order, service: "sender", piece, pieces, data }),
  );
