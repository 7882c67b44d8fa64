import { messageOf, placeOf, rowOf } from "../../src/taskpane/check/causeTexts";
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
  expect([en.lines(1, 1), en.lines(1, 3), en.marked(1), en.notRun(1), en.batch(1), en.fixAll(2)]).toEqual([
    "1 finding",
    "1 line (of 3 findings)",
    "Marked 1 cell in the sheets.",
    "1 rule could not be run because the workbook lacks a form or column it needs",
    "1 suggested fix",
    "Preview 2 suggested fixes",
  ]);
});
