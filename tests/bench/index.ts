import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillForm, type Typed } from "../../assets/samples/fillForm";
import { openWorkbook } from "../../src/adapters/xlsx/openWorkbook";
import { writeWorkbook } from "../../src/adapters/xlsx/write/writeWorkbook";
import { agencies } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { main } from "../../src/cli/main";
import { formSets, templates } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { drawTemplate } from "../../src/workflows/insert/drawTemplate";
import { pl4, pl8, yearForms } from "../walker/consistentValues";
import { checkEdits } from "./edits";
import { checkMatrices, comparePlanSizes } from "./matrix";

const COUNT = 100;
const FOLDER = join(".cache", "bench");
const FORMULA_TOTALS = new Set(["pl2.r1", "pl3.r1", "pl6.r2"]);

/** Answers of one unit: every larger count moved by an amount of the unit's own, so that no two workbooks are alike. */
function answersOf(unit: number): Typed {
  const moved = (value: number | string | null, at: number) => (typeof value === "number" && value > 100 ? value + ((unit * 13 + at * 7) % 97) : value);
  const yearly = Object.values(yearForms).flatMap((rows) =>
    Object.entries(rows)
      .filter(([row]) => !FORMULA_TOTALS.has(row))
      .flatMap(([row, values], at) => values.map((value, i) => [`${row}@y${2015 + i}`, moved(value, at)] as const)),
  );
  const organisations = Object.entries(pl4).flatMap(([row, cells], at) => Object.entries(cells).map(([column, value]) => [`${row}@${column}`, moved(value, at)] as const));
  const goals = Object.entries(pl8).map(([row, value]) => [`${row}@result`, value] as const);
  return Object.fromEntries([...yearly, ...organisations, ...goals].filter(([cell, value]) => value !== null && !cell.endsWith("@place")));
}

async function writeWorkbooks(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const forms = templates.filter((template) => /^pl\d$/u.test(template.id)).map((template) => ({ id: template.id, sheet: drawTemplate(template) }));
  for (let unit = 0; unit < COUNT; unit++) {
    const typed = Object.entries(answersOf(unit));
    const sheets = forms.map(({ id, sheet }) => fillForm(sheet, `Huyện số ${unit}`, Object.fromEntries(typed.filter(([cell]) => cell.startsWith(`${id}.`)))));
    writeFileSync(join(FOLDER, `don-vi-${String(unit).padStart(3, "0")}.xlsx`), await writeWorkbook(sheets));
  }
}

/** Reads and checks every workbook of the folder in this process, and says how long it took and how much memory at most. */
async function checkWorkbooks(): Promise<void> {
  const options = { sets: formSets, directory: new AgencyDirectory(agencies), agency: null };
  const names = readdirSync(FOLDER);
  let reading = 0;
  let checking = 0;
  let cells = 0;
  for (const name of names) {
    const start = performance.now();
    const opened = await openWorkbook(name, readFileSync(join(FOLDER, name)));
    const read = performance.now();
    if (!opened.ok) throw new Error(opened.failure.detail);
    cells += checkWorkbook(opened.workbook, options).tables.reduce((sum, table) => sum + table.cells.size, 0);
    reading += read - start;
    checking += performance.now() - read;
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${names.length} eight-sheet workbooks, ${cells} cells of tables: read ${Math.round(reading)} ms, checked ${Math.round(checking)} ms, peak memory ${peak} MB\n`,
  );
}

/** The same by `soat check --jobs`, from the call to the report, the start of the threads from source included. */
async function checkByThreads(jobs: string): Promise<void> {
  const start = performance.now();
  await main(["check", FOLDER, "--format", "json", "--jobs", jobs], { language: "en", isTerminal: false, print: () => {}, complain: (line) => void process.stderr.write(`${line}\n`) });
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`soat check --jobs ${jobs}: ${Math.round(performance.now() - start)} ms, peak memory ${peak} MB\n`);
}

async function bench(step: string | undefined, jobs: string): Promise<void> {
  if (step === "check") return checkWorkbooks();
  if (step === "jobs") return checkByThreads(jobs);
  if (step === "matrix") {
    checkMatrices();
    return comparePlanSizes();
  }
  if (step === "edits") return checkEdits();
  await writeWorkbooks();
  for (const words of [["edits"], ["matrix"], ["check"], ["jobs", "1"], ["jobs", "2"], ["jobs", "4"]]) spawnSync(process.execPath, [...process.execArgv, __filename, ...words], { stdio: "inherit" });
}

void bench(process.argv[2], process.argv[3] ?? "1");
