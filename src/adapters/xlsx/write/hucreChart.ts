import { a1Range } from "../../../core/sheet/address";
import { SERIES_COLOURS, type ChartCells, type ChartSpec } from "../../../core/sheet/chartSpec";
import type { SheetChart } from "../packageLibrary";
import { quotedSheet } from "./workbookNames";

const MARKS = ["circle", "square", "triangle", "diamond", "x", "plus"] as const;
/** Room between bars, as a percentage of their width. */
const GAP = 60;

/** A chart as the library wants it. A single series needs no legend: the title says what it is, and each bar bears its number. */
export function hucreChart({ kind, title, description, categories, series, stacked, axisTitles, format, step, place }: ChartSpec, sheet: string, fontName: string): SheetChart {
  const numberFormat = { formatCode: format };
  const font = { labelFontFamily: fontName, labelFontSize: 10, axisTitleFontFamily: fontName, axisTitleFontSize: 10 };
  return {
    type: kind,
    title,
    altText: description,
    titleFontFamily: fontName,
    titleFontSize: 13,
    titleBold: true,
    roundedCorners: false,
    varyColors: false,
    dispBlanksAs: "gap",
    anchor: { from: { row: place.top, col: place.left }, to: { row: place.bottom + 1, col: place.right + 1 } },
    ...(series.length > 1 ? { legend: "bottom", legendFontFamily: fontName } : { legend: false }),
    ...(kind === "line" ? {} : { gapWidth: GAP, barGrouping: stacked ? "stacked" : "clustered" }),
    ...(series.length > 1 ? {} : { dataLabels: { showValue: true, numberFormat, fontSize: 10 } }),
    series: series.map(({ name, values }, at) => ({
      name,
      values: cellsOf(values, sheet),
      categories: cellsOf(categories, sheet),
      color: SERIES_COLOURS[at % SERIES_COLOURS.length] ?? "",
      ...(kind === "line" ? { marker: { symbol: MARKS[at % MARKS.length] ?? "circle", size: 7 } } : {}),
    })),
    axes: {
      x: { ...(axisTitles.categories === null ? {} : { title: axisTitles.categories }), majorTickMark: "none", minorTickMark: "none", ...(kind === "bar" ? { reverse: true } : {}), ...font },
      y: {
        ...(axisTitles.values === null ? {} : { title: axisTitles.values }),
        // Turned upside down, so that the first bar is at the top, the numbers would stand at the head.
        ...(kind === "bar" ? { crosses: "max" } : {}),
        minorTickMark: "none",
        numberFormat,
        scale: { min: 0, ...(step === undefined ? {} : { majorUnit: step }) },
        gridlines: { major: true },
        ...font,
      },
    },
  };
}

function cellsOf(range: ChartCells, sheet: string): string {
  return `${quotedSheet(range.sheet ?? sheet)}!${a1Range(range).replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2")}`;
}
