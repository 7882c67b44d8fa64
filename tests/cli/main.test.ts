import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { drawPlain } from "../../assets/samples/drawPlain";
import { writeWorkbook } from "../../src/adapters/xlsx/write/writeWorkbook";
import { newFolder, soat } from "./runSoat";

const samples = "assets/samples";
const good = join(samples, "01-so-tu-phap-dat.xlsx");
const bad = join(samples, "02-so-tu-phap-sai-thuong-gap.xlsx");
const web = join(samples, "10-khong-phai-bang-tinh.xlsx");

interface Json {
  tool: string;
  asOf: string;
  files: { path: string; status: string; verdict: string; unit: { name: string } | null; findings: { rule: string; cell: string; severity: string }[] }[];
  summary: { files: number; errors: number; warnings: number; infos: number };
}

test("exit status: 0 nothing to do, 1 findings, 2 nothing could be read or asked wrongly", async () => {
  expect((await soat(["check", good])).status).toBe(0);
  expect((await soat(["check", bad])).status).toBe(1);
  expect((await soat(["check", web])).status).toBe(2);
  expect((await soat(["check", good, web])).status).toBe(1);
  expect((await soat([])).status).toBe(2);
  expect((await soat(["--help"])).status).toBe(0);
  expect((await soat(["--version"])).printed).toMatch(/^soat \d+\.\d+\.\d+\n$/u);
});

test.each([
  [["chek"], "Không có lệnh “chek”. Gõ “soat --help” để xem cách dùng."],
  [["check"], "Cần ít nhất một tệp hoặc thư mục để kiểm tra."],
  [["check", "khong-co.xlsx"], "Không tìm thấy “khong-co.xlsx”."],
  [["check", good, "--format", "pdf"], "Không có dạng báo cáo “pdf”; chọn text, json, csv, register-csv hoặc xlsx."],
  [["check", good, "--format", "xlsx"], "Cần --out TỆP.xlsx để ghi sổ theo dõi."],
  [["check", good, "--as-of", "31/4/2020"], "Không đọc được ngày “31/4/2020”; viết như 30/4/2020 hoặc 2020-04-30."],
  [["check", good, "--agency", "Sở Tư phap"], "Không có “Sở Tư phap” trong danh mục cơ quan; có phải “Sở Tư pháp”?"],
  [["check", good, bad, "--explain", "PL2!G7"], "--explain cần đúng một tệp."],
  [["check", good, "--explain", "G7"], "Không đọc được ô “G7”; viết như PL3!C7."],
  [["check", good, "--explain", "PL2!ZZ99"], "Ô PL2!ZZ99 không thuộc bảng nào đã nhận ra trong tệp này."],
  [["plan"], "Cần đúng một tệp kế hoạch."],
  [["plan", "a.xlsx"], "Cần --agency TÊN để biết xem nhiệm vụ của cơ quan nào."],
  [["plan", "a.xlsx", "--agency", "Sở Nội vụ", "--format", "csv"], "Không có dạng kết quả “csv”; chọn text hoặc json."],
  [["plan", "khong-co.xlsx", "--agency", "Sở Nội vụ"], "Không tìm thấy “khong-co.xlsx”."],
  [["template"], "Cần ít nhất một mã biểu mẫu; gõ “soat template --list” để xem."],
  [["template", "pl9", "--out", "x.xlsx"], "Không có biểu mẫu “pl9”; gõ “soat template --list” để xem."],
  [["template", "pl1"], "Cần --out TỆP.xlsx để ghi biểu mẫu."],
  [["template", "pl1", "--out", "x.xls"], "Biểu mẫu chỉ ghi được dạng .xlsx; “x.xls” có đuôi khác."],
  [["template", "pl1", "--out", "x.xlsx", "--years", "2025-2021"], "Không đọc được khoảng năm “2025-2021”; viết như 2021-2025, không quá 20 năm."],
  [["template", "pl1", "--out", "x.xlsx", "--years", "2021-2025", "--as-of", "31/3/2024"], "Mốc tính số liệu 31/3/2024 không nằm trong năm cuối của biểu."],
])("%j: one sentence, status 2, nothing on standard output", async (words, sentence) => {
  expect(await soat(words)).toEqual({ status: 2, printed: "", said: `${sentence}\n` });
});

test("the JSON report: worst first, the words other programs read, the same bytes twice", async () => {
  const words = ["check", good, web, bad, "--format", "json", "--as-of", "30/4/2020"];
  const run = await soat(words);
  const report = JSON.parse(run.printed) as Json;
  expect(report.files.map(({ path, status, verdict }) => [path, status, verdict])).toEqual([
    [bad, "checked", "return"],
    [web, "unreadable", "return"],
    [good, "checked", "pass"],
  ]);
  expect(Object.keys(report)).toEqual(["tool", "version", "asOf", "files", "summary", "submissions", "shared"]);
  expect([report.tool, report.asOf, report.summary.files]).toEqual(["soat-phu-luc", "2020-04-30", 3]);
  expect(Object.keys(report.files[0] ?? {})).toEqual([
    "path", "status", "verdict", "unit", "completeness", "explained", "tables", "notRun", "findings",
  ]);
  const needed = ["rule", "ruleId", "key", "severity", "sheet", "cell", "message", "cause", "related", "suspects", "suggestions"];
  expect(report.files.flatMap((file) => file.findings).filter((finding) => !needed.every((field) => field in finding))).toEqual([]);
  const all = report.files.flatMap((file) => file.findings);
  expect([report.summary.errors, report.summary.warnings]).toEqual(["error", "warning"].map((severity) => all.filter((one) => one.severity === severity).length));
  expect((await soat(words)).printed).toBe(run.printed);
});

test.each(["Sở Tư pháp", "STP", "Tổ công tác Alpha"])("--agency %s: a name of the directory, or of nobody near it, is taken as given", async (agency) => {
  const run = await soat(["check", good, "--format", "json", "--agency", agency]);
  expect([run.status, run.said]).toEqual([0, ""]);
  expect((JSON.parse(run.printed) as Json).files[0]?.unit).toMatchObject({ name: expect.stringMatching(agency === "STP" ? /STP|Sở Tư pháp/u : agency) as string });
});

test("a report goes to a file when asked; the standard output stays empty", async () => {
  const out = join(newFolder(), "bao-cao.csv");
  expect(await soat(["check", bad, "--format", "csv", "--out", out])).toEqual({ status: 1, printed: "", said: "" });
  expect(readFileSync(out, "utf8").split("\r\n")[0]).toContain("file,status,verdict");
  expect((await soat(["check", bad, "--out", join(newFolder(), "khong", "co.txt")])).said).toContain("Không tìm thấy");
});

test("a report never replaces a workbook that is being checked", async () => {
  const path = join(newFolder(), "bai.xlsx");
  writeFileSync(path, readFileSync(good));
  expect((await soat(["check", path, "--out", path])).said).toBe(`“${path}” là tệp đang được kiểm tra; chọn tên khác cho báo cáo.\n`);
  expect(readFileSync(path).equals(readFileSync(good))).toBe(true);
});

test("a file spelt in two ways is checked once", async () => {
  const report = JSON.parse((await soat(["check", good, join(samples, ".", "..", "samples", "01-so-tu-phap-dat.xlsx"), "--format", "json"])).printed) as Json;
  expect(report.summary.files).toBe(1);
});

test("folders are walked: workbooks below them, lock files and other files left out, a link to itself no trap", async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "Huyện A"));
  const bytes = readFileSync(good);
  for (const name of ["b.xlsx", "~$b.xlsx", "ghi chú.txt", join("Huyện A", "c.XLSX")]) writeFileSync(join(folder, name), bytes);
  symlinkSync(folder, join(folder, "vong"));
  const report = JSON.parse((await soat(["check", folder, "--format", "json"])).printed) as Json;
  expect(report.files.map(({ path }) => path.slice(folder.length + 1)).sort()).toEqual([join("Huyện A", "c.XLSX"), "b.xlsx"].sort());
});

test("a deadline is held against the year that is given; a title without a year tells nothing", async () => {
  const out = join(newFolder(), "ke-hoach.xlsx");
  const everyone = "Các sở, ban, ngành; UBND cấp huyện";
  const lines = [
    ["NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH"],
    [],
    ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
    [1, "Kế hoạch kiểm tra cải cách hành chính", "Kế hoạch của UBND tỉnh", "Sở Nội vụ", everyone, "Quý I/2024"],
    [2, "Kế hoạch phổ biến, giáo dục pháp luật", "Kế hoạch của UBND tỉnh", "Sở Tư pháp", everyone, "Quý II"],
  ];
  writeFileSync(out, await writeWorkbook([drawPlain("KH", lines)]));
  const graveOf = async (...words: string[]) => {
    const report = JSON.parse((await soat(["check", out, "--format", "json", ...words])).printed) as Json;
    return report.files[0]?.findings.filter(({ severity }) => severity !== "info").map(({ rule, cell }) => `${rule} ${cell}`);
  };
  expect([await graveOf(), await graveOf("--plan-year", "2024"), await graveOf("--plan-year=2023")]).toEqual([[], [], ["deadline.outsideYear F4"]]);
});

test("a blank form is written, checked, and not overwritten unasked", async () => {
  const out = join(newFolder(), "biểu.xlsx");
  expect(await soat(["template", "PL1", "tasks-2023", "--out", out])).toEqual({ status: 0, printed: `Đã ghi 2 biểu mẫu vào ${out}.\nKèm trang “Danh mục cơ quan”: danh sách chọn ở cột cơ quan chủ trì.\n`, said: "" });
  const before = readFileSync(out);
  expect((await soat(["template", "pl2", "--out", out])).said).toBe(`Đã có tệp “${out}”. Chọn tên khác, hoặc thêm --force để ghi đè.\n`);
  expect(readFileSync(out).equals(before)).toBe(true);
  expect((await soat(["template", "pl1", "tasks-2023", "--out", out, "--force"])).status).toBe(0);
  expect(readFileSync(out).equals(before)).toBe(true);
  expect((await soat(["check", out])).printed).toContain("Phụ lục 1 chưa có số liệu nào.");
});

test("a plan's form is written with its own tasks; forms without any, or for another year, are blank and said to be", async () => {
  const out = join(newFolder(), "ke-hoach.xlsx");
  expect(await soat(["template", "tasks-2023", "--with-tasks", "--out", out])).toEqual({ status: 0, printed: `Đã ghi 1 biểu mẫu vào ${out}.\nKèm trang “Danh mục cơ quan”: danh sách chọn ở cột cơ quan chủ trì.\n`, said: "" });
  expect((await soat(["check", out])).printed).toContain("tasks-2023 “Phụ lục 2 (nhiệm vụ năm 2023)”!");
  expect((await soat(["template", "pl1", "--with-tasks", "--out", out, "--force"])).said).toBe("Lưu ý: pl1 không có sẵn nhiệm vụ nên ghi biểu trống.\n");
  expect((await soat(["template", "tasks-2023", "--with-tasks", "--years", "2024", "--out", out, "--force"])).said).toBe("Lưu ý: tasks-2023 không có sẵn nhiệm vụ nên ghi biểu trống.\n");
});

test("another year's form bears that year, and the title of the plan is open to be written", async () => {
  const out = join(newFolder(), "ke-hoach.xlsx");
  const titleStyle = async (...years: string[]): Promise<[title: string, isOpen: boolean]> => {
    await soat(["template", "tasks-2020", ...years, "--out", out, "--force"]);
    const parts = unzipSync(readFileSync(out));
    const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
    const strings = [...text("xl/sharedStrings.xml").matchAll(/<si>.*?<\/si>/gsu)].map(([si]) => si.replace(/<[^>]*>/gu, ""));
    const sheet = text("xl/worksheets/sheet1.xml");
    const [, style = "", place = ""] = /<c r="A2" t="s" s="(\d+)"><v>(\d+)</u.exec(sheet) ?? [];
    const formats = /<cellXfs.*?<\/cellXfs>/su.exec(text("xl/styles.xml"))?.[0].match(/<xf [^>]*\/>|<xf [^>]*>.*?<\/xf>/gsu) ?? [];
    return [strings[Number(place)] ?? place, formats[Number(style)]?.includes('locked="0"') ?? false];
  };
  expect(await titleStyle("--years", "2026")).toEqual(["NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2026", true]);
  expect(await titleStyle()).toEqual(["NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2020", false]);
});

test("a cell is explained: what it was taken for, how it was read, which rules looked at it", async () => {
  const { status, printed } = await soat(["check", bad, "--explain", "pl2!G7"]);
  expect(status).toBe(0);
  for (const line of ["  Đang ghi: 159", "[pl2.r1]", "[y2018]", "    R-PL2-01: không thỏa", "    R-PL2-INT: thỏa"]) expect(printed).toContain(line);
});

test("English when asked", async () => {
  const { printed } = await soat(["check", bad, "--lang", "en"]);
  expect(printed).toContain("RETURN");
  expect(printed).toContain("is 159, below the sum of its 6 parts (195) by 36.");
  expect(printed).not.toContain("Đề nghị");
  expect((await soat(["--help"], "en")).printed).toContain("Usage");
});
