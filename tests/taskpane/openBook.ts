import { a1, a1Range, type CellRange, type CellRef } from "../../src/core/sheet/address";
import { contentOf, sameContent, type CellContent, type Edit, type PlannedInsertion } from "../../src/core/sheet/edit";
import { sheetOf, type CellInput, type Sheet } from "../../src/core/sheet/sheet";
import type { SheetSpec } from "../../src/core/sheet/sheetSpec";
import type { DefinedName, Workbook } from "../../src/core/sheet/workbook";
import type { AppliedChoices, AppliedEdits, BatchTitle, CellMark, ChoiceOffer, ChoiceStanding, JournalBatch, OpenWorkbook, SheetChange } from "../../src/workflows/ports";
import { withRow } from "../core/tasks/insertedRows";

/** An open workbook in memory, at the port: what a person does to it is told, what the pane does is not. */
export class OpenBook implements OpenWorkbook {
  /** What was asked of it, in order. */
  readonly calls: string[] = [];
  readonly selected: CellRef[] = [];
  marks: readonly CellMark[] = [];
  /** Files opened beside it. */
  readonly copies: Uint8Array[] = [];
  settings: Record<string, string> = {};
  hidden = new Set<string>();
  /** Sheets that cannot be marked. */
  unmarkable = new Set<string>();
  /** Sheets that are protected. */
  locked = new Set<string>();
  /** The chosen cell; the first sheet's first one unless a test says otherwise. */
  chosen: CellRef | null;
  /** What cells ask for: the name their list is told by, by "KH!D7". */
  readonly lists = new Map<string, string>();
  /** Thrown by listening until it is null again. */
  deafness: Error | null = null;
  /** Thrown by the next calls until it is null again. */
  refusal: Error | null = null;
  /** Awaited by every reading. */
  gate: Promise<void> = Promise.resolve();
  /** Awaited by every change of the workbook and by the journal's reading. */
  workGate: Promise<void> = Promise.resolve();
  private batches: JournalBatch[] = [];
  /** The sheets before rows were put in, by the batch that did. */
  private readonly beforeRows = new Map<string, Sheet[]>();
  /** Sheets drawn for batches, as they were drawn. */
  private readonly drawnSheets = new Map<string, Sheet>();
  private readonly hearers = new Set<(change: SheetChange) => void>();
  private readonly watchers = new Set<(at: CellRef) => void>();

  constructor(
    private sheets: Sheet[],
    private definedNames: DefinedName[] = [],
  ) {
    this.chosen = sheets[0] ? { sheet: sheets[0].name, row: 0, column: 0 } : null;
  }

  /** A person types into a cell. */
  type(at: CellRef, value: CellContent["value"]): void {
    this.put(at, { value, formula: null });
    const range = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    for (const hear of this.hearers) hear({ kind: "cells", sheet: at.sheet, was: null, range });
  }

  /** A person deletes a sheet. */
  delete(sheet: string): void {
    this.sheets = this.sheets.filter(({ name }) => name !== sheet);
    for (const hear of this.hearers) hear({ kind: "deleted", sheet, was: null, range: null });
  }

  /** A person chooses a cell. */
  choose(at: CellRef): void {
    this.chosen = at;
    for (const watch of this.watchers) watch(at);
  }

  held({ sheet, row, column }: CellRef): CellContent {
    const found = this.sheets.find(({ name }) => name === sheet);
    return found ? contentOf(found.cellAt(row, column)) : { value: null, formula: null };
  }

  async photograph(): Promise<Workbook> {
    await this.asked("photograph");
    return { name: "Sổ.xlsx", sheets: this.sheets, definedNames: this.definedNames, savedAt: null };
  }

  async photographSheet(name: string): Promise<Sheet | null> {
    await this.asked(`photographSheet ${name}`);
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  async apply(edits: readonly Edit[], title: BatchTitle, insertions: readonly PlannedInsertion[] = [], drawn: readonly SheetSpec[] = []): Promise<AppliedEdits> {
    await this.asked(`apply ${edits.length}`);
    const before = this.sheets;
    for (const insertion of insertions) this.sheets = this.sheets.map((sheet) => withRow(sheet, insertion));
    const sorted = edits.map((edit) => ({ edit, now: this.held(edit.at) }));
    const written = sorted.filter(({ edit, now }) => sameContent(edit.before, now)).map(({ edit }) => edit);
    const leftOut = sorted.filter(({ edit, now }) => !sameContent(edit.before, now)).map(({ edit, now }) => ({ edit, now, reason: "changed" as const }));
    for (const { at, after, font } of written) this.put(at, after, font?.after);
    const id = `b${this.batches.length + 1}`;
    const rows = { ...(insertions.length > 0 ? { insertions } : null), ...(drawn.length > 0 ? { drawn: drawn.map(({ name }) => name) } : null) };
    for (const spec of drawn) this.drawnSheets.set(spec.name, sheetFrom(spec));
    if (insertions.length > 0) this.beforeRows.set(id, before);
    if (written.length > 0) this.batches.push({ id, ...title, undone: false, edits: written.map((edit) => ({ ...edit, formatBefore: "General", formatAfter: "General" })), ...rows });
    return { batch: written.length > 0 ? id : null, written, leftOut, ...(insertions.length > 0 ? { inserted: insertions } : null) };
  }

  protectedSheets(names: readonly string[]): Promise<readonly string[]> {
    return Promise.resolve(names.filter((name) => this.locked.has(name)));
  }

  async lookAtChoices(offer: ChoiceOffer): Promise<ChoiceStanding> {
    await this.asked("lookAtChoices");
    return this.standing(offer);
  }

  async offerChoices(offer: ChoiceOffer, title: BatchTitle): Promise<AppliedChoices> {
    await this.asked(`offerChoices ${offer.ranges.map(a1Range).join(" ")}`);
    const standing = this.standing(offer);
    if (standing.open.length === 0) return { ...standing, batch: null };
    if (offer.name) this.definedNames.push({ ...offer.name, sheet: null });
    for (const cell of standing.open.flatMap((range) => cellsOf(offer.sheet, range))) this.lists.set(cell, listOf(offer));
    const id = `b${this.batches.length + 1}`;
    this.batches.push({ id, ...title, undone: false, edits: [], choices: standing.open.map((range) => ({ sheet: offer.sheet, ...range })) });
    return { ...standing, batch: id };
  }

  /** Ranges all of whose cells have the list have it already; one with a list of another name is replaced. */
  private standing(offer: ChoiceOffer): ChoiceStanding {
    const has = (range: CellRange, is: (list: string | undefined) => boolean) => cellsOf(offer.sheet, range).every((cell) => is(this.lists.get(cell)));
    const already = offer.ranges.filter((range) => has(range, (list) => list === listOf(offer)));
    const open = offer.ranges.filter((range) => !already.includes(range));
    return { open, already, kept: [], replaced: open.filter((range) => !has(range, (list) => list === undefined)) };
  }

  async draw(specs: readonly SheetSpec[]): Promise<{ readonly drawn: string[]; readonly nameTaken: string[] }> {
    await this.asked(`draw ${specs.length}`);
    const isTaken = ({ name }: SheetSpec) => this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    const taken = specs.filter(isTaken);
    const drawn = specs.filter((spec) => !taken.includes(spec));
    this.sheets.push(...drawn.map(sheetFrom));
    this.definedNames.push(...drawn.flatMap(({ names }) => names.map((name) => ({ ...name, sheet: null }))));
    return { drawn: drawn.map(({ name }) => name), nameTaken: taken.map(({ name }) => name) };
  }

  async select(at: CellRef): Promise<boolean> {
    await this.asked("select");
    this.selected.push(at);
    return !this.hidden.has(at.sheet);
  }

  async mark(marks: readonly CellMark[]): Promise<readonly string[]> {
    await this.asked("mark");
    this.marks = marks.filter(({ at }) => !this.unmarkable.has(at.sheet));
    return [...this.unmarkable].filter((name) => marks.some(({ at }) => at.sheet === name));
  }

  async unmark(): Promise<void> {
    await this.asked("unmark");
    this.marks = [];
  }

  async journal(): Promise<readonly JournalBatch[]> {
    await this.asked("journal");
    return this.batches;
  }

  async undo(batch: string, unneeded: readonly string[] = []): Promise<AppliedEdits> {
    await this.asked(`undo ${batch}`);
    const { edits = [], choices, drawn = [] } = this.batches.find(({ id }) => id === batch) ?? {};
    for (const cell of (choices ?? []).flatMap((area) => cellsOf(area.sheet, area))) this.lists.delete(cell);
    const sorted = edits.map((edit) => ({ edit, now: this.held(edit.at), reason: "changed" as const }));
    const written = sorted.filter(({ edit, now }) => sameContent(edit.after, now)).map(({ edit }) => edit);
    for (const { at, before, font } of written) this.put(at, before, font?.before);
    this.sheets = this.beforeRows.get(batch) ?? this.sheets;
    this.batches = this.batches.map((one) => (one.id === batch ? { ...one, undone: true } : one));
    const takenAway = drawn.filter((name) => unneeded.includes(name) && this.isAsDrawn(name));
    this.sheets = this.sheets.filter(({ name }) => !takenAway.includes(name));
    return { batch: null, ...(takenAway.length > 0 ? { takenAway } : null), written, leftOut: sorted.filter(({ edit }) => !written.includes(edit)), ...(choices ? { choices: { restored: choices, changed: [] } } : null) };
  }

  private isAsDrawn(name: string): boolean {
    const values = (sheet: Sheet | undefined) => sheet?.filledRows().flatMap((row) => sheet.cellsOfRow(row).map(({ column, text }) => `${row},${column} ${text}`)).join("\n");
    return values(this.sheets.find((sheet) => sheet.name === name)) === values(this.drawnSheets.get(name));
  }

  async openCopy(bytes: Uint8Array): Promise<void> {
    await this.asked("openCopy");
    this.copies.push(bytes);
  }

  async clearJournal(): Promise<void> {
    await this.asked("clearJournal");
    this.batches = [];
  }

  listen(hear: (change: SheetChange) => void): Promise<() => Promise<void>> {
    if (this.deafness) return Promise.reject(this.deafness);
    this.hearers.add(hear);
    return Promise.resolve(() => Promise.resolve(void this.hearers.delete(hear)));
  }

  listenToSelection(hear: (at: CellRef) => void): Promise<() => Promise<void>> {
    this.watchers.add(hear);
    if (this.chosen) hear(this.chosen);
    return Promise.resolve(() => Promise.resolve(void this.watchers.delete(hear)));
  }

  async readSettings(): Promise<Record<string, string>> {
    await this.asked("readSettings");
    return this.settings;
  }

  async writeSettings(settings: Readonly<Record<string, string>>): Promise<void> {
    await this.asked("writeSettings");
    this.settings = { ...this.settings, ...settings };
  }

  private async asked(call: string): Promise<void> {
    this.calls.push(call);
    if (call.startsWith("photograph")) await this.gate;
    else if (!/^(read|write)Settings$|^select$/u.test(call)) await this.workGate;
    if (this.refusal) throw this.refusal;
  }

  private put(at: CellRef, { value, formula }: CellContent, font?: string): void {
    this.sheets = this.sheets.map((sheet) => (sheet.name === at.sheet ? withCell(sheet, { row: at.row, column: at.column, value, ...(formula === null ? {} : { formula: formula.slice(1) }), ...(font === undefined ? {} : { font }) }) : sheet));
  }
}

function listOf({ validation: { allowed } }: ChoiceOffer): string {
  return allowed.kind === "listRange" ? allowed.formula : "";
}

function cellsOf(sheet: string, { top, left, bottom, right }: CellRange): string[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  return rows.flatMap((row) => Array.from({ length: right - left + 1 }, (_, i) => `${sheet}!${a1({ row, column: left + i })}`));
}

function withCell(sheet: Sheet, cell: CellInput): Sheet {
  const old = sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row)).map(({ kind, value, formula, ...rest }): CellInput => {
    const content = contentOf({ kind, value, formula, ...rest });
    return { row: rest.row, column: rest.column, value: content.value, error: kind === "error", format: rest.format, font: rest.font, calculated: rest.calculated, ...(formula === null ? {} : { formula }) };
  });
  const kept = old.filter(({ row, column }) => row !== cell.row || column !== cell.column);
  return sheetOf({ ...sheet.data }, [...kept, cell]);
}

/** A drawn sheet as a photograph shows it. */
export function sheetFrom(spec: SheetSpec): Sheet {
  const cells = spec.cells.map(({ row, column, value, formula }): CellInput => ({ row, column, value, ...(formula === undefined ? {} : { formula }) }));
  return sheetOf({ name: spec.name, merges: spec.merges }, cells);
}
