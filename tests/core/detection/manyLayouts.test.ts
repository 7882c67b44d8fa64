import { detectTables } from "../../../src/core/detection/detectTables";
import { expandColumns } from "../../../src/core/template/columns";
import type { ConcreteColumn, RowPlan } from "../../../src/core/template/tablePlan";
import { plannedRows } from "../../../src/core/template/tablePlan";
import type { Template } from "../../../src/core/template/template";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";
import { rowsOf } from "./bindingOf";

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const fixed = templates.filter(({ tables }) => tables[0]?.rows.kind === "fixed" && tables.length === 1);
const letters = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q"];
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"];

interface Drawn {
  readonly drawing: string;
  readonly row: number;
  readonly column: number;
  readonly expected: readonly string[];
  readonly template: string;
}

function drawn(random: () => number): Drawn {
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const template: Template = pick(fixed);
  const table = template.tables[0]!;
  const style = pick<(ordinal: string) => string>([
    (ordinal) => ordinal,
    (ordinal) => ordinal.replace(/^(\d+)\.?$/u, "$1."),
    (ordinal) => ordinal.replace(/^(\d)\.?$/u, "'0$1"),
    (ordinal) => (/^\d/u.test(ordinal) ? romans[Number.parseInt(ordinal) - 1]! : ordinal),
    (ordinal) => (/^\d/u.test(ordinal) ? `${letters[Number.parseInt(ordinal) - 1]!})` : ordinal),
    () => "",
  ]);
  const wording = pick<(text: string) => string>([
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.normalize("NFD"),
    (text) => text.replace(/ /gu, "  "),
    (text) => text.replace(/(\S+ \S+ \S+) /gu, "$1\\n"),
    (text) => `${text};`,
  ]);
  const heading = pick<(column: ConcreteColumn) => string>([
    (column) => column.heading,
    (column) => (column.kind === "year" ? String(column.year) : column.heading.toUpperCase()),
    (column) => column.heading.replace(/ /gu, "\\n"),
    (column) => (column.kind === "ordinal" ? "TT" : column.heading),
  ]);
  const columns = [...expandColumns(table.columns, template.period)];
  if (chance(0.2)) columns.shift();
  const values = columns.filter(({ kind }) => kind === "year");
  if (chance(0.3)) columns.splice(columns.indexOf(values[0]!), values.length, ...values.reverse());
  const labelAt = columns.findIndex(({ kind }) => kind === "label");
  const hasUnit = chance(0.3);
  const rows = plannedRows(table).filter(({ role }) => role === "heading" || !chance(0.08));
  const lines: string[] = [];
  if (chance(0.6)) lines.push(template.print.appendixLine, template.print.title, template.print.basisLine);
  const header = columns.map(heading);
  if (hasUnit) header.splice(labelAt + 1, 0, "Đơn vị tính");
  header.push("Ghi chú");
  lines.push(header.join("|"));
  if (chance(0.3)) lines.push(header.map((_, i) => `(${i + 1})`).join("|"));
  const cell = (column: ConcreteColumn, row: RowPlan): string =>
    column.kind === "ordinal" ? style(row.ordinal) : column.kind === "label" ? wording(row.label) : row.role === "heading" ? "" : String(Math.floor(random() * 3000));
  const [row, column] = [Math.floor(random() * 12), Math.floor(random() * 5)];
  const at = new Map<string, string>();
  const pageBreak = chance(0.2) ? Math.floor(rows.length / 2) : -1;
  rows.forEach((plan, i) => {
    if (chance(0.05)) lines.push("|");
    if (i === pageBreak) lines.push(header.join("|"));
    const cells = columns.map((each) => cell(each, plan));
    if (hasUnit) cells.splice(labelAt + 1, 0, plan.measurementUnit);
    at.set(plan.id, `${String.fromCharCode(65 + column + labelAt)}${row + lines.length + 1}`);
    lines.push(cells.join("|"));
  });
  if (chance(0.4)) lines.push("|", "Ghi chú: số liệu sơ bộ", "|NGƯỜI LẬP BIỂU|||THỦ TRƯỞNG");
  const expected = plannedRows(table).map(({ id }) => `${id} ${at.get(id) ?? "—"}`);
  return { drawing: lines.join("\n"), row, column, expected, template: template.id };
}

test.each(Array.from({ length: 150 }, (_, i) => 20200331 + i))("a form laid out at random, seed %i", (seed) => {
  const { drawing, row, column, expected, template } = drawn(randomFrom(seed));
  const detection = detectTables([drawSheet(drawing, { row, column })], [], templates);
  expect(detection.tables.map((table) => table.template.id)).toEqual([template]);
  expect(rowsOf(detection.tables[0])).toEqual(expected);
  expect(detection.structure.filter(({ finding }) => finding !== "text.notNormalized")).toEqual([]);
});
