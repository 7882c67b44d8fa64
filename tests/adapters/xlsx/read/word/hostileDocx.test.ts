import fc from "fast-check";
import { openWorkbook } from "../../../../../src/adapters/xlsx/openWorkbook";
import { LIMITS } from "../../../../../src/adapters/xlsx/limits";
import { cellsOf, failure, opened } from "../../packageOf";
import { cell, docxOf, paragraph, plainTable, row, table } from "./docxOf";

const BODY = plainTable([["a", "b", "c"], ["1", "2", "3"], ["4", "5", "6"]]);

describe("documents made to hurt", () => {
  const deep = (times: number): string => "<w:tbl><w:tr><w:tc>".repeat(times) + paragraph("x") + "</w:tc></w:tr></w:tbl>".repeat(times);
  const three = (first: string): string => table([row([first, cell("b"), cell("c")]), row([cell("1"), cell("2"), cell("3")]), row([cell("4"), cell("5"), cell("6")])]);
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ["tables nested ten thousand deep", docxOf(deep(10_000)), "file.damaged"],
    ["a cell over a thousand million columns", docxOf(three(cell("a", `<w:gridSpan w:val="1000000000"/>`))), "file.tooLarge"],
    ["a row that leaves out a thousand million columns", docxOf(table([row([cell("a"), cell("b"), cell("c")], `<w:gridBefore w:val="1000000000"/>`)])), "file.tooLarge"],
    ["a grid of a hundred thousand columns", docxOf(table([row([cell("a")])], new Array<number>(100_000).fill(1))), "file.tooLarge"],
    ["a million paragraphs", docxOf("<w:p/>".repeat(1_000_000)), "file.tooLarge"],
    ["a million empty rows", docxOf(`<w:tbl>${"<w:tr/>".repeat(1_000_000)}</w:tbl>`), "file.tooLarge"],
    ["a million empty cells", docxOf(`<w:tbl>${`<w:tr>${"<w:tc/>".repeat(1_000)}</w:tr>`.repeat(1_000)}</w:tbl>`), "file.tooLarge"],
    ["more tables than sheets", docxOf((BODY + paragraph("")).repeat(LIMITS.sheets + 1)), "file.tooLarge"],
    ["more merges than any document", docxOf(table(Array.from({ length: 1_000 }, () => row(Array.from({ length: 250 }, () => `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr></w:tc>`))))), "file.tooLarge"],
    ["an entity declared", docxOf("", { parts: { "word/document.xml": `<!DOCTYPE w:document [<!ENTITY a "aaaa">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>` } }), "file.damaged"],
    ["another root", docxOf("", { parts: { "word/document.xml": "<w/>" } }), "file.damaged"],
    ["numbering cut off", docxOf(BODY, { parts: { "word/numbering.xml": "<w:numbering" } }), "file.damaged"],
  ];
  it.each(cases)("%s", async (_, bytes, rule) => {
    expect((await failure(bytes, "tệp.docx")).rule).toBe(rule);
  });

  const texts = async (body: string, numbering?: string): Promise<string[]> =>
    (await opened(docxOf(body, numbering === undefined ? {} : { numbering }), "tệp.docx")).sheets.flatMap((sheet) => cellsOf(sheet).map(({ text }) => text));

  it("cells without paragraphs, rows without cells, spans and merges that mean nothing", async () => {
    const odd = [`<w:tc/>`, cell("b", `<w:gridSpan w:val="-3"/><w:vMerge w:val="soon"/>`), cell("c", `<w:gridSpan w:val="x"/><w:hMerge/>`)];
    expect(await texts(table([row(odd), "<w:tr/>", row([cell("d"), cell("e"), cell("f"), cell("g")])]))).toEqual(["b", "d", "e", "f", "g"]);
  });

  it("numbers out of all reason", async () => {
    const level = (at: string, start: string, format: string): string => `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${"%1".repeat(200)}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level("0", "1e9", "upperRoman")}${level("1.5", "NaN", "lowerLetter")}${level("99", "1", "decimal")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const numbered = (at: string): string => cell(paragraph("", `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`));
    const [first = "", ...others] = await texts(table([row(["0", "1.5", "-7", "1e300", "constructor"].map(numbered)), row([]), row([])]), numbering);
    expect([first.length <= 500, others.length <= 4]).toEqual([true, true]);
  });

  it("a paragraph of a hundred thousand runs, fields that never end and breaks without number are read in time", async () => {
    const runs = `<w:r><w:t>a</w:t></w:r>`.repeat(100_000);
    const fields = `<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/><w:br w:type="page"/></w:r>`.repeat(100_000);
    expect((await texts(three(cell(`<w:p>${runs}</w:p><w:p>${fields}</w:p>`))))[0]?.length).toBe(32_767);
  });

  it("elements named like an object's own are no text", async () => {
    expect(await texts(three(cell(`<w:p><w:r><w:constructor/><w:toString/><w:t>a</w:t></w:r></w:p>`)))).toEqual(["a", "b", "c", "1", "2", "3", "4", "5", "6"]);
  });
});

/** A grid torn into rectangles: each cell of the grid names the rectangle that covers it. */
const grids = fc
  .record({ rows: fc.integer({ min: 3, max: 7 }), columns: fc.integer({ min: 3, max: 6 }), cuts: fc.array(fc.tuple(fc.nat(6), fc.nat(5), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), { maxLength: 8 }) })
  .map(({ rows, columns, cuts }) => {
    const owner = new Map<string, { top: number; left: number; bottom: number; right: number }>();
    for (const [top, left, height, width] of cuts) {
      const range = { top, left, bottom: top + height - 1, right: left + width - 1 };
      const places = Array.from({ length: height * width }, (_, i) => `${top + Math.floor(i / width)},${left + (i % width)}`);
      if (range.bottom < rows && range.right < columns && places.every((place) => !owner.has(place))) places.forEach((place) => owner.set(place, range));
    }
    return { rows, columns, owner };
  });

test("a grid torn at random comes back as it was: same merges, same texts", async () => {
  await fc.assert(
    fc.asyncProperty(grids, async ({ rows, columns, owner }) => {
      const lines = Array.from({ length: rows }, (_, at) => {
        const cells: string[] = [];
        for (let column = 0; column < columns; column++) {
          const range = owner.get(`${at},${column}`) ?? { top: at, left: column, bottom: at, right: column };
          const down = range.top === range.bottom ? "" : range.top === at ? `<w:vMerge w:val="restart"/>` : "<w:vMerge/>";
          cells.push(cell(range.top === at ? `r${at}c${column}` : paragraph(""), `<w:gridSpan w:val="${range.right - range.left + 1}"/>${down}`));
          column = range.right;
        }
        return row(cells);
      });
      // A last row of single cells, so that the table is wide enough to be one.
      const [sheet] = (await opened(docxOf(table([...lines, row(Array.from({ length: columns }, (_, column) => cell(`x${column}`)))])), "tệp.docx")).sheets;
      const merges = [...new Set(owner.values())].filter(({ top, left, bottom, right }) => bottom > top || right > left).map(({ top, bottom, ...sides }) => ({ ...sides, top: top + 100, bottom: bottom + 100 }));
      const byPlace = (a: { top: number; left: number }, b: { top: number; left: number }): number => a.top - b.top || a.left - b.left;
      expect([...(sheet?.merges ?? [])].sort(byPlace)).toEqual(merges.sort(byPlace));
      const wanted = Array.from({ length: rows * columns }, (_, i) => ({ at: Math.floor(i / columns), column: i % columns })).flatMap(({ at, column }) => {
        const range = owner.get(`${at},${column}`);
        return !range || (range.top === at && range.left === column) ? [`${at + 100},${column} r${at}c${column}`] : [];
      });
      expect(sheet ? cellsOf(sheet).filter(({ text }) => text.startsWith("r")).map(({ row: at, column, text }) => `${at},${column} ${text}`) : []).toEqual(wanted);
    }),
    { numRuns: 150 },
  );
});

test("a document cut off or with a byte changed is read or refused, never failed on", async () => {
  const whole = docxOf(BODY, { numbering: `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`, styles: "" });
  for (let at = 0; at < whole.length; at += 3) {
    const bytes = whole.slice();
    bytes[at] = (bytes[at] ?? 0) ^ (1 << at % 8);
    for (const tried of [bytes, whole.slice(0, at)]) {
      const result = await openWorkbook("tệp.docx", tried);
      if (!result.ok) expect(result.failure.rule).not.toBe("file.notChecked");
    }
  }
});
