// npm test [-- what Jest takes]
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildPages } from "./pages.mjs";
import { ensure } from "./ensure.mjs";
import { compiles, runNode, tool } from "./run.mjs";

ensure();
const result = compiles() && (await arePagesBuilt()) ? await runJest(process.argv.slice(2)) : undefined;
const { passed, failed, code } = result ?? { passed: 0, failed: 1, code: 1 };
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = code;

/** Builds the pages where they have changed; Vite's words are shown where that fails. */
async function arePagesBuilt() {
  try {
    await buildPages();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/**
 * Runs Jest in this terminal.
 * @param {string[]} args
 * @returns {Promise<{ passed: number, failed: number, code: number } | undefined>} nothing where it gave no result
 */
async function runJest(args) {
  const folder = mkdtempSync(path.join(tmpdir(), "telebus-test-"));
  const file = path.join(folder, "counts.json");
  const flags = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
  const code = await runNode([...flags, ...tool("jest", args)], {
    ...process.env,
    TELEBUS_TEST_COUNTS: file,
  });
  /** @type {{ passed: number, failed: number } | undefined} */
  const found = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  rmSync(folder, { recursive: true, force: true });
  if (found !== undefined) return { ...found, code };
  console.error(`Jest ended with code ${code} before it had a result.`);
  return undefined;
}
