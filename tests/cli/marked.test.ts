import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { differences } from "../adapters/xlsx/package/differences";
import { linesOf, opened } from "../adapters/xlsx/packageOf";
import { agencies } from "../../src/agencies";
import type { FileAnswer, FileTask } from "../../src/cli/fileTask";
import { markFile } from "../../src/cli/markFile";
import { markFiles } from "../../src/cli/markFiles";
import { TaskPool } from "../../src/workflows/crew/taskPool";
import { tellMarked } from "../../src/cli/tellMarked";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { formSets } from "../../src/templates";
import type { CheckOptions } from "../../src/workflows/check";
import type { FileReport } from "../../src/workflows/checkReport";
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
  for (const [folder, said] of [
    [out, `Không tạo được thư mục “${out}”: trên đường dẫn ấy đã có một tệp. Hãy nêu thư mục khác.\n`],
    [join(out, "y"), `Không tạo được thư mục “${join(out, "y")}”: trên đường dẫn ấy đã có một tệp. Hãy nêu thư mục khác.\n`],
  ] as const) {
    const run = await soat(["check", BAD, "--marked", folder]);
    expect([run.status, run.printed, run.said]).toEqual([2, "", said]);
  }
});

test("each copy has the name that was looked at before the work, whatever the order of the report and whoever cannot be read", async () => {
  const [folder, out] = [newFolder(), newFolder()];
  const sources = [["a", join(samples, "10-khong-phai-bang-tinh.xlsx")], ["b", join(samples, "03-van-phong-ubnd-can-giai-trinh.xlsx")], ["c", BAD]] as const;
  for (const [part, source] of sources) {
    mkdirSync(join(folder, part));
    copyFileSync(source, join(folder, part, "bai.xlsx"));
  }
  expect((await soat(["check", folder, "--marked", out])).status).toBe(1);
  expect(filesIn(out)).toEqual(["bai (2) (phiếu kiểm tra).xlsx", "bai (3) (phiếu kiểm tra).xlsx"]);
  expect(differences(bytesOf(BAD), bytesOf(join(out, "bai (3) (phiếu kiểm tra).xlsx")))).toEqual([]);
});

describe("a marked copy that could not be written is said in the person's language, the others are written", () => {
  async function checked(path: string): Promise<FileReport> {
    const [report] = (JSON.parse((await soat(["check", path, "--format", "json"])).printed) as { files: FileReport[] }).files;
    if (!report) throw new Error("no report");
    return report;
  }

  const options: CheckOptions = { sets: formSets, directory: new AgencyDirectory(agencies), agency: null, planYear: null };

  /** What is said of a copy of the sample that goes to `to`, without leave to overwrite, and in which words. */
  async function saidOf(path: string, to: string, language: "vi" | "en"): Promise<string> {
    const marked = await markFile({ ...(await checked(BAD)), path }, options, { to, copyTo: to, day: "2026-11-22", force: false });
    let said = "";
    const isWritten = tellMarked([{ path, marked }], { language, isTerminal: false, print: () => {}, complain: (line) => void (said += line) });
    expect(isWritten).toBe(false);
    return said;
  }

  test("a file that came to be there in the meantime", async () => {
    const there = join(newFolder(), "co-roi.xlsx");
    writeFileSync(there, "cũ");
    expect(await saidOf(BAD, there, "vi")).toBe(`Đã có tệp “${there}”. Chọn tên khác, hoặc thêm --force để ghi đè.`);
    expect(await saidOf(BAD, there, "en")).toBe(`“${there}” exists already. Choose another name, or add --force to overwrite it.`);
    expect(readFileSync(there, "utf8")).toBe("cũ");
  });

  test("a folder that has gone", async () => {
    const gone = join(newFolder(), "da-xoa");
    expect(await saidOf(BAD, join(gone, "a.xlsx"), "vi")).toBe(`Không ghi được “${join(gone, "a.xlsx")}”: không có thư mục “${gone}”. Hãy tạo thư mục trước, hoặc chọn nơi khác.`);
  });

  test("a file that was there when it was checked and is not any more", async () => {
    const lost = join(newFolder(), "mat.xlsx");
    expect(await saidOf(lost, join(newFolder(), "a.xlsx"), "vi")).toBe(`“${lost}”: không đọc được nên không có bản đánh dấu.`);
  });

  test.each([
    ["time", `“${BAD}”: đã dừng vì quá thời gian cho một tệp. Nếu tệp thật sự lớn, thêm --limit GIÂY để cho nhiều thời gian hơn.\n`],
    ["memory", `“${BAD}”: ghi bản đánh dấu cần nhiều bộ nhớ hơn mức cho phép nên chương trình đã dừng, chưa có bản này.\n`],
  ] as const)("a worker stopped for %s", async (why, said) => {
    const report = await checked(BAD);
    const pool = new TaskPool<FileTask, FileAnswer>({
      hire: (hear) => ({ give: () => (why === "time" ? undefined : hear({ kind: "lost", why, detail: "heap out of memory" })), stop: () => {} }),
      timer: (_, ring) => (why === "time" ? (void Promise.resolve().then(ring), () => {}) : () => {}),
      limit: 5,
    });
    const targets = new Map([[BAD, { to: "x", copyTo: "y" }]]);
    const marked = await markFiles([report], { targets, day: "2026-11-22", force: false }, { pool, workers: 1 });
    let heard = "";
    expect(tellMarked(marked, { language: "vi", isTerminal: false, print: () => {}, complain: (line) => void (heard += `${line}\n`) })).toBe(false);
    expect(heard).toBe(said);
  });
});
