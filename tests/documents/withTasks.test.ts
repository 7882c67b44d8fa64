import { openWorkbook } from "../../src/adapters/xlsx/openWorkbook";
import { writeWorkbook } from "../../src/adapters/xlsx/write/writeWorkbook";
import { agencies, agencyFields } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { speakFinding } from "../../src/core/catalogue";
import { taskRows } from "../../src/core/rules/taskRows";
import type { Workbook } from "../../src/core/sheet/workbook";
import type { ReadTable } from "../../src/core/submission";
import type { PrintedCell } from "../../src/core/template/printedRows";
import { formSets, templates } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { drawTemplates } from "../../src/workflows/insert/drawTemplate";
import { bookOfLines } from "./bookOf";
import * as departmentTasks from "./departmentTasks2021";
import * as targets from "./targets2023";
import * as tasks2020 from "./tasks2020";
import * as tasks2023 from "./tasks2023";

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };
const PLANS = { "tasks-2020": tasks2020, "targets-2023": targets, "tasks-2023": tasks2023, "tasks-department-2021": departmentTasks } as const;
type Plan = (typeof PLANS)[keyof typeof PLANS];
const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();
const templateOf = (id: string) => templates.filter((template) => template.id === id);

async function drawnBook(id: string): Promise<Workbook> {
  const opened = await openWorkbook("ke-hoach.xlsx", await writeWorkbook(drawTemplates(templateOf(id), () => ({ withTasks: true }))));
  if (!opened.ok) throw new Error(opened.failure.detail);
  return opened.workbook;
}
const printedBook = ({ titles, headings, lines }: Plan): Workbook => bookOfLines({ KH: [...titles.map((title) => [title]), [], [...headings], ...lines] });

/** What is found, and in which cell of the table: the row counted from its first one. */
function found(workbook: Workbook): { readonly tables: readonly ReadTable[]; readonly findings: readonly string[] } {
  const { tables, findings } = checkWorkbook(workbook, options);
  const top = tables[0]?.rows.find(({ at }) => at !== null)?.at?.row ?? 0;
  return { tables, findings: findings.map((one) => `${one.at ? `${one.at.column}.${one.at.row - top}` : "-"} ${one.rule} ${one.severity}: ${plain(speakFinding(one, "vi").message)}`) };
}

/** Each task with its cells as read. */
function read(tables: readonly ReadTable[]): readonly string[] {
  return tables.flatMap((table) => taskRows(table).map((row) => [row.id, row.section, ...table.columns.map(({ id }) => plain(table.cells.get(`${row.id}@${id}`)?.cell.text ?? ""))].join(" | ")));
}

test.each(Object.keys(PLANS) as (keyof typeof PLANS)[])("%s with its tasks: drawn, read, the same tasks and exactly the findings of the document's own table", async (id) => {
  const [drawn, printed] = [found(await drawnBook(id)), found(printedBook(PLANS[id]))];
  expect(drawn.tables.map(({ template, pieces }) => [template.id, pieces.length])).toEqual([[id, 1]]);
  expect(read(drawn.tables)).toEqual(read(printed.tables));
  expect(drawn.findings).toEqual(printed.findings);
});

test("the templates' own copies say word for word what the documents print", () => {
  for (const [id, { lines }] of Object.entries(PLANS)) {
    const texts = (cells: readonly PrintedCell[]) => cells.map((cell) => plain(cell ?? "")).filter((cell) => cell !== "");
    const own = templateOf(id).flatMap(({ printed = [] }) => printed.flatMap(({ rows }) => rows.map(texts)));
    const section = id === "tasks-department-2021" ? 2 : 0;
    const theirs = lines.filter((line) => line.length > 2).map((line) => texts(line.slice(section)));
    expect(own).toEqual(theirs);
  }
});
