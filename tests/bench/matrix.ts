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
  // Texts joined here are trees of pieces, dear to go through; those of a file or of another thread are whole.
  const data = structuredClone(sheetOf({ name: "KH", merges: [] }, cells).data);
  return { name: "ma-tran.xlsx", sheets: [new Sheet(data)], definedNames: [], savedAt: null };
}

/** The same workbook as if opened anew: nothing is remembered of its sheets. */
function opened(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(({ data }) => new Sheet(data)) };
}

const PARTS = ["detected", "read", "checked", "all together"] as const;

/** Checks matrices of growing size and says how long each part of the engine took: medians of several runs behind one that warms up, and how the whole grew. */
export function checkMatrices(): void {
  const directory = new AgencyDirectory(agencies, agencyFields);
  const templates = formSets.flatMap(({ templates: own }) => own);
  let before: { readonly count: number; readonly time: number } | null = null;
  for (const [count, runs] of [[1_000, 9], [10_000, 9], [100_000, 3]] as const) {
    const matrix = matrixOf(count);
    let findings = 0;
    const once = (): number[] => {
      const workbook = opened(matrix);
      const start = performance.now();
      const detection = detectTables(workbook.sheets, [], templates);
      const detected = performance.now();
      const tables = readTables(workbook, detection.tables);
      const read = performance.now();
      findings = validate({ unit: null, tables }, formSets, { sheetOrder: ["KH"], directory }).findings.length;
      const checked = performance.now();
      return [detected - start, read - detected, checked - read, checked - start];
    };
    const times = timesOf(once, runs);
    const medians = PARTS.map((part, i) => `${part} ${Math.round(medianOf(times.map((run) => run[i] ?? 0)))} ms`).join(", ");
    const time = medianOf(times.map((run) => run.at(-1) ?? 0));
    const growth = before === null ? "" : `, ${(time / before.time).toFixed(1)} times that of ${before.count}`;
    process.stdout.write(`a matrix of ${count} tasks: ${medians}, ${findings} findings${growth}\n`);
    before = { count, time };
  }
}

const WARMING = 1;

function timesOf<T>(once: () => T, runs: number): T[] {
  for (let run = 0; run < WARMING; run++) once();
  return Array.from({ length: runs }, once);
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Holds plans of two hundred and of ten thousand tasks against one of ten thousand, and says how long it took: the median of several runs. */
export function comparePlanSizes(): void {
  const directory = new AgencyDirectory(agencies, agencyFields);
  const templates = formSets.flatMap(({ templates: own }) => own);
  const tableOf = (count: number) => readTables(matrixOf(count), detectTables(matrixOf(count).sheets, [], templates).tables)[0];
  for (const count of [200, 10_000]) {
    const [province, own] = [tableOf(10_000), tableOf(count)];
    if (!province || !own) continue;
    let takenUp = 0;
    const once = (): number => {
      const start = performance.now();
      takenUp = comparePlans(province, own, "Sở Nội vụ", { directory, planYear: null }).takenUp;
      return performance.now() - start;
    };
    process.stdout.write(`a plan of ${count} tasks against one of 10000: ${Math.round(medianOf(timesOf(once, 5)))} ms, ${takenUp} in both\n`);
  }
}
