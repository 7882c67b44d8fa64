import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { failure } from "../adapters/xlsx/packageOf";
import { docxOf, paragraph } from "../adapters/xlsx/read/word/docxOf";
import { printedTables } from "../documents/appendices2011To2020";
import { wordOf } from "../documents/wordOf";
import { speakFinding } from "../../src/core/catalogue";
import { unreadableFinding } from "../../src/core/file/fileFindings";
import { newFolder, soat } from "./runSoat";

const pl2 = printedTables.find(({ form }) => form === "pl2");
if (!pl2) throw new Error("no pl2");
const { titles, headings, rows } = pl2;
/** The total, its six parts, and what follows, six years alike. */
const FIGURES = ["1.210", "1.000", "200", "4", "3", "2", "1", "40", "40", "30", "2", "2", "không có"];
const lines = [...headings, ...rows.map(([stt = "", label = ""], at) => [stt, label, ...Array.from({ length: 6 }, () => FIGURES[at] ?? "")])];

interface Json {
  files: { unit: { name: string } | null; tables: { sheet: string; range: string }[]; findings: { rule: string; sheet: string; cell: string }[] }[];
}

function written(name: string, bytes: Uint8Array | string): string {
  const path = join(newFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

const document = written("pl2.docx", wordOf([{ above: ["UBND TỈNH BÌNH ĐỊNH", "SỞ TƯ PHÁP", ...titles], lines, below: ["Người lập biểu"] }]));

test("a Word document is checked: its sender, its table, each finding by table, row and column, nothing said of figures in words", async () => {
  const { printed } = await soat(["check", document, "--format", "json"]);
  const [file] = (JSON.parse(printed) as Json).files;
  expect([file?.unit?.name, file?.tables.map(({ sheet, range }) => `${sheet}!${range}`)]).toEqual(["Sở Tư pháp", ["Bảng 1!A101:H114"]]);
  expect(file?.findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(["C", "D", "E", "F", "G", "H"].map((column) => `value.readAs ${column}114`));
});

test("a cell of it is explained without a word on how Excel keeps numbers", async () => {
  const { printed } = await soat(["check", document, "--explain", "Bảng 1!C102"]);
  expect(printed).toContain("Đọc là: 1.210");
  expect(printed).not.toContain("SUM");
});

test("a workbook is filled from it, with numbers", async () => {
  const blank = join(newFolder(), "trong.xlsx");
  const filled = join(newFolder(), "da-dien.xlsx");
  await soat(["template", "pl2", "--out", blank]);
  const { printed } = await soat(["fill", blank, "--from", document, "--out", filled]);
  expect(printed).toContain("1.000 – Mang sang từ tệp pl2.docx, ô Bảng 1!C103");
  expect((await soat(["compare", document, filled])).status).toBe(0);
});

test("a decimal comma in a CSV file is how it is written there", async () => {
  const csv = written("pl2.csv", [...titles.map((title) => [title]), ...lines.map((line) => line.map((text) => text.replace(/\n/gu, " ")))].map((line) => line.map((text) => `"${text}"`).join(";")).join("\n"));
  const [file] = (JSON.parse((await soat(["check", csv, "--format", "json"])).printed) as Json).files;
  expect(file?.tables).toHaveLength(1);
  expect(file?.findings.filter(({ rule }) => rule === "value.numberAsText")).toEqual([]);
});

test.each([
  ["doc", "Tệp này là văn bản kiểu DOC, RTF hoặc ODT nên không đọc được các bảng trong đó. Đề nghị mở bằng Word, lưu lại dạng .docx rồi gửi lại; hoặc gửi tệp bảng tính (.xlsx)."],
  ["docx", "Tệp Word này không có bảng nào. Đề nghị gửi tệp bảng tính gốc (.xlsx)."],
])("a document that cannot be read says what to do: %s", async (kindSeen, expected) => {
  const failed = kindSeen === "docx" ? await failure(docxOf(paragraph("Kính gửi")), "a.docx") : { rule: "file.notWorkbook" as const, detail: "", kindSeen };
  const { message, fix } = speakFinding(unreadableFinding(failed), "vi");
  expect(`${message} ${fix ?? ""}`).toBe(expected);
});
