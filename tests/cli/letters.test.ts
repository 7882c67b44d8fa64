import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { opened } from "../adapters/xlsx/packageOf";
import { newFolder, soat } from "./runSoat";

const samples = "assets/samples";
const BAD = join(samples, "02-so-tu-phap-sai-thuong-gap.xlsx");
const LETTER = "Sở Tư pháp (công văn trả lại).docx";

const filesIn = (folder: string): string[] => readdirSync(folder).map((name) => name.normalize("NFC")).sort();

/** What a letter's paragraphs and tables say, a line each. */
async function said(path: string): Promise<string[]> {
  const { sheets } = await opened(new Uint8Array(readFileSync(path)), "a.docx");
  return sheets.flatMap((sheet) => sheet.filledRows().map((row) => sheet.cellsOfRow(row).map(({ value }) => String(value)).join(" | ")));
}

function listOf(...units: readonly string[]): string {
  const list = join(newFolder(), "don-vi.csv");
  writeFileSync(list, `unit\n${units.join("\n")}\n`);
  return list;
}

test("a letter to each unit to return or to ask, one to those that sent nothing, none to those that are right; the report is as ever", async () => {
  const out = join(newFolder(), "công", "văn");
  const list = listOf("Sở Tư pháp", "Huyện Tuy Phước");
  const words = ["check", samples, "--expected", list, "--as-of", "4/5/2020"];
  const plain = await soat(words);
  const run = await soat([...words, "--letters", out]);
  expect([run.status, run.printed]).toEqual([plain.status, plain.printed]);
  const letters = [
    "07-nhiem-vu-2023 (công văn trả lại).docx",
    "10-khong-phai-bang-tinh (công văn trả lại).docx",
    "Nhắc gửi báo cáo.docx",
    LETTER,
    "Văn phòng UBND tỉnh (công văn đề nghị giải trình).docx",
  ];
  expect(filesIn(out)).toEqual(letters);
  expect(run.said.trimEnd().split("\n").sort()).toEqual(letters.map((name) => `Đã ghi công văn: ${join(out, name)}`));
  const lines = await said(join(out, LETTER));
  expect(lines.filter((line) => line.startsWith("2 | "))).toEqual([
    "2 | Phụ lục 2, trang “PL2”, ô E16 | “Số VBQPPL đã kiểm tra theo thẩm quyền”, năm 2016: 92,5 không phải là số nguyên. | Đề nghị nhập lại số lượng.",
    expect.stringMatching(/^2 \| Phụ lục 2, trang “PL2”, ô D18 \| Năm 2015: /u),
  ]);
});

test("a reminder alone where all that came is right; nothing to write is said", async () => {
  const [out, none] = [newFolder(), newFolder()];
  const good = join(samples, "01-so-tu-phap-dat.xlsx");
  const run = await soat(["check", good, "--expected", listOf("Sở Tư pháp", "Sở Nội vụ"), "--letters", out]);
  expect([run.status, filesIn(out)]).toEqual([0, ["Nhắc gửi báo cáo.docx"]]);
  expect(await soat(["check", good, "--letters", none])).toMatchObject({ status: 0, said: "Không có đơn vị nào cần công văn trả lại, đề nghị giải trình hoặc nhắc gửi.\n" });
});

test("what is there is not overwritten without leave, and before the report is out; units of one name are numbered; odd names are names", async () => {
  const [folder, out] = [newFolder(), newFolder()];
  for (const part of ["x", "y"]) {
    mkdirSync(join(folder, part));
    writeFileSync(join(folder, part, "a.xlsx"), "hỏng");
  }
  writeFileSync(join(folder, `${"ữ".repeat(60)}: <1>|?.xlsx`), "hỏng");
  const words = ["check", folder, "--letters", out];
  expect((await soat(words)).status).toBe(2);
  expect(filesIn(out)).toEqual(["a (2) (công văn trả lại).docx", "a (công văn trả lại).docx", `${"ữ".repeat(60)} 1 (công văn trả lại).docx`]);
  const again = await soat(words);
  expect(again).toEqual({ status: 2, printed: "", said: `Đã có tệp “${join(out, "a (công văn trả lại).docx")}”. Chọn tên khác, hoặc thêm --force để ghi đè.\n` });
  const before = readFileSync(join(out, "a (công văn trả lại).docx"));
  writeFileSync(join(out, "a (công văn trả lại).docx"), "");
  await soat([...words, "--force"]);
  expect(readFileSync(join(out, "a (công văn trả lại).docx")).equals(before)).toBe(true);
});

test("an input is never written over", async () => {
  const folder = newFolder();
  const named = join(folder, "a (công văn trả lại).docx");
  writeFileSync(named, "hỏng");
  writeFileSync(join(folder, "a.xlsx"), "hỏng");
  const run = await soat(["check", join(folder, "a.xlsx"), named, "--letters", folder, "--force"]);
  expect(run).toEqual({ status: 2, printed: "", said: `“${named}” là tệp đang được kiểm tra, phải được giữ nguyên; chọn thư mục khác cho --letters.\n` });
  expect(readFileSync(named, "utf8")).toBe("hỏng");
});

test("a letter that cannot be written is one sentence; the others are written", async () => {
  const [folder, out] = [newFolder(), newFolder()];
  copyFileSync(BAD, join(folder, "b.xlsx"));
  writeFileSync(join(folder, "a.xlsx"), "hỏng");
  mkdirSync(join(out, LETTER));
  const run = await soat(["check", folder, "--letters", out, "--force"]);
  expect(run.status).toBe(2);
  expect(run.said.trimEnd().split("\n")).toEqual([
    `Không ghi được “${join(out, LETTER)}”: đó là thư mục. Hãy nêu cả tên tệp.`,
    `Đã ghi công văn: ${join(out, "a (công văn trả lại).docx")}`,
  ]);
});

test("wrong calls are refused before anything is written", async () => {
  const out = join(newFolder(), "x");
  expect((await soat(["check", BAD, "--letters", out, "--explain", "PL2!C7"])).said).toBe("--letters và --explain không dùng cùng nhau.\n");
  expect((await soat(["check", BAD, "--letters", out, "--lang", "en"], "en")).said).toBe("Letters are written in Vietnamese; please leave out --lang en with --letters.\n");
  expect(existsSync(out)).toBe(false);
  writeFileSync(out, "");
  chmodSync(out, 0o400);
  expect((await soat(["check", BAD, "--letters", out])).status).toBe(2);
});
