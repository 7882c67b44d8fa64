import { agencies, agencyFields } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { detectTables } from "../../src/core/detection/detectTables";
import { Sheet, sheetOf, type CellInput } from "../../src/core/sheet/sheet";
import type { Workbook } from "../../src/core/sheet/workbook";
import { validate } from "../../src/core/validation/validate";
import { comparePlans } from "../../src/core/tasks/comparePlans";
import { formSets } from "../../src/templates";
import { readTables } from "../../src/workflows/readTables";
import { headings, lines } from "../documents/tasks2023";

const TASKS = lines.filter((line) => line.length > 3);

/** A matrix of so many tasks, each of its own words, with the agencies and deadlines of a real plan. */
function matrixOf(count: number): Workbook {
  const cells: CellInput[] = [{ row: 0, column: 0, value: "NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023" }];
  headings.forEach((heading, column) => cells.push({ row: 2, column, value: heading }));
  for (let i = 0; i < count; i++) {
    const [, task = "", ...rest] = TASKS[i % TASKS.length] ?? [];
    [String(i + 1), `${task} (đợt ${i + 1})`, ...rest].forEach((value, column) => {
      if (value !== null) cells.push({ row: 3 + i, column, value });
    });
  }
  return { name: "ma-tran.xlsx", sheets: [sheetOf({ name: "KH", merges: [] }, cells)], definedNames: [], savedAt: null };
}

/** The same workbook as if opened anew: nothing is remembered of its sheets. */
function opened(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(({ data }) => new Sheet(data)) };
}

/** Checks matrices of growing size and says how long each part of the engine took: the best of several runs, read tables given. */
export function checkMatrices(): void {
  const directory = new AgencyDirectory(agencies, agencyFields);
  const templates = formSets.flatMap(({ templates: own }) => own);
  for (const [count, runs] of [[1_000, 5], [10_000, 5], [100_000, 1]] as const) {
    const matrix = matrixOf(count);
    const best = { detected: Infinity, read: Infinity, checked: Infinity, "all together": Infinity };
    let findings = 0;
    for (let run = 0; run < runs; run++) {
      const workbook = opened(matrix);
      const start = performance.now();
      const detection = detectTables(workbook.sheets, [], templates);
      const detected = performance.now();
      const tables = readTables(workbook, detection.tables);
      const read = performance.now();
      findings = validate({ unit: null, tables }, formSets, { sheetOrder: ["KH"], directory }).findings.length;
      best.detected = Math.min(best.detected, detected - start);
      best.read = Math.min(best.read, read - detected);
      const checked = performance.now();
      best.checked = Math.min(best.checked, checked - read);
      best["all together"] = Math.min(best["all together"], checked - start);
    }
    const said = Object.entries(best).map(([part, time]) => `${part} ${Math.round(time)} ms`).join(", ");
    process.stdout.write(`a matrix of ${count} tasks: ${said}, ${findings} findings\n`);
  }
}

/** Holds plans of two hundred and of ten thousand tasks against one of ten thousand, and says how long the best of several runs took. */
export function comparePlanSizes(): void {
  const directory = new AgencyDirectory(agencies, agencyFields);
  const templates = formSets.flatMap(({ templates: own }) => own);
  const tableOf = (count: number) => readTables(matrixOf(count), detectTables(matrixOf(count).sheets, [], templates).tables)[0];
  for (const count of [200, 10_000]) {
    const [province, own] = [tableOf(10_000), tableOf(count)];
    if (!province || !own) continue;
    let best = Infinity;
    let takenUp = 0;
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      takenUp = comparePlans(province, own, "Sở Nội vụ", { directory, planYear: null }).takenUp;
      best = Math.min(best, performance.now() - start);
    }
    process.stdout.write(`a plan of ${count} tasks against one of 10000: ${Math.round(best)} ms, ${takenUp} in both\n`);
  }
}
