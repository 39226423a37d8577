import { DistributorPersonErased, PersonErasureOrdered } from "@telebus/contracts";
import { onFact } from "@telebus/service";
import type { PrivacyStore } from "../privacy-store.js";

/** Forgets somebody; restrictions stay. */
export const erasePerson = ({ privacy }: { privacy: PrivacyStore }) =>
  onFact(PersonErasureOrdered, "erase-person", async ({ order, person }) => [
    DistributorPersonErased({ order, person, rows: await privacy.erase(person) }),
  ]);
