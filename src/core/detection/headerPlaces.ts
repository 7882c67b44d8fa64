import type { Header } from "./header";
import { sharesColumns } from "./header";
import type { SheetText } from "./sheetText";

/** The headers of one sheet in two orders, so that neighbours are found without looking at all of them. */
interface Places {
  readonly byTop: readonly Header[];
  readonly byBottom: readonly Header[];
}

const known = new WeakMap<readonly Header[], Map<SheetText, Places>>();

/** The first header that begins below a header in some of its columns; null when none does. */
export function headerBelow(header: Header, headers: readonly Header[]): Header | null {
  const { byTop } = placesOf(header.view, headers);
  for (let at = slotOf(byTop, ({ top }) => top > header.bottom); at < byTop.length; at++) {
    const other = byTop[at];
    if (other && other !== header && sharesColumns(other, header)) return other;
  }
  return null;
}

/** The last header that ends above a header in some of its columns; null when none does. */
export function headerAbove(header: Header, headers: readonly Header[]): Header | null {
  const { byBottom } = placesOf(header.view, headers);
  for (let at = slotOf(byBottom, ({ bottom }) => bottom >= header.top) - 1; at >= 0; at--) {
    const other = byBottom[at];
    if (other && other !== header && sharesColumns(other, header)) return other;
  }
  return null;
}

function placesOf(view: SheetText, headers: readonly Header[]): Places {
  const byView = known.get(headers) ?? indexed(headers);
  known.set(headers, byView);
  return byView.get(view) ?? { byTop: [], byBottom: [] };
}

function indexed(headers: readonly Header[]): Map<SheetText, Places> {
  const byView = new Map<SheetText, Header[]>();
  for (const header of headers) {
    const own = byView.get(header.view);
    if (own) own.push(header);
    else byView.set(header.view, [header]);
  }
  return new Map(
    [...byView].map(([view, own]) => [view, { byTop: [...own].sort((a, b) => a.top - b.top), byBottom: [...own].sort((a, b) => a.bottom - b.bottom) }]),
  );
}

/** Slot of the first header of which something holds, where it holds for all after it. */
function slotOf(sorted: readonly Header[], holds: (header: Header) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const header = sorted[middle];
    if (header && !holds(header)) low = middle + 1;
    else high = middle;
  }
  return low;
}
