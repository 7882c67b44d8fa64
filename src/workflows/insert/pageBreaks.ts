import type { SpecRow } from "../../core/sheet/sheetSpec";

/** Height in points between the margins of a landscape A4 page. */
const PAGE_HEIGHT = 493;
/** Table rows that go with the signatures to a new page. */
const COMPANY = 3;

/** What a sheet's pages must respect, rows zero-based. */
export interface Paging {
  /** Rows printed again on each page, both included. */
  readonly repeated: { readonly from: number; readonly to: number } | null;
  /** Rows that begin a page in any case. */
  readonly breaks: readonly number[];
  /** First row below the last table. */
  readonly tableEnd: number;
}

/** The page breaks of a sheet: one more above the last table rows where the signatures would stand alone or be torn apart. */
export function pageBreaks(rows: readonly SpecRow[], paging: Paging): readonly number[] {
  const pages = pageNumbers(rows, paging);
  const before = pages[paging.tableEnd - 1];
  const together = before === undefined || pages.slice(paging.tableEnd).every((page) => page === before);
  return together ? paging.breaks : [...paging.breaks, paging.tableEnd - COMPANY];
}

function pageNumbers(rows: readonly SpecRow[], { repeated, breaks }: Paging): number[] {
  const header = repeated === null ? 0 : rows.slice(repeated.from, repeated.to + 1).reduce((sum, row) => sum + row.height, 0);
  let page = 0;
  let used = 0;
  return rows.map(({ height }, row) => {
    if (used > 0 && (used + height > PAGE_HEIGHT || breaks.includes(row))) {
      page += 1;
      used = repeated !== null && row > repeated.to ? header : 0;
    }
    used += height;
    return page;
  });
}
