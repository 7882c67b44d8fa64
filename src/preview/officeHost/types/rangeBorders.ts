import type { CellRange } from "../../../core/sheet/address";
import { invalidOperation, notImplemented } from "../hostError";
import type { HostBorder, HostBorders, HostStyle } from "../hostWorkbook";
import type { HostSession, OfficeType } from "../wire/officeType";
import type { BorderSide, BorderTarget, RangeTarget } from "../wire/targets";
import { colourOf, oneOf, textOf } from "./argumentReaders";
import { restyle } from "./rangeFormat";

const SIDES: readonly BorderSide[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const PLAIN: HostBorder = { style: "Continuous", weight: "Thin", color: "#000000" };

/** The lines of a range by side; the two diagonals are not served. */
export const rangeBorderCollection: OfficeType<RangeTarget> = {
  name: "RangeBorderCollection",
  scalars: { Count: { since: 1, get: () => SIDES.length } },
  links: {},
  methods: {
    GetItem: { since: 1, call: (session, target, [side]) => session.object("RangeBorder", { ...target, side: sideOf(side) }) },
    GetItemAt: { since: 1, call: (session, target, [index]) => session.object("RangeBorder", { ...target, side: sideOf(SIDES[Number(index)]) }) },
  },
  items: (session, target) => SIDES.map((side) => session.object("RangeBorder", { ...target, side })),
};

/** One kind of line of a range. */
export const rangeBorder: OfficeType<BorderTarget> = {
  name: "RangeBorder",
  identity: (_session, { side }) => ({ SideIndex: side }),
  scalars: {
    SideIndex: { since: 1, get: (_session, { side }) => side },
    Style: { since: 1, get: (session, target) => sharedLine(session, target, (line) => line?.style ?? "None"), set: (session, target, value) => draw(session, target, { style: oneOf(STYLES, value) }) },
    Weight: { since: 1, get: (session, target) => sharedLine(session, target, (line) => line?.weight ?? "Thin"), set: (session, target, value) => draw(session, target, { weight: oneOf(WEIGHTS, value) }) },
    Color: { since: 1, get: (session, target) => sharedLine(session, target, (line) => line?.color ?? "#000000"), set: (session, target, value) => draw(session, target, { color: colourOf(value) }) },
  },
  links: {},
  methods: {},
};

/** A line of one side as `setCellProperties` names it. */
export function borderOf(style: HostStyle, side: keyof HostBorders, change: { readonly style?: unknown; readonly weight?: unknown; readonly color?: unknown }): HostBorder | null {
  const before = style.borders[side] ?? PLAIN;
  const kind = change.style === undefined ? before.style : oneOf(STYLES, change.style);
  if (kind === "None") return null;
  return {
    style: kind,
    weight: change.weight === undefined ? before.weight : oneOf(WEIGHTS, change.weight),
    color: change.color === undefined ? before.color : colourOf(change.color),
  };
}

function sideOf(argument: unknown): BorderSide {
  const side = textOf(argument);
  if (side === "DiagonalDown" || side === "DiagonalUp") throw notImplemented(`the line ${side}`);
  return oneOf(SIDES, side);
}

/** The cells whose side makes up the line: an inner line belongs to the cells on both of its sides. */
function cellsOf({ range, side }: BorderTarget): readonly { readonly range: CellRange; readonly edge: keyof HostBorders }[] {
  const { top, left, bottom, right } = range;
  switch (side) {
    case "EdgeTop":
      return [{ range: { ...range, bottom: top }, edge: "top" }];
    case "EdgeBottom":
      return [{ range: { ...range, top: bottom }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ range: { ...range, right: left }, edge: "left" }];
    case "EdgeRight":
      return [{ range: { ...range, left: right }, edge: "right" }];
    case "InsideHorizontal":
      return top === bottom ? [] : [{ range: { ...range, bottom: bottom - 1 }, edge: "bottom" }, { range: { ...range, top: top + 1 }, edge: "top" }];
    case "InsideVertical":
      return left === right ? [] : [{ range: { ...range, right: right - 1 }, edge: "right" }, { range: { ...range, left: left + 1 }, edge: "left" }];
  }
}

function sharedLine<T>(session: HostSession, target: BorderTarget, read: (line: HostBorder | null) => T): T | null {
  const [part] = cellsOf(target);
  if (!part) return read(null);
  const lines = session.grid.styles(session.sheet(target.sheet).id, part.range).flat().map((style) => read(style.borders[part.edge]));
  const [first] = lines;
  return first !== undefined && lines.every((line) => line === first) ? first : null;
}

function draw(session: HostSession, target: BorderTarget, change: { readonly style?: string; readonly weight?: string; readonly color?: string }): void {
  const { sheet } = target;
  for (const { range, edge } of cellsOf(target)) {
    const [style] = session.grid.styles(session.sheet(sheet).id, { ...range, bottom: range.top, right: range.left }).flat();
    if (!style) throw invalidOperation("The range has no cell.");
    restyle(session, { sheet, range, reference: null }, { borders: { [edge]: borderOf(style, edge, change) } });
  }
}
