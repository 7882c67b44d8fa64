import { a1 } from "../../../src/core/sheet/address";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { consistentBook } from "../../walker/book";
import { after, check, written } from "./explainBook";

/*
 * Phụ lục 5, year 2015 (column C): recruited (pl5.r3) ≤ present (pl5.r1.present) ≤ assigned (pl5.r1.assigned), warnings all.
 * 130 were recruited, 120 are present, 100 assigned.
 */
const DAMAGED = { "pl5.r1.assigned@y2015": 100, "pl5.r1.present@y2015": 120, "pl5.r3@y2015": 130 };
const drawn = consistentBook({ letterhead: "SỞ NỘI VỤ", only: ["pl5"], write: DAMAGED });
const cellOf = (id: string): string => drawn.where(`${id}@y2015`).split("!")[1] ?? "";
const [ASSIGNED, PRESENT, RECRUITED] = ["pl5.r1.assigned", "pl5.r1.present", "pl5.r3"].map(cellOf);
const names = new Map([[ASSIGNED, "assigned"], [PRESENT, "present"], [RECRUITED, "recruited"]]);

function suspectsOf(workbook: Workbook, ruleId: string): string[] | undefined {
  const found = check(workbook).findings.find((one) => one.ruleId === ruleId && one.at?.column === 2);
  return found?.suspects.map((set) => set.map((at) => names.get(a1(at)) ?? a1(at)).join(" + "));
}

const explained = (workbook: Workbook, ruleId: string): Workbook => {
  const keys = check(workbook).findings.filter((one) => one.ruleId === ruleId).map(({ key }) => key);
  return after(workbook, { kind: "explain", keys, reason: "Đang vượt biên chế", by: "Nguyễn Văn A", on: "2026-11-21" });
};

test("before anything is explained two of the three figures are wrong", () => {
  expect(suspectsOf(drawn.workbook, "R-PL5-03")?.sort()).toEqual(["assigned + present", "assigned + recruited", "present + recruited"]);
});

test("what was explained demands nothing any more, and its cell is trusted more than one that nobody spoke for", () => {
  const book = explained(drawn.workbook, "R-PL5-01");
  expect([suspectsOf(book, "R-PL5-03"), suspectsOf(book, "R-PL5-01")]).toEqual([["recruited"], []]);
});

test("a figure that changed after it was explained is looked at again like any other", () => {
  const book = explained(drawn.workbook, "R-PL5-01");
  const at = { sheet: "PL5", row: Number(PRESENT?.slice(1)) - 1, column: 2 };
  expect(suspectsOf(written(book, at, 121), "R-PL5-03")?.sort()).toEqual(["assigned + present", "assigned + recruited", "present + recruited"]);
});
