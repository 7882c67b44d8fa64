import fc from "fast-check";
import type { ValueKind } from "../../../src/core/template/tablePlan";
import { formulaBookOf } from "../../../src/core/values/formula/formulaBook";
import { readCells } from "../../../src/core/values/readCells";
import { drawSheet } from "../../drawSheet";
import { readDrawing, tellAll } from "./readDrawing";

const seed = 1182;
const kinds: readonly ValueKind[] = ["count", "percent", "binary", "assessment", "text", "ordinal", "label", "agencyList", "deadline", "target"];

describe("a whole table", () => {
  it("is read row by row, each as what it is", () => {
    const drawing = "1200|'1.250|1300\n0.95[0%]|98,5%|-\n1|Có|…\n=SUM(A1:C1)|=B1|=IF(COUNT(Z1)=0,\"\",Z1)";
    expect(tellAll(drawing, { rows: ["count", "percent", "binary", "count"] })).toEqual([
      "1200",
      "1250 ! value.numberAsText warning → 1250",
      "1300",
      "95",
      "98.5 ! value.numberAsText warning → 98.5",
      "none",
      "1",
      "1 ! value.readAs info → 1",
      "notCollected",
      "2500",
      "1250 ! value.numberAsText warning",
      "emptyTotal",
    ]);
  });

  it("gives every cell a reading, in the cells' order", () => {
    expect([...readDrawing("|1\n2|'").keys()]).toEqual(["r1@y2015", "r1@y2016", "r2@y2015", "r2@y2016"]);
    expect(readCells([], formulaBookOf([]))).toEqual([]);
  });

  it("computes over other sheets of the book", () => {
    const others = [drawSheet("5|6", { name: "PL 3" })];
    expect(tellAll("='PL 3'!A1+'PL 3'!B1|=Nowhere!A1", { others })).toEqual(["11", "uncalculated ! formula.notCalculated info"]);
  });

  it(`reads any text as any kind without failing, seed ${seed}`, () => {
    const pieces = fc.constantFrom("1", "234", "0", ".", ",", " ", "-", "%", "/", "(", ")", "không", "có", "Đạt", "số liệu", "QĐ-UBND", "văn bản", "…", "x", "≥", "\u200b", "\u0301", "=");
    const texts = fc.array(fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join("")), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...kinds), fc.boolean(), (row, kind, flag) => {
        const readings = readDrawing(row.map((text) => `'${text.replace(/[|\n]/gu, "")}`).concat("1").join("|"), { kind, readsPair: flag, acceptsDocumentNumber: flag });
        expect(readings.size).toBe(row.length + 1);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it("is not held up by endless texts", () => {
    const endless = ["1", ".", "(", "(a", "1 ", "1.", ">=", "không ", "1/", "-", "a", "x.", "% "].map((piece) => `'${piece.repeat(16000)}!`);
    for (const kind of kinds) {
      const readings = readDrawing(endless.join("|"), { kind, readsPair: true, acceptsDocumentNumber: true });
      expect([...readings.values()].every(({ reading }) => ["value", "unreadable", "none", "notCollected"].includes(reading.state))).toBe(true);
    }
  });
});
