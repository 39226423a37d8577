import { DistributorPersonErased, PersonErasureOrdered } from "@telebus/contracts";
import { onFact } from "@telebus/service";
import type { PrivacyStore } from "../privacy-store.js";

/** Forgets somebody; restrictions stay. Its name is not the one in the sender: with it, their answers to one order would have one id. */
export const eraseAuthor = ({ privacy }: { privacy: PrivacyStore }) =>
  onFact(PersonErasureOrdered, "erase-author", async ({ order, person }) => [
    DistributorPersonErased({ order, person, rows: await privacy.erase(person) }),
  ]);
