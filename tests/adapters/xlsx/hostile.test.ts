import { openWorkbook } from "../../../src/adapters/xlsx/openWorkbook";
import { MAIN, cellsOf, failure, firstSheet, linesOf, opened, packageOf, partsOf, sheetData } from "./packageOf";
import { joinBytes, utf8, zipOf } from "./zipOf";

const SHEET = sheetData(
  Array.from({ length: 40 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${i % 3}</v></c><c r="B${i + 1}"><v>${i * 7919}</v></c><c r="C${i + 1}"><f>B${i + 1}*2</f><v>${i * 15838}</v></c></row>`).join(""),
);
const STRINGS = "<si><t>Sở Nội vụ</t></si><si><t>Sở Tài chính</t></si><si><t>Ủy ban nhân dân tỉnh</t></si>";
const GOOD = packageOf({ sheet: SHEET, strings: STRINGS });

async function contents(bytes: Uint8Array): Promise<string[] | string> {
  const result = await openWorkbook("a.xlsx", bytes);
  return result.ok ? result.workbook.sheets.flatMap(linesOf) : result.failure.rule;
}

describe("cut off and altered files", () => {
  it("a file cut off anywhere is refused", async () => {
    for (let length = 0; length < GOOD.length; length += length < 64 || length > GOOD.length - 200 ? 1 : 13) {
      expect(["file.damaged", "file.notWorkbook"]).toContain(await contents(GOOD.slice(0, length)));
    }
  });

  it("a flipped bit anywhere gives either the same contents or a refusal", async () => {
    const whole = await contents(GOOD);
    expect(Array.isArray(whole) && whole.length).toBe(120);
    let refused = 0;
    for (let at = 0; at < GOOD.length; at++) {
      const bytes = GOOD.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at * 5) % 8);
      const found = await contents(bytes);
      if (typeof found === "string") refused++;
      else expect({ at, found }).toEqual({ at, found: whole });
    }
    expect(refused).toBeGreaterThan(GOOD.length / 2);
  });

  it("random bytes behind every magic number are refused", async () => {
    let seed = 20201120;
    const random = (): number => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16;
    for (const magic of [[0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [0x50, 0x4b, 5, 6], []]) {
      for (let round = 0; round < 50; round++) {
        const bytes = Uint8Array.from({ length: 700 + round * 40 }, (_, i) => magic[i] ?? random() & 255);
        expect(typeof (await contents(bytes))).toBe("string");
      }
    }
  });
});

describe("bombs", () => {
  /** Packs to some 40 KB at the least. */
  const zeros = new Uint8Array(40 * 1024 * 1024).fill(0x20);

  it("a part that unpacks to far more than its file is refused before it is unpacked", async () => {
    const bytes = packageOf({ parts: { "xl/worksheets/sheet1.xml": zeros } });
    expect(bytes.length).toBeLessThan(400_000);
    expect((await failure(bytes)).rule).toBe("file.tooLarge");
  });

  it("a part that states a small size and unpacks to a large one is refused", async () => {
    const specs = [...partsOf({})].map(([name, data]) => ({ name, data }));
    const bomb = { name: "xl/worksheets/sheet1.xml", data: zeros, lie: { size: 1000, crc: 0 } };
    const bytes = zipOf([...specs.filter(({ name }) => name !== bomb.name), bomb]);
    expect((await failure(bytes)).rule).toBe("file.damaged");
  });

  it.each([
    ["a size too large", { size: 5000 }],
    ["a size too small", { size: 40 }],
    ["a wrong checksum", { crc: 1 }],
    ["an unknown packing", { method: 12 }],
  ])("%s is refused", async (_, lie) => {
    const bytes = zipOf([...partsOf({ sheet: SHEET, strings: STRINGS })].map(([name, data]) => (name.includes("sheet1") ? { name, data, lie } : { name, data })));
    expect((await failure(bytes)).rule).toBe("file.damaged");
  });

  it("too many small parts read one after another are refused", async () => {
    const rel = `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>`;
    const sheets = Array.from({ length: 60 }, (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="rId1"/>`).join("");
    const filler = utf8(`<worksheet xmlns="${MAIN}"><sheetData/>${" ".repeat(4_000_000)}</worksheet>`);
    const bytes = packageOf({
      parts: {
        "xl/worksheets/sheet1.xml": filler,
        "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets}</sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel}</Relationships>`,
      },
    });
    expect((await failure(bytes)).rule).toBe("file.tooLarge");
  });

  it("shared formulas that spell out to gigabytes are refused", async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `<row><c><f t="shared" si="0"/><v>${i}</v></c></row>`).join("");
    const first = `<row><c><f t="shared" ref="A1:A9" si="0">${"B1+".repeat(2000)}B1</f><v>1</v></c></row>`;
    expect((await failure(packageOf({ sheet: sheetData(first + rows) }))).rule).toBe("file.tooLarge");
  });
});

describe("hostile XML", () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>`;
  const row = `<row r="1"><c r="A1"><v>1</v></c></row>`;
  const part = (inside: string): string => `<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
  const cases: readonly (readonly [string, string | Uint8Array])[] = [
    ["entity expansion", laughs + part(sheetData(`<row><c t="str"><v>&b;</v></c></row>`))],
    ["an external entity", `<!DOCTYPE x SYSTEM "file:///etc/passwd">${part(sheetData(row))}`],
    ["a tag never closed", part(`<sheetData>${row}`)],
    ["tags crossed", part(`<sheetData><row><c></row></c></sheetData>`)],
    ["an attribute twice", part(sheetData(`<row r="1" r="2"/>`))],
    ["an attribute without quotes", part(sheetData(`<row r=1/>`))],
    ["attributes run together", part(sheetData(`<row r="1"s="2"/>`))],
    ["a bare ampersand", part(sheetData(`<row><c t="str"><v>a & b</v></c></row>`))],
    ["a bare ampersand where nobody reads", part(`${sheetData(row)}<headerFooter><oddHeader>a & b</oddHeader></headerFooter>`)],
    ["a less-than sign in an attribute", part(sheetData(`<row r="<"/>`))],
    ["a control character", part(sheetData(`<row><c t="str"><v>a\u0001</v></c></row>`))],
    ["a reference to a control character", part(sheetData(`<row><c t="str"><v>&#1;</v></c></row>`))],
    ["two roots", part(sheetData(row)) + part("")],
    ["text after the root", `${part(sheetData(row))}x`],
    ["a comment never closed", part(`${sheetData(row)}<!-- `)],
    ["two dashes in a comment", part(`${sheetData(row)}<!-- a -- b -->`)],
    ["CDATA never closed", part(`<sheetData><row><c t="str"><v><![CDATA[a</v></c></row></sheetData>`)],
    ["a stray end of CDATA", part(sheetData(`<row><c t="str"><v>a]]></v></c></row>`))],
    ["an unbound prefix", part(sheetData(`<y:row/>`))],
    ["a declaration in the middle", ` ${`<?xml version="1.0"?>`}${part(sheetData(row))}`],
    ["no valid UTF-8", joinBytes([utf8(`<worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>`), Uint8Array.of(0xc3, 0x28), utf8(`</v></c></row></sheetData></worksheet>`)])],
    ["UTF-16 said but not meant", `<?xml version="1.0" encoding="UTF-16"?>${part(sheetData(row))}`],
    ["an encoding nobody knows", `<?xml version="1.0" encoding="x-nobody"?>${part(sheetData(row))}`],
    ["nothing", ""],
    ["a thousand levels", part("<a>".repeat(2000) + "</a>".repeat(2000))],
    ["names without end", part(Array.from({ length: 6000 }, (_, i) => `<n${i}/>`).join(""))],
    ["prefixes without end", part(Array.from({ length: 6000 }, (_, i) => `<a xmlns:p${i}="u"/>`).join(""))],
    ["names made to share one number", part(Array.from({ length: 16 }, (_, i) => `<${[8, 4, 2, 1].map((bit) => (i & bit ? "Aa" : "BB")).join("")}/>`).join(""))],
    ["attributes without end", part(`<a ${Array.from({ length: 400 }, (_, i) => `b${i}=""`).join(" ")}/>`)],
  ];
  it.each(cases)("%s is refused", async (_, sheet) => {
    expect((await failure(packageOf({ parts: { "xl/worksheets/sheet1.xml": sheet } }))).rule).toBe("file.damaged");
  });

  it("names such as __proto__ and constructor are ordinary texts", async () => {
    const sheet = await firstSheet({
      sheet: sheetData(`<row r="1"><c r="__proto__" t="constructor"><v>toString</v></c></row>`),
      afterSheets: `<definedNames><definedName name="__proto__">1</definedName></definedNames>`,
    });
    expect(linesOf(sheet)).toEqual(['A1 text "toString"']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("large but honest sheets", () => {
  it("a million styled empty rows cost nothing and keep what is filled", async () => {
    const rows = Array.from({ length: 1_048_576 }, (_, i) => `<row r="${i + 1}" s="1" customFormat="1"><c r="A${i + 1}" s="1"/></row>`);
    rows[2] = `<row r="3"><c r="B3"><v>5</v></c></row>`;
    const parts = partsOf({ sheet: sheetData(rows.join("")) });
    const [sheet] = (await opened(zipOf([...parts].map(([name, data]) => ({ name, data, stored: true }))))).sheets;
    if (!sheet) throw new Error("no sheet");
    expect(linesOf(sheet)).toEqual(["B3 number 5"]);
    expect({ rowCount: sheet.rowCount, rows: [...sheet.data.rows], cells: sheet.data.columns.length, strings: sheet.data.strings }).toEqual({ rowCount: 3, rows: [2], cells: 1, strings: [] });
  });

  it("the grid's two corners", async () => {
    const sheet = await firstSheet({ sheet: sheetData(`<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`) });
    expect(linesOf(sheet)).toEqual(["A1 number 1", "XFD1048576 number 2"]);
  });

  it("rows hidden beyond the last filled one, off the grid and over and over leave no trace", async () => {
    const rows = `<row r="2" hidden="1"/>`.repeat(1000) + `<row r="3"><c><v>1</v></c></row>` + `<row r="9" hidden="1"/><row r="1048577" hidden="1"/><row hidden="1"/>`;
    expect([...(await firstSheet({ sheet: sheetData(rows) })).hiddenRows]).toEqual([1]);
  });

  it("columns named hidden over and over do not hang", async () => {
    const cols = `<col min="1" max="16384" hidden="1"/>`.repeat(100_000);
    const sheet = await firstSheet({ sheet: `<cols>${cols}</cols><sheetData/>` });
    expect(sheet.hiddenColumns.size).toBe(16384);
  });

  it("more filled cells than we hold are refused", async () => {
    const row = `<row>${"<c><v>1</v></c>".repeat(2000)}</row>`;
    expect((await failure(packageOf({ sheet: sheetData(row.repeat(1001)) }))).rule).toBe("file.tooLarge");
  });

  it("a text as long as Excel allows, repeated, is held once", async () => {
    const sheet = await firstSheet({
      strings: `<si><t>${"ệ".repeat(32_767)}</t></si>`,
      sheet: sheetData(`<row>${`<c t="s"><v>0</v></c>`.repeat(1000)}</row>`),
    });
    expect(cellsOf(sheet).every(({ text }) => text.length === 32_767)).toBe(true);
    expect(sheet.data.strings.length).toBe(1);
  });
});

it("a good file beside all these is read", async () => {
  expect((await opened(GOOD)).sheets.flatMap(linesOf).length).toBe(120);
});
