import { localOf, textIn, xmlTree, type XmlElement } from "../xmlTree";
import { unzipSync } from "fflate";

/** What marks may put where: the names of new children by the name of their parent. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  Types: ["Override"],
  Relationships: ["Relationship"],
  sheets: ["sheet"],
  workbook: ["definedNames"],
  definedNames: ["definedName"],
  styleSheet: ["fonts", "fills", "borders", "cellXfs"],
  fonts: ["font"],
  fills: ["fill"],
  borders: ["border"],
  cellXfs: ["xf"],
  worksheet: ["legacyDrawing"],
  sheetData: ["row"],
  row: ["c"],
  authors: ["author"],
  commentList: ["comment"],
  text: ["r"],
  xml: ["shapetype", "shape"],
};
/** Attributes that may change with them. */
const CHANGED: Readonly<Record<string, readonly string[]>> = { fonts: ["count"], fills: ["count"], borders: ["count"], cellXfs: ["count"], c: ["s"], idmap: ["data"] };

/** The difference between two packages once all that marks may add is taken out of the second: empty where nothing else moved. */
export function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.entries(old).flatMap(([name, bytes]) => {
    const other = now[name];
    if (!other) return [`${name} is gone`];
    if (Buffer.compare(bytes, other) === 0) return [];
    const [first, second] = [bytes, other].map((part) => xmlTree(new TextDecoder().decode(part)));
    return first && second ? compare(first, second, name) : [];
  });
}

/** Names of the parts that the second package has and the first has not. */
export function newParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = unzipSync(before);
  return Object.keys(unzipSync(after)).filter((name) => !(name in old));
}

function compare(before: XmlElement, after: XmlElement, path: string): string[] {
  const where = `${path}/${localOf(before)}`;
  const may = CHANGED[localOf(before)] ?? [];
  const names = new Set([...Object.keys(before.attributes), ...Object.keys(after.attributes)]);
  const attributes = [...names].filter((name) => before.attributes[name] !== after.attributes[name] && !may.includes(name)).map((name) => `${where}@${name}`);
  if (localOf(before) === "t" && path.includes("comment") && textIn(after).startsWith(textIn(before))) return attributes;
  const added: string[] = [];
  const inside: string[] = [];
  const old = [...before.children];
  for (const child of after.children) {
    const [next] = old;
    if (typeof child === "string" || (next !== undefined && typeof next !== "string" && isSame(next, child))) {
      const one = old.shift();
      if (typeof child !== "string" && typeof one === "object") inside.push(...compare(one, child, where));
      else if (one !== child) added.push(`${where}: text`);
    } else if (!(ADDED[localOf(after)] ?? []).includes(localOf(child)) || (localOf(child) === "c" && child.children.length > 0)) added.push(`${where}: ${child.name} is new`);
  }
  return [...attributes, ...inside, ...added, ...old.map((child) => `${where}: ${typeof child === "string" ? "text" : child.name} is gone`)];
}

/** Cells and rows are told by their addresses, everything else by its name: what is new stands behind. */
function isSame(before: XmlElement, after: XmlElement): boolean {
  return before.name === after.name && before.attributes["r"] === after.attributes["r"];
}
