import type { SheetSpec } from "../../../core/sheet/sheetSpec";
import { damaged } from "../fileProblem";
import { unescapeText } from "../read/escapes";
import { SPREADSHEET } from "../read/namespaces";
import { XmlScanner } from "../read/xmlScanner";
import { repeatedRowsName, type WrittenName } from "../write/workbookNames";
import type { BytePatch } from "./bytePatches";
import { escapeAttribute, escapeText } from "./cellXml";
import { appended, partSections, type Section } from "./partSections";

/** What may stand before the names of a workbook part, and what its sheets may stand behind (ECMA-376-1, 18.2.27). */
const BEFORE_NAMES: ReadonlySet<string> = new Set(["sheets", "functionGroups", "externalReferences"]);

/** The workbook part as far as its sheets and names are concerned. */
export interface WorkbookOutline {
  /** Namespace of its own elements: strict files have another. */
  readonly namespace: string;
  /** Names of all sheets, whatever their kind, in order. */
  readonly sheets: readonly string[];
  readonly numbers: readonly number[];
  readonly section: Section;
  readonly names: Section | null;
  readonly namesAt: number;
  /** Names that hold for one sheet: which, whose number, and where the element stands. */
  readonly local: readonly { readonly name: string; readonly sheet: number; readonly from: number; readonly to: number }[];
}

/** Reads the sheets and names of a workbook part with their places. */
export function workbookOutline(part: Uint8Array): WorkbookOutline {
  const { root, sections } = partSections(part);
  const own = sections.filter(({ uri }) => SPREADSHEET.has(uri));
  const section = own.find(({ name }) => name === "sheets");
  if (!section) throw damaged("a workbook without a list of sheets");
  const namesAt = Math.max(...own.filter(({ name }) => BEFORE_NAMES.has(name)).map(({ to }) => to));
  return { namespace: root.uri, section, names: own.find(({ name }) => name === "definedNames") ?? null, namesAt, ...listed(part) };
}

function listed(part: Uint8Array): Pick<WorkbookOutline, "sheets" | "numbers" | "local"> {
  const scanner = new XmlScanner(part);
  const sheets: string[] = [];
  const numbers: number[] = [];
  const local: WorkbookOutline["local"][number][] = [];
  scanner.next();
  while (scanner.nextChild(1)) {
    const { name, depth } = scanner;
    while (scanner.nextChild(depth)) {
      const from = scanner.startsAt;
      const own = unescapeText(scanner.attribute("name") ?? "");
      const sheet = scanner.attribute("localSheetId");
      if (name === "sheets" && scanner.name === "sheet") {
        sheets.push(own);
        numbers.push(Number(scanner.attribute("sheetId")));
      }
      scanner.skip();
      if (name === "definedNames" && sheet !== undefined) local.push({ name: own, sheet: Number(sheet), from, to: scanner.endsAt });
    }
  }
  return { sheets, numbers, local };
}

/** Lists a new sheet behind the others; `link` is the relationship that leads to it. */
export function newSheetPatch({ section, numbers }: WorkbookOutline, name: string, link: string, relationships: string): BytePatch {
  const number = Math.max(0, ...numbers.filter(Number.isFinite)) + 1;
  return appended(section, `<${section.prefix}sheet xmlns:r="${relationships}" name="${escapeAttribute(name)}" sheetId="${number}" r:id="${link}"/>`);
}

/** Gives a sheet its names, over those of the same names that it had; all of them hold for that sheet alone. */
export function namesPatch({ names: section, namesAt, local, section: { prefix } }: WorkbookOutline, spec: SheetSpec, sheet: number): BytePatch[] {
  const { repeatedRows } = spec.page;
  const names: (WrittenName & { readonly hidden: boolean })[] = spec.names.map(({ name, refersTo, hidden }) => ({ name, range: refersTo.replace(/^=/u, ""), hidden }));
  if (repeatedRows) names.push({ ...repeatedRowsName(spec.name, repeatedRows), hidden: false });
  if (names.length === 0) return [];
  const old = local.filter((one) => one.sheet === sheet && names.some(({ name }) => name === one.name)).map(({ from, to }) => ({ from, to, text: "" }));
  const xml = names.map(({ name, range, hidden }) => `<${prefix}definedName name="${escapeAttribute(name)}" localSheetId="${sheet}"${hidden ? ' hidden="1"' : ""}>${escapeText(range)}</${prefix}definedName>`).join("");
  return [...old, section ? appended(section, xml) : { from: namesAt, to: namesAt, text: `<${prefix}definedNames>${xml}</${prefix}definedNames>` }];
}
