import type { CellRange } from "../../core/sheet/address";
import type { HostDocument } from "./document/hostDocument";
import { accessDenied, apiNotFound, itemNotFound, notImplemented } from "./hostError";
import type { HostSheet, HostWorkbook } from "./hostWorkbook";
import { officeTypes } from "./types";
import { HostEvents } from "./wire/hostEvents";
import type { ApiSet, HostObject, HostSession, ProtectedAction } from "./wire/officeType";
import { objectOf } from "./wire/officeType";
import type { Targets } from "./wire/targets";

const OPTION: Readonly<Record<Exclude<ProtectedAction, "other">, string>> = {
  formatCells: "allowFormatCells",
  formatRows: "allowFormatRows",
  formatColumns: "allowFormatColumns",
  insertRows: "allowInsertRows",
  deleteRows: "allowDeleteRows",
};

/** The workbook as one add-in's requests see it. */
export class WorkbookSession implements HostSession {
  readonly events: HostEvents;
  /** Set by what changes something; the next reading waits for recalculation. */
  wrote = false;
  private readonly references = new Map<string, HostObject>();
  private lastReference = 0;
  private readonly created = new Map<string, Uint8Array>();
  private lastCreated = 0;

  constructor(
    readonly grid: HostWorkbook,
    readonly document: HostDocument,
    private readonly newestSet: ApiSet,
    private readonly openOther: ((file: Uint8Array) => void) | null,
  ) {
    this.events = new HostEvents(grid, (sheet, range) => this.keepReference(this.object("Range", { sheet, range, reference: null })));
  }

  requireSet(member: string, since: ApiSet): void {
    if (since > this.newestSet) throw apiNotFound(member, `1.${since}`);
  }

  object<K extends keyof Targets>(type: K, target: Targets[K]): HostObject {
    return objectOf(officeTypes[type], target);
  }

  sheet(id: string): HostSheet {
    const found = this.grid.sheets().find((sheet) => sheet.id === id);
    if (!found) throw itemNotFound();
    return found;
  }

  changing(): void {
    if (this.document.readOnly) throw accessDenied();
    this.wrote = true;
  }

  changingStructure(): void {
    this.changing();
    if (this.document.structure) throw accessDenied();
  }

  changingContents(sheet: string, range: CellRange): void {
    this.changing();
    if (!this.document.sheet(sheet).protection) return;
    if (this.grid.styles(sheet, range).some((row) => row.some((style) => style.locked))) throw accessDenied();
  }

  changingSheet(sheet: string, action: ProtectedAction): void {
    this.changing();
    const { protection } = this.document.sheet(sheet);
    if (protection && (action === "other" || protection.options[OPTION[action]] !== true)) throw accessDenied();
  }

  keepReference(kept: HostObject): string {
    const name = `r${++this.lastReference}`;
    this.references.set(name, kept);
    return name;
  }

  referenced(name: string): HostObject | null {
    return this.references.get(name) ?? null;
  }

  release(name: string): void {
    this.references.delete(name);
  }

  create(file: Uint8Array): string {
    const id = `w${++this.lastCreated}`;
    this.created.set(id, file);
    return id;
  }

  openCreated(id: string): void {
    const file = this.created.get(id);
    if (!file) throw itemNotFound();
    if (!this.openOther) throw notImplemented("workbooks beside the open one");
    this.created.delete(id);
    this.openOther(file);
  }
}
