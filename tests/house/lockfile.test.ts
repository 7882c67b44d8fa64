import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { noticesOf } from "../../assets/notices/noticesOf";
import { shippedPackages } from "../../assets/notices/shippedPackages";
import { nodeRangeAllows, type Version } from "./nodeRange";

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const root = join(__dirname, "..", "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const lock = JSON.parse(read("package-lock.json")) as { packages: Record<string, LockedPackage> };
const declared = JSON.parse(read("package.json")) as LockedPackage;
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
const nameOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
const listed = (matches: (locked: LockedPackage, name: string) => boolean): string[] =>
  packages.filter(([path, locked]) => matches(locked, nameOf(path))).map(([path]) => path);

/** The lowest Node the project promises to run on. */
const lowestNode: Version = [20, 19, 0];

const shippable = new Set(["MIT", "Apache-2.0", "0BSD", "ISC", "BSD-2-Clause", "BSD-3-Clause"]);
const usable = new Set([...shippable, "BlueOak-1.0.0", "CC0-1.0", "MIT-0"]);

/**
 * Packages for development alone under other terms, or naming none ("" below): each read by a person. Microsoft's own terms for
 * office.js allow its use with Office and no copy in a repository; the telemetry package has Apache-2.0 in its LICENSE.
 */
const readByHand: Readonly<Record<string, string>> = {
  "@microsoft/office-js": "LICENSE",
  "@univerjs/telemetry": "",
  argparse: "Python-2.0",
  "axe-core": "MPL-2.0",
  "caniuse-lite": "CC-BY-4.0",
};

/** Shipped packages that come without a licence file: what their repositories say was read by a person. */
const termsReadByHand: readonly string[] = ["@fluentui/react-icons", "embla-carousel", "embla-carousel-autoplay", "embla-carousel-fade"];

/** "(MIT OR CC0-1.0)" holds when one side is allowed, "Apache-2.0 AND MIT" when both are. */
function allowed(licence: string | undefined, list: ReadonlySet<string>): boolean {
  const choices = (licence ?? "").replace(/[()]/gu, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((name) => list.has(name.trim())));
}

test("licence expressions", () => {
  const accepted = ["MIT", "(MIT OR GPL-2.0)", "Apache-2.0 AND MIT"];
  const refused = ["MIT AND GPL-2.0", "GPL-3.0", "", undefined];
  expect([...accepted, ...refused].filter((licence) => allowed(licence, shippable))).toEqual(accepted);
});

test("the lock file is package.json's", () => {
  const { dependencies, devDependencies } = lock.packages[""] ?? {};
  expect({ dependencies, devDependencies }).toEqual({ dependencies: declared.dependencies, devDependencies: declared.devDependencies });
});

test("every package runs on the lowest Node promised", () => {
  expect(nodeRangeAllows(declared.engines?.node ?? "", lowestNode)).toBe(true);
  expect(listed(({ engines }) => !nodeRangeAllows(engines?.node ?? "*", lowestNode))).toEqual([]);
});

test("every package comes from the registry, with a checksum", () => {
  const elsewhere = /^(?:git|file|github|http:)/u;
  const strays = listed(({ integrity, link, resolved }) => integrity === undefined || link === true || elsewhere.test(resolved ?? ""));
  expect(strays).toEqual([]);
});

test("nothing needs a paid licence", () => {
  expect(listed((_locked, name) => name.startsWith("@univerjs-pro/"))).toEqual([]);
});

test("what is shipped is under MIT, Apache-2.0, ISC or BSD", () => {
  expect(listed((locked) => locked.dev !== true && !allowed(locked.license, shippable))).toEqual([]);
});

test("what is used in development is under a licence on the list, or was read by a person", () => {
  const known = (locked: LockedPackage, name: string): boolean => locked.dev === true && readByHand[name] === (locked.license ?? "");
  expect(listed((locked, name) => !allowed(locked.license, usable) && !known(locked, name))).toEqual([]);
});

test("every exception is still needed", () => {
  const known = new Map(packages.map(([path, { license }]) => [nameOf(path), license ?? ""]));
  expect(Object.entries(readByHand).filter(([name, licence]) => known.get(name) !== licence || allowed(licence, usable))).toEqual([]);
  expect(termsReadByHand.filter((name) => !known.has(name) || termsOf(`node_modules/${name}`) !== undefined)).toEqual([]);
});

/** A package's licence file, its white space made one; undefined when it has none. */
function termsOf(path: string): string | undefined {
  const file = ["LICENSE", "LICENSE.md", "LICENSE.txt"].map((name) => join(root, path, name)).find((name) => existsSync(name));
  return file === undefined ? undefined : plain(readFileSync(file, "utf8"));
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

const notices = read("THIRD_PARTY_NOTICES.md");
const shipped = packages.filter(([, locked]) => locked.dev !== true);

test("the notices name every shipped package with its version and licence, and no other", () => {
  const wanted = shipped.map(([path, { version, license }]) => `| ${nameOf(path)} | ${String(version)} | ${String(license)} |`);
  const rows = notices.split("\n").filter((line) => /^\| (?!package |---)/u.test(line)).map((line) => line.split("|").slice(0, 4).join("|") + "|");
  expect(shipped.length).toBeGreaterThan(50);
  expect(rows.sort()).toEqual(wanted.sort());
});

test("the notices give the copyright and the whole terms of every shipped package", () => {
  const whole = plain(notices);
  const without = shipped.filter(([path]) => {
    const terms = termsOf(path);
    // From the copyright on; what stands before only names the licence or the package.
    const from = terms?.search(/Copyright|Apache License/iu) ?? -1;
    return terms === undefined ? !termsReadByHand.includes(nameOf(path)) : from < 0 || !whole.includes(terms.slice(from));
  });
  expect(without.map(([path]) => nameOf(path))).toEqual([]);
});

test("every licence stands under the packages it is of", () => {
  const headed = [...notices.matchAll(/^## (.*)$/gmu)].flatMap(([, names = ""]) => names.split(", "));
  expect(headed.sort()).toEqual(shipped.map(([path]) => nameOf(path)).sort());
});

test("the notices are what is written from the packages installed", () => {
  expect(noticesOf(shippedPackages(root))).toBe(notices);
});
