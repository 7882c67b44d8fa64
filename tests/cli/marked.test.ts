import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { differences } from "../adapters/xlsx/package/differences";
import { linesOf, opened } from "../adapters/xlsx/packageOf";
import { newFolder, soat } from "./runSoat";

const samples = "assets/samples";
const BAD = join(samples, "02-so-tu-phap-sai-thuong-gap.xlsx");
const GOOD = join(samples, "01-so-tu-phap-dat.xlsx");
const TASKS = join(samples, "07-nhiem-vu-2023.xlsx");

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const filesIn = (folder: string): string[] => readdirSync(folder).map((name) => name.normalize("NFC")).sort();

interface Json {
  files: { verdict: string; findings: { message: string; cell: string | null; sheet: string | null }[] }[];
}

async function findingsOf(path: string): Promise<Json["files"][number]["findings"]> {
  const { printed } = await soat(["check", path, "--format", "json"]);
  return (JSON.parse(printed) as Json).files.flatMap(({ findings }) => findings);
}

test("each file with findings gets a marked copy; one without, and one that cannot be read, are named; the report is as ever", async () => {
  const out = join(newFolder(), "tra", "lai");
  const plain = await soat(["check", samples]);
  const run = await soat(["check", samples, "--marked", out, "--as-of", "2026-11-22"]);
  expect([run.status, run.printed]).toEqual([plain.status, plain.printed]);
  expect(filesIn(out)).toEqual(["02-so-tu-phap-sai-thuong-gap", "03-van-phong-ubnd-can-giai-trinh", "04-bo-cuc-lon-xon", "05-phong-chu-tcvn3", "07-nhiem-vu-2023", "08-bieu-de-trong"].map((name) => `${name} (phiếu kiểm tra).xlsx`));
  const lines = run.said.trimEnd().split("\n");
  expect(lines).toHaveLength(10);
  expect(lines).toContain(`Đã ghi bản đánh dấu: ${join(out, "02-so-tu-phap-sai-thuong-gap (phiếu kiểm tra).xlsx")}`);
  expect(lines).toContain(`“${GOOD}”: không có phát hiện nào nên không ghi bản đánh dấu.`);
  expect(lines).toContain(`“${join(samples, "10-khong-phai-bang-tinh.xlsx")}”: không đọc được nên không có bản đánh dấu.`);
  const marked = join(out, "02-so-tu-phap-sai-thuong-gap (phiếu kiểm tra).xlsx");
  expect(differences(bytesOf(BAD), bytesOf(marked))).toEqual([]);
  expect((await opened(bytesOf(marked))).sheets.at(-1)?.cellAt(3, 0).value).toBe("Ngày kiểm tra: 22/11/2026");
  expect(await findingsOf(marked)).toEqual(await findingsOf(BAD));
});

test("the slip is in Vietnamese whatever the report's language", async () => {
  const out = newFolder();
  const run = await soat(["check", BAD, "--marked", out, "--lang", "en"], "en");
  expect(run.said).toBe(`Marked copy written: ${join(out, "02-so-tu-phap-sai-thuong-gap (phiếu kiểm tra).xlsx")}\n`);
  const [, slip] = (await opened(bytesOf(join(out, "02-so-tu-phap-sai-thuong-gap (phiếu kiểm tra).xlsx")))).sheets;
  expect(slip?.cellAt(7, 1).value).toBe("Lỗi");
});

test("what is there is not overwritten without leave, and an input never; files of one name are numbered; earlier copies are no input", async () => {
  const folder = newFolder();
  for (const part of ["a", "b"]) {
    mkdirSync(join(folder, part));
    copyFileSync(BAD, join(folder, part, "bai.xlsx"));
  }
  const copies = ["bai (2) (phiếu kiểm tra).xlsx", "bai (phiếu kiểm tra).xlsx"];
  const words = ["check", folder, "--marked", folder];
  expect((await soat(words)).status).toBe(1);
  expect(filesIn(folder)).toEqual(["a", "b", ...copies]);
  const again = await soat(words);
  expect([again.status, again.said]).toEqual([2, `Đã có tệp “${join(folder, "bai (phiếu kiểm tra).xlsx")}”. Chọn tên khác, hoặc thêm --force để ghi đè.\n`]);
  writeFileSync(join(folder, "bai (phiếu kiểm tra).xlsx"), "");
  expect((await soat([...words, "--force"])).status).toBe(1);
  expect(differences(bytesOf(BAD), bytesOf(join(folder, "bai (phiếu kiểm tra).xlsx")))).toEqual([]);
  expect(filesIn(folder)).toEqual(["a", "b", ...copies]);
  const named = join(folder, "bai (phiếu kiểm tra).xlsx");
  const refused = await soat(["check", join(folder, "a", "bai.xlsx"), named, "--marked", folder, "--force"]);
  expect([refused.status, refused.said]).toEqual([2, `“${named}” là tệp đang được kiểm tra, phải được giữ nguyên; chọn thư mục khác cho --marked.\n`]);
});

test("a copy sent back and marked again: the older slip gives way and that is said", async () => {
  const [first, second] = [newFolder(), newFolder()];
  await soat(["check", BAD, "--marked", first]);
  const [copy = ""] = readdirSync(first);
  const run = await soat(["check", join(first, copy), "--marked", second]);
  expect(run.said).toContain("trang phiếu kiểm tra cũ trong tệp được thay bằng phiếu mới.");
  const [twice = ""] = readdirSync(second);
  expect((await opened(bytesOf(join(second, twice)))).sheets.map(({ name }) => name)).toEqual(["PL2", "Phiếu kiểm tra"]);
});

test("macros stay in a file of their format; a signature goes and that is said", async () => {
  const [folder, out] = [newFolder(), newFolder()];
  const parts = unzipSync(bytesOf(BAD));
  const types = new TextDecoder().decode(parts["[Content_Types].xml"]).replace("spreadsheetml.sheet.main", "sheet.macroEnabled.main").replace("vnd.openxmlformats-officedocument.sheet.macro", "vnd.ms-excel.sheet.macro");
  const file = join(folder, "bai.xlsm");
  writeFileSync(file, zipSync({ ...parts, "[Content_Types].xml": new TextEncoder().encode(types), "xl/vbaProject.bin": new Uint8Array([1, 2, 3]), "_xmlsignatures/origin.sigs": new Uint8Array() }));
  const run = await soat(["check", file, "--marked", out]);
  expect(filesIn(out)).toEqual(["bai (phiếu kiểm tra).xlsm"]);
  expect(run.said).toContain(`“${file}”: bản đánh dấu không còn chữ ký số của tệp gốc.\n`);
  const marked = unzipSync(bytesOf(join(out, filesIn(out)[0] ?? "")));
  expect([marked["xl/vbaProject.bin"], "_xmlsignatures/origin.sigs" in marked]).toEqual([new Uint8Array([1, 2, 3]), false]);
});

test("a .csv becomes a copy of its values, with the same findings at the same cells", async () => {
  const [folder, out] = [newFolder(), newFolder()];
  const [sheet] = (await opened(bytesOf(TASKS))).sheets;
  if (!sheet) throw new Error("no sheet");
  const lines = Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: sheet.columnCount }, (_, column) => `"${sheet.cellAt(row, column).text.replaceAll('"', '""')}"`).join(","));
  const file = join(folder, "nhiệm vụ [2023].csv");
  writeFileSync(file, `\ufeff${lines.join("\r\n")}\r\n`);
  const run = await soat(["check", file, "--marked", out]);
  expect(run.said).toBe(`Đã ghi bản sao có đánh dấu, chỉ gồm giá trị: ${join(out, "nhiệm vụ [2023] (bản sao).xlsx")}\n`);
  const copy = join(out, filesIn(out)[0] ?? "");
  const book = await opened(bytesOf(copy));
  const [before] = (await opened(bytesOf(file), "nhiệm vụ [2023].csv")).sheets;
  expect(book.sheets.map(({ name }) => name)).toEqual(["nhiệm vụ 2023", "Phiếu kiểm tra"]);
  expect(book.sheets.slice(0, 1).flatMap(linesOf)).toEqual(before ? linesOf(before) : []);
  const cells = async (path: string): Promise<unknown[]> => (await findingsOf(path)).map(({ message, cell }) => [message, cell]);
  expect(await cells(copy)).toEqual(await cells(file));
});

test("wrong calls are refused before anything is written", async () => {
  const out = join(newFolder(), "x");
  expect((await soat(["check", BAD, "--marked", out, "--explain", "PL2!C7"])).said).toBe("--marked và --explain không dùng cùng nhau.\n");
  expect(existsSync(out)).toBe(false);
  writeFileSync(out, "");
  expect((await soat(["check", BAD, "--marked", out])).status).toBe(2);
});
