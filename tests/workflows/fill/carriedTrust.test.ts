import { a1 } from "../../../src/core/sheet/address";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { consistentBook } from "../../walker/book";
import { check } from "../explaining/explainBook";

/* Phụ lục 5, 2015 (column C): 130 were recruited, though only 120 are present. */
const drawn = consistentBook({ letterhead: "SỞ NỘI VỤ", only: ["pl5"], write: { "pl5.r1.assigned@y2015": 200, "pl5.r1.present@y2015": 120, "pl5.r3@y2015": 130 } });
const [PRESENT = "", RECRUITED = ""] = ["pl5.r1.present@y2015", "pl5.r3@y2015"].map((cell) => drawn.where(cell).split("!")[1]);
const names = new Map([[PRESENT, "present"], [RECRUITED, "recruited"]]);

function suspectsOf(book: Workbook): string[] | undefined {
  const found = check(book).findings.find(({ ruleId, at }) => ruleId === "R-PL5-03" && at?.column === 2);
  return found?.suspects.map((set) => set.map((at) => names.get(a1(at)) ?? a1(at)).join(" + "));
}

function carried(cell: string, value: number): Workbook {
  return { ...drawn.workbook, carried: [{ at: { sheet: "PL5", row: Number(cell.slice(1)) - 1, column: 2 }, after: { value, formula: null } }] };
}

test("nobody knows where the figures come from: either may be wrong", () => {
  expect(suspectsOf(drawn.workbook)?.sort()).toEqual(["present", "recruited"]);
});

test("a figure carried over from another form is trusted more than one that was typed", () => {
  expect(suspectsOf(carried(PRESENT, 120))).toEqual(["recruited"]);
  expect(suspectsOf(carried(RECRUITED, 130))).toEqual(["present"]);
});

test("what was typed over it is a typed figure again", () => {
  expect(suspectsOf(carried(PRESENT, 125))?.sort()).toEqual(["present", "recruited"]);
});
