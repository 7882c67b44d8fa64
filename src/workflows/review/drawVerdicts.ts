import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { RegisterPlan } from "../../core/template/registerPlan";
import { ownSheet } from "../insert/ownSheet";
import { SheetCanvas } from "../insert/sheetCanvas";
import { STATES } from "./register";
import { STATE_NAMES } from "./reviewWords";
import type { UnitState } from "./submissionEntry";

/** Columns and rows that the chart covers, beside the table. */
const CHART = { gap: 1, columns: 7, width: 12, rows: 14 } as const;

/** Up to so many units the axis counts each. */
const FEW = 10;

/** Draws how many units stand where: a table, and beside it a chart of its cells, worst first. */
export function drawVerdicts(states: readonly UnitState[], { name, title, columns, chartTitle, valueAxis }: RegisterPlan["verdicts"], notes: readonly string[]): SheetSpec {
  const widths = columns.map(({ width }) => width);
  const canvas = new SheetCanvas([...widths, 3, ...Array.from({ length: CHART.columns }, () => CHART.width)]);
  canvas.putOver({ top: 0, left: 0, bottom: 0, right: canvas.lastColumn }, { look: "title", value: title });
  for (const value of notes) canvas.putOver({ top: canvas.nextRow, left: 0, bottom: canvas.nextRow, right: canvas.lastColumn }, { look: "note", value });
  const header = canvas.nextRow;
  columns.forEach(({ heading }, column) => canvas.put({ row: header, column }, { look: "header", value: heading }));
  const counts = STATES.map((state) => ({ name: STATE_NAMES[state], units: states.filter((one) => one === state).length }));
  counts.forEach((count, at) =>
    columns.forEach(({ field }, column) => canvas.put({ row: header + 1 + at, column }, field === "state" ? { look: "text", value: count.name } : { look: "count", value: count.units })),
  );
  const rows = { top: header + 1, bottom: header + counts.length };
  const columnOf = (wanted: (typeof columns)[number]["field"]) => columns.findIndex(({ field }) => field === wanted);
  const cells = (column: number) => ({ ...rows, left: column, right: column });
  const left = columns.length + CHART.gap;
  return {
    ...ownSheet(name, canvas, header),
    charts: [
      {
        kind: "bar",
        title: chartTitle,
        description: `${chartTitle}: ${counts.filter(({ units }) => units > 0).map((count) => `${count.name} ${count.units}`).join(", ")}.`,
        categories: cells(columnOf("state")),
        series: [{ name: valueAxis, values: cells(columnOf("units")) }],
        axisTitles: { categories: null, values: valueAxis },
        format: "0",
        ...(Math.max(...counts.map(({ units }) => units)) <= FEW ? { step: 1 } : {}),
        place: { top: header, left, bottom: header + CHART.rows, right: left + CHART.columns - 1 },
      },
    ],
  };
}
