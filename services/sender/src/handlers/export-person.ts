import { SenderPersonExported, PersonExportOrdered, piecesOf } from "@telebus/contracts";
import { onFact } from "@telebus/service";
import type { PrivacyStore } from "../privacy-store.js";

/** Tells all that is kept of somebody. */
export const exportPerson = ({ privacy }: { privacy: PrivacyStore }) =>
  onFact(PersonExportOrdered, "export-person", async ({ order, person }) =>
    piecesOf(await privacy.read(person)).map((piece) => SenderPersonExported({ order, person, ...piece })),
  );
