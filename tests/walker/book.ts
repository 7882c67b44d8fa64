import type { CellRange } from "../../src/core/sheet/address";
import { a1 } from "../../src/core/sheet/address";
import type { CellInput } from "../../src/core/sheet/sheet";
import { sheetOf } from "../../src/core/sheet/sheet";
import type { Workbook } from "../../src/core/sheet/workbook";
import { plannedRows } from "../../src/core/template/tablePlan";
import { templates } from "../../src/templates";
import { pl4, pl8, yearForms } from "./consistentValues";

/** How a consistent workbook is changed before it is checked. */
export interface BookChanges {
  /** "row@column" → new content. */
  readonly write?: Readonly<Record<string, number | string | null>>;
  /** Forms that are drawn; all eight when left out. */
  readonly only?: readonly string[];
  readonly omitRows?: readonly string[];
  /** A row the form does not know, below the given one. */
  readonly extraRow?: { readonly after: string; readonly ordinal: string; readonly label: string };
  /** Line of the letterhead. */
  readonly letterhead?: string;
}

/** A workbook with the place of each of its cells, known from drawing it and from nothing else. */
export interface DrawnBook {
  readonly workbook: Workbook;
  /** "SHEET!A1" of "row@column" (columns "no" and "label" too). */
  where(cell: string): string;
}

const YEARS = [2015, 2016, 2017, 2018, 2019, 2020];
const rowPlans = new Map(templates.flatMap((template) => template.tables.flatMap((table) => plannedRows(table).map((row) => [row.id, row] as const))));

class Drawing {
  readonly places = new Map<string, string>();
  private readonly sheets: { name: string; cells: CellInput[]; merges: CellRange[] }[] = [];

  constructor(private readonly changes: BookChanges) {}

  sheet(name: string, form: string): { put: (row: number, column: number, value: CellInput["value"], cell?: string) => void; merge: (range: CellRange) => void } {
    const sheet = { name, cells: [] as CellInput[], merges: [] as CellRange[] };
    if (!this.changes.only || this.changes.only.includes(form)) this.sheets.push(sheet);
    return {
      put: (row, column, value, cell) => {
        const written = cell !== undefined && this.changes.write && cell in this.changes.write ? (this.changes.write[cell] ?? null) : value;
        if (cell !== undefined) this.places.set(cell, `${name}!${a1({ row, column })}`);
        if (written !== null && written !== "") sheet.cells.push({ row, column, value: written });
      },
      merge: (range) => void sheet.merges.push(range),
    };
  }

  rows(ids: readonly string[]): string[] {
    const kept = ids.filter((id) => !this.changes.omitRows?.includes(id));
    return this.changes.extraRow ? kept.flatMap((id) => (id === this.changes.extraRow?.after ? [id, "extra"] : [id])) : kept;
  }

  finish(): DrawnBook {
    return {
      workbook: { name: "bai-nop.xlsx", sheets: this.sheets.map((sheet) => sheetOf(sheet, sheet.cells)), definedNames: [], savedAt: null },
      where: (cell) => {
        const place = this.places.get(cell);
        if (place === undefined) throw new Error(`no such cell in the drawing: ${cell}`);
        return place;
      },
    };
  }
}

/** Draws the eight appendices, one sheet each, filled consistently and then changed. */
export function consistentBook(changes: BookChanges = {}): DrawnBook {
  const drawing = new Drawing(changes);
  for (const [form, rows] of Object.entries(yearForms)) {
    const sheet = drawing.sheet(form.toUpperCase(), form);
    const top = drawTop(sheet.put, form, changes);
    ["STT", "Chỉ tiêu", ...YEARS.map((year) => (year === 2020 ? "Năm 2020\n(Tính đến 31/3)" : `Năm ${year}`))].forEach((heading, j) => sheet.put(top, j, heading));
    drawing.rows(Object.keys(rows)).forEach((id, i) => {
      const row = top + 1 + i;
      const plan = rowPlans.get(id);
      sheet.put(row, 0, plan?.ordinal ?? changes.extraRow?.ordinal ?? "", `${id}@no`);
      sheet.put(row, 1, plan?.label ?? changes.extraRow?.label ?? "", `${id}@label`);
      YEARS.forEach((year, j) => sheet.put(row, 2 + j, rows[id]?.[j] ?? null, `${id}@y${year}`));
    });
  }
  drawOrganisations(drawing, changes);
  const goals = drawing.sheet("PL8", "pl8");
  const top = drawTop(goals.put, "pl8", changes);
  ["STT", "Các mục tiêu cải cách", "Đánh giá kết quả đạt được (Đạt/Không đạt)"].forEach((heading, j) => goals.put(top, j, heading));
  drawing.rows(Object.keys(pl8)).forEach((id, i) => {
    goals.put(top + 1 + i, 0, rowPlans.get(id)?.ordinal ?? "", `${id}@no`);
    goals.put(top + 1 + i, 1, rowPlans.get(id)?.label ?? "", `${id}@label`);
    goals.put(top + 1 + i, 2, pl8[id] ?? null, `${id}@result`);
  });
  return drawing.finish();
}

function drawTop(put: (row: number, column: number, value: CellInput["value"]) => void, form: string, changes: BookChanges): number {
  const template = templates.find((candidate) => candidate.id === form);
  put(0, 0, changes.letterhead ?? null);
  put(1, 0, template?.print.appendixLine ?? "");
  put(2, 0, template?.title ?? "");
  return 4;
}

const ORGANISATIONS: readonly { readonly part: "i" | "ii" | "iii"; readonly columns: readonly string[] }[] = [
  { part: "i", columns: ["place", "period", "c1", "c2", "c3", "c4", "note"] },
  { part: "ii", columns: ["place", "period", "c1", "c2", "c3", "c4", "note"] },
  {
    part: "iii",
    columns: ["place", "period", ...["edu", "health", "culture", "other"].flatMap((field) => ["prov", "dept", "dist"].map((level) => `${field}.${level}`))],
  },
];

function drawOrganisations(drawing: Drawing, changes: BookChanges): void {
  const sheet = drawing.sheet("PL4", "pl4");
  let top = drawTop(sheet.put, "pl4", changes);
  const tables = templates.find((template) => template.id === "pl4")?.tables ?? [];
  for (const { part, columns } of ORGANISATIONS) {
    const table = tables.find((candidate) => candidate.part === part);
    sheet.put(top, 0, table?.title ?? "");
    const grouped = part === "iii" ? 1 : 0;
    columns.forEach((id, j) => {
      const column = table?.columns.find((candidate) => candidate.id === id);
      const group = column?.kind === "value" ? column.group : undefined;
      if (group !== undefined && id.endsWith(".prov")) {
        sheet.put(top + 1, j, group);
        sheet.merge({ top: top + 1, left: j, bottom: top + 1, right: j + 2 });
      }
      sheet.put(top + 1 + (group === undefined ? 0 : grouped), j, column?.heading ?? "");
    });
    const ids = drawing.rows(Object.keys(pl4).filter((id) => id.startsWith(`pl4.${part}.`)));
    ids.forEach((id, i) => {
      const row = top + 2 + grouped + i;
      columns.forEach((column, j) => {
        if (column === "period") sheet.put(row, j, rowPlans.get(id)?.label ?? "", `${id}@period`);
        else sheet.put(row, j, pl4[id]?.[column] ?? null, `${id}@${column}`);
      });
    });
    top += 4 + grouped + ids.length;
  }
}
