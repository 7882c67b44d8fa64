import { a1, a1Range, columnLetters, parseA1, parseA1Range } from "../address";
import type { CellContent } from "../edit";
import type { BatchRecord, RecordedChoice, RecordedEdit, RecordedInsertion, RecordedRemoval } from "./batchRecord";
import { drawnText, readDrawnText, type RecordedSheet } from "./recordedSheet";
import { readRuleText, ruleText } from "./ruleText";

/** Namespace of the journal's parts in the workbook; another layout gets another number. */
export const JOURNAL_NAMESPACE = "urn:soat-phu-luc:journal:1";

/** A batch as XML, everything in attributes. What XML cannot hold or would blur (control characters, half letters, line ends) is written \hhhh. */
export function journalXml(batch: BatchRecord): string {
  const begun = batch.begun === undefined ? {} : { begun: batch.begun };
  const head = attributes({ xmlns: JOURNAL_NAMESPACE, title: batch.title, when: batch.when, undone: String(batch.undone), ...(batch.origin ? { origin: batch.origin } : null), ...begun });
  return `<batch${head}>${(batch.drawn ?? []).map(drawnXml).join("")}${batch.insertions.map(insertXml).join("")}${(batch.removals ?? []).map(removeXml).join("")}${(batch.choices ?? []).map(choiceXml).join("")}${batch.edits.map(editXml).join("")}</batch>`;
}

/** Reads a batch back; null for a part that is not whole, or not ours: it may hold anything. Prefixes and quotes may be other than we wrote them. Never throws. */
export function readJournalXml(xml: string): BatchRecord | null {
  try {
    return readRecord(xml);
  } catch {
    return null;
  }
}

function readRecord(xml: string): BatchRecord | null {
  const edits: RecordedEdit[] = [];
  const insertions: RecordedInsertion[] = [];
  const removals: RecordedRemoval[] = [];
  const choices: RecordedChoice[] = [];
  const drawn: RecordedSheet[] = [];
  let head: ReadonlyMap<string, string> | null = null;
  for (const [, name, within] of xml.matchAll(/<(?:[A-Za-z_][A-Za-z0-9_.-]*:)?(batch|drawn|edit|insert|remove|choice)(\s(?:[^<>"']|"[^"]*"|'[^']*')*)?>/gu)) {
    const found = readAttributes(within ?? "");
    if (name === "batch") head = found;
    const insertion = name === "insert" ? readInsert(found) : undefined;
    if (insertion === null) return null;
    if (insertion) insertions.push(insertion);
    const removal = name === "remove" ? readRemove(found) : undefined;
    if (removal === null) return null;
    if (removal) removals.push(removal);
    const sheet = name === "drawn" ? readDrawn(found) : undefined;
    if (sheet === null) return null;
    if (sheet) drawn.push(sheet);
    const choice = name === "choice" ? readChoice(found) : undefined;
    if (choice === null) return null;
    if (choice) choices.push(choice);
    const edit = name === "edit" ? readEdit(found) : undefined;
    if (edit === null) return null;
    if (edit) edits.push(edit);
  }
  if (!head) return null;
  const begun = head.get("begun");
  return { title: head.get("title") ?? "", when: head.get("when") ?? "", undone: head.get("undone") === "true", ...(head.get("origin") === "carried" ? { origin: "carried" as const } : null), edits, insertions, ...(removals.length > 0 ? { removals } : null), ...(choices.length > 0 ? { choices } : null), ...(drawn.length > 0 ? { drawn } : null), ...(begun === undefined ? null : { begun }) };
}

function drawnXml({ sheet, cells, gone }: RecordedSheet): string {
  return `<drawn${attributes({ sheet, cells: drawnText(cells), ...(gone ? { gone: "true" } : {}) })}/>`;
}

function readDrawn(words: ReadonlyMap<string, string>): RecordedSheet | null {
  const cells = readDrawnText(words.get("cells") ?? "");
  return cells && { sheet: words.get("sheet") ?? "", cells, ...(words.get("gone") === "true" ? { gone: true as const } : null) };
}

function insertXml({ sheet, above, count, removed }: RecordedInsertion): string {
  return `<insert${attributes({ sheet, above: String(above + 1), count: String(count), ...(removed ? { removed: "true" } : {}) })}/>`;
}

function readInsert(words: ReadonlyMap<string, string>): RecordedInsertion | null {
  const [above, count] = [Number(words.get("above")) - 1, Number(words.get("count"))];
  if (!Number.isInteger(above) || above < 0 || !Number.isInteger(count) || count < 1) return null;
  return { sheet: words.get("sheet") ?? "", above, count, ...(words.get("removed") === "true" ? { removed: true as const } : null) };
}

function removeXml({ sheet, from, count, like, numbers, back }: RecordedRemoval): string {
  return `<remove${attributes({ sheet, from: String(from + 1), count: String(count), like, ...(numbers === null ? {} : { numbers: columnLetters(numbers) }), ...(back ? { back: "true" } : {}) })}/>`;
}

function readRemove(words: ReadonlyMap<string, string>): RecordedRemoval | null {
  const [from, count] = [Number(words.get("from")) - 1, Number(words.get("count"))];
  if (!Number.isInteger(from) || from < 0 || !Number.isInteger(count) || count < 1) return null;
  const numbers = parseA1(`${words.get("numbers") ?? ""}1`)?.column ?? null;
  const like = words.get("like") === "below" ? "below" : "above";
  return { sheet: words.get("sheet") ?? "", from, count, like, numbers, ...(words.get("back") === "true" ? { back: true as const } : null) };
}

function choiceXml({ sheet, source, before, ...range }: RecordedChoice): string {
  return `<choice${attributes({ sheet, range: a1Range(range), source, ...(before ? { before: ruleText(before) } : {}) })}/>`;
}

function readChoice(words: ReadonlyMap<string, string>): RecordedChoice | null {
  const range = parseA1Range(words.get("range") ?? "");
  const text = words.get("before");
  const before = text === undefined ? null : readRuleText(text);
  const source = words.get("source");
  if (!range || source === undefined || (text !== undefined && !before)) return null;
  return { sheet: words.get("sheet") ?? "", ...range, source, before };
}

function editXml({ at, before, after, font, why, formatBefore, formatAfter, restored }: RecordedEdit): string {
  const where = { sheet: at.sheet, cell: a1(at) };
  const fonts = font ? { fontBefore: font.before, fontAfter: font.after } : {};
  return `<edit${attributes({ ...where, ...contentWords("old", before), ...contentWords("new", after), ...fonts, formatBefore, formatAfter, why, ...(restored ? { restored: "true" } : {}) })}/>`;
}

function readEdit(words: ReadonlyMap<string, string>): RecordedEdit | null {
  const place = parseA1(words.get("cell") ?? "");
  const before = readContent("old", words);
  const after = readContent("new", words);
  if (!place || !before || !after) return null;
  const word = (name: string): string => words.get(name) ?? "";
  const formats = { formatBefore: word("formatBefore"), formatAfter: word("formatAfter") };
  const font = words.has("fontAfter") ? { font: { before: word("fontBefore"), after: word("fontAfter") } } : null;
  return { at: { sheet: word("sheet"), ...place }, before, after, ...font, why: word("why"), ...formats, ...(word("restored") === "true" ? { restored: true } : null) };
}

function contentWords(which: "old" | "new", { value, formula, error }: CellContent): Record<string, string> {
  const kind = value === null ? {} : { [`${which}Kind`]: error ? "error" : typeof value, [which]: String(value) };
  return formula === null ? kind : { ...kind, [`${which}Formula`]: formula };
}

function readContent(which: "old" | "new", words: ReadonlyMap<string, string>): CellContent | null {
  const formula = words.get(`${which}Formula`) ?? null;
  const kind = words.get(`${which}Kind`);
  const text = words.get(which) ?? "";
  if (kind === undefined) return { value: null, formula };
  if (kind === "error") return { value: text, formula, error: true };
  if (kind === "string") return { value: text, formula };
  if (kind === "boolean") return { value: text === "true", formula };
  return kind === "number" && Number.isFinite(Number(text)) ? { value: Number(text), formula } : null;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** All but what XML 1.0 holds in an attribute as it stands; the backslash because it begins our own escapes. */
const UNSAFE = /[\\\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF\u2028\u2029]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function attributes(words: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .map(([name, text]) => ` ${name}="${escaped(text)}"`)
    .join("");
}

function escaped(text: string): string {
  const safe = text.replace(UNSAFE, (code) => `\\${code.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return safe.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}

function readAttributes(within: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of within.matchAll(/([A-Za-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) found.set(name, unescaped(double ?? single ?? ""));
  return found;
}

function unescaped(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    })
    .replace(/\\([0-9a-f]{4})/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
