import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import type { Sheet } from "../../core/sheet/sheet";
import type { Workbook } from "../../core/sheet/workbook";
import type { RegisterPlan, RegisterSheet } from "../../core/template/registerPlan";
import { fold } from "../../core/text/fold";
import type { EarlierUnit } from "./compareRegisters";
import { LEVELS, STATE_NAMES } from "./reviewWords";
import type { UnitState } from "./submissionEntry";
import { unitKey } from "./unitKey";

/** A register as it was kept: its units, and the names that several of them bear, which cannot be told apart and are left out. */
export interface EarlierRegister {
  readonly units: readonly EarlierUnit[];
  readonly unclear: readonly string[];
}

/** Reads a register out of the workbook it was drawn in: sheets may have been renamed, moved or sorted; the headings tell. Null where none of the sheets is one. */
export function readEarlierRegister({ sheets }: Workbook, plan: RegisterPlan, directory: AgencyDirectory): EarlierRegister | null {
  const units = rowsUnder(sheets, plan.units, ["unit", "state"]);
  const found = rowsUnder(sheets, plan.findings, ["unit", "level", "finding", "key"]);
  if (!units || !found) return null;
  const findings = new Map<string, { key: string; message: string }[]>();
  for (const { unit, level, finding, key } of found) {
    if (key === "" || fold(level) === fold(LEVELS.explained)) continue;
    const own = findings.get(unit) ?? [];
    findings.set(unit, own);
    own.push({ key, message: finding });
  }
  const names = units.map(({ unit }) => unit).filter((unit) => unit !== "");
  const unclear = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  return {
    units: units.filter(({ unit }) => unit !== "" && !unclear.has(unit)).map(({ unit, state }) => ({ key: unitKey(unit, directory), name: unit, state: stateOf(state), findings: findings.get(unit) ?? [] })),
    unclear: [...unclear],
  };
}

/** The rows below the headings of a register's sheet, as text by field; null where no sheet has them all in one row. */
function rowsUnder<Field extends string, Wanted extends Field>(sheets: readonly Sheet[], { columns }: RegisterSheet<Field>, wanted: readonly Wanted[]): Record<Wanted, string>[] | null {
  const headings = wanted.map((field) => fold(columns.find((column) => column.field === field)?.heading ?? ""));
  for (const sheet of sheets) {
    const rows = sheet.filledRows();
    for (const row of rows) {
      const cells = sheet.cellsOfRow(row);
      const places = headings.map((heading) => cells.find((cell) => fold(textOf(cell.value)) === heading)?.column);
      if (places.some((column) => column === undefined)) continue;
      const textIn = (line: number, at: number): string => textOf(sheet.cellAt(line, places[at] ?? 0).value);
      return rows.filter((line) => line > row).map((line) => Object.fromEntries(wanted.map((field, at) => [field, textIn(line, at)])) as Record<Wanted, string>);
    }
  }
  return null;
}

function textOf(value: string | number | boolean | null): string {
  return String(value ?? "").trim();
}

/** The state a register calls so; a word of somebody else's stays. */
function stateOf(name: string): string {
  const states = Object.keys(STATE_NAMES) as UnitState[];
  return states.find((state) => fold(STATE_NAMES[state]) === fold(name)) ?? name;
}
