import { ProblemError } from "@telebus/service";
import { z } from "zod";
import type { HubCatalogStore, ListedHub } from "../hub-catalog-store.js";

export const Id = z.coerce.number().int().positive();

/** @throws ProblemError 404 */
export async function knownHub(catalog: Pick<HubCatalogStore, "find">, id: number): Promise<ListedHub> {
  const hub = await catalog.find(id);
  if (hub === undefined) throw new ProblemError(404, "there is no such hub");
  return hub;
}
