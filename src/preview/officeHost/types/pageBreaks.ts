import { invalidArgument } from "../hostError";
import type { HostSession, OfficeType } from "../wire/officeType";
import type { Targets } from "../wire/targets";
import { rangeArgument, wholeNumber } from "./argumentReaders";

type Breaks = Targets["PageBreakCollection"];

/** Rows or columns that begin a new page. */
export const pageBreakCollection: OfficeType<Breaks> = {
  name: "PageBreakCollection",
  scalars: {},
  links: {},
  methods: {
    Add: { since: 9, call: add },
    GetItem: {
      since: 9,
      call: (session, target, [index]) => {
        const at = positions(session, target)[wholeNumber(index)];
        if (at === undefined) throw invalidArgument();
        return session.object("PageBreak", { ...target, at });
      },
    },
    GetCount: { since: 9, call: (session, target) => positions(session, target).length },
    RemovePageBreaks: { since: 9, call: (session, target) => replace(session, target, []) },
  },
  items: (session, target) => positions(session, target).map((at) => session.object("PageBreak", { ...target, at })),
};

/** One break: the page begins at this row or column. */
export const pageBreak: OfficeType<Targets["PageBreak"]> = {
  name: "PageBreak",
  scalars: {},
  links: {},
  methods: {
    Delete: { since: 9, call: (session, target) => replace(session, target, positions(session, target).filter((at) => at !== target.at)) },
    GetCellAfterBreak: {
      since: 9,
      call: (session, { sheet, axis, at }) => {
        const [top, left] = axis === "rows" ? [at, 0] : [0, at];
        return session.object("Range", { sheet, range: { top, left, bottom: top, right: left }, reference: null });
      },
    },
  },
};

function positions(session: HostSession, { sheet, axis }: Breaks): readonly number[] {
  const { rowBreaks, columnBreaks } = session.document.sheet(sheet).page;
  return axis === "rows" ? rowBreaks : columnBreaks;
}

function add(session: HostSession, target: Breaks, [range]: readonly unknown[]): unknown {
  const { top, left } = rangeArgument(session, target.sheet, range);
  const at = target.axis === "rows" ? top : left;
  if (at === 0) throw invalidArgument();
  replace(session, target, [...new Set([...positions(session, target), at])].sort((a, b) => a - b));
  return session.object("PageBreak", { ...target, at });
}

function replace(session: HostSession, { sheet, axis }: Breaks, at: readonly number[]): object {
  session.changing();
  const { page } = session.document.sheet(sheet);
  session.document.change(sheet, "page", axis === "rows" ? { ...page, rowBreaks: at } : { ...page, columnBreaks: at });
  return {};
}
