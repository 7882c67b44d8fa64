import { plannedRows } from "../../../src/core/template/tablePlan";
import { programme2011To2020 } from "../../../src/templates/programme-2011-2020";
import type { Held, Values } from "../../buildSubmission";

const YEARS = ["2015", "2016", "2017", "2018", "2019", "2020"] as const;

/** Figures of single rows; every other count is 5, every rate 91 %, every yes-or-no 1. */
const OWN: Readonly<Record<string, number>> = {
  "pl1.r1": 10,
  "pl1.r6.samples": 50,
  "pl2.r1": 30,
  "pl3.r1": 15,
  "pl6.r2": 20,
  "pl6.r3": 15,
  "pl6.r4": 15,
  "pl7.r9": 22,
  "pl7.r13": 100,
};
const PERIODS: Readonly<Record<string, number>> = { c1: 11, c4: 20 };

function heldIn(rowId: string, year: string, kind: string): Held {
  const existed = rowId === "pl6.r5" ? 2016 : ["pl7.r2", "pl7.r3", "pl7.r4"].includes(rowId) ? 2019 : 0;
  if (Number(year) < existed) return null;
  return OWN[rowId] ?? (kind === "percent" ? 91 : kind === "binary" ? 1 : 5);
}

/** All eight appendices filled in so that nothing is wrong. */
export const filledProgramme: Values = Object.fromEntries(
  programme2011To2020.templates.flatMap((template) =>
    template.tables.flatMap((plan) =>
      plannedRows(plan)
        .filter(({ role }) => role === "data")
        .map((row) => {
          const years = YEARS.map((year) => [year, heldIn(row.id, year, row.value)] as const);
          const own = plan.columns.flatMap(({ id, kind }) => (kind === "value" ? [[id, id === "result" ? "Đạt" : (PERIODS[id] ?? 5)] as const] : []));
          return [row.id, Object.fromEntries([...years, ...own])] as const;
        }),
    ),
  ),
);

/** The same with only some rows filled. */
export function only(isFilled: (rowId: string) => boolean): Values {
  return Object.fromEntries(Object.entries(filledProgramme).filter(([rowId]) => isFilled(rowId)));
}

/** The same with some cells written otherwise. */
export function but(changes: Values): Values {
  return { ...filledProgramme, ...Object.fromEntries(Object.entries(changes).map(([row, cells]) => [row, { ...filledProgramme[row], ...cells }])) };
}
