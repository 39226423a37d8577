import { SenderPersonErased } from "@telebus/contracts";
import { onFact } from "@telebus/service";
import type { PrivacyDesk } from "../../privacy-desk.js";

/** The sender has forgotten somebody. */
export const gatherSenderErasure = ({ desk }: { desk: PrivacyDesk }) =>
  onFact(SenderPersonErased, "gather-sender-erasure", ({ order, rows }) =>
    desk.take({ order, service: "sender", piece: 0, pieces: 1, data: [], rows }),
  );
