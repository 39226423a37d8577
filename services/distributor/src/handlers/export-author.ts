import { DistributorPersonExported, PersonExportOrdered, piecesOf } from "@telebus/contracts";
import { onFact } from "@telebus/service";
import type { PrivacyStore } from "../privacy-store.js";

/** Tells all that is kept of somebody. Its name is not the one in the sender: with it, their answers to one order would have one id. */
export const exportAuthor = ({ privacy }: { privacy: PrivacyStore }) =>
  onFact(PersonExportOrdered, "export-author", async ({ order, person }) =>
    piecesOf(await privacy.read(person)).map((piece) =>
      DistributorPersonExported({ order, person, ...piece }),
    ),
  );
