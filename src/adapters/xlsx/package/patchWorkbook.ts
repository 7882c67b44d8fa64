import type { CellRef } from "../../../core/sheet/address";
import type { CellContent } from "../../../core/sheet/edit";
import { damaged } from "../fileProblem";
import { findMainPart } from "../read/mainPart";
import { readRelationships, type Relationship } from "../read/relationships";
import { readWorkbookPart } from "../read/workbookPart";
import { toUtf8 } from "../read/xmlEncoding";
import { Zip } from "../read/zip";
import { sniff } from "../sniff";
import type { Part } from "../write/packZip";
import { patchBytes } from "./bytePatches";
import { openStyles } from "./openStyles";
import { recalculation } from "./recalculation";
import { repack } from "./repack";
import { sheetPatch, type SheetPatch } from "./sheetPatch";
import type { CellPatch } from "./sheetWalker";
import { withoutCalcChain } from "./withoutCalcChain";

/** One cell of a file to be written. */
export interface FileWrite {
  readonly at: CellRef;
  readonly content: CellContent;
}

/** Why a file cannot be written to: another format, a signature that would no longer hold, an encoding that nobody uses. */
export type PatchRefusal = "notXlsx" | "signed" | "encoding";

/** The file's new bytes with the cells that were left alone (a formula, or locked on a sheet with a password), or why there are none. */
export type PatchedWorkbook = { readonly ok: true; readonly bytes: Uint8Array; readonly leftAlone: readonly CellRef[] } | { readonly ok: false; readonly why: PatchRefusal };

/**
 * Writes cells into an .xlsx or .xlsm and keeps everything else: looks, other parts byte for byte. Formulas in `stale` lose their stored
 * results and are worked out by whoever opens the file next. Throws `FileProblem` for a broken file; open it with `openWorkbook` first.
 */
export async function patchWorkbook(bytes: Uint8Array, writes: readonly FileWrite[], stale: readonly CellRef[]): Promise<PatchedWorkbook> {
  if (sniff(bytes) !== "zip") return { ok: false, why: "notXlsx" };
  const zip = new Zip(bytes);
  const main = findMainPart(zip);
  if (main?.kind !== "xlsx") return { ok: false, why: "notXlsx" };
  if (zip.directory.entries.some(({ name }) => name.startsWith("_xmlsignatures/"))) return { ok: false, why: "signed" };
  const related = readRelationships(zip, main.part);
  const changed: Part[] = [];
  const leftAlone: CellRef[] = [];
  for (const { name, part } of sheetParts(zip, main.part, related)) {
    const own = writes.filter(({ at }) => at.sheet === name).map(({ at: { row, column }, content }) => ({ row, column, content }));
    const old = stale.filter(({ sheet }) => sheet === name);
    if (own.length + old.length === 0) continue;
    const stored = readPart(zip, part);
    const utf8 = toUtf8(stored);
    if (utf8.buffer !== stored.buffer) return { ok: false, why: "encoding" };
    const patch = sheetPatch(utf8, own, old);
    const kept = patch.hasPassword ? openOnly(patch, zip, related) : patch.patches;
    const written = new Set(kept.flatMap(({ cells }) => cells.map(({ row, column }) => `${row},${column}`)));
    leftAlone.push(...own.filter(({ row, column }) => !written.has(`${row},${column}`)).map(({ row, column }) => ({ sheet: name, row, column })));
    if (kept.length > 0) changed.push({ name: part, bytes: patchBytes(utf8, kept) });
  }
  const isNewFormula = writes.some(({ content }) => content.formula !== null);
  const chain = isNewFormula ? withoutCalcChain(zip, main.part, related) : null;
  const anew = isNewFormula || stale.length > 0 ? recalculated(zip, main.part) : [];
  return { ok: true, bytes: await repack(zip, [...changed, ...anew, ...(chain?.changed ?? [])], chain ? [chain.gone] : []), leftAlone };
}

function recalculated(zip: Zip, part: string): Part[] {
  const stored = toUtf8(readPart(zip, part));
  const patch = recalculation(stored);
  return patch ? [{ name: part, bytes: patchBytes(stored, [patch]) }] : [];
}

/** On a sheet with a password only what its owner left open is written. */
function openOnly({ patches }: SheetPatch, zip: Zip, related: readonly Relationship[]): CellPatch[] {
  const styles = related.find(({ kind }) => kind === "styles")?.target ?? null;
  const open = styles === null ? new Set<number>() : openStyles(readPart(zip, styles));
  return patches.filter(({ cells }) => cells.every(({ style }) => open.has(style)));
}

function sheetParts(zip: Zip, mainPart: string, related: readonly Relationship[]): { readonly name: string; readonly part: string }[] {
  return readWorkbookPart(readPart(zip, mainPart)).sheets.flatMap(({ name, relationship }) => {
    const part = related.find(({ id, kind }) => id === relationship && kind === "worksheet")?.target;
    return part == null ? [] : [{ name, part }];
  });
}

function readPart(zip: Zip, name: string): Uint8Array {
  const entry = zip.find(name);
  if (!entry) throw damaged(`part ${name} is missing`);
  return zip.read(entry);
}
