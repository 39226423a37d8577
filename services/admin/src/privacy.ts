import type { BlobStore } from "@telebus/blob";
import type { Foundation, Part } from "./part.js";
import { askForgetMe } from "./handlers/privacy/ask-forget-me.js";
import { confirmForgetMe } from "./handlers/privacy/confirm-forget-me.js";
import { exportOwnData } from "./handlers/privacy/export-own-data.js";
import { gatherDistributorErasure } from "./handlers/privacy/gather-distributor-erasure.js";
import { gatherDistributorExport } from "./handlers/privacy/gather-distributor-export.js";
import { gatherSenderErasure } from "./handlers/privacy/gather-sender-erasure.js";
import { gatherSenderExport } from "./handlers/privacy/gather-sender-export.js";
import { showPrivacy } from "./handlers/privacy/show-privacy.js";
import { createPrivacyDesk, type PrivacyDesk } from "./privacy-desk.js";
import { createPrivacyStore } from "./privacy-store.js";
import { closePrivacyOrders } from "./tasks/close-privacy-orders.js";

/** What is kept of people: told, given and forgotten. */
export function createPrivacy(
  base: Foundation,
  { blobs }: { readonly blobs: BlobStore },
): Part & { readonly desk: PrivacyDesk } {
  const store = createPrivacyStore(base.db);
  const desk = createPrivacyDesk({ ...base, store, blobs });
  return {
    desk,
    handlers: [
      showPrivacy(base),
      exportOwnData({ desk }),
      askForgetMe,
      confirmForgetMe({ desk }),
      gatherDistributorExport({ desk }),
      gatherDistributorErasure({ desk }),
      gatherSenderExport({ desk }),
      gatherSenderErasure({ desk }),
    ],
    tasks: [closePrivacyOrders({ ...base, store, desk })],
  };
}
