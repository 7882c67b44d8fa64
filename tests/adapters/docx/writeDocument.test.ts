import { strFromU8, unzipSync } from "fflate";
import { writeDocument } from "../../../src/adapters/docx/writeDocument";
import { withoutClock } from "../../../src/adapters/docx/withoutClock";
import { openWorkbook } from "../../../src/adapters/xlsx/openWorkbook";
import { documentWith } from "../../core/document/documents";

async function tableOf(bytes: Uint8Array): Promise<(string | number | boolean | null)[][][]> {
  const opened = await openWorkbook("a.docx", bytes);
  if (!opened.ok) throw new Error(opened.failure.detail);
  return opened.workbook.sheets.map((sheet) => sheet.filledRows().map((row) => sheet.cellsOfRow(row).map(({ value }) => value)));
}

async function parts(text: string): Promise<(name: string) => string> {
  const files = unzipSync(await writeDocument(documentWith(text)));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}

test("A4 upright with its margins, in the document's font; pages are numbered from the second on", async () => {
  const part = await parts("Sửa ô C7");
  const document = part("word/document.xml");
  expect(/<w:pgSz [^>]*>/u.exec(document)?.[0]).toBe('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(/<w:pgMar [^>]*>/u.exec(document)?.[0]).toBe('<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>');
  expect(document).toContain("<w:titlePg/>");
  expect(part("word/styles.xml")).toContain('w:ascii="Times New Roman"');
  expect([part("word/header1.xml"), part("word/header2.xml")].filter((xml) => xml.includes("PAGE"))).toHaveLength(1);
});

test("looks: size, weight, place on the line, setting in, space above; heading rows come again and rows stay whole", async () => {
  const document = (await parts("Sửa ô C7"))("word/document.xml");
  const paragraph = /<w:p>(?:(?!<w:p>).)*?Sửa ô C7/su.exec(document)?.[0] ?? "";
  expect(paragraph).toContain('<w:keepNext/>');
  expect(paragraph).toContain('<w:spacing w:before="120"/>');
  expect(paragraph).toContain('<w:ind w:firstLine="567"/>');
  expect(paragraph).toContain('<w:jc w:val="both"/>');
  expect(paragraph).toContain("<w:i/>");
  expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  expect(document.match(/<w:cantSplit\/>/gu)).toHaveLength(4);
  expect(document.match(/<w:gridCol w:w="\d+"\/>/gu)).toEqual(['<w:gridCol w:w="3685"/>', '<w:gridCol w:w="5669"/>', '<w:gridCol w:w="567"/>', '<w:gridCol w:w="8787"/>']);
});

test("a table is followed by a paragraph, so that no program joins it to another or to the end", async () => {
  const spec = documentWith("x");
  const [columns, , table] = spec.blocks;
  if (!columns || !table) throw new Error("no table");
  const outline = async (...blocks: (typeof spec.blocks)[number][]): Promise<string[]> => {
    const files = unzipSync(await writeDocument({ ...spec, blocks }));
    const body = strFromU8(files["word/document.xml"] ?? new Uint8Array()).replace(/<w:tbl>.*?<\/w:tbl>/gsu, "<w:tbl/>");
    return [...body.matchAll(/<(w:tbl|w:p|w:sectPr)[ />]/gu)].map(([, name = ""]) => name);
  };
  expect(await outline(columns, table)).toEqual(["w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr"]);
  expect(await outline(table, { kind: "paragraph", look: "body", text: "x" })).toEqual(["w:tbl", "w:p", "w:sectPr"]);
});

test("our own reader reads the table back", async () => {
  expect(await tableOf(await writeDocument(documentWith("Sửa ô C7")))).toEqual([[["SỞ NỘI VỤ"]], [["Sửa ô C7"], ["TT", "Nội dung"], ["1", "Sửa ô C7"], ["2"]]]);
});

test.each([["control signs", "a\u0000b\u000bc\ud800d\udc00e\uffffg\u202eh"], ["markup", `</w:t><w:p/>&amp;<!--"'`], ["forty thousand letters", "ữ".repeat(40_000)], ["a formula", "=1+1"]])(
  "whatever a text holds, the document is sound: %s",
  async (_name, text) => {
    const bytes = await writeDocument(documentWith(text));
    const shown = text.replace(/[\p{Cc}\p{Cs}\uffff\u202e]/gu, " ");
    const [, sheet = []] = await tableOf(bytes);
    // No cell of a sheet holds more letters.
    expect(sheet.slice(-2)).toEqual([["1", shown.slice(0, 32_767)], ["2"]]);
    expect(strFromU8(unzipSync(bytes)["docProps/core.xml"] ?? new Uint8Array())).not.toContain("<w:p/>");
  },
);

test("the same document gives the same bytes at any hour", async () => {
  const first = await writeDocument(documentWith("Sửa ô C7"));
  await new Promise((done) => setTimeout(done, 0));
  expect(await writeDocument(documentWith("Sửa ô C7"))).toEqual(first);
  const view = new DataView(first.buffer, first.byteOffset);
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
  expect(strFromU8(unzipSync(first)["docProps/core.xml"] ?? new Uint8Array())).not.toContain("dcterms");
});

test("what is no zip file has no clock to take away", () => {
  expect(() => withoutClock(new Uint8Array(10))).toThrow("A zip file ends with its directory.");
  expect(() => withoutClock(new Uint8Array(100))).toThrow("A zip file ends with its directory.");
});
