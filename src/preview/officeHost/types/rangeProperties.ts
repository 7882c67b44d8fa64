import type { CellRange } from "../../../core/sheet/address";
import { sizeOf } from "../document/rectangles";
import { invalidArgument } from "../hostError";
import type { LineAxis, StyleChange } from "../hostWorkbook";
import type { HostSession, Method } from "../wire/officeType";
import type { RangeTarget } from "../wire/targets";
import { addressOf } from "./addresses";
import { recordOf } from "./argumentReaders";
import { readLook, styleChangeOf } from "./cellLooks";
import { isUnbounded, tableOf } from "./rangeContents";
import { restyle } from "./rangeFormat";
import { changeLines, linesOf } from "./rangeLines";

/** Looks by cell, heights by row, widths by column, each in one call. */
export const rangeProperties: Readonly<Record<string, Method<RangeTarget>>> = {
  GetCellProperties: { since: 9, call: getCellProperties },
  SetCellProperties: { since: 9, call: setCellProperties },
  GetRowProperties: { since: 9, call: (session, target, [options]) => getLineProperties(session, target, "rows", recordOf(options)) },
  GetColumnProperties: { since: 9, call: (session, target, [options]) => getLineProperties(session, target, "columns", recordOf(options)) },
  SetRowProperties: { since: 9, call: (session, target, [lines]) => setLineProperties(session, target, "rows", lines) },
  SetColumnProperties: { since: 9, call: (session, target, [lines]) => setLineProperties(session, target, "columns", lines) },
};

const SIZE = { rows: "rowHeight", columns: "columnWidth" } as const;
const HIDDEN = { rows: "rowHidden", columns: "columnHidden" } as const;
const INDEX = { rows: "rowIndex", columns: "columnIndex" } as const;

function getCellProperties(session: HostSession, { sheet, range }: RangeTarget, [options]: readonly unknown[]): unknown {
  if (isUnbounded(range)) throw invalidArgument();
  const wanted = recordOf(options);
  const { name } = session.sheet(sheet);
  return session.grid.styles(sheet, range).map((row, r) =>
    row.map((style, c) => readLook(style, wanted, () => addressOf(name, { top: range.top + r, bottom: range.top + r, left: range.left + c, right: range.left + c }))),
  );
}

/** Neighbours that are to look alike are changed together. */
function setCellProperties(session: HostSession, { sheet, range }: RangeTarget, [looks]: readonly unknown[]): object {
  if (isUnbounded(range) || !Array.isArray(looks)) throw invalidArgument();
  const table = tableOf(range, looks);
  const styles = session.grid.styles(session.sheet(sheet).id, range);
  const changes: { readonly range: CellRange; readonly change: StyleChange }[] = [];
  for (const [r, row] of table.entries()) {
    const told = row.map((cell) => JSON.stringify(cell ?? null));
    for (let from = 0; from < row.length; ) {
      let to = from;
      while (to + 1 < row.length && told[to + 1] === told[from]) to++;
      const style = styles[r]?.[from];
      const change = style && row[from] !== null && row[from] !== undefined ? styleChangeOf(recordOf(row[from]), style) : null;
      if (change) changes.push({ range: { top: range.top + r, bottom: range.top + r, left: range.left + from, right: range.left + to }, change });
      from = to + 1;
    }
  }
  for (const { range: cells, change } of changes) restyle(session, { sheet, range: cells, reference: null }, change);
  return {};
}

function getLineProperties(session: HostSession, target: RangeTarget, axis: LineAxis, options: Readonly<Record<string, unknown>>): unknown {
  const [from, to] = linesOf(target, axis);
  if (to - from > 100_000) throw invalidArgument();
  const { name } = session.sheet(target.sheet);
  const format = options["format"] === undefined ? {} : recordOf(options["format"]);
  return session.grid.lines(target.sheet, axis, from, to).map((line, index) => {
    const answer: Record<string, unknown> = {};
    const at = from + index;
    for (const key of Object.keys(options)) {
      if (key === HIDDEN[axis]) answer[key] = line.hidden;
      else if (key === INDEX[axis]) answer[key] = at;
      else if (key === "address") answer[key] = addressOf(name, axis === "rows" ? { ...target.range, top: at, bottom: at } : { ...target.range, left: at, right: at });
      else if (key !== "format" || Object.keys(format).some((inner) => inner !== SIZE[axis])) throw invalidArgument();
    }
    return format[SIZE[axis]] === true ? { ...answer, format: { [SIZE[axis]]: line.size } } : answer;
  });
}

function setLineProperties(session: HostSession, target: RangeTarget, axis: LineAxis, lines: unknown): object {
  const { rows, columns } = sizeOf(target.range);
  if (!Array.isArray(lines) || lines.length !== (axis === "rows" ? rows : columns)) throw invalidArgument();
  for (const [index, line] of (lines as unknown[]).entries()) {
    const { format, [HIDDEN[axis]]: hidden, ...rest } = recordOf(line);
    const { [SIZE[axis]]: size, ...look } = format === undefined ? {} : recordOf(format);
    if (Object.keys(rest).length + Object.keys(look).length > 0) throw invalidArgument();
    const at = linesOf(target, axis)[0] + index;
    const range = axis === "rows" ? { ...target.range, top: at, bottom: at } : { ...target.range, left: at, right: at };
    const change = { ...(typeof size === "number" ? { size } : {}), ...(typeof hidden === "boolean" ? { hidden } : {}) };
    if (Object.keys(change).length > 0) changeLines(session, { ...target, range }, axis, change);
  }
  return {};
}
