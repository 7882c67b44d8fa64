import { LIMITS } from "../../../src/adapters/xlsx/limits";
import { failure } from "./packageOf";
import { utf16, utf8, zipOf } from "./zipOf";

/** The smallest compound file: one table of sectors, one directory with these streams (empty, but for their first bytes). */
function compoundOf(streams: readonly { readonly name: string; readonly data?: Uint8Array }[]): Uint8Array {
  const SECTOR = 512;
  const big = streams.map(({ name, data }) => ({ name, data: data ?? new Uint8Array(0) }));
  const lengths = big.map(({ data }) => Math.max(8, Math.ceil(data.length / SECTOR)) * SECTOR);
  const total = SECTOR * 3 + lengths.reduce((sum, length) => sum + length, 0);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let i = 1; i < 109; i++) view.setUint32(76 + i * 4, 0xffffffff, true);
  const link = (sector: number, next: number): void => {
    view.setUint32(SECTOR + sector * 4, next, true);
  };
  for (let sector = 0; sector < 128; sector++) link(sector, 0xffffffff);
  link(0, 0xfffffffd);
  link(1, 0xfffffffe);
  const record = (at: number, name: string, type: number, start: number, size: number): void => {
    const base = SECTOR * 2 + at * 128;
    bytes.set(utf16(name, true).subarray(2), base);
    view.setUint16(base + 64, name.length * 2 + 2, true);
    view.setUint8(base + 66, type);
    view.setUint32(base + 116, start, true);
    view.setUint32(base + 120, size, true);
  };
  record(0, "Root Entry", 5, 0xfffffffe, 0);
  let sector = 2;
  big.forEach(({ name, data }, i) => {
    const count = (lengths[i] ?? 0) / SECTOR;
    record(i + 1, name, 2, sector, count * SECTOR);
    bytes.set(data, SECTOR * (sector + 1));
    for (let step = 0; step < count; step++) link(sector + step, step + 1 < count ? sector + step + 1 : 0xfffffffe);
    sector += count;
  });
  return bytes;
}

const BOF = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00, ...new Array<number>(12).fill(0)];
const types = (type: string): string => `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
const office = (type: string): Uint8Array => zipOf([{ name: "[Content_Types].xml", data: types(type) }, { name: "word/document.xml", data: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>` }]);

describe("files that are no workbook we can read", () => {
  const cases: readonly (readonly [string, Uint8Array, string, string | undefined])[] = [
    ["an empty file", new Uint8Array(0), "file.notWorkbook", "empty"],
    ["nothing but blanks", utf8(" \r\n\t"), "file.notWorkbook", "empty"],
    ["HTML under an Excel name", utf8("\ufeff<!-- x -->\n<html><table><tr><td>1</td></tr></table></html>"), "file.notWorkbook", "html"],
    ["a bare table", utf8("  <table border=1>"), "file.notWorkbook", "html"],
    ["XHTML", utf8('<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"/>'), "file.notWorkbook", "html"],
    ["the XML spreadsheet of Excel 2003", utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), "file.notWorkbook", "xml"],
    ["SYLK", utf8("ID;PWXL;N;E\r\nC;Y1;X1;K5\r\nE\r\n"), "file.notWorkbook", "sylk"],
    ["a web page with its pictures", utf8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<table>'), "file.notWorkbook", "html"],
    ["a letter that says what it is about", utf8("Subject: báo cáo\r\n\r\nKính gửi"), "file.notWorkbook", "text"],
    ["text", utf8("Kính gửi: Sở Nội vụ"), "file.notWorkbook", "text"],
    ["UTF-16 text", utf16("Kính gửi", true), "file.notWorkbook", "text"],
    ["PDF", utf8("%PDF-1.7\n"), "file.notWorkbook", "pdf"],
    ["RTF", utf8("{\\rtf1"), "file.notWorkbook", "rtf"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), "file.notWorkbook", "image"],
    ["a Word document without a table", office("wordprocessingml.document"), "file.notWorkbook", "docx"],
    ["slides", office("presentationml.presentation"), "file.notWorkbook", "pptx"],
    ["a zip of something else", zipOf([{ name: "a.txt", data: "a" }]), "file.notWorkbook", "zip"],
    ["an empty zip", zipOf([]), "file.notWorkbook", "zip"],
    ["binary data", Uint8Array.of(1, 2, 3, 0), "file.notWorkbook", "unknown"],
    ["an encrypted Office package", compoundOf([{ name: "EncryptionInfo" }, { name: "EncryptedPackage" }]), "file.encrypted", undefined],
    ["an .xls with a password", compoundOf([{ name: "Workbook", data: Uint8Array.of(...BOF, 0x2f, 0x00, 0x02, 0x00, 0x01, 0x00) }]), "file.encrypted", undefined],
    ["an old Word document", compoundOf([{ name: "WordDocument" }]), "file.notWorkbook", "doc"],
    ["another compound file", compoundOf([{ name: "\u0005SummaryInformation" }]), "file.notWorkbook", "ole"],
    ["a compound file cut off", compoundOf([{ name: "Workbook" }]).slice(0, 1400), "file.damaged", undefined],
    ["a zip whose parts are encrypted", zipOf([{ name: "[Content_Types].xml", data: "x", flags: 1 }]), "file.encrypted", undefined],
    ["a file larger than we take", new Uint8Array(LIMITS.fileBytes + 1), "file.tooLarge", undefined],
  ];
  it.each(cases)("%s", async (_, bytes, rule, kindSeen) => {
    const { detail, ...seen } = await failure(bytes);
    expect(seen).toEqual(kindSeen === undefined ? { rule } : { rule, kindSeen });
    expect(detail).not.toBe("");
  });

  it("comments before HTML are passed over, one that never ends is text, and thirty do not hang", async () => {
    const seen = async (text: string): Promise<string | undefined> => (await failure(utf8(text))).kindSeen;
    const comments = "<!---->".repeat(30);
    expect(await Promise.all([`${comments}\n<TABLE>`, `${comments}<x`, `${comments}x`, "<!-- <html>", "<!--><html>-->", "<!-- a --> <!-- b --><?xml?><html>"].map(seen))).toEqual(["html", "xml", "text", "text", "text", "html"]);
  });

  it("a fault of our own is told from a damaged file, its detail kept short", async () => {
    const bytes = utf8("PK\u0003\u0004");
    Object.defineProperty(bytes, "buffer", { get: () => { throw new Error("x".repeat(5000)); } });
    const { rule, detail } = await failure(bytes);
    expect({ rule, detail }).toEqual({ rule: "file.notChecked", detail: `unexpected: ${"x".repeat(188)}` });
  });

  it("a chain of sectors that leads back to itself does not hang", async () => {
    const bytes = compoundOf([{ name: "Workbook" }]);
    new DataView(bytes.buffer).setUint32(512 + 3 * 4, 2, true);
    expect((await failure(bytes)).rule).toBe("file.damaged");
  });
});
