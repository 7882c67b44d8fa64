import { messageOf, placeOf, rowOf } from "../../src/taskpane/check/causeTexts";
import { formList } from "../../src/taskpane/check/formList";
import { heldText } from "../../src/taskpane/check/heldText";
import { notRunTexts } from "../../src/taskpane/check/notRunTexts";
import { whyWordsOf } from "../../src/taskpane/check/whyWords";
import { checkWords } from "../../src/taskpane/check/words";
import { clip } from "../../src/core/message";
import { a1 } from "../../src/core/sheet/address";
import { causesOf } from "../../src/workflows/causes";
import { EngineDesk } from "../../src/workflows/engineDesk";
import { agencies } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { formSets } from "../../src/templates";
import { findingOf } from "../workflows/findingOf";
import { consistentBook } from "../walker/book";

const vi = checkWords("vi");
const only = (cells: readonly string[], more: Parameters<typeof findingOf>[0] = {}) => causesOf(cells.map((cell) => findingOf({ cell, ...more })))[0];

test("what is left unnamed is counted in cells, not in ranges", () => {
  const cause = only(["C7", "E9", "G11", "I13", "K15", "K16", "K17", "M20"]);
  expect(cause && placeOf(cause, vi)).toBe("PL2!C7, PL2!E9, PL2!G11, PL2!I13 và 4 ô khác");
  const five = only(["C7", "C8", "E9", "G11", "I13"]);
  expect(five && placeOf(five, vi)).toBe("PL2!C7:C8, PL2!E9, PL2!G11, PL2!I13");
});

test("a line about one row tells its label, one about several does not", () => {
  const blanks = only(["C7", "D7"], { blank: true, cause: "x", row: "Số văn bản đã ban hành" });
  expect(blanks && [messageOf(blanks, vi), rowOf(blanks, vi)]).toEqual(["2 ô chưa điền", "Số văn bản đã ban hành"]);
  const alike = only(["C7", "C8", "C9"], { row: "Số văn bản đã ban hành" });
  expect(alike && rowOf(alike, vi)).toBe("");
});

test("every line of a wrong workbook that has one cell tells the cell and its row's label", () => {
  const { workbook } = consistentBook({ only: ["pl2", "pl6"], write: { "pl2.r2@y2016": "nhiều", "pl2.r6@y2017": 999, "pl2.r7@y2017": null, "pl6.r1@y2016": "1.234", "pl6.r2@y2015": -5 } });
  const desk = new EngineDesk(formSets, new AgencyDirectory(agencies));
  const { findings } = desk.answer("check", { photograph: { ...workbook, sheets: workbook.sheets.map(({ data }) => data) }, agency: null, language: "vi" });
  const ones = causesOf(findings).filter(({ cells }) => cells.length === 1);
  expect(ones.length).toBeGreaterThan(3);
  for (const cause of ones) {
    const [cell] = cause.cells;
    const { row } = cause.head;
    const text = `${placeOf(cause, vi)} ${rowOf(cause, vi)} ${messageOf(cause, vi)}`;
    expect(text).toContain(cell && `${cell.sheet}!${a1(cell)}`);
    expect([text, row]).toEqual([expect.stringContaining(clip(row, 60).replace(/…$/u, "")), expect.stringMatching(/./u)]);
  }
});

test("one is one in English", () => {
  const en = checkWords("en");
  expect([en.lines(1, 1), en.lines(1, 3), en.marked(1), en.notRun(1), en.notRunFor.form("Phụ lục 4", 1), en.sameCause(1), en.fixAll(2)]).toEqual([
    "1 line",
    "1 of 3 lines",
    "Marked 1 cell in the sheets.",
    "1 rule was not applied",
    "Phụ lục 4 is not in this workbook: 1 cross-check rule was not applied.",
    "(and 1 more finding of the same cause)",
    "Preview 2 suggested fixes",
  ]);
});

test("a line says how many more findings it stands for", () => {
  const headings = ["2016", "2017", "2018"].map((year) => findingOf({ cell: "B6", key: year, cause: "2016", rule: "column.missing", message: `Thiếu cột “Năm ${year}”.` }));
  const [cause] = causesOf(headings);
  expect(cause && messageOf(cause, vi)).toBe("Thiếu cột “Năm 2016”. (và 2 phát hiện cùng nguyên nhân)");
});

test("forms are named in one breath where their names are numbers only", () => {
  expect([formList(["Phụ lục 8", "Phụ lục 2"]), formList(["Phụ lục 8"]), formList(["Phụ lục 1", "Phụ lục 2 (nhiệm vụ năm 2023)"])]).toEqual(["Phụ lục 2, 8", "Phụ lục 8", "Phụ lục 1, Phụ lục 2 (nhiệm vụ năm 2023)"]);
});

describe("rules that were not asked", () => {
  const tables = [{ id: "pl6", sheet: "PL6", template: "pl6", name: "Phụ lục 6", own: true, part: null, range: "A1:H9", confidence: 1 }];
  const texts = (reasons: readonly string[], language: "vi" | "en") =>
    notRunTexts({ notRun: reasons.map((reason, i) => ({ ruleId: `R-${i}`, reason })), tables }, (id) => id.replace("pl", "Phụ lục "), checkWords(language));
  test("forms that are not there are named in one sentence, with the count of rules below", () => {
    expect(texts(["table absent: pl8", "table absent: pl4", "table absent: pl4"], "vi")).toEqual({
      summary: "Chưa đối chiếu với Phụ lục 4, 8 vì chưa có trong sổ",
      lines: ["Phụ lục 4 chưa có trong sổ: 2 quy tắc đối chiếu chưa xét.", "Phụ lục 8 chưa có trong sổ: 1 quy tắc đối chiếu chưa xét."],
    });
  });
  test("every other reason is said too, none in the program's own words", () => {
    expect(texts(["table absent: pl6", "column absent: y2019", "column absent: result", "duplicate table: pl3", "table absent: pl4.ii"], "vi")).toEqual({
      summary: "Chưa đối chiếu với Phụ lục 4 vì chưa có trong sổ; 4 quy tắc chưa xét được",
      lines: [
        "Phụ lục 4 chưa có trong sổ: 1 quy tắc đối chiếu chưa xét.",
        "Thiếu cột liên quan: 1 quy tắc chưa xét.",
        "Thiếu cột “Năm 2019”: 1 quy tắc chưa xét.",
        "Phụ lục 3 có hơn một bản trong sổ nên chưa biết đối chiếu với bản nào: 1 quy tắc chưa xét.",
        "Phụ lục 6 thiếu dòng hoặc bảng liên quan: 1 quy tắc chưa xét.",
      ],
    });
    expect(texts(["unknown kind: sum"], "en")).toEqual({ summary: "1 rule was not applied", lines: ["This version cannot apply 1 rule (unknown kind: sum)."] });
  });
});

describe("what a cell holds", () => {
  const words = whyWordsOf("vi");
  const value = (shown: string, number: number) => heldText({ shown, reading: { state: "value", number, text: shown } }, words, "vi");
  test("what it shows is enough where it is the value, however it is written", () => {
    expect([value("93", 93), value("1.310", 1310), value("1,310", 1310), value("96,2%", 96.2)]).toEqual(["Ô hiện ra: 93.", "Ô hiện ra: 1.310.", "Ô hiện ra: 1,310.", "Ô hiện ra: 96,2%."]);
  });
  test("what it is taken for is said where it differs", () => {
    expect([value("93", 92.5), value("23 văn bản", 23), value("1.310", 1.31)]).toEqual(["Ô hiện ra: 93; giá trị thật: 92,5.", "Ô hiện ra: 23 văn bản; đọc là: 23.", "Ô hiện ra: 1.310; giá trị thật: 1,31."]);
    expect(heldText({ shown: "", reading: { state: "blank" } }, words, "vi")).toBe("Ô hiện ra: trống: chưa có số liệu.");
    expect(heldText({ shown: "Tổng số", reading: null }, words, "vi")).toBe("Ô hiện ra: Tổng số (ô tên dòng hoặc tiêu đề, không phải ô số liệu).");
  });
});
