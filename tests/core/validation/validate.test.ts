import { speakFinding } from "../../../src/core/catalogue";
import type { StructureFinding } from "../../../src/core/detection/detection";
import type { ReadCell, ReadTable } from "../../../src/core/submission";
import type { Remark } from "../../../src/core/values/reading";
import { remarkWords } from "../../../src/core/values/sentences";
import { templates } from "../../../src/templates";
import { buildTables } from "../../buildSubmission";
import { check, flat, tablesOf } from "./check";
import { but, filledProgramme } from "./filledProgramme";
import type { Values } from "../../buildSubmission";

/** The table with a remark on one cell, as the reader would have left it. */
function remarked(table: ReadTable, key: string, remark: Remark, change: Partial<ReadCell> = {}): ReadTable {
  const cell = table.cells.get(key);
  if (!cell) throw new Error(`no cell ${key}`);
  return { ...table, cells: new Map([...table.cells, [key, { ...cell, ...change, remarks: [remark] }]]) };
}

const readAs: Remark = {
  finding: "value.readAs",
  severity: "info",
  ...remarkWords("noneAsZero", { written: { label: "không có" } }),
  propose: 0,
};

describe("blank forms", () => {
  test.each(["pl1", "pl2", "pl3", "pl4", "pl5", "pl6", "pl7", "pl8"])("%s: one line, what is not filled yet", (id) => {
    const { findings, completeness } = check(tablesOf([id], {}));
    expect(findings.map(({ rule, severity, key }) => [rule, severity, key])).toEqual([["submission.empty", "warning", `R-ALL-12|${id}||`]]);
    expect(completeness.filled).toBe(0);
    expect(completeness.asked).toBeGreaterThan(10);
  });
});

describe("findings", () => {
  test("have keys of rule, form, row and column, and a place in the form's own words", () => {
    const { findings } = check(tablesOf(["pl6"], but({ "pl6.r2": { 2017: 21 } })));
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding).toMatchObject({
      rule: "balance.unequal",
      ruleId: "R-PL6-01",
      key: "R-PL6-01|pl6|pl6.r2|y2017",
      severity: "error",
      at: { sheet: "PL6", row: 7, column: 4 },
      place: { template: "pl6", column: "Năm 2017" },
      cause: "R-PL6-01|pl6|pl6.r2|y2017",
      suspects: [7, 8, 9, 10, 11].map((row) => [{ sheet: "PL6", row, column: 4 }]),
    });
    expect(finding?.related).toHaveLength(4);
    expect(finding && speakFinding(finding, "vi").message).toBe(
      "Năm 2017: “Số đơn vị sự nghiệp công lập thuộc UBND cấp tỉnh thực hiện cơ chế tự chủ” là 21, lớn hơn tổng của 4 dòng thành phần (20), lệch 1.",
    );
  });

  test("come by sheet order, row, column, rule", () => {
    const values = but({ "pl6.r2": { 2016: 19, 2015: 19 }, "pl2.r1": { 2018: 29 } });
    const tables = tablesOf(["pl2", "pl6"], values);
    expect(flat(check(tables))).toEqual(["PL2!F7 balance.unequal error", "PL6!C8 balance.unequal error", "PL6!D8 balance.unequal error"]);
    expect(flat(check(tables, null, { sheetOrder: ["PL6", "PL2"] }))).toEqual([
      "PL6!C8 balance.unequal error",
      "PL6!D8 balance.unequal error",
      "PL2!F7 balance.unequal error",
    ]);
  });

  test("two runs say the same", () => {
    const tables = tablesOf(["pl2", "pl3"], but({ "pl2.r5": { 2016: 90 }, "pl3.r3": { 2016: 900 } }));
    expect(JSON.stringify(check(tables))).toBe(JSON.stringify(check(tables)));
  });

  test("of a second copy of a form keep keys of their own", () => {
    const values = but({ "pl6.r2": { 2017: 21 } });
    const tables = [...tablesOf(["pl6"], values), ...tablesOf(["pl6"], values, { copy: 2 })];
    expect(check(tables).findings.map(({ key }) => key)).toEqual(["R-PL6-01|pl6|pl6.r2|y2017", "R-PL6-01|pl6#2|pl6.r2|y2017"]);
  });
});

describe("remarks of reading", () => {
  const [table] = tablesOf(["pl2"], filledProgramme);
  if (!table) throw new Error("no table");

  test("become findings with a proposal", () => {
    const { findings } = check([remarked(table, "pl2.r7@y2016", readAs)]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "value.readAs", ruleId: null, key: "value.readAs|pl2|pl2.r7|y2016", fix: readAs.fix });
    expect(findings[0]?.suggestions.map(({ value }) => value)).toEqual([0]);
    expect(findings[0] && speakFinding(findings[0], "vi")).toEqual({ message: "“không có” được tính là 0.", fix: "Nên ghi số 0.", reasons: ["“không có” được tính là 0."] });
  });

  test("are said once for a merged cell", () => {
    const mergedFrom = { sheet: "PL2", row: 0, column: 0 };
    expect(flat(check([remarked(table, "pl2.r7@y2016", readAs, { mergedFrom })]))).toEqual([]);
  });

  test("give way to a rule that says the same of the cell", () => {
    const unreadable = { finding: "value.notNumber", severity: "error", message: readAs.message, fix: null, propose: null } as const;
    const reading = { state: "unreadable", text: "chục" } as const;
    const { findings } = check([remarked(table, "pl2.r7@y2016", unreadable, { reading })]);
    expect(findings.map(({ rule, ruleId }) => [rule, ruleId])).toEqual([["value.notNumber", "R-PL2-INT"]]);
  });
});

test("what detection found takes its place among the findings", () => {
  const tables = tablesOf(["pl2"], filledProgramme);
  const moved: StructureFinding = {
    finding: "structure.rowMoved",
    severity: "info",
    message: readAs.message,
    template: "pl2",
    table: "pl2",
    rowId: "pl2.r3",
    columnId: "",
    at: { sheet: "PL2", row: 14, column: 1 },
    related: [],
  };
  const { findings } = check(tables, null, { structure: [moved, { ...moved, table: "t99" }] });
  expect(findings.map(({ key, severity }) => [key, severity])).toEqual([["structure.rowMoved|pl2|pl2.r3|", "info"]]);
});

describe("rules that are not run", () => {
  test("an absent form, said of the rules that touch a form which is there", () => {
    const { notRun } = check(tablesOf(["pl6"], filledProgramme));
    expect(notRun.map(({ ruleId, reason }) => [ruleId, reason])).toEqual(["R-PL4-03", "R-PL4-04", "R-PL4-05"].map((ruleId) => [ruleId, "table absent: pl4"]));
    expect(notRun[0]?.rows).toEqual(["pl6.r2", "pl4.i.p2011-2020"]);
  });

  test("an absent part of a form", () => {
    const tables = tablesOf(["pl4"], filledProgramme).filter(({ plan }) => plan.part !== "iii");
    const { notRun } = check(tables);
    expect(notRun).toContainEqual(expect.objectContaining({ ruleId: "R-PL4-01", reason: "table absent: pl4.iii" }));
    expect(notRun).toContainEqual(expect.objectContaining({ ruleId: "R-PL4-07", reason: "table absent: pl7" }));
  });

  test("a form that is there twice", () => {
    const tables = [...tablesOf(["pl6", "pl4"], filledProgramme), ...tablesOf(["pl6"], filledProgramme, { copy: 2 })];
    expect(check(tables).notRun).toContainEqual(expect.objectContaining({ ruleId: "R-PL4-03", reason: "duplicate table: pl6" }));
  });

  test("a column that the sheet lacks", () => {
    const tables = tablesOf(["pl4", "pl6"], filledProgramme, { missingColumns: ["y2019"] });
    expect(check(tables).notRun).toContainEqual(expect.objectContaining({ ruleId: "R-PL4-03", reason: "column absent: y2019" }));
  });

  test("a rule this version does not know", () => {
    const [plan] = templates;
    if (!plan) throw new Error("no template");
    const template = { ...plan, rules: [{ ...plan.rules[0], kind: "astrology", id: "R-X" } as (typeof plan.rules)[number]] };
    expect(check(buildTables(template, filledProgramme)).notRun).toContainEqual(expect.objectContaining({ ruleId: "R-X", reason: "unknown kind: astrology" }));
  });
});

test("outcomes say which rules looked at a cell and what came of it", () => {
  const { outcomes } = check(tablesOf(["pl6"], but({ "pl6.r2": { 2017: 21 } })));
  const touching = outcomes.filter(({ cells }) => cells.some(({ row, column }) => row === 7 && column === 4));
  expect(touching.map(({ ruleId, verdict, table }) => `${ruleId} ${verdict} ${table}`).sort()).toEqual([
    "R-ALL-01 holds pl6",
    "R-ALL-04 holds pl6",
    "R-PL6-01 fails pl6",
    "R-PL6-INT holds pl6",
  ]);
});

test("completeness counts the cells the sender owes; a total that shows nothing counts neither way", () => {
  const whole = check(tablesOf(["pl2"], filledProgramme)).completeness;
  expect(whole).toEqual({ filled: 78, asked: 78 });
  expect(check(tablesOf(["pl2"], but({ "pl2.r1": { 2015: '=""', 2016: null } }))).completeness).toEqual({ filled: 76, asked: 77 });
  expect(check(tablesOf(["pl2"], filledProgramme, { missing: ["pl2.r7"] })).completeness).toEqual({ filled: 72, asked: 78 });
});

describe("rules across forms", () => {
  const across = (values: Values) => check(tablesOf(["pl4", "pl6", "pl7"], values)).findings.filter(({ rule }) => rule === "crossAppendix.mismatch");

  test("compare forms and say which figure of which form", () => {
    const [finding] = across(but({ "pl6.r2": { 2019: 24 }, "pl6.r2.state": { 2019: 9 } }));
    expect(finding).toMatchObject({ ruleId: "R-PL4-03", key: "R-PL4-03|pl6|pl6.r2|y2019", at: { sheet: "PL6" }, related: [{ sheet: "PL4.I" }] });
    expect(finding && speakFinding(finding, "vi").message).toBe(
      "Năm 2019: “Số đơn vị sự nghiệp công lập thuộc UBND cấp tỉnh thực hiện cơ chế tự chủ” ở Phụ lục 6 là 24, lớn hơn số liệu tương ứng ở Phụ lục 4, bảng I (20).",
    );
  });

  test("two more than there are bodies is no finding, three more is", () => {
    expect(across(but({ "pl7.r7": { 2019: 24 } }))).toEqual([]);
    const [finding] = across(but({ "pl7.r7": { 2019: 25 } }));
    expect(finding && speakFinding(finding, "vi").message).toMatch(/ở Phụ lục 7 là 25, lớn hơn số liệu tương ứng ở Phụ lục 4 \(22\)\.$/u);
  });
});

describe("one slip, one finding", () => {
  const rates = (values: Values[string]) => flat(check(tablesOf(["pl7"], but({ "pl7.r6": values }))));
  test("9500 % beside 95s is a slipped unit and no jump, as grave as a rate outside 0–100 %", () => {
    expect(rates({ 2015: 95, 2016: 95, 2017: 9500, 2018: 95, 2019: 95, 2020: 95 })).toEqual(["PL7!E12 percent.scale error"]);
  });
  test("without neighbours that it would fit, it lies outside", () => {
    expect(rates({ 2015: 5, 2016: 5, 2017: 9500, 2018: 5, 2019: 5, 2020: 5 })).toEqual(["PL7!E12 percent.outOfRange error"]);
  });
  test("a fraction stays a warning, and another year outside is said for itself", () => {
    expect(rates({ 2015: 95, 2016: 0.95, 2017: 95, 2018: 101, 2019: 95, 2020: 95 })).toEqual(["PL7!D12 percent.scale warning", "PL7!F12 percent.outOfRange error"]);
  });
});

test("a row that takes a decision's number says so, a row that prints 1/0 does not", () => {
  const said = (row: string) => check(tablesOf(["pl1"], but({ [row]: { 2017: "đang xây dựng" } }))).findings.map((finding) => speakFinding(finding, "vi"));
  expect(said("pl1.r5.dept")).toMatchObject([
    {
      message: "“Bộ tiêu chí đánh giá sở, ngành”, năm 2017: đang ghi “đang xây dựng”; dòng này ghi 1 (có), 0 (không) hoặc số, ký hiệu của quyết định ban hành.",
      fix: "Đề nghị ghi lại là 1, 0 hoặc số, ký hiệu của quyết định ban hành.",
    },
  ]);
  expect(said("pl1.r3.webcolumn")[0]?.fix).toBe("Đề nghị ghi lại là 1 hoặc 0.");
});
