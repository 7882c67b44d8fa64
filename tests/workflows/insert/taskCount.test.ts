import { countedText } from "../../../src/workflows/insert/taskCount";

const tasks = { from: 5, to: 46, column: 1, headings: 7, count: 0 };
const count = '(COUNTA(B6:B47)-7-SUMPRODUCT((LEN(B6:B47)>0)*(FIND(".",A6:A47&".")<LEN(A6:A47))))';

test("a closing line counts tasks, headings and sub-tasks left out", () => {
  expect(countedText("TỔNG CỘNG: {n} NHIỆM VỤ", tasks, "0")).toEqual({
    value: "TỔNG CỘNG: 0 NHIỆM VỤ",
    formula: `"TỔNG CỘNG: "&${count}&" NHIỆM VỤ"`,
  });
});

test("a title leaves the number out while there is none", () => {
  expect(countedText('{n} NHIỆM VỤ "TRỌNG TÂM"', tasks, "")).toEqual({
    value: 'NHIỆM VỤ "TRỌNG TÂM"',
    formula: `IF(${count}=0,"",${count}&" ")&"NHIỆM VỤ ""TRỌNG TÂM"""`,
  });
});

test("a long text is cut into pieces that Excel takes", () => {
  const { formula } = countedText(`{n} ${"a".repeat(450)}`, tasks, "0");
  expect(formula).toBe(`${count}&" ${"a".repeat(199)}"&"${"a".repeat(200)}"&"${"a".repeat(51)}"`);
});

test("tasks drawn with the form are counted in what the lines show", () => {
  const shown = (line: string, none: "" | "0") => countedText(line, { ...tasks, count: 27 }, none).value;
  expect([shown("TỔNG CỘNG: {n} NHIỆM VỤ", "0"), shown("{n} NHIỆM VỤ TRỌNG TÂM", "")]).toEqual(["TỔNG CỘNG: 27 NHIỆM VỤ", "27 NHIỆM VỤ TRỌNG TÂM"]);
});
