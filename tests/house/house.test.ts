import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const root = join(__dirname, "..", "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Paths of all files below a folder, "/" between parts whatever the system. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const isText = (path: string): boolean => /\.(?:[cm]?[jt]sx?|json|css|html|md)$/u.test(path);
const source = filesBelow("src").filter(isText);
const tests = filesBelow("tests").filter(isText);
const documents = [...readdirSync(root).filter((name) => name.endsWith(".md")), ...filesBelow("docs")];
const isLegacyTable = (path: string): boolean => path.startsWith("src/core/text/legacy/");
const isData = (path: string): boolean => /^src\/(?:templates|agencies)\//u.test(path) || isLegacyTable(path);

/** `path:line` of each line that a pattern is found in. */
function linesWith(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) => read(path).split("\n").flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])));
}

const vagueWords = new Set(["util", "utils", "helper", "helpers", "manager", "service"]);
const vagueNames = new Set(["common", "shared", "misc"]);

/** Whether a file or folder name says nothing: a vague word anywhere in it, or a vague word as the whole name. */
function isVague(name: string): boolean {
  const stem = name.replace(/\..*$/u, "");
  const words = stem.replace(/(\p{Lu})/gu, " $1").toLowerCase().split(/[^\p{L}]+/u);
  return vagueNames.has(stem.toLowerCase()) || words.some((word) => vagueWords.has(word));
}

test("which names are vague", () => {
  const vague = ["utils.ts", "dateHelpers.ts", "common", "misc.test.ts", "ruleManager.ts", "check-service"];
  const telling = ["sharedStrings.ts", "commonName.ts", "serviceable.ts", "sheet", "utilization.ts"];
  expect([...vague, ...telling].filter(isVague)).toEqual(vague);
});

test("every file and folder of src has a name that says what it holds", () => {
  expect(source.filter((path) => path.split("/").some(isVague))).toEqual([]);
});

test("no source file but a table of data is longer than 200 lines", () => {
  const code = source.filter((path) => !isData(path) && !path.endsWith(".json"));
  expect(code.filter((path) => read(path).split("\n").length - 1 > 200)).toEqual([]);
});

test("texts in src are typed in NFC", () => {
  const decomposed = source.filter((path) => !isLegacyTable(path) && read(path) !== read(path).normalize("NFC"));
  expect(decomposed).toEqual([]);
});

test("letters in src are typed, not escaped", () => {
  const escaped = /\\(?:u\{0*([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/giu;
  const holdsLetter = (line: string): boolean =>
    [...line.matchAll(escaped)].some((match) => {
      const code = parseInt(match[1] ?? match[2] ?? match[3] ?? "", 16);
      return code <= 0x10ffff && /\p{Script=Latin}/u.test(String.fromCodePoint(code));
    });
  const code = source.filter((path) => !path.startsWith("src/core/text/"));
  expect(code.flatMap((path) => read(path).split("\n").flatMap((line, index) => (holdsLetter(line) ? [`${path}:${index + 1}`] : [])))).toEqual([]);
});

test("no check is switched off and no work is left as a note", () => {
  const words = ["eslint" + "-disable", "@ts" + "-ignore", "@ts" + "-nocheck", "TO" + "DO", "FIX" + "ME"];
  expect(linesWith([...source, ...tests], new RegExp(words.join("|"), "u"))).toEqual([]);
});

test("no test is left out", () => {
  expect(linesWith(tests, /(?<!\p{L})(?:(?:describe|test|it)\.(?:skip|only|todo)|x(?:describe|test|it)|f(?:describe|it))[.(]/u)).toEqual([]);
});

test("nothing points outside the repository", () => {
  const outside = new RegExp(["..", "shared"].join("/").replaceAll(".", "\\.") + "(?!\\p{L})", "u");
  const scripts = filesBelow("assets").filter((path) => isText(path) || path.endsWith(".xml"));
  const settings = ["package.json", "webpack.config.js", "jest.config.cjs", "eslint.config.mjs", ".dependency-cruiser.cjs", ".ci/run", "manifest.xml"];
  expect(linesWith([...source, ...tests, ...scripts, ...documents, ...settings], outside)).toEqual([]);
});

test("tests have names jest finds", () => {
  const testing = tests.filter((path) => /\.tsx?$/u.test(path) && /^(?:test|describe|it)(?:\.each)?\(/mu.test(read(path)));
  expect(testing.filter((path) => !/\.test\.tsx?$/u.test(basename(path)))).toEqual([]);
});

/** What a section of package.json says of a name: a text, or the same of further names. */
type Declared = string | { readonly [name: string]: Declared };

function writtenIn(declared: Declared): string[] {
  return typeof declared === "string" ? [declared] : Object.values(declared).flatMap(writtenIn);
}

describe("package.json", () => {
  const declared = JSON.parse(read("package.json")) as Record<string, Record<string, Declared> | undefined>;

  test("names exact versions, so that the same bytes are installed everywhere", () => {
    const versions = ["dependencies", "devDependencies", "overrides"].flatMap((section) => writtenIn(declared[section] ?? {}));
    expect(versions.length).toBeGreaterThan(50);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  test("has what README and CI call", () => {
    const scripts = Object.keys(declared["scripts"] ?? {});
    expect(["start", "test", "typecheck", "lint", "deps", "build"].filter((script) => !scripts.includes(script))).toEqual([]);
    const called = [...documents, ".ci/run"].flatMap((path) => [...read(path).matchAll(/npm run (?:--silent )?([a-z:]+)/gu)].map(([, name = ""]) => name));
    expect(called.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test("calls only files that are there", () => {
    const files = writtenIn(declared["scripts"] ?? {}).flatMap((script) => script.split(" ").filter((word) => word.endsWith(".ts")));
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test("the Node version is the lowest promised", () => {
  expect(read(".nvmrc").trim()).toBe("20");
});

test("README begins with the commands that CI runs", () => {
  expect(existsSync(join(root, "README.md"))).toBe(true);
  const lines = read("README.md").split("\n").map((line) => line.trim());
  expect(["npm ci && npm start", "npm ci && npm test"].filter((command) => !lines.includes(command))).toEqual([]);
  expect(read(".ci/run")).toContain("bash -c 'npm ci && npm test'");
});

test("what the documents lead to is there", () => {
  const missing = documents.flatMap((path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)\s]+)\)/gu)].map(([, to = ""]) => join(path, "..", to));
    // Folders that a build or an installation makes are not in the repository.
    const named = [...read(path).matchAll(/`((?:src|assets|tests|docs)\/[\w./-]+)`/gu)].map(([, name = ""]) => name);
    return [...links, ...named].filter((to) => !existsSync(join(root, to))).map((to) => `${path}: ${to}`);
  });
  expect(missing).toEqual([]);
});

test("texts of the documents and of the manifest are typed in NFC", () => {
  expect([...documents, "manifest.xml"].filter((path) => read(path) !== read(path).normalize("NFC"))).toEqual([]);
});
