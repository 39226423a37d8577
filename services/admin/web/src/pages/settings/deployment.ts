import type { paths } from "@telebus/client";
import { $api } from "../../api/client.js";

type Deployment = paths["/api/settings"]["get"]["responses"]["200"]["content"]["application/json"];
export type Process = Deployment["processes"][number];
export type Variable = Process["settings"][number];

const ASK_EVERY_MS = 5_000;

/** What runs now. */
export const useDeployment = () =>
  $api.useQuery("get", "/api/settings", {}, { refetchInterval: ASK_EVERY_MS });
