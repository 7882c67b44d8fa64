import fc from "fast-check";
import { carriedFills } from "../../../src/core/filling/carriedFills";
import type { Fill } from "../../../src/core/filling/fill";
import { forcedFills } from "../../../src/core/filling/forcedFills";
import { restoredFormulas } from "../../../src/core/filling/restoredFormulas";
import { a1, parseA1 } from "../../../src/core/sheet/address";
import { editedWorkbook } from "../../../src/core/sheet/editedWorkbook";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { dependentsOf } from "../../../src/core/values/formula/dependents";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { agencies, agencyFields } from "../../../src/agencies";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { owesIn } from "../../../src/workflows/fill/fillGround";
import { drawSheet } from "../../drawSheet";

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };
const PARTS = ["Nghị quyết của HĐND tỉnh, thành phố trực thuộc trung ương", "Quyết định của Ủy ban nhân dân cấp tỉnh", "Nghị quyết của Hội đồng nhân dân cấp huyện", "Quyết định của Ủy ban nhân dân cấp huyện", "Nghị quyết của Hội đồng nhân dân cấp xã", "Quyết định của Ủy ban nhân dân cấp xã"];

/** PL2's total and parts for some years, from A1 on; each line the total, then the parts. */
function book(years: readonly (number | string)[], rows: readonly (readonly (string | number | null)[])[], name = "PL2"): Workbook {
  const lines = [["STT", "Nội dung", ...years], ["1", "Tổng số văn bản quy phạm pháp luật (VBQPPL) chủ trì soạn thảo", ...(rows[0] ?? [])], ...PARTS.map((part, i) => ["-", part, ...(rows[i + 1] ?? [])])];
  return { name: `${name}.xlsx`, definedNames: [], savedAt: null, sheets: [drawSheet(lines.map((line) => line.map((cell) => cell ?? "").join(" | ")).join("\n"), { name })] };
}

function after(workbook: Workbook, fills: readonly Fill[]): Workbook {
  const stale = dependentsOf(fills.map(({ at }) => at), workbook.sheets);
  return editedWorkbook(workbook, fills, new Set(stale.map(({ sheet, row, column }) => `${row},${column} ${sheet}`)));
}

function carried(from: Workbook, to: Workbook) {
  const checked = checkWorkbook(to, options);
  return carriedFills([{ name: from.name, tables: checkWorkbook(from, options).tables }], checked.tables, owesIn(checked, formSets));
}

const told = (fills: readonly Fill[]) => fills.map(({ at, after: { value, formula }, hold }) => `${a1(at)} ${formula ?? value}${hold === null ? "" : ` (${hold})`}`);
const forcedOf = (workbook: Workbook) => forcedFills(checkWorkbook(workbook, options).asked);

describe("what the rules force", () => {
  test("the one part left, and zeros where nothing is left; a formula over a blank, and figures that contradict each other, force nothing", () => {
    const workbook = book([2015, 2016, 2017, 2018], [[30, 20, "=SUM(E3:E8) -> 15", 10], [1, 20, 5, 8], [2, null, 5, 9], [3, null, 5, null], [4, null, null, null], [5, null, null, null], [null, null, null, null]]);
    expect(told(forcedOf(workbook))).toEqual(["C8 15", "D4 0", "D5 0", "D6 0", "D7 0", "D8 0"]);
    expect(told(forcedOf(after(workbook, forcedOf(workbook))))).toEqual([]);
  });

  test("words that say nothing certain give way only where a person ticks them; an answer never", () => {
    expect(told(forcedOf(book([2015, 2016], [[30, 30], [1, 1], [2, 2], [3, 3], [4, 4], [5, 5], ["…", "không áp dụng"]])))).toEqual(["C8 15 (typed)"]);
  });

  test("a cell left blank with an explanation is not filled among others", () => {
    const workbook = book([2015, 2016], [[30, 30], [1, 1], [2, 2], [3, 3], [4, 4], [5, 5], [null, null]]);
    const exceptions = [{ ruleId: "R-ALL-01", at: { sheet: "PL2", row: 7, column: 2 }, cells: [{ sheet: "PL2", row: 7, column: 2 }] }];
    const { asked } = checkWorkbook(workbook, options);
    expect([told(forcedFills(asked)), told(forcedFills(asked, { exceptions, carried: [] }))]).toEqual([["C8 15", "D8 15"], ["D8 15"]]);
  });

  test("never over a typed value, nothing is wrong afterwards that was not before, and nothing more follows", () => {
    const part = fc.option(fc.nat(40), { nil: null });
    fc.assert(
      fc.property(fc.array(part, { minLength: 6, maxLength: 6 }), fc.option(fc.nat(200), { nil: null }), (parts, total) => {
        const workbook = book([2015, 2016], [[total, 6], ...parts.map((one) => [one, 1])]);
        const fills = forcedOf(workbook);
        expect(fills.filter(({ hold }) => hold === null).every(({ before }) => before.value === null && before.formula === null)).toBe(true);
        const [was, is] = [workbook, after(workbook, fills)].map((one) => new Set(checkWorkbook(one, options).findings.filter(({ severity }) => severity === "error").map(({ key }) => key)));
        expect([...(is ?? [])].filter((key) => !was?.has(key))).toEqual([]);
        expect(forcedOf(after(workbook, fills))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("carried over by meaning", () => {
  test("other years, another order of columns, words as written; formulas, and values there already, stay", () => {
    const old = book([2014, 2015, 2016, 2017], [[21, 21, "=SUM(E3:E8) -> 21", 6], [1, 1, 1, 1], [2, 2, 2, 1], [3, 3, 3, 1], [4, "không phát sinh", 4, 1], [5, 5, 5, 1], [6, "…", 6, 1]]);
    const mine = book(["Năm 2017", "Năm 2016", "Năm 2015"], [[null, "=SUM(D3:D8) -> 0", null], [1, null, 9], [null, null, null], [null, null, null], [null, null, null], [null, null, null], [null, null, null]]);
    const { fills, choices } = carried(old, mine);
    expect(choices).toEqual([]);
    expect(told(fills)).toEqual([
      "C2 6", "E2 21", "D3 1", "E3 1 (typed)", "C4 1", "D4 2", "E4 2", "C5 1", "D5 3", "E5 3", "C6 1", "D6 4", "E6 không phát sinh", "C7 1", "D7 5", "E7 5", "C8 1", "D8 6",
    ]);
  });

  test("sources that disagree are a question; those that agree are one", () => {
    const full = (first: number) => book([2015, 2016], [[null, null], [first, 2], [1, 1]], `nguon${first}`);
    const to = book([2015, 2016], []);
    const checked = checkWorkbook(to, options);
    const sources = [full(7), full(7), full(8)].map((one) => ({ name: one.name, tables: checkWorkbook(one, options).tables }));
    const { fills, choices } = carriedFills(sources, checked.tables, owesIn(checked, formSets));
    expect([told(fills), choices.map(({ ways }) => told(ways))]).toEqual([["D3 2", "C4 1", "D4 1"], [["C3 7", "C3 8"]]]);
  });

  test("never over a typed value, and done twice there is nothing to do", () => {
    const cell = fc.option(fc.oneof(fc.nat(99), fc.constantFrom("không phát sinh", "không áp dụng")), { nil: null });
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(rows, rows, (old, own) => {
        const [from, to] = [book([2015, 2016, 2017], old, "cũ"), book([2016, 2017, 2018], own)];
        const { fills } = carried(from, to);
        const sure = fills.filter(({ hold }) => hold === null);
        expect(sure.every(({ before }) => before.value === null)).toBe(true);
        const filled = after(to, sure);
        const again = carried(from, filled).fills;
        expect([again.filter(({ hold }) => hold === null), again.length]).toEqual([[], fills.length - sure.length]);
      }),
      { numRuns: 30 },
    );
  });
});

test("total formulas come back: sure where the result stays, by a tick where it would not or its parts are unknown", () => {
  const rows = [["=SUM(C3:C8) -> 21", 21, 20, 20, null], ...[1, 2, 3, 4, 5, 6].map((n) => [n, n, n, n === 6 ? null : n, n])];
  const fills = restoredFormulas(checkWorkbook(book([2015, 2016, 2017, 2018, 2019], rows), options).tables);
  const sum = (column: string) => `=IF(COUNT(${column}3:${column}8)=0,"",SUM(${column}3:${column}8))`;
  expect(told(fills)).toEqual([`D2 ${sum("D")}`, `E2 ${sum("E")} (typed)`, `F2 ${sum("F")} (typed)`, `G2 ${sum("G")}`]);
  const plain = restoredFormulas(checkWorkbook(book([2015], [[21], [1], [2], [3], [4], [5], [6]]), options).tables);
  expect(plain).toEqual([]);
});

describe("total formulas whose parts stand elsewhere", () => {
  const lines = (from: number, to: number) => PARTS.slice(from, to).map((part, i) => ["-", part, from + i + 1, from + i + 1].join(" | "));
  const total = (formula: string) => `1 | Tổng số văn bản quy phạm pháp luật (VBQPPL) chủ trì soạn thảo | =${formula} -> 21 | 21`;
  const heading = "STT | Nội dung | 2015 | 2016";
  const formulas = (...sheets: readonly (readonly [string, readonly string[]])[]) => {
    const drawn = sheets.map(([name, text]) => drawSheet(text.join("\n"), { name }));
    return told(restoredFormulas(checkWorkbook({ name: "a.xlsx", definedNames: [], savedAt: null, sheets: drawn }, options).tables));
  };

  test("on the next sheet, whose name is quoted where it must be", () => {
    const first = [heading, total("SUM(C3:C5,'PL2 tiếp'!C2:C4)"), ...lines(0, 3)];
    expect(formulas(["PL2", first], ["PL2 tiếp", [heading, ...lines(3, 6)]])).toEqual(["D2 =IF(COUNT(D3:D5,'PL2 tiếp'!D2:D4)=0,\"\",SUM(D3:D5,'PL2 tiếp'!D2:D4))"]);
  });

  test("among other rows, so that they do not follow one another", () => {
    const apart = lines(0, 6).flatMap((line, i) => (i === 2 ? ["|", line] : [line]));
    expect(formulas(["PL2", [heading, total("SUM(C3:C9)"), ...apart]])).toEqual(['D2 =IF(COUNT(D3:D4,D6:D9)=0,"",SUM(D3:D4,D6:D9))']);
  });
});

test("formulas that hang on a changed cell are found at second hand and on other sheets; others are not", () => {
  const first = drawSheet("1 | =A1*2 -> 2 | =B1+1 -> 3 | =SUM(A5:A9) -> 0 | =LEN(1) -> 1", { name: "Một" });
  const second = drawSheet("=Một!C1 -> 3 | =A9 -> 0 | =TÊN+1 -> 1", { name: "Hai" });
  const at = { sheet: "Một", ...(parseA1("A1") ?? { row: 0, column: 0 }) };
  expect(dependentsOf([at], [first, second]).map((one) => `${one.sheet}!${a1(one)}`).sort()).toEqual(["Hai!A1", "Hai!C1", "Một!B1", "Một!C1"]);
});
