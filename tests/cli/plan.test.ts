import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import { newFolder, soat } from "./runSoat";

const folder = newFolder();
const plan = join(folder, "tinh.xlsx");
const draft = join(folder, "so.xlsx");
beforeAll(() => soat(["template", "tasks-2023", "--with-tasks", "--out", plan]));

test("an agency's tasks are listed and its plan drafted, not overwritten unasked", async () => {
  const { status, printed, said } = await soat(["plan", plan, "--agency", "Sở Tài chính", "--out", draft]);
  expect([status, said]).toEqual([0, `Đã ghi bản nháp kế hoạch vào ${draft}.\n`]);
  expect(printed.split("\n")).toEqual([
    "Nhiệm vụ của Sở Tài chính",
    "27 NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023 (trang “Phụ lục 2 (nhiệm vụ năm 2023)”)",
    "  21. Điều chỉnh Kế hoạch, lộ trình tại Quyết định số 4817/QĐ-UBND ngày 28/12/2018 của Ủy ban nhân dân… [B36] – chủ trì; thời hạn: Quý II",
    "  22. Quy định về Danh mục dịch vụ công; Quy định về khung giá dịch vụ sự nghiệp công lập theo các quy… [B37] – phối hợp với Các sở, ngành, các cơ quan, đơn vị có liên quan; thời hạn: Quý III",
    "  và 24 nhiệm vụ giao chung cho nhóm cơ quan",
    "",
  ]);
  expect((await soat(["plan", plan, "--agency", "Sở Tài chính", "--out", draft])).said).toBe(`Đã có tệp “${draft}”. Chọn tên khác, hoặc thêm --force để ghi đè.\n`);
});

test("the draft compared with the plan holds everything; another agency's holds nothing of it: status 1", async () => {
  const same = await soat(["plan", plan, "--agency", "Sở Tài chính", "--compare", draft]);
  expect([same.status, same.printed.split("\n").slice(-3)]).toEqual([0, ["So với kế hoạch của cơ quan: 2 nhiệm vụ được giao đích danh, 2 nhiệm vụ có trong cả hai kế hoạch, 0 nhiệm vụ riêng của cơ quan.", "Không có gì khác.", ""]]);
  const other = await soat(["plan", plan, "--agency", "Sở Tư pháp", "--compare", draft, "--lang", "en"]);
  expect([other.status, other.printed]).toEqual([1, expect.stringContaining("Not taken up (2)")]);
  const json = JSON.parse((await soat(["plan", plan, "--agency", "bd.so-tu-phap", "--compare", draft, "--format", "json"])).printed) as { agency: string; comparison: { named: number; notTakenUp: readonly { task: { number: string } }[] } };
  expect([json.agency, json.comparison.named, json.comparison.notTakenUp.map(({ task }) => task.number)]).toEqual(["Sở Tư pháp", 2, ["11", "12"]]);
});

test("a misspelt agency, an unreadable file and one without tasks are said in a sentence", async () => {
  const text = join(folder, "x.xlsx");
  writeFileSync(text, "không phải bảng tính");
  const none = join(folder, "pl1.xlsx");
  await soat(["template", "pl1", "--out", none]);
  expect((await soat(["plan", plan, "--agency", "Sở Tài chánh"])).said).toBe("Không có “Sở Tài chánh” trong danh mục cơ quan; có phải “Sở Tài chính”?\n");
  const unknown = await soat(["plan", plan, "--agency", "Sở Vũ trụ"]);
  expect([unknown.status, unknown.said]).toEqual([0, "Lưu ý: “Sở Vũ trụ” chưa có trong danh mục cơ quan, và kế hoạch không nêu tên này.\n"]);
  expect((await soat(["plan", text, "--agency", "Sở Nội vụ"])).said).toMatch(/^Không đọc được “.*x\.xlsx”: /u);
  expect(await soat(["plan", none, "--agency", "Sở Nội vụ"])).toEqual({ status: 2, printed: "", said: `Trong “${none}” không có bảng nhiệm vụ nào.\n` });
});

const HEADINGS = ["STT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"];

/** A plan of the tasks given, with the lead of each, and the bodies and abbreviations of the workbook's own directory. */
async function planWithBodies(name: string, leads: readonly string[], bodies: readonly (readonly string[])[]): Promise<string> {
  const path = join(folder, name);
  const tasks = leads.map((lead, i) => [i + 1, ["Rà soát văn bản", "Kiểm tra công vụ", "Số hóa hồ sơ"][i] ?? "", "Báo cáo", lead, "", "Quý I"]);
  const sheets = [
    { name: "KH", rows: [["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"], HEADINGS, ...tasks] },
    { name: "Danh mục cơ quan", rows: [["Tên cơ quan", "Tên viết tắt"], ...bodies.map((body) => [...body])] },
  ];
  writeFileSync(path, await writeXlsx({ sheets }));
  return path;
}

test("the bodies of each workbook's own directory are known", async () => {
  const given = await planWithBodies("giao.xlsx", ["Đội Thông tin lưu động", "Đội TTLĐ", "Sở Nội vụ"], [["Đội Thông tin lưu động", "Đội TTLĐ"]]);
  const own = await planWithBodies("doi.xlsx", ["Tổ A", "Tổ A", ""], [["Tổ A", ""]]);
  const { status, printed } = await soat(["plan", given, "--agency", "Đội TTLĐ", "--compare", own]);
  expect(printed.split("\n")).toEqual([
    "Nhiệm vụ của Đội Thông tin lưu động",
    "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 (trang “KH”)",
    "  1. Rà soát văn bản [B3] – chủ trì; thời hạn: Quý I",
    "  2. Kiểm tra công vụ [B4] – chủ trì; thời hạn: Quý I",
    "",
    "So với kế hoạch của cơ quan: 2 nhiệm vụ được giao đích danh, 2 nhiệm vụ có trong cả hai kế hoạch, 1 nhiệm vụ riêng của cơ quan.",
    "Không có gì khác.",
    "",
  ]);
  expect(status).toBe(0);
});

test("of several plans in a file it is said which one is compared and drafted from", async () => {
  const both = join(folder, "hai.xlsx");
  await soat(["template", "tasks-2020", "tasks-2023", "--with-tasks", "--out", both]);
  const title = "NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2020 (trang “Phụ lục nhiệm vụ năm 2020”)";
  expect((await soat(["plan", both, "--agency", "Sở Tài chính", "--compare", draft])).said).toBe(`Lưu ý: “${both}” có 2 bảng nhiệm vụ; chỉ dùng bảng đầu tiên: ${title}.\n`);
  expect((await soat(["plan", plan, "--agency", "Sở Tài chính", "--compare", both])).said).toBe(`Lưu ý: “${both}” có 2 bảng nhiệm vụ; chỉ dùng bảng đầu tiên: ${title}.\n`);
  expect((await soat(["plan", both, "--agency", "Sở Tài chính"])).said).toBe("");
});

test("a draft never replaces a plan that is read, and a folder is no plan", async () => {
  const before = readFileSync(plan);
  const same = `${folder}/./tinh.xlsx`;
  const refused = { status: 2, printed: "", said: `“${same}” là tệp kế hoạch đang đọc; chọn tên khác cho bản nháp.\n` };
  expect(await soat(["plan", plan, "--agency", "Sở Tài chính", "--out", same, "--force"])).toEqual(refused);
  expect(await soat(["plan", draft, "--agency", "Sở Tài chính", "--compare", plan, "--out", same, "--force"])).toEqual(refused);
  expect(readFileSync(plan).equals(before)).toBe(true);
  expect((await soat(["plan", folder, "--agency", "Sở Tài chính"])).said).toBe(`“${folder}” là thư mục; hãy nêu đích danh một tệp kế hoạch.\n`);
});
