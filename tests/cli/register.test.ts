import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/adapters/xlsx/openWorkbook";
import { newFolder, soat } from "./runSoat";

const samples = "assets/samples";

/** A folder as a reviewer has it: one unit twice, one right, one unreadable; two on the list sent nothing. */
function received(): { readonly folder: string; readonly list: string } {
  const folder = newFolder();
  for (const file of ["01-so-tu-phap-dat.xlsx", "02-so-tu-phap-sai-thuong-gap.xlsx", "06-so-tttt-chi-dong-1-9.xlsx"]) copyFileSync(join(samples, file), join(folder, file));
  copyFileSync(join(samples, "10-khong-phai-bang-tinh.xlsx"), join(folder, "Huyen Phu Cat.xlsx"));
  const list = join(newFolder(), "don-vi.csv");
  writeFileSync(list, "unit,due\nSở Tư pháp,\nSở Thông tin và Truyền thông,31/12/1999\nHuyện Phù Cát,\nHuyện Tuy Phước,\nSở Tài chính,mai\nSở Tư pháp,\n");
  return { folder, list };
}

test("the register: worst first, which file counts, who is late, who has not sent", async () => {
  const { folder, list } = received();
  const { printed, said, status } = await soat(["check", folder, "--expected", list, "--due", "30/4/2020"]);
  const from = printed.indexOf("SỔ THEO DÕI");
  expect(printed.slice(from, printed.indexOf("\n\n", from)).split("\n")).toEqual([
    "SỔ THEO DÕI: 5 đơn vị (1 trả lại, 1 không đọc được, 2 chưa gửi, 1 đạt; 1 đơn vị gửi chậm)",
    "  Sở Tư pháp — Trả lại: 2 phát hiện lỗi; 4 phát hiện cần giải trình; điền 76/78 ô bắt buộc; lưu lần cuối 1/1/2000, đúng hạn; 2 tệp",
    `    Phụ lục 2: tính theo ${join(folder, "02-so-tu-phap-sai-thuong-gap.xlsx")} (chưa rõ tệp nào gửi sau, cần người kiểm tra chọn); không tính ${join(folder, "01-so-tu-phap-dat.xlsx")} (khác số liệu)`,
    "  Huyện Phù Cát — Không đọc được: 1 phát hiện lỗi; chưa rõ ngày gửi",
    "  Huyện Tuy Phước — Chưa gửi: hạn 30/4/2020",
    "  Sở Tài chính — Chưa gửi: hạn 30/4/2020",
    "  Sở Thông tin và Truyền thông — Đạt: điền 42/42 ô bắt buộc; lưu lần cuối 1/1/2000, chậm 1 ngày",
  ]);
  expect(printed).toContain(`${join(folder, "01-so-tu-phap-dat.xlsx")} — KHÔNG TÍNH\n`);
  expect(said.split("\n").filter((line) => line.startsWith("Lưu ý"))).toEqual([
    "Lưu ý: không đọc được hạn “mai” ở dòng 6 của danh sách đơn vị; viết như 30/4/2020.",
    "Lưu ý: “Sở Tư pháp” ở dòng 7 đã có ở trên trong danh sách đơn vị; chỉ tính một lần.",
  ]);
  expect(status).toBe(1);
});

test("a file checked alone has no register; the JSON has its unit all the same", async () => {
  const good = join(samples, "01-so-tu-phap-dat.xlsx");
  expect((await soat(["check", good])).printed).not.toContain("SỔ THEO DÕI");
  const report = JSON.parse((await soat(["check", good, "--format", "json"])).printed) as { submissions: { key: string; state: string; files: string[] }[] };
  expect(report.submissions.map(({ key, state, files }) => [key, state, files])).toEqual([["bd.so-tu-phap", "pass", [good]]]);
});

test("held against an earlier report: what is solved and who is gone", async () => {
  const { folder } = received();
  const earlier = join(newFolder(), "truoc.json");
  await soat(["check", folder, "--format", "json", "--out", earlier]);
  const { printed } = await soat(["check", join(folder, "01-so-tu-phap-dat.xlsx"), "--previous", earlier]);
  expect(printed.slice(printed.indexOf("SO VỚI LẦN")).split("\n").slice(0, 4)).toEqual([
    "SO VỚI LẦN KIỂM TRA TRƯỚC",
    "  Sở Tư pháp: Trả lại → Đạt; đã xử lý 6, mới 0, đổi số liệu 0, còn nguyên 0",
    "  Ủy ban nhân dân huyện Phù Cát: không có lần này",
    "  Sở Thông tin và Truyền thông: không có lần này",
  ]);
});

test("--format xlsx: the register and the findings as sheets; a name that looks like a formula stays text", async () => {
  const { folder, list } = received();
  copyFileSync(join(samples, "10-khong-phai-bang-tinh.xlsx"), join(folder, "=1+1.xlsx"));
  const out = join(newFolder(), "so.xlsx");
  expect((await soat(["check", folder, "--expected", list, "--due", "30/4/2020", "--as-of", "4/5/2020", "--format", "xlsx", "--out", out])).printed).toBe("");
  const opened = await openWorkbook("so.xlsx", new Uint8Array(readFileSync(out)));
  if (!opened.ok) throw new Error(opened.failure.detail);
  const rows = (name: string) => {
    const sheet = opened.workbook.sheets.find((one) => one.name === name);
    return (sheet?.filledRows() ?? []).map((row) => sheet?.cellsOfRow(row).map(({ value }) => value) ?? []);
  };
  expect(rows("Sổ theo dõi").slice(1)).toEqual([
    ["Ngày lập: 4/5/2020; 6 đơn vị, 5 tệp."],
    ["STT", "Đơn vị", "Tình trạng", "Số phát hiện lỗi", "Số phát hiện cần giải trình", "Số phát hiện đã giải trình", "Ô bắt buộc đã điền", "Lưu lần cuối", "Hạn gửi", "Số ngày chậm", "Biểu mẫu", "Tệp", "Ghi chú"],
    [1, "Sở Tư pháp", "Trả lại", 2, 4, 0, "76/78", 36526, 43951, 0, "Phụ lục 2", "01-so-tu-phap-dat.xlsx; 02-so-tu-phap-sai-thuong-gap.xlsx",
      "Phụ lục 2: tính theo 02-so-tu-phap-sai-thuong-gap.xlsx (chưa rõ tệp nào gửi sau, cần người kiểm tra chọn); không tính 01-so-tu-phap-dat.xlsx."],
    [2, "=1+1", "Không đọc được", 1, 0, 0, 43951, "=1+1.xlsx", "Không có trong danh sách đơn vị phải gửi"],
    [3, "Huyện Phù Cát", "Không đọc được", 1, 0, 0, 43951, "Huyen Phu Cat.xlsx"],
    [4, "Huyện Tuy Phước", "Chưa gửi", 43951],
    [5, "Sở Tài chính", "Chưa gửi", 43951],
    [6, "Sở Thông tin và Truyền thông", "Đạt", 0, 0, 0, "42/42", 36526, 36525, 1, "Phụ lục 7", "06-so-tttt-chi-dong-1-9.xlsx"],
  ]);
  expect(rows("Phát hiện").length).toBe(2 + 6 + 2 + 1);
  expect(rows("Biểu đồ").slice(3)).toEqual([["Trả lại", 1], ["Không đọc được", 2], ["Không có biểu mẫu", 0], ["Biểu để trống", 0], ["Chưa gửi", 2], ["Cần giải trình", 0], ["Đạt", 1]]);
  expect(opened.workbook.sheets.flatMap((sheet) => sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row).flatMap(({ formula }) => formula ?? [])))).toEqual([]);
});

test("a register has no place on a screen", async () => {
  expect(await soat(["check", join(samples, "01-so-tu-phap-dat.xlsx"), "--format", "xlsx"])).toEqual({ status: 2, printed: "", said: "Cần --out TỆP.xlsx để ghi sổ theo dõi.\n" });
});

test("--previous reads the register of last time from its workbook, as it reads the JSON", async () => {
  const { folder } = received();
  const [json, xlsx] = [join(newFolder(), "truoc.json"), join(newFolder(), "truoc.xlsx")];
  await soat(["check", folder, "--format", "json", "--out", json]);
  await soat(["check", folder, "--format", "xlsx", "--out", xlsx]);
  const now = ["check", join(folder, "01-so-tu-phap-dat.xlsx"), "--format", "json", "--previous"];
  const since = async (earlier: string) => (JSON.parse((await soat([...now, earlier])).printed) as { since: { name: string; solved: string[] }[] }).since;
  expect(await since(xlsx)).toEqual(await since(json));
  expect((await since(xlsx)).map(({ name, solved }) => [name, solved.length])).toEqual([["Sở Tư pháp", 6], ["Ủy ban nhân dân huyện Phù Cát", 0], ["Sở Thông tin và Truyền thông", 0]]);
  const none = join(samples, "01-so-tu-phap-dat.xlsx");
  expect(await soat([...now, none])).toEqual({ status: 2, printed: "", said: `“${none}” không phải báo cáo của lần kiểm tra trước; cần tệp do soat check --format json hoặc --format xlsx ghi ra.\n` });
});

test("--expected takes groups of the directory as they were on the day", async () => {
  const good = join(samples, "01-so-tu-phap-dat.xlsx");
  const run = await soat(["check", good, "--expected", "UBND cấp huyện", "--due", "30/4/2020", "--format", "register-csv"]);
  expect([run.printed.trimEnd().split("\r\n").length, run.said]).toEqual([1 + 11 + 1, "Danh sách phải gửi: 11 đơn vị thuộc “UBND cấp huyện” trong danh mục cơ quan, tính đến ngày 30/4/2020.\n"]);
  expect((await soat(["check", good, "--expected", "districts", "--as-of", "1/1/2026"])).said).toBe(
    "Danh mục cơ quan không có đơn vị nào thuộc “districts” vào ngày 1/1/2026. Hãy nêu --due hoặc --as-of của kỳ báo cáo, hoặc một tệp danh sách.\n",
  );
  expect((await soat(["check", good, "--expected", "UBND cấp xã"])).said).toBe("Không tìm thấy “UBND cấp xã”.\n");
});
