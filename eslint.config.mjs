import { defineConfig, globalIgnores } from "eslint/config";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const officeRules = Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]));

/** Data, not code: as long as what it holds. */
const dataFiles = ["src/templates/**", "src/agencies/**", "src/core/text/legacy/*"];

const asciiClasses = "/(?<!\\\\)(?:\\\\\\\\)*\\\\[bBwW]/";
const newRegExp = ":matches(NewExpression, CallExpression)[callee.name='RegExp']";
const regularExpressions = [
  ...[
    `Literal[regex.pattern=${asciiClasses}]`,
    `${newRegExp} Literal[value=${asciiClasses}]`,
    `${newRegExp} TemplateElement[value.cooked=${asciiClasses}]`,
    `TaggedTemplateExpression[tag.property.name='raw'] TemplateElement[value.raw=${asciiClasses}]`,
  ].map((selector) => ({
    selector,
    message: "\\b and \\w know ASCII letters only: around Vietnamese text write \\p{L} with look-arounds and the u flag.",
  })),
  { selector: "Literal[regex.pattern=/\\\\[pP]\\{/][regex.flags=/^[^uv]*$/]", message: "\\p{…} is a character class only with the u flag." },
];

const synchronous = "The core is synchronous.";
const asynchronousSyntax = [
  { selector: ":function[async=true]", message: synchronous },
  { selector: "AwaitExpression", message: synchronous },
  { selector: "ForOfStatement[await=true]", message: synchronous },
  { selector: "ImportExpression", message: synchronous },
  { selector: "Identifier[name=/^Promise(Like)?$/]", message: synchronous },
];

const clock = "The core reads no clock: take the day or the year as an argument.";
const clockTypes = [{ selector: "TSTypeReference > Identifier[name='Date']", message: clock }];

const impureGlobals = [
  ...["Date", "performance"].map((name) => ({ name, message: clock })),
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask"].map((name) => ({ name, message: synchronous })),
  ...["console", "process", "fetch", "globalThis", "window", "document", "navigator", "crypto", "require", "Buffer"].map((name) => ({
    name,
    message: "The core does not know where it runs.",
  })),
];

/** Excel is met in its adapter and where the pane is put together; the preview's host stands on its other side. */
const officeRooms = ["src/adapters/excel/**", "src/taskpane/{index,wiring}.{ts,tsx}", "src/commands/**", "src/preview/**"];
const officeNames = ["Excel", "Office", "OfficeExtension"];
const office = "Only src/adapters/excel and the pane's entry know Office.js.";
const officeGlobals = officeNames.map((name) => ({ name, message: office }));
const officeTypes = [{ selector: `TSQualifiedName > Identifier.left[name=/^(${officeNames.join("|")})$/]`, message: office }];

const logic = [
  "IfStatement",
  "SwitchStatement",
  "ConditionalExpression",
  "ForStatement",
  "ForInStatement",
  "ForOfStatement",
  "WhileStatement",
  "DoWhileStatement",
].map((selector) => ({ selector, message: "Templates and agencies are data: decisions and loops belong to src/core." }));

export default defineConfig(
  globalIgnores(["dist/**", ".cache/**", "coverage/**"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx,mts}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: { ...officeRules, "no-eval": "error", "no-new-func": "error" },
  },
  { files: ["src/taskpane/**/*.{ts,tsx}"], extends: [reactHooks.configs.flat.recommended] },
  { files: ["src/**/*.{ts,tsx}"], ignores: officeRooms, rules: { "no-restricted-globals": ["error", ...officeGlobals], "no-restricted-syntax": ["error", ...officeTypes] } },
  { files: ["src/{workflows,taskpane}/**"], rules: { "no-restricted-syntax": ["error", ...regularExpressions, ...officeTypes] } },
  { files: ["src/taskpane/{index,wiring}.{ts,tsx}"], rules: { "no-restricted-syntax": ["error", ...regularExpressions] } },
  {
    files: ["src/**/*.{ts,tsx,mts}"],
    ignores: dataFiles,
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: false, skipComments: false }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
    },
  },
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-globals": ["error", ...impureGlobals, ...officeGlobals],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "The core gives the same answer every time." }],
      "no-restricted-syntax": ["error", ...regularExpressions, ...officeTypes, ...asynchronousSyntax, ...clockTypes],
    },
  },
  { files: ["src/templates/**", "src/agencies/**"], rules: { "no-restricted-syntax": ["error", ...regularExpressions, ...officeTypes, ...logic] } },
);
