import { sheetOf } from "../../../src/core/sheet/sheet";
import type { CellInput } from "../../../src/core/sheet/cell";
import type { DefinedName, Workbook } from "../../../src/core/sheet/workbook";
import type { SheetSpec } from "../../../src/core/sheet/sheetSpec";
import { a1 } from "../../../src/core/sheet/address";
import { slip as plan } from "../../../src/templates/own/slip";
import type { FileReport, ReportedFinding } from "../../../src/workflows/checkReport";
import type { FileMarks } from "../../../src/workflows/ports";
import { markedCopy } from "../../../src/workflows/review/markedCopy";
import { findingOf } from "../findingOf";

const DAY = "2026-11-22";
const plain: CellInput = { row: 0, column: 0, value: 1 };

function book(slips: readonly { readonly name: string; readonly cells: readonly CellInput[]; readonly code?: string }[] = []): Workbook {
  const names = slips.flatMap(({ name, code }): DefinedName[] => (code === undefined ? [] : [{ name: plan.codeName, refersTo: `"${code}"`, hidden: true, sheet: name }]));
  return { name: "thư mục/huyen-a.xlsx", sheets: [sheetOf({ name: "PL2" }, [plain]), ...slips.map(({ name, cells }) => sheetOf({ name }, cells))], definedNames: names, savedAt: null };
}

function report(findings: readonly ReportedFinding[], more: Partial<FileReport> = {}): FileReport {
  return { path: "huyen-a.xlsx", status: "checked", verdict: "return", unit: { name: "Huyện Tuy Phước", from: "letterhead", known: true, nearest: null }, completeness: { filled: 7, asked: 9 }, explained: 0, tables: [], notRun: [], findings, ...more };
}

function copyOf(findings: readonly ReportedFinding[], more: Partial<FileReport> = {}, workbook = book()): FileMarks {
  const copy = markedCopy(workbook, report(findings, more), plan, DAY);
  if (!copy) throw new Error("nothing to say");
  return copy;
}

/** The rows of a drawn sheet, blank cells left out at the end. */
function rowsOf({ cells }: SheetSpec): (string | number)[][] {
  const rows: (string | number)[][] = [];
  for (const { row, value } of cells) (rows[row] ??= []).push(value ?? "");
  return rows.map((row) => row.slice(0, Math.max(...row.map((value, at) => (value === "" ? 0 : at + 1)))));
}

const explained = { reason: "Tăng do sáp nhập", by: "Lan", on: "2026-11-20" };
const findings = [
  findingOf({ cell: "D9", severity: "warning", rule: "required.missing", blank: true, cause: "b", row: "Số cuộc", column: "Năm 2016", message: "Số cuộc: chưa điền Năm 2016, 2017.", fix: "Đề nghị bổ sung.", related: [{ sheet: "PL2", cell: "E9" }] }),
  findingOf({ cell: "D10", severity: "warning", rule: "required.missing", blank: true, cause: "b", row: "Số lượt", column: "Năm 2016", message: "Số lượt: chưa điền Năm 2016.", fix: "Đề nghị bổ sung." }),
  findingOf({ cell: "G7", row: "Tổng số", column: "Năm 2018", message: "Tổng lệch 36.", fix: "Đề nghị kiểm tra.", suspects: [[{ sheet: "PL2", cell: "G9" }], [{ sheet: "PL3", cell: "G7" }, { sheet: "PL2", cell: "G8" }]], suggestions: [{ sheet: "PL2", cell: "G9", value: 1234.5, reason: "", choice: 1 }, { sheet: "PL2", cell: "G8", value: "", reason: "", choice: 2 }, { sheet: "PL2", cell: "G8", value: 9, reason: "", choice: 3, unsure: true }] }),
  findingOf({ cell: "G7", severity: "warning", rule: "formula.overwritten", message: "Ô tổng là số gõ tay.\u0007", fix: "", explained }),
  findingOf({ cell: "C3", severity: "info", rule: "value.readAs", message: "“không có” là 0.", fix: "" }),
  findingOf({ cell: null, sheet: null, severity: "warning", rule: "table.notFound", message: "Thiếu biểu.", fix: "Gửi lại.", reopened: { ...explained, changed: [] } }),
];

test("the slip: gravest first, blanks of one table in one row, what is explained last with its reason; each address leads to its cell", () => {
  const { slip, replacesSlip } = copyOf(findings);
  expect(rowsOf(slip)).toEqual([
    ["PHIẾU KIỂM TRA BIỂU MẪU"],
    ["Đơn vị: Huyện Tuy Phước"],
    ["Tệp: huyen-a.xlsx"],
    ["Ngày kiểm tra: 22/11/2026"],
    ["Kết luận: Trả lại để sửa: 1 lỗi, 3 cần giải trình, 1 lưu ý, 1 đã giải trình. Đã điền 7/9 ô bắt buộc."],
    ["Bấm vào địa chỉ ở cột “Ô” để tới ô cần xem; ô ấy được tô màu và có ghi chú."],
    ["STT", "Mức", "Trang tính", "Ô", "Chỉ tiêu", "Phát hiện", "Cách xử lý", "Giải trình"],
    [1, "Lỗi", "PL2", "G7", "Tổng số – Năm 2018", "Tổng lệch 36.", "Đề nghị kiểm tra. Có thể sai ở: G9, hoặc PL3!G7 và G8. Gợi ý: G9 ghi 1.234,5, hoặc G8 để trống."],
    [2, "Cần giải trình", "PL2", "D9", "", "3 ô chưa điền: E9, D9:D10.", "Đề nghị bổ sung."],
    [3, "Cần giải trình", "", "", "", "Thiếu biểu.", "Gửi lại.", "Đã giải trình ngày 20/11/2026 (Lan), nhưng số liệu đã đổi từ đó."],
    [4, "Lưu ý", "PL2", "C3", "", "“không có” là 0."],
    [5, "Đã giải trình", "PL2", "G7", "", "Ô tổng là số gõ tay.", "", "Tăng do sáp nhập (Lan, 20/11/2026)"],
  ]);
  expect(slip.links?.map((link) => `${a1(link)} → ${link.to.sheet}!${a1(link.to)}`)).toEqual(["D8 → PL2!G7", "D9 → PL2!D9", "D11 → PL2!C3", "D12 → PL2!G7"]);
  expect([slip.name, replacesSlip, slip.frozen, slip.page.repeatedRows, slip.page.orientation, slip.protection]).toEqual(["Phiếu kiểm tra", false, { rows: 7, columns: 0 }, { from: 6, to: 6 }, "landscape", null]);
});

test("the notes: one a cell, the gravest first; blanks that a finding stands for get their ground; what is all explained gets none", () => {
  const { marks } = copyOf([...findings, findingOf({ cell: "B2", severity: "warning", message: "Đã rõ.", fix: "", explained })]);
  expect(marks.map(({ at, severity, note }) => [a1(at), severity, note])).toEqual([
    ["G7", "error", "Lỗi: Tổng lệch 36. Cách xử lý: Đề nghị kiểm tra. Có thể sai ở: G9, hoặc PL3!G7 và G8. Gợi ý: G9 ghi 1.234,5, hoặc G8 để trống.\nĐã giải trình: Ô tổng là số gõ tay. Giải trình: Tăng do sáp nhập (Lan, 20/11/2026)"],
    ["D9", "warning", "Cần giải trình: Số cuộc: chưa điền Năm 2016, 2017. Cách xử lý: Đề nghị bổ sung."],
    ["E9", "warning", ""],
    ["D10", "warning", "Cần giải trình: Số lượt: chưa điền Năm 2016. Cách xử lý: Đề nghị bổ sung."],
    ["C3", "info", "Lưu ý: “không có” là 0."],
    ["B2", null, "Đã giải trình: Đã rõ. Giải trình: Tăng do sáp nhập (Lan, 20/11/2026)"],
  ]);
});

test("many findings of one cell are counted, long ones clipped, thousands of notes bounded", () => {
  const many = Array.from({ length: 6 }, (_, at) => findingOf({ key: String(at), cell: "C7", message: "dài ".repeat(200 * at + 1).trim(), fix: "" }));
  const [mark] = copyOf(many).marks;
  expect(mark?.note.split("\n").map((line) => line.slice(0, 20))).toEqual(["Lỗi: dài", "Lỗi: dài dài dài dài", "Lỗi: dài dài dài dài", "… và 3 phát hiện khá"]);
  expect(mark?.note.length).toBeLessThan(1_000);
  const wide = Array.from({ length: 6_000 }, (_, at) => findingOf({ cell: `C${at + 1}` }));
  const { marks, slip } = copyOf(wide);
  expect([marks.length, marks.filter(({ note }) => note !== "").length, slip.links?.length]).toEqual([6_000, 5_000, 6_000]);
});

test("nothing to say gives no copy; a file without a form and one of unknown sender say so", () => {
  expect(markedCopy(book(), report([]), plan, DAY)).toBeNull();
  const { slip } = copyOf(findings.slice(5), { status: "unrecognised", unit: null, completeness: { filled: 0, asked: 0 } });
  expect(rowsOf(slip).slice(1, 5)).toEqual([["Đơn vị: chưa rõ (tệp không ghi tên đơn vị gửi)"], ["Tệp: huyen-a.xlsx"], ["Ngày kiểm tra: 22/11/2026"], ["Kết luận: Không có biểu mẫu."]]);
});

describe("a slip that is in the file already", () => {
  const { slip } = copyOf(findings);
  const code = /"([^"]+)"/u.exec(slip.names[0]?.refersTo ?? "")?.[1] ?? "";
  const cells = slip.cells.flatMap(({ row, column, value }): CellInput[] => (value === null ? [] : [{ row, column, value }]));

  test("gives way where it is ours to the letter, whatever it is called", () => {
    for (const name of ["Phiếu kiểm tra", "Phiếu (cũ)"]) {
      const again = copyOf(findings, {}, book([{ name, cells, code }]));
      expect([again.slip.name, again.replacesSlip]).toEqual([name, true]);
    }
  });

  test("stays where somebody wrote on it, or nothing proves it ours: the new one takes another name", () => {
    const written = [...cells, { row: 40, column: 7, value: "đã sửa" }];
    for (const older of [{ cells: written, code }, { cells }, { cells, code: "0" }]) {
      const again = copyOf(findings, {}, book([{ name: "PHIẾU KIỂM TRA", ...older }]));
      expect([again.slip.name, again.replacesSlip]).toEqual(["Phiếu kiểm tra (2)", false]);
    }
  });
});
