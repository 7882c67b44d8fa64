/** The packages of `dependencies` that read and write workbooks; only src/adapters/xlsx knows them. */
const workbookPackages = "^node_modules/(fflate|numfmt|hucre|@e965/xlsx)/";

/** The package that writes documents; only src/adapters/docx knows it. */
const documentPackages = "^node_modules/docx/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "core-sees-only-itself",
      comment: "No package, no Node module, no template, no workbook: what is true of any sheet.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: "^src/core/" },
    },
    {
      name: "data-sees-only-core",
      comment: "Templates and the agency directory are data over the core's types; neither knows the other.",
      severity: "error",
      from: { path: "^src/(templates|agencies)/" },
      to: { pathNot: "^src/(core|$1)/" },
    },
    {
      name: "workflows-see-only-core",
      comment: "Which workbook and which templates there are comes in as an argument.",
      severity: "error",
      from: { path: "^src/workflows/" },
      to: { pathNot: "^src/(core|workflows)/" },
    },
    {
      name: "adapters-see-sheets-and-ports",
      comment: "An adapter knows sheets, documents, findings and the ports it fills; no rule, no template, no other adapter, no Node module.",
      severity: "error",
      from: { path: "^src/adapters/([^/]+)" },
      to: { pathNot: ["^src/adapters/$1/", "^src/core/(sheet|document)/", "^src/core/finding[.]ts$", "^src/workflows/ports[.]ts$", workbookPackages, documentPackages] },
    },
    {
      name: "workbook-packages-in-adapters-xlsx",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/adapters/xlsx/" },
      to: { path: workbookPackages },
    },
    {
      name: "document-packages-in-adapters-docx",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/adapters/docx/" },
      to: { path: documentPackages },
    },
    {
      name: "one-file-per-package",
      comment: "One file stands between a package and the rest, so that it can be replaced.",
      severity: "error",
      from: {},
      module: { path: [workbookPackages, documentPackages], numberOfDependentsMoreThan: 1 },
    },
    {
      name: "views-ask-workflows",
      comment: "In the pane only the entries and the wiring name an adapter.",
      severity: "error",
      from: { path: "^src/(taskpane|commands)/", pathNot: "^src/(taskpane|commands)/(index|wiring|engineWorker|reviewWorker)[.]tsx?$" },
      to: { path: "^src/(adapters|agencies)/" },
    },
    {
      name: "doors-apart",
      severity: "error",
      from: { path: "^src/(cli|taskpane|commands)/" },
      to: { path: "^src/(cli|taskpane|commands|preview)/", pathNot: "^src/$1/" },
    },
    {
      name: "product-never-imports-preview",
      comment: "What is installed works without the place to try it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/preview/" },
      to: { path: "^src/preview/" },
    },
    {
      name: "react-in-the-pane",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/taskpane/" },
      to: { path: "^node_modules/(react|react-dom|@fluentui/[^/]+|@griffel/[^/]+)/" },
    },
    {
      name: "univer-in-the-grid",
      comment: "The spreadsheet of the preview stands behind HostWorkbook, so that another can take its place.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/preview/grid/" },
      to: { path: "^node_modules/@univerjs/" },
    },
    {
      name: "preview-meets-excel-through-office-js",
      comment: "The preview opens and writes files by the same adapter as the command line; Excel's own it meets only on the far side of office.js.",
      severity: "error",
      from: { path: "^src/preview/" },
      to: { path: "^src/(adapters/excel|cli|taskpane|commands)/" },
    },
    {
      name: "no-dev-deps-in-product",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/preview/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-undeclared-packages",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
