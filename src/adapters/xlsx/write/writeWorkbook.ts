import type { SheetSpec } from "../../../core/sheet/sheetSpec";
import { writePackage } from "../packageLibrary";
import { Zip } from "../read/zip";
import { freeRows, hideNames } from "./finishParts";
import { hucreSheet } from "./hucreSheet";
import { packZip } from "./packZip";
import { workbookNames } from "./workbookNames";

/** Files bear no day of their own: two runs give the same bytes. */
const NO_DAY = new Date(Date.UTC(2000, 0, 1));

/**
 * Writes a new .xlsx workbook with the sheets drawn; the same sheets give the same bytes.
 * Throws when there is no sheet, or two share a name, or a name is none Excel takes.
 */
export async function writeWorkbook(sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  const [first] = sheets;
  if (first === undefined) throw new RangeError("A workbook needs at least one sheet.");
  const bytes = await writePackage({
    sheets: sheets.map(hucreSheet),
    namedRanges: workbookNames(sheets),
    defaultFont: { name: first.font.name, size: first.font.size, family: 1 },
    properties: { created: NO_DAY, modified: NO_DAY },
  });
  return finish(bytes, sheets);
}

/** Adds to the library's package what it cannot say, and packs it again. */
function finish(bytes: Uint8Array, sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  const zip = new Zip(bytes);
  const parts = zip.directory.entries.map((entry) => ({ name: entry.name, bytes: zip.read(entry) }));
  return packZip(
    parts.map((part) => {
      const sheet = sheets[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(part.name)?.[1]) - 1];
      if (sheet) return rewritten(part, (xml) => freeRows(xml, sheet));
      return part.name === "xl/workbook.xml" ? rewritten(part, (xml) => hideNames(xml, sheets)) : part;
    }),
  );
}

function rewritten(part: { readonly name: string; readonly bytes: Uint8Array }, change: (xml: string) => string): typeof part {
  return { name: part.name, bytes: new TextEncoder().encode(change(new TextDecoder().decode(part.bytes))) };
}
