import { agencies, agencyFields } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { Sheet, sheetOf } from "../../src/core/sheet/sheet";
import type { Workbook } from "../../src/core/sheet/workbook";
import { formSets } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { fileReport, type FileReport } from "../../src/workflows/checkReport";
import { checkTogether } from "../../src/workflows/review/checkTogether";
import { reportTogether } from "../../src/workflows/review/reportTogether";
import { openInMemory } from "../adapters/excel/openInMemory";
import { consistentBook } from "../walker/book";

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };
const hidden = sheetOf({ name: "Số phụ", hidden: true }, [{ row: 0, column: 0, value: 7 }]);
const empty = sheetOf({ name: "Trống", hidden: true }, []);
const linking = (formula: string) => sheetOf({ name: "Tính" }, [{ row: 2, column: 1, value: 7, formula }]);

function book(form: string, formula: string, others: Partial<Workbook> = {}): Workbook {
  const { workbook } = consistentBook({ letterhead: "SỞ TƯ PHÁP", only: [form] });
  return { ...workbook, sheets: [...workbook.sheets, linking(formula), hidden, empty], ...others };
}

function reportOf(workbook: Workbook, path = workbook.name): FileReport {
  return fileReport(path, checkWorkbook(workbook, options), "vi", "");
}

const remarks = ({ findings }: Pick<FileReport, "findings">) => findings.filter(({ rule }) => /^(?:file|sheet)\./u.test(rule));

test("links to other files, connections and hidden sheets are named, once each and before all else; they are no fault", () => {
  const report = reportOf(book("pl8", "[1]PL1!A1", { linksTo: ["Sở Nội vụ.xlsx"], connections: ["Kho số liệu"] }));
  const plain = reportOf(consistentBook({ letterhead: "SỞ TƯ PHÁP", only: ["pl8"] }).workbook);
  expect(report.findings.slice(0, 3).map(({ rule, severity, sheet, cell, related, message, fix }) => [rule, severity, sheet, cell, related, message, fix])).toEqual([
    [
      "file.externalLinks", "info", null, null, [{ sheet: "Tính", cell: "B3" }],
      "Sổ tính có liên kết đến tệp khác: “Sở Nội vụ.xlsx”. Các tệp đó không được mở; công thức được đọc theo giá trị đã lưu.",
      "Nên thay công thức bằng giá trị trước khi gửi: nơi nhận không có các tệp đó.",
    ],
    [
      "file.connections", "info", null, null, [],
      "Sổ tính có kết nối đến nguồn dữ liệu bên ngoài: “Kho số liệu”. Các kết nối đó không được mở.",
      "Nên bỏ kết nối trong thẻ “Dữ liệu” (Data) trước khi gửi.",
    ],
    [
      "sheet.hidden", "info", null, null, [],
      "Sổ tính có trang ẩn: “Số phụ”. Trang ẩn cũng được đọc và kiểm tra như các trang khác.",
      "Bấm chuột phải vào tên trang, chọn “Bỏ ẩn” (Unhide) để xem lại; trang không có trong danh sách là bị ẩn bằng VBA.",
    ],
  ]);
  expect([report.verdict, report.findings.slice(3)]).toEqual([plain.verdict, plain.findings]);
});

test("a workbook without a known form says them beside that", () => {
  const report = reportOf({ name: "so.xlsx", sheets: [hidden], definedNames: [], savedAt: null });
  expect([report.status, report.findings.map(({ rule }) => rule)]).toEqual(["unrecognised", ["table.notFound", "sheet.hidden"]]);
});

test("open in Excel the same is said, as far as Excel tells", async () => {
  const file = book("pl8", "[1]PL1!A1", { linksTo: ["Sở Nội vụ.xlsx"] });
  const { open } = await openInMemory(book("pl8", "'C:\\Báo cáo\\[Sở Nội vụ.xlsx]PL1'!A1"), 14);
  expect(remarks(reportOf(await open.photograph()))).toEqual(remarks(reportOf(file)));
});

test("where the files of a unit are taken together each keeps its own", () => {
  const files = [
    { path: "a.xlsx", workbook: book("pl8", "[1]S!A1", { linksTo: ["X.xlsx"] }) },
    { path: "b.xlsx", workbook: { ...consistentBook({ letterhead: "SỞ TƯ PHÁP", only: ["pl5"] }).workbook, sheets: [...consistentBook({ letterhead: "SỞ TƯ PHÁP", only: ["pl5"] }).workbook.sheets, new Sheet({ ...hidden.data, name: "Khác" })] } },
  ];
  const together = checkTogether(files, options, new Map(), "vi");
  const reports = files.map(({ path, workbook }) => reportTogether(reportOf(workbook, path), together));
  expect(reports.map((report) => remarks(report).map(({ rule, message }) => `${rule} ${message.split(".")[0] ?? ""}`))).toEqual([
    ["file.externalLinks Sổ tính có liên kết đến tệp khác: “X", "sheet.hidden Sổ tính có trang ẩn: “Số phụ”"],
    ["sheet.hidden Sổ tính có trang ẩn: “Khác”"],
  ]);
});
