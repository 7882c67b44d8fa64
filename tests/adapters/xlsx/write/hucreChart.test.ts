import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../../../src/adapters/xlsx/openWorkbook";
import { writeWorkbook } from "../../../../src/adapters/xlsx/write/writeWorkbook";
import type { ChartSpec } from "../../../../src/core/sheet/chartSpec";
import { cell, sheet } from "./sheetSpecs";

const column = (left: number) => ({ top: 1, left, bottom: 3, right: left });
const cells = ["Trả lại", "Đạt", "Chưa gửi"].flatMap((state, at) => [cell(at + 1, 0, state), cell(at + 1, 1, at + 2), cell(at + 1, 2, at)]);
const chart: ChartSpec = {
  kind: "bar",
  title: "Số đơn vị <& tình trạng>",
  description: "Trả lại 2, Đạt 3, Chưa gửi 4.",
  categories: column(0),
  series: [{ name: "Số đơn vị", values: column(1) }],
  axisTitles: { categories: null, values: "Đơn vị" },
  format: "0",
  place: { top: 0, left: 4, bottom: 9, right: 8 },
};

async function partsOf(...charts: readonly ChartSpec[]): Promise<(name: string) => string> {
  const files = unzipSync(await writeWorkbook([sheet({ name: "Bảng 'A' 1", cells, charts })]));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}

const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, found = ""]) => found.replaceAll("&apos;", "'"));

test("lying bars of one series: data by cells, the first at the top, each with its number, no legend", async () => {
  const part = await partsOf({ ...chart, step: 1 });
  const xml = part("xl/charts/chart1.xml");
  expect(all(xml, /<c:f>([^<]*)<\/c:f>/gu)).toEqual(["'Bảng ''A'' 1'!$A$2:$A$4", "'Bảng ''A'' 1'!$B$2:$B$4"]);
  expect(all(xml, /<a:t>([^<]*)<\/a:t>/gu)).toEqual(["Số đơn vị &lt;&amp; tình trạng&gt;", "Đơn vị"]);
  expect([xml.includes('<c:barDir val="bar"/>'), xml.includes('<c:showVal val="1"/>'), xml.includes("<c:legend>"), all(xml, /<c:orientation val="(\w+)"/gu), all(xml, /<c:majorUnit val="(\d+)"/gu)]).toEqual([true, true, false, ["maxMin", "minMax"], ["1"]]);
  const drawing = part("xl/drawings/drawing1.xml");
  expect(/<xdr:from>.*?<xdr:col>(\d+)<.*?<xdr:row>(\d+)<.*?<xdr:to>.*?<xdr:col>(\d+)<.*?<xdr:row>(\d+)</su.exec(drawing)?.slice(1)).toEqual(["4", "0", "9", "10"]);
  expect(drawing).toContain('descr="Trả lại 2, Đạt 3, Chưa gửi 4."');
  expect(part("[Content_Types].xml")).toContain('PartName="/xl/charts/chart1.xml"');
});

test("several series have a legend; told apart by colour and lightness, lines by their marks too", async () => {
  const series = [{ name: "Năm 2019", values: column(1) }, { name: "Năm 2020", values: { ...column(2), sheet: "Khác" } }];
  const part = await partsOf({ ...chart, kind: "line", series }, { ...chart, kind: "column", series, stacked: true });
  const [line, stacked] = [part("xl/charts/chart1.xml"), part("xl/charts/chart2.xml")];
  expect([all(line, /<c:symbol val="(\w+)"/gu), all(stacked, /<c:symbol val="(\w+)"/gu)]).toEqual([["circle", "square"], []]);
  expect([line, stacked].map((xml) => [xml.includes("<c:lineChart>"), /<c:grouping val="(\w+)"/u.exec(xml)?.[1], /<c:legendPos val="(\w+)"/u.exec(xml)?.[1], xml.includes('<c:showVal val="1"/>')])).toEqual([
    [true, "standard", "b", false],
    [false, "stacked", "b", false],
  ]);
  expect(all(line, /<c:f>([^<]*)<\/c:f>/gu)).toEqual(["'Bảng ''A'' 1'!$A$2:$A$4", "'Bảng ''A'' 1'!$B$2:$B$4", "'Bảng ''A'' 1'!$A$2:$A$4", "'Khác'!$C$2:$C$4"]);
  expect(new Set(all(stacked, /<c:ser>.*?<a:srgbClr val="(\w+)"/gsu))).toEqual(new Set(["1F4E79", "E69F00"]));
});

test("a workbook with a chart is read as the same without, and gives the same bytes twice", async () => {
  const read = async (charts: readonly ChartSpec[]) => {
    const opened = await openWorkbook("a.xlsx", await writeWorkbook([sheet({ cells, ...(charts.length > 0 ? { charts } : {}) })]));
    if (!opened.ok) throw new Error(opened.failure.detail);
    return opened.workbook.sheets.map((one) => one.filledRows().map((row) => one.cellsOfRow(row).map(({ value }) => value)));
  };
  expect(await read([chart])).toEqual(await read([]));
  const bytes = await writeWorkbook([sheet({ cells, charts: [chart] })]);
  expect(await writeWorkbook([sheet({ cells, charts: [chart] })])).toEqual(bytes);
});
