import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { patchWorkbook, type FileWrite } from "../../../../src/adapters/xlsx/package/patchWorkbook";
import { Zip } from "../../../../src/adapters/xlsx/read/zip";
import { writeWorkbook } from "../../../../src/adapters/xlsx/write/writeWorkbook";
import { parseA1 } from "../../../../src/core/sheet/address";
import type { CellContent } from "../../../../src/core/sheet/edit";
import { templates } from "../../../../src/templates";
import { drawTemplate } from "../../../../src/workflows/insert/drawTemplate";
import { linesOf, opened, packageOf, sheetData, type PackageSpec } from "../packageOf";

function write(cell: string, value: CellContent["value"], formula: string | null = null, sheet = "S"): FileWrite {
  const at = parseA1(cell);
  if (!at) throw new Error(cell);
  return { at: { sheet, ...at }, content: { value, formula } };
}

async function patched(bytes: Uint8Array, writes: readonly FileWrite[], stale: readonly string[] = []): Promise<{ readonly bytes: Uint8Array; readonly leftAlone: number }> {
  const done = await patchWorkbook(bytes, writes, stale.map((cell) => write(cell, null).at));
  if (!done.ok) throw new Error(done.why);
  return { bytes: done.bytes, leftAlone: done.leftAlone.length };
}

function part(bytes: Uint8Array, name: string): string {
  const zip = new Zip(bytes);
  const entry = zip.find(name);
  return entry ? new TextDecoder().decode(zip.read(entry)) : "";
}

async function firstLines(bytes: Uint8Array): Promise<string[]> {
  return (await opened(bytes)).sheets.slice(0, 1).flatMap(linesOf);
}

function partNames(bytes: Uint8Array): string[] {
  return new Zip(bytes).directory.entries.map(({ name }) => name);
}

const SHEET = "xl/worksheets/sheet1.xml";
const inSheet = (xml: string): string => /<sheetData.*<\/sheetData>/su.exec(xml)?.[0] ?? xml;
const rows: PackageSpec = { sheet: sheetData('<row r="2" spans="1:3" ht="20"><c r="A2" s="1" t="s"><v>0</v></c><c r="C2" s="2"><f>SUM(A2:B2)</f><v>7</v></c></row><row r="5"/>'), strings: "<si><t>x</t></si>", styles: '<cellXfs count="3"><xf/><xf/><xf/></cellXfs>' };

describe("cells written into a sheet's part", () => {
  test("old ones keep their style, new ones stand in order, rows that lack are made; nothing else moves", async () => {
    const { bytes } = await patched(packageOf(rows), [write("B2", 1.5), write("A2", "a & <b>\n_x0041_"), write("D5", true), write("A1", -3), write("B9", "cuối")]);
    expect(inSheet(part(bytes, SHEET))).toBe(
      '<sheetData><row r="1"><c r="A1"><v>-3</v></c></row><row r="2" spans="1:3" ht="20"><c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">a &amp; &lt;b&gt;\n_x005F_x0041_</t></is></c><c r="B2"><v>1.5</v></c><c r="C2" s="2"><f>SUM(A2:B2)</f><v>7</v></c></row><row r="5"><c r="D5" t="b"><v>1</v></c></row><row r="9"><c r="B9" t="inlineStr"><is><t xml:space="preserve">cuối</t></is></c></row></sheetData>',
    );
    expect(await firstLines(bytes)).toEqual(["A1 number -3", 'A2 text "a & <b>\\n_x0041_"', "B2 number 1.5", "C2 number 7 =SUM(A2:B2)", "D5 boolean 1", 'B9 text "cuối"']);
  });

  test("an empty sheet takes its first cell, in the prefix that the part uses and the column's style", async () => {
    const own = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:cols><x:col min="2" max="3" style="2"/></x:cols><x:sheetData/></x:worksheet>';
    const { bytes } = await patched(packageOf({ ...rows, parts: { [SHEET]: own } }), [write("C4", 9)]);
    expect(part(bytes, SHEET)).toBe(own.replace("<x:sheetData/>", '<x:sheetData><x:row r="4"><x:c r="C4" s="2"><x:v>9</x:v></x:c></x:row></x:sheetData>'));
  });

  test("a formula is not written over; one that hangs on what was written loses its result, and the file is worked out anew", async () => {
    const { bytes, leftAlone } = await patched(packageOf(rows), [write("C2", 4), write("B2", 2)], ["C2"]);
    expect(leftAlone).toBe(1);
    expect(part(bytes, SHEET)).toContain('<c r="C2" s="2"><f>SUM(A2:B2)</f></c>');
    expect(part(bytes, "xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  test("calcPr that is there gets the word, before what stands behind it", async () => {
    for (const [before, after] of [
      ['<calcPr calcId="191029"/><extLst/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/><extLst/>'],
      ['<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
      ["<extLst/>", '<calcPr fullCalcOnLoad="1"/><extLst/>'],
    ]) {
      const { bytes } = await patched(packageOf({ ...rows, afterSheets: before ?? "" }), [write("B2", 2)], ["C2"]);
      expect(part(bytes, "xl/workbook.xml")).toContain(`</sheets>${after}</workbook>`);
    }
  });

  test("a new formula takes the order of calculation away with it", async () => {
    const plain = packageOf(rows);
    const rels = part(plain, "xl/_rels/workbook.xml.rels").replace("</Relationships>", '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>');
    const types = part(plain, "[Content_Types].xml").replace("</Types>", '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>');
    const whole = packageOf({ ...rows, parts: { "xl/_rels/workbook.xml.rels": rels, "[Content_Types].xml": types, "xl/calcChain.xml": "<calcChain/>" } });
    const { bytes } = await patched(whole, [write("D2", null, '=IF(COUNT(A2)=0,"",SUM(A2))')]);
    expect(partNames(bytes)).toEqual(partNames(plain));
    expect([part(bytes, "[Content_Types].xml"), part(bytes, "xl/_rels/workbook.xml.rels")]).toEqual([part(plain, "[Content_Types].xml"), part(plain, "xl/_rels/workbook.xml.rels")]);
    expect(part(bytes, SHEET)).toContain('<c r="D2"><f>IF(COUNT(A2)=0,&quot;&quot;,SUM(A2))</f></c>');
    expect(part((await patched(whole, [write("D2", 1)])).bytes, "xl/calcChain.xml")).toBe("<calcChain/>");
  });
});

describe("what is left alone", () => {
  const locked = (attributes: string): PackageSpec => ({ ...rows, sheet: `${rows.sheet}<sheetProtection sheet="1" ${attributes}/>`, styles: '<cellXfs count="3"><xf/><xf><protection locked="0"/></xf><xf/></cellXfs>' });

  test("on a sheet with a password only cells left open are written; protection without one is no lock", async () => {
    const writes = [write("A2", 1), write("B2", 2)];
    const closed = await patched(packageOf(locked('password="CF1A"')), writes);
    expect([closed.leftAlone, await firstLines(closed.bytes)]).toEqual([1, ["A2 number 1", "C2 number 7 =SUM(A2:B2)"]]);
    expect((await patched(packageOf(locked("")), writes)).leftAlone).toBe(0);
  });

  test("every other part byte for byte, in its place, for any cells written", async () => {
    const bytes = await writeWorkbook(templates.slice(0, 3).map((template) => drawTemplate(template)));
    const names = (await opened(bytes)).sheets.map(({ name }) => name);
    const cell = fc.record({ row: fc.nat(60), column: fc.nat(20), value: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ unit: "grapheme", minLength: 1 })) });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(cell, { maxLength: 12, selector: ({ row, column }) => `${row},${column}` }), async (cells) => {
        const [, second = ""] = names;
        const done = await patchWorkbook(bytes, cells.map(({ row, column, value }) => ({ at: { sheet: second, row, column }, content: { value, formula: null } })), []);
        if (!done.ok) throw new Error(done.why);
        const others = partNames(bytes).filter((name) => name !== "xl/worksheets/sheet2.xml");
        expect(partNames(done.bytes)).toEqual(partNames(bytes));
        expect(others.filter((name) => part(done.bytes, name) !== part(bytes, name))).toEqual([]);
        const sheet = (await opened(done.bytes)).sheets[1];
        const left = new Set(done.leftAlone.map(({ row, column }) => `${row},${column}`));
        const isCovered = ({ row, column }: { row: number; column: number }): boolean => sheet?.merges.some(({ top, left: from, bottom, right }) => row >= top && row <= bottom && column >= from && column <= right) ?? true;
        const seen = cells.filter((one) => !left.has(`${one.row},${one.column}`) && !isCovered(one));
        expect(seen.map(({ row, column }) => sheet?.cellAt(row, column).value)).toEqual(seen.map(({ value }) => (Object.is(value, -0) ? 0 : value)));
      }),
      { numRuns: 25 },
    );
  });

  test("nothing to write gives a file of the same parts; other formats and signed files are refused", async () => {
    const plain = packageOf(rows);
    const same = (await patched(plain, [])).bytes;
    expect(partNames(same).map((name) => part(same, name))).toEqual(partNames(plain).map((name) => part(plain, name)));
    expect(await patchWorkbook(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), [], [])).toEqual({ ok: false, why: "notXlsx" });
    expect(await patchWorkbook(packageOf({ ...rows, parts: { "_xmlsignatures/origin.sigs": "" } }), [write("B2", 1)], [])).toEqual({ ok: false, why: "signed" });
  });
});

const found = !spawnSync("soffice", ["--version"], { timeout: 60_000 }).error;
const folder = mkdtempSync(join(tmpdir(), "soat-patch-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  if (!found) process.stderr.write("soffice (LibreOffice) was not found: a patched workbook was not opened with it, so this check did not run.\n");
});

test("LibreOffice opens a patched form and works its totals out", async () => {
  if (!found && process.env["SOAT_REQUIRE_PROGRAMS"] === "1") throw new Error("soffice (LibreOffice) was not found.");
  if (!found) return;
  const form = templates.find(({ id }) => id === "pl2");
  if (!form) throw new Error("pl2");
  const blank = await writeWorkbook([drawTemplate(form)]);
  const sheet = (await opened(blank)).sheets[0];
  const total = sheet?.filledRows().flatMap((row) => sheet.cellsOfRow(row)).find(({ formula }) => formula?.startsWith("IF(COUNT("));
  const first = /[A-Z]+\d+/u.exec(total?.formula?.slice(9) ?? "")?.[0] ?? "";
  const name = sheet?.name ?? "";
  const done = await patchWorkbook(blank, [write(first, 41, null, name)], total ? [{ sheet: name, row: total.row, column: total.column }] : []);
  if (!done.ok) throw new Error(done.why);
  writeFileSync(join(folder, "pl2.xlsx"), done.bytes);
  execFileSync("soffice", [`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--convert-to", "csv", "--outdir", folder, join(folder, "pl2.xlsx")], { stdio: "ignore", timeout: 240_000 });
  expect(readFileSync(join(folder, "pl2.csv"), "utf8").match(/(?<!\d)41(?!\d)/gu)).toHaveLength(2);
}, 300_000);
