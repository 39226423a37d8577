import { writeFile } from "node:fs/promises";
import { generateDocuments } from "./documents.js";

const root = new URL("../../../", import.meta.url);
for (const { path, text } of await generateDocuments()) await writeFile(new URL(path, root), text);
