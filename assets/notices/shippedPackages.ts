import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { termsByHand } from "./termsByHand";

/** A package that is bundled into what is shipped, with the terms it comes under. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly home: string;
  /** The line that says whose it is. */
  readonly copyright: string;
  /** The licence as its file has it, without a heading that only names the package. */
  readonly terms: string;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>>;
}

const FILES = ["LICENSE", "LICENSE.md", "LICENSE.txt"];

/** Every package of the lock file that is not for development alone, by name. `root` is the project's folder with its node_modules. */
export function shippedPackages(root: string): ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);
  return shipped
    .map(([path, { version = "", license = "" }]) => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      const terms = termsOf(join(root, path), name);
      return { name, version, licence: license, home: homeOf(join(root, path)), copyright: copyrightOf(terms, name), terms };
    })
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

function termsOf(folder: string, name: string): string {
  const file = FILES.map((one) => join(folder, one)).find((one) => existsSync(one));
  const text = file === undefined ? termsByHand[name] : readFileSync(file, "utf8");
  if (text === undefined) throw new Error(`${name} has no licence file: read its terms and add them to termsByHand`);
  const lines = text.replaceAll("\r\n", "\n").trimEnd().split("\n").map((line) => line.trimEnd());
  const indent = Math.min(...lines.filter((line) => line !== "").map((line) => line.length - line.trimStart().length));
  const dedented = lines.map((line) => line.slice(indent)).join("\n");
  // Fluent's packages differ in a heading that names them, now and then by an older name.
  return dedented.replace(/^(?:@fluentui\/\S+|Fluent UI React - \S+)\n+/u, "").trim();
}

function copyrightOf(terms: string, name: string): string {
  const line = /^.*Copyright.*\d{4}.*$/mu.exec(terms)?.[0] ?? /^\s*Copyright \(c\) .*$/imu.exec(terms)?.[0];
  if (line === undefined) throw new Error(`${name}'s licence names no owner`);
  return line.trim();
}

function homeOf(folder: string): string {
  const { homepage, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { homepage?: string; repository?: string | { url?: string } };
  const url = (typeof repository === "string" ? repository : repository?.url) ?? homepage ?? "";
  const address = url.replace(/^git\+/u, "").replace(/\.git$/u, "").replace(/^(?:git:\/\/|ssh:\/\/git@|git@)/u, "https://").replace(/^github:/u, "https://github.com/");
  return /^[\w.-]+\/[\w.-]+$/u.test(address) ? `https://github.com/${address}` : address;
}
