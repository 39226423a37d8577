import { SenderPersonErased, PersonErasureOrdered } from "@telebus/contracts";
import { onFact } from "@telebus/service";
import type { PrivacyStore } from "../privacy-store.js";

/** Forgets somebody. */
export const erasePerson = ({ privacy }: { privacy: PrivacyStore }) =>
  onFact(PersonErasureOrdered, "erase-person", async ({ order, person }) => [
    SenderPersonErased({ order, person, rows: await privacy.erase(person) }),
  ]);
