import type { BatchRecord } from "../../../../src/core/sheet/journal/batchRecord";
import { journalXml, readJournalXml } from "../../../../src/core/sheet/journal/journalXml";

function batch(parts: Partial<BatchRecord["edits"][number]> = {}, title = "Sửa 1 ô"): BatchRecord {
  const edit = {
    at: { sheet: "Phụ lục 3", row: 6, column: 2 },
    before: { value: "12 ", formula: null },
    after: { value: 12, formula: null },
    why: "Số ghi dạng chữ",
    formatBefore: "@",
    formatAfter: "General",
  };
  return { title, when: "2020-04-30T08:00:00.000Z", undone: false, edits: [{ ...edit, ...parts }], insertions: [] };
}

test("a batch as it lies in the workbook", () => {
  expect(journalXml(batch())).toBe(
    '<batch xmlns="urn:soat-phu-luc:journal:1" title="Sửa 1 ô" when="2020-04-30T08:00:00.000Z" undone="false">' +
      '<edit sheet="Phụ lục 3" cell="C7" oldKind="string" old="12 " newKind="number" new="12" formatBefore="@" formatAfter="General" why="Số ghi dạng chữ"/></batch>',
  );
});

test("a piece of a long batch knows where the batch begins, an edit that it was taken back", () => {
  const piece: BatchRecord = { ...batch({ restored: true }), begun: "{0A-1}" };
  expect(journalXml(piece)).toContain('undone="false" begun="{0A-1}"><edit ');
  expect(journalXml(piece)).toContain(' restored="true"/>');
  expect(readJournalXml(journalXml(piece))).toEqual(piece);
});

test("an edit that changes the font says both; older batches know of none", () => {
  const converted = batch({ font: { before: ".VnTime", after: "Times New Roman" } });
  expect(journalXml(converted)).toContain(' new="12" fontBefore=".VnTime" fontAfter="Times New Roman" formatBefore="@"');
  expect(readJournalXml(journalXml(converted))).toEqual(converted);
  expect(readJournalXml(journalXml(batch()))?.edits[0]).not.toHaveProperty("font");
});

test("a batch knows that its values were carried over", () => {
  const carried: BatchRecord = { ...batch(), origin: "carried" };
  expect(journalXml(carried)).toContain('undone="false" origin="carried"><edit ');
  expect(readJournalXml(journalXml(carried))).toEqual(carried);
  expect(readJournalXml(journalXml(carried).replace('"carried"', '"typed"'))).toEqual(batch());
});

test("rows put in with a batch are named as Excel counts them, and whether they were taken out again", () => {
  const rows = [{ sheet: "Phụ lục 2", above: 22, count: 1 }, { sheet: "PL3", above: 0, count: 2, removed: true as const }];
  const put = { ...batch(), insertions: rows };
  expect(journalXml(put)).toContain('<insert sheet="Phụ lục 2" above="23" count="1"/><insert sheet="PL3" above="1" count="2" removed="true"/><edit ');
  expect(readJournalXml(journalXml(put))).toEqual(put);
  expect(readJournalXml('<batch xmlns="urn:soat-phu-luc:journal:1"><insert sheet="S" above="0" count="1"/></batch>')).toBeNull();
});

test("cells given choices are named as Excel names them, with what they asked for before; older batches have none", () => {
  const rule = { rule: { list: { inCellDropDown: true, source: 'Đạt,"Chưa đạt"' } }, ignoreBlanks: true, prompt: { showPrompt: true, title: "a<b", message: "dòng\nhai" }, errorAlert: { showAlert: true, style: "Stop" as const, title: "", message: "" } };
  const choices = [
    { sheet: "KH", top: 6, left: 3, bottom: 39, right: 3, source: "=soat_co_quan", before: null },
    { sheet: "KH", top: 41, left: 3, bottom: 41, right: 3, source: "=soat_co_quan", before: rule },
  ];
  const offered = { ...batch(), edits: [], choices };
  expect(journalXml(offered)).toContain('<choice sheet="KH" range="D7:D40" source="=soat_co_quan"/><choice sheet="KH" range="D42" source="=soat_co_quan" before="{&quot;rule&quot;:');
  expect(readJournalXml(journalXml(offered))).toEqual(offered);
  expect(readJournalXml('<batch xmlns="urn:soat-phu-luc:journal:1"><choice sheet="KH" range="D0" source="=a"/></batch>')).toBeNull();
  expect(readJournalXml('<batch xmlns="urn:soat-phu-luc:journal:1"><choice sheet="KH" range="D1" source="=a" before="{}"/></batch>')).toBeNull();
});

const STRANGE = [
  "", " ", "a]]>b", "<edit old='x'/>", "&amp; & \" ' >", "\u0000\u0001\u001f\u007f\u0085", "dòng 1\r\ndòng 2\tcột", "\\u0041 \\0041 \\", "\uD800 lẻ \uDC00", "\uFFFE\uFFFF\u2028",
  "🙂 biểu", "Đạt", "e\u0302\u0301", "x".repeat(32_767), "=1+1", "'abc", "&#x41;", "</batch>",
];

test.each(STRANGE)("the text %j survives wherever it stands", (text) => {
  const strange = batch({ at: { sheet: text, row: 0, column: 0 }, before: { value: text, formula: null }, after: { value: text, formula: `="${text}"` }, why: text, formatBefore: text, formatAfter: text }, text);
  const xml = journalXml(strange);
  expect(readJournalXml(xml)).toEqual(strange);
  // What XML 1.0 allows, and nothing that a reader may blur in an attribute.
  expect(/^(?:[\u0020-\uD7FF\uE000-\uFFFD]|[\uD800-\uDBFF][\uDC00-\uDFFF])*$/.test(xml)).toBe(true);
});

test("numbers, truths and blanks come back as they were", () => {
  for (const value of [0, -0.1, 1e21, 12345678901234567890, true, false, null]) {
    const one = batch({ before: { value, formula: null }, after: { value, formula: "=A1" } });
    expect(readJournalXml(journalXml(one))).toEqual(one);
  }
});

test("another writer's prefix, quotes and blanks do not matter", () => {
  const xml =
    "<?xml version='1.0' encoding='utf-8'?>\n<j:batch xmlns:j='urn:soat-phu-luc:journal:1' undone='true' when='2020' title='a &#39;b&#x27;'>\n" +
    " <j:edit cell='A1' sheet='S' newKind='string' new='&lt;' why='' formatBefore='General' formatAfter='General'></j:edit>\n</j:batch>";
  expect(readJournalXml(xml)).toEqual({
    title: "a 'b'",
    when: "2020",
    undone: true,
    edits: [{ at: { sheet: "S", row: 0, column: 0 }, before: { value: null, formula: null }, after: { value: "<", formula: null }, why: "", formatBefore: "General", formatAfter: "General" }],
    insertions: [],
  });
});

test("what is not whole is not read", () => {
  expect(readJournalXml("<other/>")).toBeNull();
  expect(readJournalXml('<batch xmlns="urn:soat-phu-luc:journal:1"><edit cell="?"/></batch>')).toBeNull();
  expect(readJournalXml('<batch><edit sheet="S" cell="A1" oldKind="number" old="x"/></batch>')).toBeNull();
});
