import { writeFileSync } from "node:fs";

/** A reporter of Jest that leaves the totals in a file, for whoever started Jest. */
export default class CountReporter {
  #file;

  /**
   * @param {unknown} _config
   * @param {{ file?: string }} options
   */
  constructor(_config, { file }) {
    this.#file = file;
  }

  /**
   * @param {unknown} _contexts
   * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} results
   */
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    if (this.#file === undefined) return;
    // A file that could not even be loaded counts as one failure.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    writeFileSync(this.#file, JSON.stringify({ passed: numPassedTests, failed }));
  }
}
