import { expect, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { generateDocuments } from "../src/documents/documents.js";
import { root } from "./root.js";

test("the generated documents are those of the code: otherwise run `npm run docs`", async () => {
  for (const { path: file, text } of await generateDocuments())
    expect({ file, text: await readFile(path.join(root, file), "utf8") }).toEqual({ file, text });
}, 120_000);
