import { detectTables } from "../../src/core/detection/detectTables";
import type { DefinedName } from "../../src/core/sheet/workbook";
import { templates } from "../../src/templates";
import { readTables } from "../../src/workflows/readTables";
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
