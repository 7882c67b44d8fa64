const swc = ["@swc/jest", { swcrc: false, jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } }];

/** Packages that ship ES modules only; jest on Node 20 must translate them. */
const esm = ["hucre"];

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // A net for what never ends, not a promise of speed: that is the benchmarks' work, and a busy machine must not fail a right answer.
  testTimeout: 120_000,
  roots: ["<rootDir>/src", "<rootDir>/tests"],
  testMatch: ["<rootDir>/tests/**/*.test.ts"],
  cacheDirectory: "<rootDir>/.cache/jest",
  transform: { "\\.[cm]?[jt]sx?$": swc },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esm.join("|")})/)`],
};
