/** Tests run the TypeScript sources as ES modules; `npm test` starts Jest with the flags this needs. */
export default {
  testEnvironment: "node",
  testEnvironmentOptions: { customExportConditions: ["source", "node", "node-addons"] },
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/", "/templates/"],
  modulePathIgnorePatterns: ["/dist/", "/templates/"],
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: {
    "^.+\\.ts$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "es6" }, sourceMaps: "inline" }],
  },
  setupFiles: ["<rootDir>/libs/testing/src/jest/plugin-names.mjs"],
  globalSetup: "<rootDir>/libs/testing/src/jest/global-setup.mjs",
  globalTeardown: "<rootDir>/libs/testing/src/jest/global-teardown.mjs",
  reporters: [
    "default",
    ["<rootDir>/deploy/scripts/count-reporter.mjs", { file: process.env.TELEBUS_TEST_COUNTS }],
  ],
  maxWorkers: 2,
  workerIdleMemoryLimit: "512MB",
  testTimeout: 30_000,
};
