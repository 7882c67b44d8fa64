import { pastedFills } from "../../../src/core/filling/pastedFills";
import { pastedText } from "../../../src/core/filling/pastedText";
import { a1 } from "../../../src/core/sheet/address";
import { templates } from "../../../src/templates";
import { buildTables, type Values } from "../../buildSubmission";

function tableOf(id: string, values: Values = {}) {
  const form = templates.find((template) => template.id === id);
  const [table] = form ? buildTables(form, values) : [];
  if (!table) throw new Error(id);
  return table;
}

function pasted(id: string, text: string, first: string | null = null, values: Values = {}) {
  const found = pastedFills(pastedText(text), tableOf(id, values), first, () => true);
  return { fills: found.fills.map(({ at, after, hold }) => `${a1(at)} ${after.value}${hold === null ? "" : ` (${hold})`}`), unused: found.unused.map(({ line, text: one }) => `${line}: ${one}`), asks: found.asksColumn };
}

test("cells between tabs, quotes around those with line ends; a ditto mark is no quote", () => {
  expect(pastedText('a\t"hai\ndòng ""x"""\t"\r\n\r\n\tb\t')).toEqual([["a", 'hai\ndòng "x"', '"'], ["", "b", ""]]);
});

test("numbers are read as their row means them; what can be read in two ways otherwise, or as nothing, is left to a person", () => {
  const text = "Nội dung\tNăm 2015\tNăm 2016\tNăm 2017\nQuyết định của UBND cấp tỉnh\t1.234\t1,234\tkhoảng 30\nNghị quyết của HĐND cấp huyện\t12\tba mươi\t…";
  expect(pasted("pl2", text)).toEqual({ fills: ["C9 1234", "D9 1234 (guess)", "C10 12"], unused: ["2: khoảng 30", "3: ba mươi", "3: …"], asks: false });
});

test("numbers and labels in one cell, lines above the headings and totals of no row: nothing is passed over unsaid", () => {
  const text = "Biểu số 2\t\t\nSTT\tTiêu chí\t2016\t2015\n1\tTổng số VBQPPL chủ trì soạn thảo\t7\t8\n\tTrong đó:\t\t\n\tSố cuộc thanh tra\t1\t2";
  const { fills, unused } = pasted("pl2", text);
  expect(fills).toEqual(["C7 8", "D7 7"]);
  expect(unused).toEqual(["4: Trong đó:", "5: Số cuộc thanh tra | 1 | 2"]);
});

test("without headings the columns follow from the one that is said, units are no values, and what goes beyond the last year is not used", () => {
  const text = "Quyết định của Ủy ban nhân dân cấp tỉnh\tvăn bản\t5\t6\t7\nNghị quyết của Hội đồng nhân dân cấp huyện\tvăn bản\t8\t9\t10";
  expect(pasted("pl2", text)).toMatchObject({ asks: true, fills: ["C9 5", "D9 6", "E9 7", "C10 8", "D10 9", "E10 10"] });
  expect(pasted("pl2", text, "y2019").fills).toEqual(["G9 5", "H9 6", "G10 8", "H10 9"]);
});

test("a column that the form does not have is said once, by its heading, else by its first cell; numbers of lines, units and blanks are none", () => {
  const lines = ["1\tQuyết định của Ủy ban nhân dân cấp tỉnh\tvăn bản\t5\tChưa thống kê đủ\t\t6", "2\tNghị quyết của Hội đồng nhân dân cấp huyện\tvăn bản\t8\t\t\t9"];
  const why = (text: string) => pastedFills(pastedText(text), tableOf("pl2"), null, () => true).unused.map(({ line, text: said, why: one, isCell }) => [line, said, one, isCell]);
  expect(why(["STT\tNội dung\tĐVT\tNăm 2015\tGhi chú\tLý do\tNăm 2031", ...lines].join("\n"))).toEqual([[1, "Ghi chú", "noColumn", true], [1, "Năm 2031", "noColumn", true]]);
  const beyond = pasted("pl2", "Quyết định của Ủy ban nhân dân cấp tỉnh\t5\t6\t7\nNghị quyết của Hội đồng nhân dân cấp huyện\t8\t9\t10", "y2019");
  expect(beyond).toEqual({ fills: ["G9 5", "H9 6", "G10 8", "H10 9"], unused: ["1: 7"], asks: true });
});

test("what was typed is not ticked, what is the same is not there; a block without labels is said line by line", () => {
  const values: Values = { "pl2.r1": {} };
  expect(pasted("pl2", "Nội dung\t2015\nQuyết định của Ủy ban nhân dân cấp tỉnh\t5", null, values).fills).toEqual(["C9 5"]);
  expect(pasted("pl2", "1\t2\n3\t4")).toEqual({ fills: [], unused: ["1: 1 | 2", "2: 3 | 4"], asks: false });
  expect(pasted("tasks-2023", "Nội dung\t2015\nViệc\t5").unused).toHaveLength(2);
});

test("each line that is not used says why, and cells of lines that are used are told apart", () => {
  const text = [
    "Nội dung\tNăm 2015\tNăm 2016",
    "Quyết định của UBND cấp tỉnh\t5\t4",
    "Quyết định của UBND cấp tỉnh\t6\t7",
    "Nghị quyết của HĐND cấp huyện\t8\tnhiều",
    "Trong đó:\t\t",
    "Số cuộc thanh tra\t1\t2",
    "\t3\t4",
    "\t\t",
  ].join("\n");
  const { unused, matched } = pastedFills(pastedText(text), tableOf("pl2"), null, () => true);
  expect(matched).toBe(2);
  expect(unused.map(({ line, text: said, why, isCell }) => [line, said, why, isCell])).toEqual([
    [2, "Quyết định của UBND cấp tỉnh | 5 | 4", "rowTaken", false],
    [4, "nhiều", "notReadable", true],
    [5, "Trong đó:", "noRow", false],
    [6, "Số cuộc thanh tra | 1 | 2", "noRow", false],
    [7, "3 | 4", "noName", false],
  ]);
  expect(pastedFills(pastedText("1\t2"), tableOf("pl2"), null, () => true).unused.map(({ why }) => why)).toEqual(["noLabels"]);
});
