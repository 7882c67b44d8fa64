import type { Part } from "./write/packZip";
import { Zip } from "./read/zip";
import type { ZipEntry } from "./read/zipDirectory";

const ITEM = /^customXml\/item(\d+)\.xml$/iu;
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** The custom XML parts of an .xlsx by their ids ("{…}", made up where the file states none). None in anything that is no sound zip. */
export function readCustomParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  try {
    return customPartsIn(new Zip(bytes), () => true);
  } catch {
    // Only the parts are lost: whether the file opens at all is decided by its reader.
    return new Map();
  }
}

/** Those of an open package that are wanted by their size. Throws a `FileProblem` for one that cannot be unpacked. */
export function customPartsIn(zip: Zip, isWanted: (entry: ZipEntry) => boolean): Map<string, string> {
  const parts = new Map<string, string>();
  for (const entry of zip.directory.entries) {
    const number = ITEM.exec(entry.name)?.[1];
    if (number === undefined || !isWanted(entry)) continue;
    const properties = zip.find(`customXml/itemProps${number}.xml`);
    const id = properties && isWanted(properties) ? /itemID="([^"]+)"/u.exec(text(zip.read(properties)))?.[1] : undefined;
    parts.set(id ?? `{FILE-${number}}`, text(zip.read(entry)));
  }
  return parts;
}

/** The parts of a package with custom XML parts added. */
export function withCustomParts(parts: readonly Part[], custom: ReadonlyMap<string, string>): Part[] {
  if (custom.size === 0) return [...parts];
  const numbers = [...custom.keys()].map((_id, at) => at + 1);
  const types = numbers.map((at) => `<Override PartName="/customXml/itemProps${at}.xml" ContentType="${PROPERTIES_TYPE}"/>`).join("");
  const links = numbers.map((at) => `<Relationship Id="rIdItem${at}" Type="${RELATIONSHIPS}/customXml" Target="../customXml/item${at}.xml"/>`).join("");
  const changed = parts.map((part) => {
    if (part.name === "[Content_Types].xml") return partOf(part.name, text(part.bytes).replace("</Types>", `${types}</Types>`));
    if (part.name === "xl/_rels/workbook.xml.rels") return partOf(part.name, text(part.bytes).replace("</Relationships>", `${links}</Relationships>`));
    return part;
  });
  return [...changed, ...[...custom].flatMap(([id, xml], at) => itemParts(id, xml, at + 1))];
}

function itemParts(id: string, xml: string, at: number): Part[] {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';
  return [
    partOf(`customXml/item${at}.xml`, xml),
    partOf(`customXml/itemProps${at}.xml`, `${head}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs/></ds:datastoreItem>`),
    partOf(
      `customXml/_rels/item${at}.xml.rels`,
      `${head}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps${at}.xml"/></Relationships>`,
    ),
  ];
}

function partOf(name: string, content: string): Part {
  return { name, bytes: new TextEncoder().encode(content) };
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
