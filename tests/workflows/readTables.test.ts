import { detectTables } from "../../src/core/detection/detectTables";
import { a1 } from "../../src/core/sheet/address";
import type { DefinedName } from "../../src/core/sheet/workbook";
import { templates } from "../../src/templates";
import { readTables } from "../../src/workflows/readTables";
import { drawForm } from "../core/detection/drawForm";
import { told } from "../core/values/readDrawing";
import { drawSheet } from "../drawSheet";

const name = (name: string, refersTo: string, sheet: string | null = null): DefinedName => ({ name, refersTo, hidden: false, sheet });

/** What the total of a hand-made Phụ lục 3 says in 2015, its formula without a stored result. */
function totalOf(formula: string, definedNames: readonly DefinedName[]): string {
  const sheet = drawSheet(
    `STT | Chỉ tiêu | Năm 2015 | Năm 2016 | Năm 2017 | Năm 2018 | Năm 2019 | Năm 2020
     1   | Tổng số TTHC của tỉnh | ${formula} | 60 | 60 | 60 | 60 | 60
     -   | Số lượng TTHC cấp tỉnh | 11 | 10 | 10 | 10 | 10 | 10
     -   | Số lượng TTHC cấp huyện | 22 | 20 | 20 | 20 | 20 | 20
     -   | Số lượng TTHC cấp xã | 33 | 30 | 30 | 30 | 30 | 30
     2   | Số TTHC được đơn giản hóa sau rà soát | 1 | 1 | 1 | 1 | 1 | 1`,
    { name: "PL3" },
  );
  const other = drawSheet("1|2", { name: "Số liệu" });
  const workbook = { name: "pl3.xlsx", sheets: [sheet, other], definedNames, savedAt: null };
  const [table] = readTables(workbook, detectTables(workbook.sheets, workbook.definedNames, templates).tables);
  const reading = table?.cells.get("pl3.r1@y2015")?.reading;
  return reading?.state === "value" ? String(reading.number) : (reading?.state ?? "no cell");
}

test.each([
  ["cells", "=C3+C4+C5", "66"],
  ["cells of another sheet, its name in any case", "='số LIỆU'!B1+C5", "35"],
  ["names", "=TongA+TongB", "66"],
  ["names in any case", "=tonga+TONGB", "66"],
  ["a name of the sheet before one of the workbook", "=Rieng", "33"],
  ["a name nobody defined", "=TongA+TongC", "uncalculated"],
])("a formula over %s is computed where the file stores no result", (_, formula, expected) => {
  const names = [name("TongA", "'PL3'!$C$3:$C$3"), name("TongB", "PL3!$C$4+PL3!$C$5"), name("Rieng", "PL3!$C$3"), name("Rieng", "PL3!$C$5", "PL3")];
  expect(totalOf(formula, names)).toBe(expected);
});

describe("Phụ lục 8 with a column for each answer", () => {
  const pl8 = templates.find(({ id }) => id === "pl8");
  const labels = pl8 ? drawForm(pl8, { titled: false }).split("\n").slice(1).map((row) => row.split("|").slice(0, 2)) : [];
  /** Where each goal's result is read, and how; answers beyond those given are "x" under “Đạt”. */
  function results(...answers: readonly string[]): string[] {
    const rows = labels.map((label, i) => [...label, answers[i] ?? "x|"].join("|"));
    const sheet = drawSheet(["STT|Các mục tiêu cải cách|Đạt|Không đạt", ...rows].join("\n"), { name: "PL8" });
    const workbook = { name: "pl8.xlsx", sheets: [sheet], definedNames: [], savedAt: null };
    const [table] = readTables(workbook, detectTables(workbook.sheets, [], templates).tables);
    return labels.map((_, i) => {
      const cell = table?.cells.get(`pl8.r${i + 1}@result`);
      return cell ? `${a1(cell.at)} ${told(cell)}` : "no cell";
    });
  }

  test("a mark is the answer its column stands for, and that is said without a proposal", () => {
    const read = results("x|", "|X", "✓|", "|1", "có|", "|+", "-|x");
    expect(read.slice(0, 7)).toEqual([
      "C2 “Đạt” ! value.readAs info",
      "D3 “Không đạt” ! value.readAs info",
      "C4 “Đạt” ! value.readAs info",
      "D5 “Không đạt” ! value.readAs info",
      "C6 “Đạt” ! value.readAs info",
      "D7 “Không đạt” ! value.readAs info",
      "D8 “Không đạt” ! value.readAs info",
    ]);
    expect(read.slice(7)).toEqual(labels.slice(7).map((_, i) => `C${i + 9} “Đạt” ! value.readAs info`));
  });

  test("of boxes the one that is ticked or crossed is the answer, as Word draws them", () => {
    expect(results("☒|☐", "☐|☒", "☐|☑", "□|x", "☐|☐").slice(0, 5)).toEqual([
      "C2 “Đạt” ! value.readAs info",
      "D3 “Không đạt” ! value.readAs info",
      "D4 “Không đạt” ! value.readAs info",
      "D5 “Không đạt” ! value.readAs info",
      "C6 unreadable",
    ]);
  });

  test("words are read as words, whatever column they stand in; no mark and two marks are no answer", () => {
    expect(results("Đạt|", "|Không đạt", "Không đạt|", "Cơ bản đạt|", "|", "x|x").slice(0, 6)).toEqual([
      "C2 “Đạt”", "D3 “Không đạt”", "C4 “Không đạt”", "C5 unreadable", "C6 blank", "C7 unreadable",
    ]);
  });
});
