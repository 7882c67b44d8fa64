import type { CellRange } from "../../../core/sheet/address";

/** How a sheet is printed; words are Office's, lengths in points. */
export interface PageRecord {
  readonly scalars: Readonly<Record<string, unknown>>;
  /** Left, centre and right of header and footer, by Office's names ("centerFooter"). */
  readonly headersFooters: Readonly<Record<string, string>>;
  /** Rows printed again on each page. */
  readonly titleRows: CellRange | null;
  readonly printArea: CellRange | null;
  /** Zero-based rows and columns that begin a new page, ascending. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

/** A page as Excel begins with it. */
export const plainPage: PageRecord = {
  scalars: {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    printGridlines: false,
    printHeadings: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
  },
  headersFooters: { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" },
  titleRows: null,
  printArea: null,
  rowBreaks: [],
  columnBreaks: [],
};
