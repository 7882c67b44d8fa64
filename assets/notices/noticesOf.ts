import type { ShippedPackage } from "./shippedPackages";

const HEAD = `# Third-party notices

The built programs contain the packages below, bundled and minified. Each stays under its own licence. Written by \`npm run notices\`.
`;

/** Remarks that a licence's text does not make. */
const REMARKS: Readonly<Record<string, string>> = { "@e965/xlsx": "A republication on npm of SheetJS Community Edition." };

/** The notices as a Markdown page: a table of the packages, then each licence once, with the packages under it. */
export function noticesOf(packages: readonly ShippedPackage[]): string {
  const rows = packages.map(({ name, version, licence, copyright, home }) => `| ${name} | ${version} | ${licence} | ${cell(copyright)} | ${home === "" ? "" : `<${home}>`} |`);
  const table = ["| package | version | licence | copyright | home |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
  return `${[HEAD + "\n" + table, ...byTerms(packages).map(section)].join("\n\n")}\n`;
}

function cell(text: string): string {
  return text.replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("|", "\\|");
}

/** Packages whose licences say the same, however their lines are broken. */
function byTerms(packages: readonly ShippedPackage[]): ShippedPackage[][] {
  const groups = new Map<string, ShippedPackage[]>();
  for (const one of packages) {
    const key = one.terms.replace(/\s+/gu, " ");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function section(group: readonly ShippedPackage[]): string {
  const names = group.map(({ name }) => name);
  const remarks = names.flatMap((name) => REMARKS[name] ?? []);
  return [`## ${names.join(", ")}`, ...remarks, `\`\`\`text\n${group[0]?.terms ?? ""}\n\`\`\``].join("\n\n");
}
