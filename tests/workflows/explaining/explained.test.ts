import fc from "fast-check";
import { a1, type CellRef } from "../../../src/core/sheet/address";
import { sheetOf, type CellInput, type Sheet } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import type { CheckedWorkbook } from "../../../src/workflows/check";
import { fileReport } from "../../../src/workflows/checkReport";
import { sheetOfLines } from "../../documents/bookOf";
import { consistentBook } from "../../walker/book";
import { damages } from "../../walker/damages";
import { after, cellsOf, check, explainAll, written } from "./explainBook";

const PL2 = { letterhead: "SỞ TƯ PHÁP", only: ["pl2"] };
const warned = () => consistentBook({ ...PL2, write: { "pl2.r6@y2015": 50, "pl2.r6@y2017": 40, "pl2.r7@y2018": null } }).workbook;
const stateOf = ({ explained, reopened }: CheckedWorkbook["findings"][number]) => (explained ? "explained" : reopened ? "reopened" : "open");
const flat = ({ findings }: CheckedWorkbook) => findings.filter(({ severity }) => severity !== "info").map((one) => [one.at && a1(one.at), one.rule, one.severity, stateOf(one)].join(" "));
const placeOf = ({ sheet, row, column }: CellRef) => `${sheet}!${a1({ row, column })}`;
const change = (workbook: Workbook, sheet: string, made: (cells: CellInput[], sheet: Sheet) => Sheet): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((one) => (one.name === sheet ? made(cellsOf(one), one) : one)),
});
const explanation = (book: Workbook, row: number) => book.sheets.find(({ name }) => name === "Giải trình")?.cellsOfRow(row).map(({ text }) => text);

test("explained warnings stay, are counted and do not count for the verdict", () => {
  expect([flat(check(warned())), check(warned()).verdict]).toEqual([["C17 bound.exceeded warning open", "E17 bound.exceeded warning open", "F18 required.missing warning open"], "explain"]);
  const checked = check(explainAll(warned()));
  expect([flat(checked), checked.verdict]).toEqual([["C17 bound.exceeded warning explained", "E17 bound.exceeded warning explained", "F18 required.missing warning explained"], "pass"]);
  const report = fileReport("a.xlsx", checked, "vi", "a");
  expect([report.explained, report.findings.find(({ cell }) => cell === "C17")?.explained]).toEqual([3, { reason: "Theo Quyết định số 12", by: "Nguyễn Văn A", on: "2026-11-21" }]);
});

test("the row says in the form's words what it is bound to", () => {
  const parts = "Số VBQPPL trái pháp luật về nội dung, thẩm quyền";
  expect(explanation(explainAll(warned()), 4)).toEqual([
    "1", "Phụ lục 2", `${parts} đã được xử lý`, "2015", `${parts} đã được xử lý: 50\n${parts}: 5`,
    `R-PL2-02: Năm 2015: “${parts} đã được xử lý” là 50, lớn hơn “${parts}” (5).`, "Theo Quyết định số 12", "Nguyễn Văn A", "21/11/2026",
  ]);
});

test("a changed figure opens the finding again, and says what it was", () => {
  const book = explainAll(warned());
  const findings = check(written(book, { sheet: "PL2", row: 16, column: 2 }, 51)).findings;
  const one = findings.find(({ at }) => at && a1(at) === "C17");
  expect([one?.explained, one?.reopened]).toEqual([
    undefined,
    { reason: "Theo Quyết định số 12", by: "Nguyễn Văn A", on: "2026-11-21", changed: [{ what: "Số VBQPPL trái pháp luật về nội dung, thẩm quyền đã được xử lý", then: "50", now: "51" }] },
  ]);
  expect(flat(check(written(book, { sheet: "PL2", row: 16, column: 2 }, 50)))).toContain("C17 bound.exceeded warning explained");
});

test("an explanation holds wherever rows, tables and sheets stand, and whatever they are called", () => {
  const book = explainAll(warned());
  const all = flat(check(book)).length;
  const shifted = (cells: CellInput[]) => cells.map((cell) => ({ ...cell, row: cell.row + 3, column: cell.column + 1 }));
  const sorted = change(book, "Giải trình", (cells, { name }) => sheetOf({ name }, cells.map((cell) => ({ ...cell, row: cell.row < 4 ? cell.row : 10 - cell.row }))));
  const swapped = change(book, "Giải trình", (cells) => sheetOf({ name: "GT" }, cells.map((cell) => ({ ...cell, column: 10 - cell.column }))));
  const moved = change(book, "PL2", (cells) => sheetOf({ name: "Thể chế" }, shifted(cells)));
  const turned = { ...book, name: "khac.xlsx", sheets: [...book.sheets].reverse() };
  const states = [sorted, swapped, moved, turned].map((one) => check(one).findings.filter(({ explained }) => explained).length);
  expect(states).toEqual([all, all, all, all]);
});

test("rows that fit nothing close nothing and are named", () => {
  const book = explainAll(warned());
  const at = (row: number, column: number) => ({ sheet: "Giải trình", row, column });
  const said = (...changes: readonly (readonly [number, number, string])[]) => {
    const { findings } = check(changes.reduce((now, [row, column, text]) => written(now, at(row, column), text), book));
    return [findings.filter(({ explained }) => explained).length, findings.flatMap((one) => (one.rule === "explanation.unreadable" ? [`${one.at ? a1(one.at) : ""} ${one.severity} ${one.message.id}`] : []))];
  };
  expect(said([4, 5, "R-PL2-99"])).toEqual([2, ["G5 info explanation.unused"]]);
  expect(said([4, 2, "Chỉ tiêu khác"])).toEqual([2, ["G5 info explanation.unused"]]);
  expect(said([4, 6, " "])).toEqual([2, ["G5 warning explanation.noReason"]]);
  expect(said([5, 3, "2015"])).toEqual([2, ["G6 info explanation.twice"]]);
  expect(said([4, 5, "R-PL2-01"], [4, 3, "2016"])).toEqual([2, ["G5 info explanation.unused"]]);
});

test("whatever is typed over in the words a row is bound by, it closes nothing", () => {
  const book = explainAll(consistentBook({ ...PL2, write: { "pl2.r6@y2015": 50 } }).workbook);
  const row = explanation(book, 4) ?? [];
  const bound = [1, 2, 3, 4, 5].map((column) => ({ column, text: column === 5 ? "R-PL2-02" : (row[column] ?? "") }));
  fc.assert(
    fc.property(fc.constantFrom(...bound), fc.nat(400), fc.constantFrom("", "1", "0", "x", "Ê", ".", "-"), ({ column, text }, at, sign) => {
      const place = at % text.length;
      const torn = text.slice(0, place) + sign + text.slice(place + 1);
      if (torn.replace(/\s+/gu, " ").trim() === text.replace(/\s+/gu, " ").trim()) return;
      const { findings, verdict } = check(written(book, { sheet: "Giải trình", row: 4, column }, torn));
      expect([torn, findings.filter(({ explained }) => explained).length, verdict]).toEqual([torn, 0, "explain"]);
    }),
    { numRuns: 60 },
  );
});

test("a task's explanation goes with its words when a task is put in above it", () => {
  const task = (no: string, name: string, product: string | null) => [no, name, product, "Sở Tư pháp", null, "Quý I"];
  const plan = (...tasks: (string | null)[][]) => sheetOfLines("KH", [["DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2024"], [], ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"], ...tasks]);
  const [first, second] = ["Kiểm tra công tác cải cách hành chính", "Tổ chức đối thoại với doanh nghiệp"];
  const book = explainAll({ name: "kh.xlsx", sheets: [plan(task("1", first, "Báo cáo"), task("2", second, null))], definedNames: [], savedAt: null });
  expect(flat(check(book))).toEqual(["C5 product.missing warning explained"]);
  const longer = plan(task("1", "Ban hành kế hoạch năm", "Kế hoạch"), task("2", first, "Báo cáo"), task("3", second, null));
  expect(flat(check({ ...book, sheets: [longer, ...book.sheets.slice(1)] }))).toEqual(["C6 product.missing warning explained"]);
});

test("an error is not explained away", () => {
  const { workbook } = consistentBook({ ...PL2, write: { "pl2.r7@y2016": 2.5 } });
  const [error] = check(workbook).findings.filter(({ severity }) => severity === "error");
  const warning = explainAll(warned());
  const forged = written(written(warning, { sheet: "Giải trình", row: 4, column: 2 }, error?.place?.row ?? ""), { sheet: "Giải trình", row: 4, column: 3 }, "2016");
  const both = { ...workbook, sheets: [...workbook.sheets, ...written(forged, { sheet: "Giải trình", row: 4, column: 5 }, error?.ruleId ?? "").sheets.filter(({ name }) => name === "Giải trình")] };
  const checked = check(both);
  expect([checked.verdict, checked.findings.filter(({ explained }) => explained)]).toEqual(["return", []]);
  expect(checked.findings.map(({ message }) => message.id)).toContain("explanation.isError");
  expect(() => after(workbook, { kind: "explain", keys: [error?.key ?? ""], reason: "Vì", by: "A", on: "2026-11-21" })).toThrow("nothing to do");
});

describe("closing the figures", () => {
  const closed = after(explainAll(warned()), { kind: "close", by: "Trần Thị B", on: "2026-11-21", errors: 0 });
  const holds = (workbook: Workbook) => check(workbook).closing?.holds;

  test("is kept above the table, and holds while no figure changes", () => {
    expect(explanation(closed, 2)?.[0]).toMatch(/^Chốt số liệu ngày 21\/11\/2026; người chốt: Trần Thị B; mã kiểm: [\dA-F]{4}(-[\dA-F]{4}){5}$/u);
    const moved = change(closed, "PL2", (cells) => sheetOf({ name: "Thể chế" }, cells.map((cell) => ({ ...cell, row: cell.row + 2 }))));
    expect([closed, moved, { ...closed, sheets: [...closed.sheets].reverse() }].map(holds)).toEqual([true, true, true]);
    expect(check(closed).findings.map(({ rule }) => rule)).not.toContain("submission.changedAfterClose");
  });

  test("a later change is said, as a note", () => {
    const changed = check(written(closed, { sheet: "PL2", row: 10, column: 3 }, 6));
    expect(changed.closing?.holds).toBe(false);
    expect(changed.findings.filter(({ rule }) => rule === "submission.changedAfterClose").map(({ severity, at, message }) => [severity, at && a1(at), message.data])).toEqual([["info", "A3", { by: "Trần Thị B", on: "21/11/2026" }]]);
  });

  test("figures that two copies of a form exchange are a change, their order is none", () => {
    const copies = (...figures: readonly [number, number][]): Workbook => {
      const { workbook } = consistentBook(PL2);
      const sheets = figures.map(([sheet, value]) => sheetOf({ name: `PL2 (${sheet})` }, workbook.sheets.flatMap(cellsOf).map((cell) => (cell.column === 3 && cell.row === 10 ? { ...cell, value } : cell.column === 3 && cell.row === 17 ? { ...cell, value: sheet } : cell))));
      return { ...workbook, sheets };
    };
    const kept = after(copies([1, 5], [2, 6]), { kind: "close", by: "Trần Thị B", on: "2026-11-21", errors: 9 });
    const [one, other, sheet] = [...kept.sheets];
    if (!one || !other || !sheet) throw new Error("two copies and the sheet of explanations");
    const exchanged = { ...kept, sheets: [...copies([1, 6], [2, 5]).sheets, sheet] };
    const moved = { ...kept, sheets: [other, one, sheet] };
    expect([kept, exchanged, moved].map(holds)).toEqual([true, false, true]);
  });

  test("closing again writes over the line", () => {
    const again = after(written(closed, { sheet: "PL2", row: 10, column: 3 }, 6), { kind: "close", by: "Trần Thị B", on: "2026-11-22", errors: 0 });
    expect([holds(again), check(again).closing?.on]).toEqual([true, "2026-11-22"]);
  });
});

const grave = damages.filter(({ severity }) => severity === "warning");
const explainedOf = ({ findings }: CheckedWorkbook) => findings.filter(({ explained }) => explained);
const boundOf = (checked: CheckedWorkbook, { key, at, related }: CheckedWorkbook["findings"][number]): CellRef[] => [...(at ? [at] : []), ...related, ...(checked.grounds.get(key)?.cells ?? [])];

describe("every warning of the appendices", () => {
  const books = grave.map(({ rule, write }) => [`${rule} ${Object.keys(write).join(" ")}`, explainAll(consistentBook({ write }).workbook)] as const);

  test.each(books)("%s is closed, and opened by each of its cells alone", (_, book) => {
    const checked = check(book);
    expect(checked.findings.filter(({ severity, explained }) => severity === "warning" && !explained)).toEqual([]);
    const [one] = explainedOf(checked);
    if (!one) throw new Error("nothing explained");
    for (const at of boundOf(checked, one)) {
      const held = book.sheets.find(({ name }) => name === at.sheet)?.cellAt(at.row, at.column);
      const other = typeof held?.value === "number" ? held.value + 0.5 : held?.value === "Đạt" ? "Không đạt" : 7;
      const changed = explainedOf(check(written(book, at, other))).map(({ key }) => key);
      expect([placeOf(at), changed]).toEqual([placeOf(at), expect.not.arrayContaining([one.key])]);
    }
  });

  test("no other cell opens it", () => {
    fc.assert(
      fc.property(fc.nat(books.length - 1), fc.nat(10_000), fc.integer({ min: 1, max: 90 }), (which, cell, value) => {
        const [, book] = books[which] ?? [];
        if (!book) return;
        const checked = check(book);
        const bound = new Set(explainedOf(checked).flatMap((one) => boundOf(checked, one)).map(placeOf));
        const others = checked.tables.flatMap(({ cells }) => [...cells.values()]).filter(({ at, meaning }) => meaning.value === "count" && !bound.has(placeOf(at)));
        const chosen = others[cell % others.length];
        if (!chosen) return;
        const changed = check(written(book, chosen.at, value));
        const opened = explainedOf(checked).filter(({ key }) => changed.findings.some((finding) => finding.key === key && finding.severity === "warning" && !finding.explained));
        expect([placeOf(chosen.at), opened.map(({ key }) => key)]).toEqual([placeOf(chosen.at), []]);
      }),
      { numRuns: 25 },
    );
  });
});
