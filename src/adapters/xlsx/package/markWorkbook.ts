import type { FileMark, FileMarks, NotMarked } from "../../../workflows/ports";
import { damaged, FileProblem } from "../fileProblem";
import { findMainPart } from "../read/mainPart";
import { readRelationships, type Relationship } from "../read/relationships";
import { readWorkbookPart } from "../read/workbookPart";
import { Zip } from "../read/zip";
import { sniff } from "../sniff";
import { patchBytes } from "./bytePatches";
import { markSheet, type MarkSetting } from "./markSheet";
import { takenBlocks } from "./noteShapes";
import { OddEncoding, PackageEdits, relationshipsOf } from "./packageEdits";
import { sheetXml } from "./sheetXml";
import { StylesEdit } from "./stylesEdit";
import { withoutSignature } from "./withoutSignature";
import { namesPatch, newSheetPatch, workbookOutline } from "./workbookPatch";

/** Why a file cannot be marked as it is: another format, an encoding that nobody uses, parts that contradict each other. */
export type MarkRefusal = "notXlsx" | "encoding" | "damaged";

/** The marked file, what was taken out of it and which cells lack something; or why there is none. */
export type MarkedWorkbook =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly dropped: readonly "signature"[]; readonly notMarked: readonly NotMarked[] }
  | { readonly ok: false; readonly why: MarkRefusal };

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = { strict: "http://purl.oclc.org/ooxml/officeDocument/relationships", usual: "http://schemas.openxmlformats.org/officeDocument/2006/relationships" } as const;
/** A digit of Times New Roman, in which our sheets are drawn, over one of Calibri, in which most workbooks count. */
const DIGITS = 1.05;

/**
 * Puts grounds, notes and a slip into an .xlsx or .xlsm and keeps everything else to the byte; a signature, which holds no longer, goes.
 * Never throws for what a file holds; open it with `openWorkbook` first.
 */
export async function markWorkbook(bytes: Uint8Array, marks: FileMarks): Promise<MarkedWorkbook> {
  try {
    return await marked(bytes, marks);
  } catch (problem) {
    if (problem instanceof OddEncoding) return { ok: false, why: "encoding" };
    if (problem instanceof FileProblem) return { ok: false, why: "damaged" };
    throw problem;
  }
}

async function marked(bytes: Uint8Array, { marks, slip, replacesSlip }: FileMarks): Promise<MarkedWorkbook> {
  if (sniff(bytes) !== "zip") return { ok: false, why: "notXlsx" };
  const edits = new PackageEdits(new Zip(bytes));
  const main = findMainPart(edits.zip);
  if (main?.kind !== "xlsx") return { ok: false, why: "notXlsx" };
  const related = readRelationships(edits.zip, main.part);
  const outline = workbookOutline(edits.readNeeded(main.part));
  const isStrict = outline.namespace === STRICT;
  const setting = { edits, part: main.part, related, links: isStrict ? LINKS.strict : LINKS.usual, namespace: isStrict ? STRICT : MAIN };
  const styles = new WorkbookStyles(setting);
  const notMarked = markSheets(setting, styles.edit, marks);
  addSlip(setting, styles.edit, { slip, replacesSlip });
  styles.write();
  const dropped = withoutSignature(edits) ? (["signature"] as const) : [];
  return { ok: true, bytes: await edits.finish(), dropped, notMarked };
}

interface WorkbookSetting extends Pick<MarkSetting, "edits" | "links" | "namespace"> {
  readonly part: string;
  readonly related: readonly Relationship[];
}

/** The workbook's styles, in a part of their own where it has none. */
class WorkbookStyles {
  readonly edit: StylesEdit;
  private readonly name: string | null;
  private readonly stored: Uint8Array;

  constructor(private readonly setting: WorkbookSetting) {
    const { edits, related, namespace } = setting;
    const target = related.find(({ kind }) => kind === "styles")?.target ?? null;
    const part = target === null ? null : edits.read(target);
    this.name = part ? target : null;
    this.stored = part ?? new TextEncoder().encode(`<styleSheet xmlns="${namespace}"/>`);
    this.edit = new StylesEdit(this.stored);
  }

  write(): void {
    const { edits, part, related, links } = this.setting;
    const changes = this.edit.changes();
    if (this.name !== null) return edits.patch(this.name, changes);
    const text = new TextDecoder().decode(patchBytes(this.stored, changes));
    const name = edits.add((number) => `xl/styles${number === 1 ? "" : number}.xml`, text, `${TYPES}.styles+xml`);
    edits.relate(part, related.map(({ id }) => id), `${links}/styles`, name);
  }
}

function markSheets(setting: WorkbookSetting, styles: StylesEdit, marks: readonly FileMark[]): NotMarked[] {
  const { edits, part, related } = setting;
  const bySheet = new Map<string, FileMark[]>();
  for (const mark of marks) {
    const own = bySheet.get(mark.at.sheet);
    if (own) own.push(mark);
    else bySheet.set(mark.at.sheet, [mark]);
  }
  const drawings = edits.zip.directory.entries.filter(({ name }) => /\.vml$/iu.test(name)).map((entry) => edits.zip.read(entry));
  const blocks = takenBlocks(drawings);
  const notMarked: NotMarked[] = [];
  for (const { name, relationship } of readWorkbookPart(edits.readNeeded(part)).sheets) {
    const own = bySheet.get(name);
    const target = related.find(({ id, kind }) => id === relationship && kind === "worksheet")?.target;
    if (!own || target == null) continue;
    bySheet.delete(name);
    notMarked.push(...markSheet(own, { ...setting, styles, blocks, part: target }).map(({ at, why }) => ({ at: { sheet: name, ...at }, why })));
  }
  return [...notMarked, ...[...bySheet.values()].flat().map(({ at }) => ({ at, why: "sheet" as const }))];
}

function addSlip({ edits, part, related, links, namespace }: WorkbookSetting, styles: StylesEdit, { slip, replacesSlip }: Omit<FileMarks, "marks">): void {
  const outline = workbookOutline(edits.readNeeded(part));
  if (!replacesSlip && outline.sheets.some((name) => name.toLowerCase() === slip.name.toLowerCase())) throw damaged("a sheet without cells has the slip's name");
  const styleOf = (look: string): number => styles.drawn(slip.looks[look] ?? {}, slip.font);
  const xml = sheetXml(slip, { namespace, styleOf, stretch: (DIGITS * slip.font.size) / styles.plainSize() });
  const at = outline.sheets.indexOf(slip.name);
  if (replacesSlip && at >= 0) {
    const listing = readWorkbookPart(edits.readNeeded(part)).sheets[at];
    const target = related.find(({ id }) => id === listing?.relationship)?.target;
    if (target == null) throw damaged("a sheet that leads nowhere");
    edits.replace(target, xml);
    edits.remove(relationshipsOf(target));
    return edits.patch(part, namesPatch(outline, slip, at));
  }
  const name = edits.add((number) => `xl/worksheets/sheet${outline.sheets.length + number}.xml`, xml, `${TYPES}.worksheet+xml`);
  const link = edits.relate(part, related.map(({ id }) => id), `${links}/worksheet`, name);
  edits.patch(part, [newSheetPatch(outline, slip.name, link, links), ...namesPatch(outline, slip, outline.sheets.length)]);
}
