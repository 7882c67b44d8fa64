import type { PagePlan } from "../../core/sheet/sheetSpec";

/** Points of a millimetre; Excel takes margins in points. */
const POINT = 72 / 25.4;
const EDGE = 8;

/** Sets how a sheet is printed: A4, one page wide; no sync. */
export function drawPage(sheet: Excel.Worksheet, page: PagePlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.topMargin = page.margins.top * POINT;
  pageLayout.rightMargin = page.margins.right * POINT;
  pageLayout.bottomMargin = page.margins.bottom * POINT;
  pageLayout.leftMargin = page.margins.left * POINT;
  pageLayout.headerMargin = EDGE * POINT;
  pageLayout.footerMargin = EDGE * POINT;
  pageLayout.centerHorizontally = page.centred;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  drawFooter(pageLayout.headersFooters.defaultForAllPages, page.footer);
  if (page.repeatedRows) pageLayout.setPrintTitleRows(`$${page.repeatedRows.from + 1}:$${page.repeatedRows.to + 1}`);
  for (const row of page.pageBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** The file's footer code holds three parts, "&L…&C…&R…"; Excel takes each by itself. Text before any of the three is in the middle. */
function drawFooter(footer: Excel.HeaderFooter, code: string): void {
  const [middle = "", ...parts] = code.split(/&(?=[LCR])/u);
  if (middle !== "") footer.centerFooter = middle;
  for (const part of parts) {
    const text = part.slice(1);
    if (part.startsWith("L")) footer.leftFooter = text;
    else if (part.startsWith("R")) footer.rightFooter = text;
    else footer.centerFooter = text;
  }
}
