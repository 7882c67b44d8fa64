import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../../../src/adapters/xlsx/openWorkbook";
import { markWorkbook } from "../../../../src/adapters/xlsx/package/markWorkbook";
import type { CellLink, SheetSpec } from "../../../../src/core/sheet/sheetSpec";
import type { FileMark, FileMarks } from "../../../../src/workflows/ports";
import { parseA1 } from "../../../../src/core/sheet/address";
import { linesOf, opened, packageOf, sheetData } from "../packageOf";
import { cell, sheet } from "../write/sheetSpecs";
import { elementsOf, textIn, xmlTree } from "../xmlTree";
import { utf16, utf8 } from "../zipOf";
import { differences, newParts } from "./differences";
import { richPackage, richParts } from "./richPackage";

const A = "Bảng 'A'";

function mark(at: string, severity: FileMark["severity"] = "error", note = "Lỗi: sai.", name = A): FileMark {
  const position = parseA1(at);
  if (!position) throw new Error(at);
  return { at: { sheet: name, ...position }, severity, note };
}

function slip(name = "Phiếu kiểm tra", links: readonly CellLink[] = []): SheetSpec {
  return sheet({ name, cells: [cell(0, 0, "PHIẾU KIỂM TRA", { look: "head" }), cell(1, 0, "=cmd|' /C calc'!A0"), cell(1, 1, 5, { look: "count" })], links, page: { ...sheet().page, repeatedRows: { from: 0, to: 0 } }, names: [{ name: "soat_phieu", refersTo: '="A1"', hidden: true }] });
}

async function marked(bytes: Uint8Array, marks: readonly FileMark[], more: Partial<FileMarks> = {}) {
  const done = await markWorkbook(bytes, { marks, slip: slip(), replacesSlip: false, ...more });
  if (!done.ok) throw new Error(done.why);
  return done;
}

const textOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes, { filter: (file) => file.name === name })[name] ?? new Uint8Array());

/** Each note of a comments part: cell, author and text. */
function notesIn(bytes: Uint8Array, name: string): string[][] {
  const tree = xmlTree(textOf(bytes, name));
  const authors = elementsOf(tree, "author").map(textIn);
  return elementsOf(tree, "comment").map((one) => [one.attributes["ref"] ?? "", authors[Number(one.attributes["authorId"])] ?? "", elementsOf(one, "t").map(textIn).join("")]);
}

/** The look of a cell's ground, and its whole style without it. */
function groundOf(bytes: Uint8Array, part: string, at: string): unknown[] {
  const styles = xmlTree(textOf(bytes, "xl/styles.xml"));
  const found = elementsOf(xmlTree(textOf(bytes, part)), "c").find(({ attributes }) => attributes["r"] === at);
  const xfs = elementsOf(elementsOf(styles, "cellXfs")[0] ?? styles, "xf");
  const xf = xfs[Number(found?.attributes["s"] ?? 0)];
  const { fillId = "0", applyFill, ...rest } = xf?.attributes ?? {};
  const fill = elementsOf(elementsOf(styles, "fills")[0] ?? styles, "fill")[Number(fillId)];
  return [fill ? (elementsOf(fill, "fgColor")[0]?.attributes["rgb"] ?? "none") : "lost", applyFill, rest, xf?.children.length];
}

const SHEET = "xl/worksheets/sheet1.xml";

describe("a workbook full of other things", () => {
  const marks = [mark("A2"), mark("C2", "warning"), mark("A5", "info"), mark("E9", "warning"), mark("B1"), mark("B5", null, "Đã giải trình."), mark("B2", "info", "")];

  test("everything but the marks is as it was, part by part", async () => {
    const bytes = richPackage();
    const done = await marked(bytes, marks);
    expect(differences(bytes, done.bytes)).toEqual([]);
    expect(newParts(bytes, done.bytes)).toEqual(["xl/worksheets/sheet3.xml"]);
    const [before, after] = [await opened(bytes), await opened(done.bytes)];
    expect(after.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([[A, false], ["Ẩn", true], ["Phiếu kiểm tra", false]]);
    expect(after.sheets.slice(0, 2).map(linesOf)).toEqual(before.sheets.map(linesOf));
    expect([done.dropped, done.notMarked]).toEqual([[], [{ at: { sheet: A, row: 1, column: 2 }, why: "conversation" }]]);
  });

  test("grounds over each cell's own look, made where no cell was; a merge is marked on its first cell and over what stands below it", async () => {
    const { bytes } = await marked(richPackage(), marks);
    const looks = ["A2", "B2", "A5", "E9", "A1", "B1", "C1"].map((at) => groundOf(bytes, SHEET, at));
    const bold = { numFmtId: "0", fontId: "1", borderId: "0", xfId: "0", applyFont: "1" };
    const number = { numFmtId: "4", fontId: "0", borderId: "0", xfId: "0", applyNumberFormat: "1" };
    const plain = { numFmtId: "0", fontId: "0", borderId: "0", xfId: "0" };
    expect(looks).toEqual([
      ["FFFFC7CE", "1", number, 1], ["FFDDEBF7", "1", number, 1], ["FFDDEBF7", "1", plain, 0], ["FFFFEB9C", "1", number, 1],
      ["FFFFC7CE", "1", bold, 1], ["FFFFC7CE", "1", bold, 1], ["FFFFC7CE", "1", bold, 1],
    ]);
    expect(groundOf(bytes, SHEET, "B5")).toEqual(["none", undefined, plain, 0]);
  });

  test("notes stand below those that are there; a conversation is left alone; each new one has a box of its own number", async () => {
    const { bytes } = await marked(richPackage(), marks);
    expect(notesIn(bytes, "xl/comments1.xml")).toEqual([
      ["A2", "Lan", "Lan: xem lại\n\nSoát Phụ lục:\nLỗi: sai."],
      ["C2", "tc={5A1F}", "[Threaded comment]"],
      ["A5", "Lan", "chỉ chữ\n\nSoát Phụ lục:\nLỗi: sai."],
      ["E9", "Soát Phụ lục", "Soát Phụ lục:\nLỗi: sai."],
      ["A1", "Soát Phụ lục", "Soát Phụ lục:\nLỗi: sai."],
      ["B5", "Soát Phụ lục", "Soát Phụ lục:\nĐã giải trình."],
    ]);
    const drawing = xmlTree(textOf(bytes, "xl/drawings/vmlDrawing1.vml"));
    const boxes = elementsOf(drawing, "shape").map((shape) => [shape.attributes["id"], ...["Row", "Column"].map((name) => textIn(elementsOf(shape, name)[0] ?? shape))]);
    expect(boxes.slice(3)).toEqual([["_x0000_s2049", "8", "4"], ["_x0000_s2050", "0", "0"], ["_x0000_s2051", "4", "1"]]);
    expect(elementsOf(drawing, "idmap")[0]?.attributes["data"]).toBe("1,2");
  });

  test("marked again, what we said before is said anew and stands once", async () => {
    const first = await marked(richPackage(), marks);
    const second = await marked(first.bytes, marks.map((one) => (one.note === "" ? one : { ...one, note: "Lưu ý: đã đổi." })), { replacesSlip: true });
    expect(notesIn(second.bytes, "xl/comments1.xml").map(([, , text]) => text)).toEqual([
      "Lan: xem lại\n\nSoát Phụ lục:\nLưu ý: đã đổi.", "[Threaded comment]", "chỉ chữ\n\nSoát Phụ lục:\nLưu ý: đã đổi.",
      "Soát Phụ lục:\nLưu ý: đã đổi.", "Soát Phụ lục:\nLưu ý: đã đổi.", "Soát Phụ lục:\nLưu ý: đã đổi.",
    ]);
    expect(newParts(first.bytes, second.bytes)).toEqual([]);
    expect((await opened(second.bytes)).definedNames).toEqual((await opened(first.bytes)).definedNames);
  });

  test("a sheet in another prefix, without cells, rows or relations, gets all of it", async () => {
    const done = await marked(richPackage(), [mark("C3", "error", "x", "Ẩn")]);
    expect(textOf(done.bytes, "xl/worksheets/sheet2.xml")).toMatch(/<x:sheetData><x:row r="3"><x:c r="C3" s="\d+"\/><\/x:row><\/x:sheetData><x:legacyDrawing xmlns:r="[^"]*" r:id="rIdSoat\d"\/><x:extLst>/u);
    expect(newParts(richPackage(), done.bytes)).toEqual(["xl/drawings/vmlDrawing2.vml", "xl/comments2.xml", "xl/worksheets/sheet3.xml", "xl/worksheets/_rels/sheet2.xml.rels"]);
    expect(notesIn(done.bytes, "xl/comments2.xml")).toEqual([["C3", "Soát Phụ lục", "Soát Phụ lục:\nx"]]);
  });

  test("cells of sheets that are none are named; so are notes of a drawing that is lost or has no end", async () => {
    expect((await marked(richPackage(), [mark("A1", "error", "x", "Khác")])).notMarked).toEqual([{ at: { sheet: "Khác", row: 0, column: 0 }, why: "sheet" }]);
    for (const drawing of [null, "<xml"]) {
      const bytes = richPackage({ "xl/drawings/vmlDrawing1.vml": drawing });
      const done = await marked(bytes, [mark("B5")]);
      expect([done.notMarked, groundOf(done.bytes, SHEET, "B5")[0]]).toEqual([[{ at: { sheet: A, row: 4, column: 1 }, why: "drawing" }], "FFFFC7CE"]);
    }
  });

  test("a signature goes with all that names it, and is told", async () => {
    const origin = '<Relationship Id="rSig" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
    const parts = richParts();
    const signed = richPackage({
      "_rels/.rels": String(parts["_rels/.rels"]).replace("</Relationships>", `${origin}</Relationships>`),
      "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace("</Types>", '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/></Types>'),
      "_xmlsignatures/origin.sigs": "",
      "_xmlsignatures/_rels/origin.sigs.rels": "<Relationships/>",
      "_xmlsignatures/sig1.xml": "<Signature/>",
    });
    const done = await marked(signed, marks);
    const plain = await marked(richPackage(), marks);
    expect(done.dropped).toEqual(["signature"]);
    expect(unzipSync(done.bytes)).toEqual(unzipSync(plain.bytes));
  });
});

describe("the slip as a sheet", () => {
  test("texts stay texts, links lead to cells alone, the heading is printed again", async () => {
    const links = [{ row: 1, column: 0, to: { sheet: A, row: 8, column: 3 } }, { row: 1, column: 1, to: { sheet: 'x"<&\n', row: 0, column: 0 } }];
    const done = await marked(richPackage(), [], { slip: slip("Phiếu kiểm tra", links) });
    const part = xmlTree(textOf(done.bytes, "xl/worksheets/sheet3.xml"));
    expect(elementsOf(part, "hyperlink").map(({ attributes }) => attributes)).toEqual([{ ref: "A2", location: "'Bảng ''A'''!D9" }, { ref: "B2", location: "'x\"<&\n'!A1" }]);
    const book = await opened(done.bytes);
    expect(book.sheets.slice(-1).flatMap(linesOf)).toEqual(['A1 text "PHIẾU KIỂM TRA"', `A2 text "=cmd|' /C calc'!A0"`, "B2 number 5"]);
    expect(book.definedNames.slice(1)).toEqual([
      { name: "soat_phieu", refersTo: '"A1"', hidden: true, sheet: "Phiếu kiểm tra" },
      { name: "_xlnm.Print_Titles", refersTo: "'Phiếu kiểm tra'!$1:$1", hidden: false, sheet: "Phiếu kiểm tra" },
    ]);
    expect(textOf(done.bytes, "xl/worksheets/sheet3.xml")).not.toContain("<f>");
  });
});

describe("packages of other writers", () => {
  const strict = (xml: string): string => xml.replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships");

  test("a strict one gets strict parts", async () => {
    const parts = Object.fromEntries(Object.entries(richParts()).map(([name, part]) => [name, typeof part === "string" ? strict(part) : part]));
    const done = await marked(packageOf({ parts }), [mark("B5"), mark("A1", "error", "x", "Ẩn")]);
    expect(differences(packageOf({ parts }), done.bytes)).toEqual([]);
    const written = ["xl/comments2.xml", "xl/worksheets/sheet3.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/_rels/sheet2.xml.rels"].map((name) => textOf(done.bytes, name));
    expect(written.map((text) => [text.includes("purl.oclc.org"), text.includes("officeDocument/2006") || text.includes("spreadsheetml/2006")])).toEqual(Array.from({ length: 4 }, () => [true, false]));
    expect((await opened(done.bytes)).sheets).toHaveLength(3);
  });

  test("no styles, no names, no relations to speak of: what lacks is made", async () => {
    for (const [stylesPart, stylesLink] of [[null, ""], [`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`, '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>']] as const) {
      const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>${stylesLink}</Relationships>`;
      const bytes = packageOf({ strings: null, sheet: sheetData("<row><c><v>1</v></c><c><v>2</v></c></row>"), parts: { "xl/styles.xml": stylesPart, "xl/_rels/workbook.xml.rels": rels } });
      const done = await marked(bytes, [mark("B1", "error", "x", "S"), mark("C1", "info", "", "S")]);
      expect(differences(bytes, done.bytes)).toEqual([]);
      expect(textOf(done.bytes, SHEET)).toMatch(/<row><c><v>1<\/v><\/c><c s="1"><v>2<\/v><\/c><c r="C1" s="2"\/><\/row>/u);
      expect(elementsOf(xmlTree(textOf(done.bytes, "xl/styles.xml")), "patternFill").map(({ attributes }) => attributes["patternType"])).toEqual(["none", "gray125", "solid", "solid", "solid"]);
      expect((await opened(done.bytes)).sheets.map(({ name }) => name)).toEqual(["S", "Phiếu kiểm tra"]);
    }
  });

  test("other formats, odd encodings and broken parts are refused, never half done", async () => {
    const marks = { marks: [mark("A1", "error", "x", "S")], slip: slip(), replacesSlip: false };
    const plain = { sheet: sheetData("<row><c><v>1</v></c></row>") };
    const refused = [
      utf8("a,b"),
      packageOf({ ...plain, parts: { [SHEET]: utf16(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${plain.sheet}</worksheet>`, true) } }),
      packageOf({ ...plain, parts: { "xl/styles.xml": "<styleSheet" } }),
    ];
    expect(await Promise.all(refused.map((bytes) => markWorkbook(bytes, marks)))).toEqual([{ ok: false, why: "notXlsx" }, { ok: false, why: "encoding" }, { ok: false, why: "damaged" }]);
  });
});

test("texts of any signs come back as they went in, and never break a part", async () => {
  const texts = ["=1+1", "</t>", "]]>", "a\u0000b\u001f", "\ud800x", "_x0041_", "\r\n", "ệ".repeat(40_000), "&amp;", "<!--"];
  const marks = texts.map((note, row) => ({ at: { sheet: "S", row, column: 0 }, severity: "error" as const, note }));
  const cells = texts.map((value, row) => cell(row, 0, value));
  const done = await marked(packageOf({ sheet: sheetData("<row><c><v>1</v></c></row>") }), marks, { slip: { ...slip(), cells } });
  const book = await opened(done.bytes);
  expect(book.sheets.slice(-1).flatMap((one) => texts.map((_, row) => one.cellAt(row, 0).value))).toEqual(texts.map((text) => text.slice(0, 32_767)));
  expect(notesIn(done.bytes, "xl/comments1.xml").map(([ref]) => ref)).toEqual(texts.map((_, row) => `A${row + 1}`));
});

test("whatever a file holds, it is marked and still opens, or refused with a reason", async () => {
  const parts = richParts();
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels|vml)$/u.test(name));
  const damage = fc.record({ part: fc.constantFrom(...names), at: fc.nat(100_000), cut: fc.nat(12), put: fc.constantFrom("", "<", "/>", '"', "&", "<!--", "x:", "\u0000", "<c r='A2'/>", "<row/>", "0") });
  const reasons = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(damage, async ({ part, at, cut, put }) => {
      const text = String(parts[part]);
      const from = at % text.length;
      const bytes = richPackage({ [part]: text.slice(0, from) + put + text.slice(from + cut) });
      const before = await openWorkbook("a.xlsx", bytes);
      const done = await markWorkbook(bytes, { marks: [mark("A2"), mark("C2", "warning"), mark("E9", "info"), mark("B1"), mark("C3", "error", "x", "Ẩn")], slip: slip(), replacesSlip: false });
      const outcome = done.ok ? "ok" : done.why;
      reasons.set(outcome, (reasons.get(outcome) ?? 0) + 1);
      if (!done.ok || !before.ok) return;
      const after = await opened(done.bytes);
      expect(after.sheets.slice(0, before.workbook.sheets.length).map(linesOf)).toEqual(before.workbook.sheets.map(linesOf));
    }),
    { numRuns: 400 },
  );
  expect([...reasons.keys()]).toEqual(expect.arrayContaining(["damaged", "ok"]));
});
