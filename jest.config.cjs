const findBrowser = require("./tests/browser/findBrowser.cjs");

const swc = (runtime) => ["@swc/jest", { swcrc: false, jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime } }, target: "es2022" } }];

/** Packages that ship ES modules only; jest on Node 20 must translate them. */
const esm = [
  "hucre", "lodash-es", "nanoid", "rbush", "quickselect", "kdbush", "cjk-regex", "regexp-util", "unicode-regex",
  "franc-min", "trigram-utils", "n-gram", "collapse-white-space",
];

const common = {
  // office.js keeps one global for the whole process; jest would clear it between files and warn at every use.
  testEnvironmentOptions: { globalsCleanup: "off" },
  roots: ["<rootDir>/src", "<rootDir>/tests"],
  transform: { "\\.[cm]?[jt]sx?$": swc("automatic") },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esm.join("|")})/)`],
};

/** Without a browser the tests in one are left out, and the last line says so; where programs are required they run and fail. */
const inBrowser = findBrowser() !== null || process.env.SOAT_REQUIRE_PROGRAMS === "1";

/** @type {import("jest").Config} */
module.exports = {
  // A net for what never ends, not a promise of speed: that is the benchmarks' work, and a busy machine must not fail a right answer.
  testTimeout: 120_000,
  // Left to itself jest keeps a core free, which on two cores means one test file at a time.
  maxWorkers: "100%",
  cacheDirectory: "<rootDir>/.cache/jest",
  reporters: ["default", "<rootDir>/tests/browser/notRunReporter.cjs"],
  projects: [
    {
      ...common,
      displayName: "engine",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/browser/"],
    },
    ...(inBrowser
      ? [{
          ...common,
          displayName: "browser",
          testEnvironment: "node",
          testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
          globalSetup: "<rootDir>/tests/browser/globalSetup.ts",
          globalTeardown: "<rootDir>/tests/browser/globalTeardown.ts",
        }]
      : []),
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/tests/taskpane/setup.ts"],
    },
  ],
};
