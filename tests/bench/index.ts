import { spawnSync } from "node:child_process";
import { openWorkbook } from "../../src/adapters/xlsx/openWorkbook";
import { agencies } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { main } from "../../src/cli/main";
import { formSets } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { checkBatches } from "./batch";
import { checkEdits } from "./edits";
import { checkMatrices, comparePlanSizes } from "./matrix";
import { folderOfWorkbooks, workbooksIn } from "./workbooks";

const COUNT = 100;

/** Reads and checks every workbook of the folder in this process, and says how long it took and how much memory at most. */
async function checkWorkbooks(): Promise<void> {
  const options = { sets: formSets, directory: new AgencyDirectory(agencies), agency: null };
  const workbooks = workbooksIn(await folderOfWorkbooks(COUNT));
  let reading = 0;
  let checking = 0;
  let cells = 0;
  for (const { name, bytes } of workbooks) {
    const start = performance.now();
    const opened = await openWorkbook(name, bytes);
    const read = performance.now();
    if (!opened.ok) throw new Error(opened.failure.detail);
    cells += checkWorkbook(opened.workbook, options).tables.reduce((sum, table) => sum + table.cells.size, 0);
    reading += read - start;
    checking += performance.now() - read;
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${workbooks.length} eight-sheet workbooks, ${cells} cells of tables: read ${Math.round(reading)} ms, checked ${Math.round(checking)} ms, peak memory ${peak} MB\n`,
  );
}

/** The same by `soat check --jobs`, from the call to the report, the start of the threads from source included. */
async function checkByThreads(jobs: string): Promise<void> {
  const folder = await folderOfWorkbooks(COUNT);
  const start = performance.now();
  await main(["check", folder, "--format", "json", "--jobs", jobs], { language: "en", isTerminal: false, print: () => {}, complain: (line) => void process.stderr.write(`${line}\n`) });
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
  if (step === "batch") return checkBatches(jobs);
  await folderOfWorkbooks(COUNT);
  for (const words of [["edits"], ["matrix"], ["check"], ["jobs", "1"], ["jobs", "2"], ["jobs", "4"]]) spawnSync(process.execPath, [...process.execArgv, __filename, ...words], { stdio: "inherit" });
}

void bench(process.argv[2], process.argv[3] ?? (process.argv[2] === "batch" ? "2" : "1"));
