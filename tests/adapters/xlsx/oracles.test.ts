import { read, utils, write } from "@e965/xlsx";
import type { CellObject, WorkBook } from "@e965/xlsx";
import { writeXlsx } from "hucre";
import { a1 } from "../../../src/core/sheet/address";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { cellsOf, opened } from "./packageOf";

type Value = string | number | boolean | null;
const WORDS = ["Sở Nội vụ", "a  b", " đầu", "<&>\"'", "dòng\nhai", "12", "Ủy ban nhân dân", "=1+1", "TRUE", "🙂", "Thủ tục"];

/** Numbers between 0 and 1 from a seed (a linear congruence of 31 bits). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
}

function randomRows(random: () => number): Value[][] {
  const pick = (): Value => {
    const kind = Math.floor(random() * 6);
    if (kind === 0) return null;
    if (kind === 1) return random() < 0.5;
    if (kind === 2) return Math.round((random() - 0.5) * 1e6);
    if (kind === 3) return (random() - 0.5) * 10 ** Math.floor(random() * 20 - 8);
    return WORDS[Math.floor(random() * WORDS.length)] ?? "";
  };
  return Array.from({ length: 1 + Math.floor(random() * 30) }, () => Array.from({ length: 1 + Math.floor(random() * 12) }, pick));
}

function expectedOf(rows: readonly (readonly Value[])[]): [string, Value][] {
  return rows.flatMap((row, r) => row.flatMap((value, c): [string, Value][] => (value === null ? [] : [[a1({ row: r, column: c }), value]])));
}

function foundIn(sheet: Sheet): [string, Value][] {
  return cellsOf(sheet).map((cell): [string, Value] => [a1(cell), cell.kind === "boolean" ? cell.value === 1 : cell.value]);
}

const SEED = 20201120;

describe(`random workbooks, seed ${SEED}`, () => {
  it("written by hucre read back as they were", async () => {
    const random = randomFrom(SEED);
    for (let round = 0; round < 40; round++) {
      const sheets = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, i) => ({ name: `Biểu ${i + 1}`, rows: randomRows(random) }));
      const workbook = await opened(await writeXlsx({ sheets }));
      expect({ round, found: workbook.sheets.map((sheet) => [sheet.name, foundIn(sheet)]) }).toEqual({ round, found: sheets.map(({ name, rows }) => [name, expectedOf(rows)]) });
    }
  });

  it("written by SheetJS in four formats read back as they were", async () => {
    const random = randomFrom(SEED + 1);
    for (let round = 0; round < 25; round++) {
      const rows = randomRows(random);
      const book: WorkBook = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Biểu");
      for (const bookType of ["xlsx", "xlsb", "biff8"] as const) {
        const [sheet] = (await opened(new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer))).sheets;
        expect({ round, bookType, found: sheet && foundIn(sheet) }).toEqual({ round, bookType, found: expectedOf(rows) });
      }
    }
  });

  it("agree with SheetJS on formulas, merges, hidden lines and defined names that hucre wrote", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Biểu 1",
          rows: [["a", 1, 2], ["b", 3, 4], ["tổng"]],
          cells: new Map([["2,1", { value: 4, formula: "SUM(B1:B2)", formulaResult: 4 }], ["2,2", { value: 0, formula: "C1-C1", formulaResult: 0 }]]),
          merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }],
          rowDefs: new Map([[1, { hidden: true }]]),
          columns: [{ width: 10 }, { width: 10, hidden: true }],
        },
        { name: "Ẩn", rows: [[1]], hidden: true },
      ],
      namedRanges: [{ name: "vùng", range: "'Biểu 1'!$A$1:$C$3" }],
    });
    const oracle = read(bytes, { type: "array", cellFormula: true, cellStyles: true });
    const workbook = await opened(bytes);
    const sheet = workbook.sheets[0]!;
    const theirs = oracle.Sheets["Biểu 1"]!;
    // A2 lies below the merge A1:A2: the oracle gives what the file keeps there, our snapshot what a person sees.
    const formulas = cellsOf(sheet).map((cell) => [a1(cell), cell.formula, cell.value]);
    expect(formulas).toEqual(Object.entries(theirs).filter(([at]) => !at.startsWith("!") && at !== "A2").map(([at, cell]) => [at, (cell as CellObject).f ?? null, (cell as CellObject).v]));
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[1], [1]]);
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([["Biểu 1", false], ["Ẩn", true]]);
    expect(workbook.definedNames.map(({ name, refersTo }) => [name, refersTo])).toEqual(oracle.Workbook?.Names?.map(({ Name, Ref }) => [Name, Ref]));
  });
});
