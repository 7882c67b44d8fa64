import { damaged, tooLarge } from "../fileProblem";
import { GRID, LIMITS } from "../limits";
import { storeZip } from "../write/packZip";
import type { Part } from "../write/packZip";
import { contentTypeOf, readContentTypes } from "./contentTypes";
import { readRelationships } from "./relationships";
import { NEEDED_RECORDS, xlsbRecords } from "./xlsbRecords";
import type { Zip } from "./zip";

const MAIN = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
/** Parts kept beside the workbook's own, by their relationship to it. */
const KEPT: ReadonlyMap<string, string> = new Map([
  ["worksheet", "application/vnd.ms-excel.worksheet"],
  ["sharedStrings", "application/vnd.ms-excel.sharedStrings"],
  ["styles", "application/vnd.ms-excel.styles"],
]);
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const BINARY = /^application\/vnd\.ms-excel\./i;
const COLUMNS = 0x3c;
const CELLS = { first: 0x02, last: 0x12 } as const;

/**
 * An .xlsb package that the library may be trusted with: workbook, sheets, texts and styles, of these the records that matter.
 * The library takes every length in the file on faith and can go on for ever. Throws `file.damaged` and `file.tooLarge`.
 */
export function soundXlsb(zip: Zip, main: string): Uint8Array {
  const types = readContentTypes(zip);
  const budget = { cells: 0 };
  const links = readRelationships(zip, main);
  const related = links.flatMap(({ id, kind, target }) => {
    const type = KEPT.get(kind);
    const entry = target === null ? undefined : zip.find(target);
    if (!type || !entry) return [];
    // The library would read a part stored as XML its own way, unchecked; left out it would look like an empty sheet.
    if (types && !BINARY.test(contentTypeOf(types, entry.name))) throw damaged(`${entry.name} of an .xlsb is not binary`);
    return [{ id, type, bytes: soundPart(zip.read(entry), budget) }];
  });
  const workbook = zip.find(main);
  if (!workbook) throw damaged("an .xlsb without its workbook");
  const overrides = related.map(({ type }, i) => `<Override PartName="/xl/part${i}.bin" ContentType="${type}"/>`).join("");
  // The library finds no sheet at all when one of them (a chart) leads nowhere; part-1.bin is none.
  const targets = links.map(({ id, kind }) => {
    const place = related.findIndex((kept) => kept.id === id);
    return `<Relationship Id="${quoted(id)}" Type="${RELATIONSHIPS}/${quoted(kind)}" Target="part${place}.bin"/>`;
  });
  return storeZip([
    xmlPart("[Content_Types].xml", `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.bin" ContentType="${MAIN}"/>${overrides}</Types>`),
    { name: "xl/workbook.bin", bytes: soundPart(zip.read(workbook), budget) },
    xmlPart("xl/_rels/workbook.bin.rels", `<Relationships xmlns="${PACKAGE}/relationships">${targets.join("")}</Relationships>`),
    ...related.map(({ bytes }, i) => ({ name: `xl/part${i}.bin`, bytes })),
  ]);
}

function soundPart(part: Uint8Array, budget: { cells: number }): Uint8Array {
  const copy = new Uint8Array(part.length);
  let length = 0;
  let columns = 0;
  for (const { type, body, from, to } of xlsbRecords(part)) {
    const isSound = NEEDED_RECORDS.get(type);
    if (!isSound) continue;
    if (!isSound(body)) throw damaged("a broken record in an .xlsb");
    if (type >= CELLS.first && type <= CELLS.last && ++budget.cells > LIMITS.filledCells) throw tooLarge(`more than ${LIMITS.filledCells} filled cells`);
    // Each may speak of all columns anew, and the library goes through them all.
    if (type === COLUMNS && ++columns > GRID.columns) throw damaged("more column records than columns in an .xlsb");
    copy.set(part.subarray(from, to), length);
    length += to - from;
  }
  return copy.subarray(0, length);
}

function xmlPart(name: string, xml: string): Part {
  return { name, bytes: new TextEncoder().encode(xml) };
}

function quoted(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
