import type { CellRange } from "../../../core/sheet/address";
import { a1Range } from "../../../core/sheet/address";
import type { CellValue, HostEvent, HostWorkbook } from "../hostWorkbook";

/** Numbers of Excel's events. */
export const EventKind = { changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, formatChanged: 18, nameChanged: 25 } as const;

/** One entry as office.js takes it: category, event, target, JSON text, number. */
export type EventEntry = readonly [number, number, string, string, number];

const RICH_API = 65_536;
const WORKBOOK = "Workbook";

/** What the person and the add-in changed, told to the add-in's handlers after the request. */
export class HostEvents {
  /** `context.runtime.enableEvents` */
  enabled = true;
  private readonly registered = new Map<string, number>();
  private waiting: EventEntry[] = [];
  private lastNumber = 0;
  private active: string;

  constructor(
    private readonly grid: HostWorkbook,
    private readonly keepRange: (sheet: string, range: CellRange) => string,
  ) {
    this.active = grid.activeSheet();
  }

  /** Begins to tell the target's handlers; null is the whole workbook. */
  register(kind: number, sheet: string | null): void {
    const key = keyOf(kind, sheet);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  /** Stops telling them. */
  unregister(kind: number, sheet: string | null): void {
    const key = keyOf(kind, sheet);
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Something happened; `byAddin` when a request did it. */
  tell(event: HostEvent, byAddin: boolean): void {
    const source = "Local";
    const triggerSource = byAddin ? "ThisLocalAddin" : "Unknown";
    const { sheet } = event;
    switch (event.kind) {
      case "cells":
        return this.tellChanged(event, triggerSource);
      case "added":
        return this.enter(EventKind.added, sheet, { worksheetId: sheet, source });
      case "deleted":
        return this.enter(EventKind.deleted, sheet, { worksheetId: sheet, source });
      case "formats":
        return this.enter(EventKind.formatChanged, sheet, { worksheetId: sheet, source });
      case "renamed": {
        const nameAfter = this.grid.sheets().find(({ id }) => id === sheet)?.name ?? "";
        return this.enter(EventKind.nameChanged, sheet, { worksheetId: sheet, source, nameBefore: event.before, nameAfter });
      }
      case "activated":
        return this.tellActivated(sheet);
      case "selection":
        this.tellActivated(sheet);
        return this.enter(EventKind.selectionChanged, sheet, { worksheetId: sheet, address: a1Range(event.range) });
    }
  }

  /** What is to be sent, and nothing of it again. */
  take(): readonly EventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }

  private tellActivated(sheet: string): void {
    if (sheet === this.active) return;
    this.enter(EventKind.deactivated, this.active, { worksheetId: this.active });
    this.active = sheet;
    this.enter(EventKind.activated, sheet, { worksheetId: sheet });
  }

  private tellChanged(event: Extract<HostEvent, { kind: "cells" }>, triggerSource: string): void {
    const { sheet, range, change } = event;
    const single = range.top === range.bottom && range.left === range.right && change === "RangeEdited";
    const after = single ? this.grid.cells(sheet, range)[0]?.[0] : undefined;
    const details = after && {
      valueBefore: event.before ?? "",
      valueAfter: after.value ?? "",
      valueTypeBefore: typeOf(event.before),
      valueTypeAfter: after.kind === "error" ? "Error" : typeOf(after.value),
    };
    const referenceId = this.isHeard(EventKind.changed, sheet) ? this.keepRange(sheet, range) : "";
    const told = { worksheetId: sheet, address: a1Range(range), changeType: change, source: "Local", triggerSource, shiftDirection: "None", referenceId, ...details };
    this.enter(EventKind.changed, sheet, told);
  }

  private isHeard(kind: number, sheet: string): boolean {
    return this.enabled && (this.registered.has(keyOf(kind, sheet)) || this.registered.has(keyOf(kind, null)));
  }

  private enter(kind: number, sheet: string, told: object): void {
    if (!this.enabled) return;
    for (const target of [sheet, null]) {
      if (this.registered.has(keyOf(kind, target))) this.waiting.push([RICH_API, kind, target ?? WORKBOOK, JSON.stringify(told), ++this.lastNumber]);
    }
  }
}

/** Excel's word for what kind of value stands in a cell. */
export function typeOf(value: CellValue): "Empty" | "Double" | "Boolean" | "String" {
  if (value === null) return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

function keyOf(kind: number, sheet: string | null): string {
  return `${kind} ${sheet ?? WORKBOOK}`;
}
