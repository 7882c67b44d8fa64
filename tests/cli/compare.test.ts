import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { patchWorkbook } from "../../src/adapters/xlsx/package/patchWorkbook";
import { parseA1 } from "../../src/core/sheet/address";
import type { RevisionReport } from "../../src/workflows/revision/revisionReport";
import { newFolder, soat } from "./runSoat";

const folder = newFolder();
const path = (name: string): string => join(folder, name);
const sample = (name: string): string => join(__dirname, "..", "..", "assets", "samples", name);
const SENT = sample("01-so-tu-phap-dat.xlsx");

/** The sample with cells of PL2 rewritten, as a person would in Excel. */
async function typed(to: string, cells: Readonly<Record<string, number | string | null>>): Promise<string> {
  const writes = Object.entries(cells).map(([cell, value]) => ({ at: { sheet: "PL2", ...(parseA1(cell) ?? { row: 0, column: 0 }) }, content: { value, formula: null } }));
  const done = await patchWorkbook(new Uint8Array(readFileSync(SENT)), writes, []);
  if (!done.ok) throw new Error("not written");
  writeFileSync(path(to), done.bytes);
  return path(to);
}

test("the same file, and another layout with the same figures: nothing differs, status 0", async () => {
  expect(await soat(["compare", SENT, SENT])).toEqual({ status: 0, said: "", printed: `So ${SENT} với bản đã gửi ${SENT}\nĐã so 78 ô.\nKhông có gì khác bản đã gửi ${SENT}.\n` });
});

test("past years first, old → new, each with its cell, then the others; status 1", async () => {
  const own = await typed("sua.xlsx", { D8: 15, I9: 99, E19: null });
  const { status, printed } = await soat(["compare", SENT, own]);
  expect([status, printed.split("\n").slice(2, 8)]).toEqual([1, [
    "Số liệu trước năm 2020 đã báo cáo, nay khác (2, mỗi số cần giải trình)",
    "  Phụ lục 2",
    "    Nghị quyết của HĐND tỉnh, thành phố trực thuộc trung ương, Năm 2015 [PL2!D8]: 14 → 15",
    "    Văn bản không phải là VBQPPL nhưng có chứa quy phạm pháp luật, Năm 2016 [PL2!E19]: 2 → (trống) – trước có, nay để trống",
    "Thay đổi khác (1)",
    "  Phụ lục 2",
  ]]);
});

test("formulas, forms and findings of one file only, two senders: each is said", async () => {
  const wrong = (await soat(["compare", SENT, sample("02-so-tu-phap-sai-thuong-gap.xlsx")])).printed;
  expect(wrong).toContain("Năm 2018 [PL2!G7]: 195 → 159 – trước là công thức, nay gõ tay\n");
  expect(wrong).toMatch(/\nPhát hiện mới \(6\)\n {2}PL2!G7: Năm 2018: /u);
  const messy = await soat(["compare", SENT, sample("04-bo-cuc-lon-xon.xlsx")]);
  expect(messy.status).toBe(1);
  expect(messy.printed).toContain("bản đã gửi là Sở Tư pháp, bản này là Sở Nội vụ.");
  expect(messy.printed).toMatch(/Công thức và số gõ tay, cùng giá trị \(6\)\n {2}Phụ lục 2\n {4}.*Năm 2015 \[Bảng tổng hợp!E9\]: 176 → 176 – công thức thành số gõ tay, cùng giá trị\n/u);
  expect(messy.printed).toContain("Chỉ có ở bản này (1)\n  Phụ lục 5: cả biểu (60 ô có nội dung) [Bảng tổng hợp!B27]\n");
});

test("json says the same for other programs, csv never holds a formula, English where asked", async () => {
  const own = await typed("json.xlsx", { D8: "=1+1|cmd", E8: 0 });
  const { status, printed } = await soat(["compare", SENT, own, "--format", "json"]);
  const report = JSON.parse(printed) as RevisionReport & { readonly tool: string };
  expect([status, report.tool, report.older.path, report.newer.unit, report.reportingYear, report.summary]).toEqual([
    1, "soat-phu-luc", SENT, "Sở Tư pháp", 2020, { compared: 78, changed: 1, unclear: 1, past: 1, unexplained: 1, formulas: 0, onlyInOlder: 0, onlyInNewer: 0, notCompared: 0 },
  ]);
  expect(report.changes.find(({ kind }) => kind === "unreadable")).toEqual({
    kind: "unreadable", template: "pl2", form: "Phụ lục 2", row: "Nghị quyết của HĐND tỉnh, thành phố trực thuộc trung ương", column: "Năm 2015", year: 2015, otherExtent: null, past: true, asksReason: false, explained: null,
    earlier: null, explainBy: null, before: { sheet: "PL2", cell: "D8", value: 14, formula: null, written: "14" }, after: { sheet: "PL2", cell: "D8", value: "=1+1|cmd", formula: null, written: "“=1+1|cmd”" },
  });
  const csv = (await soat(["compare", own, SENT, "--format", "csv"])).printed.split("\r\n");
  expect(csv[0]).toBe("\ufeffwhat,kind,form,row,column,year,oldSheet,oldCell,old,newSheet,newCell,new,past,asksReason,explained");
  expect(csv.some((line) => /(?:^|,|;|\|)\s*[=+@]/u.test(line))).toBe(false);
  expect((await soat(["compare", SENT, own, "--lang", "en"])).printed).toContain("Figures before 2020 that had been reported and are others now (1, each asks for an explanation)");
});

test("csv writes numbers as other programs read them: no thousands signs, a point before decimals, no apostrophe before a minus", async () => {
  const own = await typed("so-lon.xlsx", { D8: 1234567, E8: -5, F8: 2.5 });
  const rows = (await soat(["compare", SENT, own, "--format", "csv"])).printed.split("\r\n").filter((row) => row.startsWith("change,"));
  expect(rows.map((row) => /,PL2,[A-Z]+\d+,([^,]*),PL2,([A-Z]+\d+),([^,]*),/u.exec(row)?.slice(1))).toEqual([["14", "D8", "1234567"], ["16", "E8", "-5"], ["18", "F8", "2.5"]]);
});

test("what cannot be compared is one sentence and status 2", async () => {
  const said = async (...words: string[]) => {
    const { status, said: line, printed } = await soat(["compare", ...words]);
    return [status, line.trim(), printed];
  };
  expect(await said(SENT)).toEqual([2, "Cần đúng hai tệp để so: bản đã gửi trước, bản này sau.", ""]);
  expect(await said(SENT, path("khong-co.xlsx"))).toEqual([2, `Không tìm thấy “${path("khong-co.xlsx")}”.`, ""]);
  expect(await said(SENT, folder)).toEqual([2, `“${folder}” là thư mục; hãy nêu đích danh một tệp.`, ""]);
  expect((await said(sample("10-khong-phai-bang-tinh.xlsx"), SENT))[1]).toMatch(/^Không đọc được “.*”: Tệp này là trang web/u);
  expect(await said(SENT, SENT, "--format", "xml")).toEqual([2, "Không có dạng báo cáo “xml”; chọn text, json hoặc csv.", ""]);
});
