import { createHash } from "node:crypto";
import type { CustomCommand } from "./domain/command-content.js";

/** Another one for each other content: what is put back as it was is as it was. */
export const revisionOf = (command: CustomCommand): string =>
  createHash("sha256").update(JSON.stringify(command)).digest("base64url").slice(0, 22);
