import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/adapters/xlsx/openWorkbook";
import { patchWorkbook } from "../../src/adapters/xlsx/package/patchWorkbook";
import { Zip } from "../../src/adapters/xlsx/read/zip";
import { writeWorkbook } from "../../src/adapters/xlsx/write/writeWorkbook";
import { a1, parseA1 } from "../../src/core/sheet/address";
import { templates } from "../../src/templates";
import { drawTemplate } from "../../src/workflows/insert/drawTemplate";
import { newFolder, soat } from "./runSoat";

const folder = newFolder();
const path = (name: string): string => join(folder, name);
const sample = (name: string): string => join(__dirname, "..", "..", "assets", "samples", name);
const OLD = sample("01-so-tu-phap-dat.xlsx");

interface Change {
  readonly by?: string;
  readonly hold?: string;
  readonly sheet: string;
  readonly cell: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly why: string;
}
interface Report {
  readonly changes: readonly Change[];
  readonly held: readonly Change[];
  readonly choices: readonly { readonly ways: readonly Change[] }[];
  readonly leftAlone: readonly Change[];
  readonly completeness: { readonly filled: number; readonly asked: number };
  readonly verdict: string;
}

async function filled(words: readonly string[]): Promise<Report> {
  const { status, printed, said } = await soat(["fill", ...words, "--format", "json"]);
  if (status !== 0) throw new Error(said);
  return JSON.parse(printed) as Report;
}

/** Cells of a file rewritten, as a person would in Excel. */
async function typed(from: string, to: string, cells: Readonly<Record<string, number | string | null>>): Promise<string> {
  const writes = Object.entries(cells).map(([cell, value]) => ({ at: { sheet: "PL2", ...(parseA1(cell) ?? { row: 0, column: 0 }) }, content: { value, formula: null } }));
  const done = await patchWorkbook(new Uint8Array(readFileSync(from)), writes, []);
  if (!done.ok || done.leftAlone.length > 0) throw new Error("not written");
  writeFileSync(to, done.bytes);
  return to;
}

async function valueIn(file: string, cell: string): Promise<unknown> {
  const opened = await openWorkbook(file, new Uint8Array(readFileSync(file)));
  const at = parseA1(cell);
  return opened.ok && at ? opened.workbook.sheets.find(({ name }) => name === "PL2")?.cellAt(at.row, at.column).value : undefined;
}

beforeAll(() => soat(["template", "pl2", "pl3", "--out", path("trang.xlsx")]));

test("a blank form takes everything an older file says of it, sheet by sheet and nothing else; done twice there is nothing left", async () => {
  const report = await filled([path("trang.xlsx"), "--from", OLD, "--out", path("a.xlsx")]);
  expect([report.changes.length, report.held, report.choices, report.leftAlone]).toEqual([72, [], [], []]);
  expect(report.changes[0]).toEqual({ by: "carried", sheet: "PL2", cell: "D8", before: null, after: 14, why: "Mang sang từ tệp 01-so-tu-phap-dat.xlsx, ô PL2!D8: “Nghị quyết của HĐND tỉnh, thành phố trực thuộc trung ương”, năm 2015." });
  expect([await valueIn(path("a.xlsx"), "D8"), await valueIn(path("trang.xlsx"), "D8")]).toEqual([14, null]);
  const parts = (file: string): Map<string, string> => {
    const zip = new Zip(new Uint8Array(readFileSync(file)));
    return new Map(zip.directory.entries.map((entry) => [entry.name, Buffer.from(zip.read(entry)).toString("base64")]));
  };
  const [before, after] = [parts(path("trang.xlsx")), parts(path("a.xlsx"))];
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect([...after].filter(([name, bytes]) => before.get(name) !== bytes).map(([name]) => name)).toEqual(["xl/worksheets/sheet1.xml"]);
  expect((await filled([path("a.xlsx"), "--from", OLD, "--out", path("b.xlsx")])).changes).toEqual([]);
  const check = await soat(["check", path("a.xlsx"), "--agency", "Sở Tư pháp", "--format", "json"]);
  expect((JSON.parse(check.printed) as { files: readonly { findings: readonly { sheet: string }[] }[] }).files[0]?.findings.filter(({ sheet }) => sheet === "PL2")).toEqual([]);
});

test("other years: only those that both have; the last one's half year is no whole one", async () => {
  await soat(["template", "pl2", "--years", "2019-2024", "--as-of", "31/3/2024", "--out", path("ky-sau.xlsx")]);
  const report = await filled([path("ky-sau.xlsx"), "--from", OLD, "--out", path("c.xlsx")]);
  expect([new Set(report.changes.map(({ cell }) => cell[0])), report.changes.length]).toEqual([new Set(["D"]), 12]);
  expect(report.held).toHaveLength(12);
  expect(report.held[0]).toMatchObject({ hold: "guess", cell: "E8", after: 4 });
  expect(report.held[0]?.why).toMatch(/nơi ấy ghi “Năm 2020 \(Tính đến 31\/3\)”, ở đây là “Năm 2020”, nên cần xem lại\.$/u);
});

test("a typed value stays unless --replace; sources that disagree are left to a person; a formula that adds up what is there forces nothing", async () => {
  const mine = await typed(path("a.xlsx"), path("cua-toi.xlsx"), { D8: 15, E9: null, F8: "không phát sinh" });
  const other = await typed(path("a.xlsx"), path("khac.xlsx"), { E9: 56 });
  const kept = await filled([mine, "--from", OLD, "--out", path("d.xlsx")]);
  expect(kept.changes.map(({ cell, after }) => [cell, after])).toEqual([["E9", 55]]);
  expect(kept.held.map(({ cell, before, after, hold }) => [cell, before, after, hold])).toEqual([["D8", 15, 14, "typed"], ["F8", "không phát sinh", 18, "typed"]]);
  const replaced = await filled([mine, "--from", OLD, other, "--replace", "--out", path("e.xlsx")]);
  expect([replaced.changes.map(({ cell, after }) => [cell, after]), replaced.choices.map(({ ways }) => ways.map(({ after }) => after))]).toEqual([[["D8", 14], ["F8", 18]], [[55, 56]]]);
});

test("with a typed total what is missing follows; the total is a formula again where that changes nothing, and the file says so to whoever opens it", async () => {
  const form = templates.find(({ id }) => id === "pl2");
  const spec = form && drawTemplate(form);
  if (!spec) throw new Error("pl2");
  const numbers: Readonly<Record<string, number | null>> = { D7: 80, D8: 14, D9: 40, D10: 22, D11: null, D12: 0, D13: 0, E7: 100, E8: 60, E9: 10, E10: 10, E11: 20, E12: 0, E13: 0 };
  const cells = spec.cells.map(({ formula, ...cell }) => {
    const number = numbers[a1(cell)];
    return number === undefined ? { ...cell, ...(formula === undefined ? {} : { formula }) } : { ...cell, value: number };
  });
  writeFileSync(path("go-tay.xlsx"), await writeWorkbook([{ ...spec, cells }]));
  const forced = await filled([path("go-tay.xlsx"), "--out", path("f.xlsx")]);
  expect(forced.changes.map(({ by, cell, after }) => [by, cell, after])).toEqual([["forced", "D11", 4]]);
  const restored = await filled([path("go-tay.xlsx"), "--totals", "--out", path("g.xlsx")]);
  expect(restored.changes.map(({ by, cell, before, after }) => [by, cell, before, after])).toEqual([["formula", "E7", 100, '=IF(COUNT(E8:E13)=0,"",SUM(E8:E13))'], ["forced", "D11", null, 4]]);
  const zip = new Zip(new Uint8Array(readFileSync(path("g.xlsx"))));
  const book = zip.find("xl/workbook.xml");
  expect(book && new TextDecoder().decode(zip.read(book))).toContain('fullCalcOnLoad="1"');
  expect((await soat(["fill", path("g.xlsx"), "--totals", "--out", path("h.xlsx")])).printed).toMatch(/^Đã điền 1 ô\.\nCông thức tổng \(1 ô\):\n {2}PL2!D7: 80 → =IF/u);
});

test("what cannot be filled is said in a sentence, with status 2", async () => {
  writeFileSync(path("cu.xls"), "x");
  writeFileSync(path("hong.xlsx"), "không phải bảng tính");
  const said = async (...words: string[]): Promise<[number, string]> => {
    const { status, said: text } = await soat(["fill", ...words]);
    return [status, text.trim()];
  };
  expect(await said("--from", OLD, "--out", path("x.xlsx"))).toEqual([2, "Cần đúng một tệp để điền, đặt trước --from."]);
  expect(await said(path("a.xlsx"), "--from", OLD)).toEqual([2, "Cần --out TỆP để ghi bản đã điền; tệp gốc được giữ nguyên."]);
  expect(await said(path("a.xlsx"), "--from", "--out", path("x.xlsx"))).toEqual([2, "Tùy chọn “--from” cần một giá trị đi kèm."]);
  expect(await said(path("cu.xls"), "--out", path("x.xls"))).toEqual([2, `Chỉ điền được vào tệp .xlsx hoặc .xlsm; hãy mở “${path("cu.xls")}” bằng Excel rồi lưu thành .xlsx.`]);
  expect(await said(path("a.xlsx"), "--out", path("x.xlsm"))).toEqual([2, `“${path("x.xlsm")}” phải cùng dạng với tệp gốc (.xlsx).`]);
  expect(await said(path("a.xlsx"), "--out", path("c.xlsx"))).toEqual([2, `Đã có tệp “${path("c.xlsx")}”. Chọn tên khác, hoặc thêm --force để ghi đè.`]);
  expect(await said(path("a.xlsx"), "--from", path("không-có.xlsx"), "--out", path("x.xlsx"))).toEqual([2, `Không tìm thấy “${path("không-có.xlsx")}”.`]);
  expect((await said(path("hong.xlsx"), "--out", path("x.xlsx")))[0]).toBe(2);
});

test("the original and the sources are never written over, not even with --force", async () => {
  const [form, source] = [path("goc.xlsx"), path("nguon.xlsx")];
  copyFileSync(OLD, source);
  copyFileSync(sample("02-so-tu-phap-sai-thuong-gap.xlsx"), form);
  for (const out of [form, source]) {
    const before = readFileSync(out);
    const { status, said } = await soat(["fill", form, "--from", source, "--out", out, "--force"]);
    expect([status, said.trim()]).toEqual([2, `“${out}” là tệp gốc hoặc tệp lấy số liệu, phải được giữ nguyên; chọn tên khác cho bản đã điền.`]);
    expect(readFileSync(out).equals(before)).toBe(true);
  }
});

test("cells of a source that cannot be read are named, so many at most, and the rest is carried", async () => {
  const source = await typed(OLD, path("hong-o.xlsx"), { D9: "abc", D10: "xin số sau", E9: "?" });
  const { status, said, printed } = await soat(["fill", path("trang.xlsx"), "--from", source, "--out", path("tu-hong.xlsx"), "--format", "json"]);
  expect([status, said.trim()]).toEqual([0, "Lưu ý: “hong-o.xlsx” có 3 ô không đọc được nên không mang sang: PL2!D9 (“abc”), PL2!E9 (“?”), PL2!D10 (“xin số sau”). Hãy sửa các ô ấy ở tệp nguồn rồi chạy lại."]);
  const report = JSON.parse(printed) as Report & { readonly sources: readonly { readonly name: string; readonly unread: readonly { readonly cell: string }[] }[] };
  expect([report.changes.length, report.sources.map(({ name, unread }) => [name, unread.map(({ cell }) => cell)])]).toEqual([69, [["hong-o.xlsx", ["D9", "E9", "D10"]]]]);
  const many = await typed(OLD, path("nhieu.xlsx"), Object.fromEntries(["D", "E", "F"].flatMap((column) => [8, 9, 10, 11, 12].map((row) => [`${column}${row}`, "abc"]))));
  expect((await soat(["fill", path("trang.xlsx"), "--from", many, "--out", path("tu-nhieu.xlsx")])).said).toMatch(/có 15 ô không đọc được .*: (?:PL2!\w+ \(“abc”\), ){10}…\. /u);
});

test("a source without a form in common is said with what to do, and no copy is written for it alone", async () => {
  await soat(["template", "pl8", "--out", path("pl8.xlsx")]);
  const alone = await soat(["fill", path("trang.xlsx"), "--from", path("pl8.xlsx"), "--out", path("khong.xlsx")]);
  expect([alone.status, alone.printed, alone.said.trim()]).toEqual([
    2, "",
    `Không tệp nguồn nào có biểu mẫu chung với “${path("trang.xlsx")}” (Phụ lục 2, Phụ lục 3) nên không ghi tệp mới. Hãy kiểm tra lại tên tệp sau --from; nếu chỉ cần điền giá trị suy ra thì bỏ --from.`,
  ]);
  expect(existsSync(path("khong.xlsx"))).toBe(false);
  const both = await soat(["fill", path("trang.xlsx"), "--from", path("pl8.xlsx"), OLD, "--out", path("hai-nguon.xlsx")]);
  expect([both.status, both.said.trim()]).toEqual([0, "Lưu ý: biểu mẫu trong “pl8.xlsx” (Phụ lục 8) không có dòng và cột nào chung với tệp cần điền (Phụ lục 2, Phụ lục 3) nên không mang gì sang từ tệp này."]);
});
