import type { Sheet, WriteSheet } from "../../adapters/xlsx/packageLibrary";
import type { PageRecord } from "../officeHost/document/pageRecord";
import { plainPage } from "../officeHost/document/pageRecord";

const POINTS_PER_INCH = 72;
const PAPERS = { a3: "A3", a4: "A4", a5: "A5", b4: "B4", b5: "B5", letter: "Letter", legal: "Legal", executive: "Executive", tabloid: "Tabloid" } as const;
const SIDES = ["left", "center", "right"] as const;
type Side = (typeof SIDES)[number];

/** How a file's sheet is printed, in Office's words. */
export function pageOf({ pageSetup: setup, headerFooter, rowBreaks, colBreaks }: Sheet): PageRecord {
  const { margins = {} } = setup ?? {};
  const scalars: Record<string, unknown> = { ...plainPage.scalars };
  for (const [side, inches] of Object.entries(margins)) scalars[`${side}Margin`] = Number(inches) * POINTS_PER_INCH;
  if (setup?.orientation) scalars["orientation"] = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  if (setup?.paperSize) scalars["paperSize"] = PAPERS[setup.paperSize];
  if (setup?.horizontalCentered) scalars["centerHorizontally"] = true;
  if (setup?.verticalCentered) scalars["centerVertically"] = true;
  if (setup?.fitToPage) scalars["zoom"] = { horizontalFitToPages: setup.fitToWidth ?? 1, verticalFitToPages: setup.fitToHeight ?? 1 };
  else if (setup?.scale) scalars["zoom"] = { scale: setup.scale };
  return {
    scalars,
    headersFooters: { ...plainPage.headersFooters, ...partsOf(headerFooter?.oddHeader, "Header"), ...partsOf(headerFooter?.oddFooter, "Footer") },
    titleRows: rowsOf(setup?.printTitlesRow),
    printArea: null,
    // The library counts a break after its row; ours come before.
    rowBreaks: (rowBreaks ?? []).map((row) => row + 1),
    columnBreaks: (colBreaks ?? []).map((column) => column + 1),
  };
}

function rowsOf(text: string | undefined): PageRecord["titleRows"] {
  const rows = /^\$?(\d+):\$?(\d+)$/u.exec(text ?? "");
  return rows ? { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: 16383 } : null;
}

/** "&L…&C…&R…" by its three places; what comes before any of them stands in the middle. */
function partsOf(code: string | undefined, kind: "Header" | "Footer"): Record<string, string> {
  const parts: Record<string, string> = {};
  let side: Side = "center";
  for (const piece of (code ?? "").split(/(?=&[LCR])/u)) {
    const mark = /^&([LCR])/u.exec(piece)?.[1];
    if (mark) side = mark === "L" ? "left" : mark === "R" ? "right" : "center";
    const name = `${side}${kind}`;
    parts[name] = (parts[name] ?? "") + (mark ? piece.slice(2) : piece);
  }
  return parts;
}

/** The page in a file's words; the rows it prints again are a name of the workbook, which the library would write without quotes. */
export function packagePage({ scalars, headersFooters, rowBreaks, columnBreaks }: PageRecord): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks" | "colBreaks"> {
  const zoom = (scalars["zoom"] ?? {}) as { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const paper = (Object.keys(PAPERS) as (keyof typeof PAPERS)[]).find((name) => PAPERS[name].toLowerCase() === String(scalars["paperSize"]).toLowerCase());
  const margin = (side: string) => Number(scalars[`${side}Margin`] ?? 0) / POINTS_PER_INCH;
  return {
    pageSetup: {
      ...(paper ? { paperSize: paper } : {}),
      orientation: scalars["orientation"] === "Landscape" ? "landscape" : "portrait",
      ...(fits ? { fitToPage: true, fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 } : {}),
      ...(!fits && zoom.scale ? { scale: zoom.scale } : {}),
      margins: { top: margin("top"), right: margin("right"), bottom: margin("bottom"), left: margin("left"), header: margin("header"), footer: margin("footer") },
      ...(scalars["centerHorizontally"] === true ? { horizontalCentered: true } : {}),
      ...(scalars["centerVertically"] === true ? { verticalCentered: true } : {}),
    },
    headerFooter: { ...codeOf("oddHeader", headersFooters, "Header"), ...codeOf("oddFooter", headersFooters, "Footer") },
    rowBreaks: rowBreaks.map((row) => row - 1),
    colBreaks: columnBreaks.map((column) => column - 1),
  };
}

function codeOf(name: "oddHeader" | "oddFooter", parts: PageRecord["headersFooters"], kind: "Header" | "Footer"): Record<string, string> {
  const code = SIDES.map((side) => {
    const text = parts[`${side}${kind}`];
    return text ? `&${(side[0] ?? "").toUpperCase()}${text}` : "";
  }).join("");
  return code === "" ? {} : { [name]: code };
}
