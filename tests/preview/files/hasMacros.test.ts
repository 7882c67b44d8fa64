import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { read, utils, write, CFB } from "@e965/xlsx";
import { hasMacros } from "../../../src/preview/files/hasMacros";
import { readPreviewFile } from "../../../src/preview/files/readPreviewFile";

/** What we use of the library's untyped part. */
interface Containers {
  read(bytes: Uint8Array, options: { type: "array" }): object;
  write(file: object, options: { type: "buffer" }): ArrayBuffer;
  readonly utils: { cfb_add(file: object, path: string, content: Uint8Array): void };
}

/** An .xls of one cell, with a VBA project or without. */
function xls(project: boolean): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["STT"]]), "PL1");
  const plain = new Uint8Array(write(book, { type: "buffer", bookType: "biff8" }) as ArrayBuffer);
  expect(read(plain).SheetNames).toEqual(["PL1"]);
  if (!project) return plain;
  const containers = CFB as Containers;
  const file = containers.read(plain, { type: "array" });
  containers.utils.cfb_add(file, "/_VBA_PROJECT_CUR/VBA/_VBA_PROJECT", new Uint8Array([0xcc, 0x61]));
  return new Uint8Array(containers.write(file, { type: "buffer" }));
}

const bytes = (text: string) => new TextEncoder().encode(text);

test("an .xls holds macros only when a VBA project stands in it", () => {
  expect(hasMacros(xls(false))).toBe(false);
  expect(hasMacros(xls(true))).toBe(true);
});

test("a package holds macros by its part, not by its name", () => {
  expect(hasMacros(zipSync({ "xl/workbook.xml": bytes("<workbook/>"), "xl/vbaProject.bin": new Uint8Array([1]) }))).toBe(true);
  expect(hasMacros(readFileSync("assets/samples/01-so-tu-phap-dat.xlsx"))).toBe(false);
});

test("what is no container, or a broken one, holds none", () => {
  expect([new Uint8Array(0), bytes("STT,Nội dung"), xls(true).slice(0, 600)].map(hasMacros)).toEqual([false, false, false]);
});

test.each([["bieu.xls", false, ["looks"]], ["bieu.xls", true, ["looks", "macros"]]] as const)("%s with a project: %s loses %j", async (name, project, losses) => {
  const opened = await readPreviewFile(name, xls(project));
  expect(opened.ok && opened.file.losses).toEqual(losses);
});
