import type { HostStyle, StyleChange } from "../hostWorkbook";
import { intersection, without } from "../document/rectangles";
import type { HostSession, OfficeType, Scalar } from "../wire/officeType";
import type { RangeTarget } from "../wire/targets";
import { colourOf, numberWithin, oneOf, textOf, truthOf, wholeNumber } from "./argumentReaders";
import { isUnbounded } from "./rangeContents";
import { changeLines, fitLines, lineSize } from "./rangeLines";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const HIGHEST_ROW = 409;
const WIDEST_COLUMN = 1790;

/** How the cells of a range look; a property answers null where they differ. */
export const rangeFormat: OfficeType<RangeTarget> = {
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: look(1, "horizontalAlignment", (value) => oneOf(HORIZONTAL, value)),
    VerticalAlignment: look(1, "verticalAlignment", (value) => oneOf(VERTICAL, value)),
    WrapText: look(1, "wrapText", truthOf),
    IndentLevel: look(9, "indentLevel", (value) => numberWithin(wholeNumber(value), 0, 250)),
    TextOrientation: look(7, "textOrientation", (value) => (value === 180 ? 180 : numberWithin(wholeNumber(value), -90, 90))),
    ColumnWidth: {
      since: 2,
      get: (session, target) => lineSize(session, target, "columns"),
      set: (session, target, value) => changeLines(session, target, "columns", { size: numberWithin(value, 0, WIDEST_COLUMN) }),
    },
    RowHeight: {
      since: 2,
      get: (session, target) => lineSize(session, target, "rows"),
      set: (session, target, value) => changeLines(session, target, "rows", { size: numberWithin(value, 0, HIGHEST_ROW) }),
    },
  },
  links: {
    Font: { since: 1, follow: (session, target) => session.object("RangeFont", target) },
    Fill: { since: 1, follow: (session, target) => session.object("RangeFill", target) },
    Borders: { since: 1, follow: (session, target) => session.object("RangeBorderCollection", target) },
    Protection: { since: 2, follow: (session, target) => session.object("FormatProtection", target) },
  },
  methods: {
    AutofitRows: { since: 2, call: (session, target) => fitLines(session, target, "rows") },
    AutofitColumns: { since: 2, call: (session, target) => fitLines(session, target, "columns") },
  },
};

/** Letters of a range. */
export const rangeFont: OfficeType<RangeTarget> = {
  name: "RangeFont",
  scalars: {
    Name: look(1, "fontName", textOf),
    Size: look(1, "fontSize", (value) => numberWithin(value, 1, 409)),
    Bold: look(1, "bold", truthOf),
    Italic: look(1, "italic", truthOf),
    Underline: look(1, "underline", (value) => oneOf(UNDERLINES, value)),
    Color: look(1, "fontColor", colourOf),
  },
  links: {},
  methods: {},
};

/** Ground of a range; "#FFFFFF" where there is none, as Excel says. */
export const rangeFill: OfficeType<RangeTarget> = {
  name: "RangeFill",
  scalars: {
    Color: {
      since: 1,
      get: (session, target) => shared(session, target, (style) => style.fill ?? "#FFFFFF"),
      set: (session, target, value) => restyle(session, target, { fill: colourOf(value) }),
    },
    Pattern: { since: 9, get: (session, target) => shared(session, target, (style) => (style.fill === null ? "None" : "Solid")) },
  },
  links: {},
  methods: { Clear: { since: 1, call: (session, target) => (restyle(session, target, { fill: null }), {}) } },
};

/** Whether the cells of a range may be changed while the sheet is protected. */
export const formatProtection: OfficeType<RangeTarget> = {
  name: "FormatProtection",
  scalars: {
    Locked: {
      since: 2,
      get: (session, target) => shared(session, target, (style) => style.locked),
      set: (session, target, value) => {
        session.changingSheet(session.sheet(target.sheet).id, "other");
        session.grid.changeStyle(target.sheet, target.range, { locked: truthOf(value) });
      },
    },
  },
  links: {},
  methods: {},
};

/** Changes the looks of a range; asks the protection first. */
export function restyle(session: HostSession, { sheet, range }: RangeTarget, change: StyleChange | null): void {
  session.changingSheet(session.sheet(sheet).id, "formatCells");
  session.grid.changeStyle(sheet, range, change);
  session.events.tell({ kind: "formats", sheet }, true);
}

/** Plain looks; merges, validation and conditional formats of the range go too. */
export function clearFormats(session: HostSession, target: RangeTarget): void {
  const { sheet, range } = target;
  restyle(session, target, null);
  session.grid.unmerge(sheet, range);
  const { conditionalFormats, validations } = session.document.sheet(sheet);
  if (conditionalFormats.some((format) => format.ranges.some((area) => intersection(area, range)))) {
    const left = conditionalFormats.map((format) => ({ ...format, ranges: format.ranges.flatMap((area) => without(area, range)) }));
    session.document.change(sheet, "conditionalFormats", left.filter((format) => format.ranges.length > 0));
  }
  if (validations.some((validation) => intersection(validation.range, range))) {
    session.document.change(sheet, "validations", validations.flatMap((item) => without(item.range, range).map((piece) => ({ ...item, range: piece }))));
  }
}

/** What all cells of a range share; null where they differ. A whole row or column is judged by its used part. */
export function shared<T>(session: HostSession, { sheet, range }: RangeTarget, read: (style: HostStyle) => T): T | null {
  const { id } = session.sheet(sheet);
  const used = isUnbounded(range) ? session.grid.usedRange(id, false) : null;
  const part = isUnbounded(range) ? ((used && intersection(used, range)) ?? { ...range, bottom: range.top, right: range.left }) : range;
  const values = session.grid.styles(id, part).flat().map(read);
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function look<K extends Exclude<keyof HostStyle, "borders">>(since: number, key: K, read: (value: unknown) => HostStyle[K]): Scalar<RangeTarget> {
  return {
    since,
    get: (session, target) => shared(session, target, (style) => style[key]),
    set: (session, target, value) => restyle(session, target, { [key]: read(value) }),
  };
}
