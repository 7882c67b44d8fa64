import type { CellRange } from "../../../core/sheet/address";
import type { PageRecord } from "../document/pageRecord";
import { LAST_COLUMN } from "../document/rectangles";
import { invalidArgument } from "../hostError";
import type { HostSession, OfficeType, Scalar } from "../wire/officeType";
import { NULL_OBJECT } from "../wire/officeType";
import { wireName } from "../wire/wireName";
import { numberWithin, oneOf, rangeArgument, recordOf, textOf, truthOf } from "./argumentReaders";

const MARGINS = ["leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin", "footerMargin"];
const TRUTHS = ["centerHorizontally", "centerVertically", "blackAndWhite", "printGridlines", "printHeadings"];
const PAPERS = ["A4", "A3", "A5", "Letter", "Legal"];
/** Points in each unit of `setPrintMargins`. */
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const WIDEST_MARGIN = 1584;

/** How a sheet is printed. */
export const pageLayout: OfficeType<string> = {
  name: "PageLayout",
  scalars: {
    Orientation: scalar("orientation", (value) => oneOf(["Portrait", "Landscape"], value)),
    PaperSize: scalar("paperSize", (value) => oneOf(PAPERS, value)),
    Zoom: scalar("zoom", zoomOf),
    ...Object.fromEntries(MARGINS.map((name) => [wireName(name), scalar(name, (value) => numberWithin(value, 0, WIDEST_MARGIN))])),
    ...Object.fromEntries(TRUTHS.map((name) => [wireName(name), scalar(name, truthOf)])),
  },
  links: {
    HeadersFooters: { since: 9, follow: (session, id) => session.object("HeaderFooterGroup", id) },
  },
  methods: {
    SetPrintMargins: { since: 9, call: setMargins },
    SetPrintTitleRows: {
      since: 9,
      call: (session, id, [rows]) => {
        const { top, bottom } = rangeArgument(session, id, rows);
        return change(session, id, { titleRows: { top, bottom, left: 0, right: LAST_COLUMN } });
      },
    },
    SetPrintArea: { since: 9, call: (session, id, [area]) => change(session, id, { printArea: rangeArgument(session, id, area) }) },
    GetPrintTitleRowsOrNullObject: { since: 9, call: (session, id) => rangeOrNull(session, id, session.document.sheet(id).page.titleRows) },
    GetPrintAreaOrNullObject: {
      since: 9,
      call: (session, id) => {
        const { printArea } = session.document.sheet(id).page;
        return printArea ? session.object("RangeAreas", { sheet: id, areas: [printArea], reference: null }) : NULL_OBJECT;
      },
    },
  },
};

/** Headers and footers: the same on every page. */
export const headerFooterGroup: OfficeType<string> = {
  name: "HeaderFooterGroup",
  scalars: { State: { since: 9, get: () => "Default" } },
  links: { DefaultForAllPages: { since: 9, follow: (session, id) => session.object("HeaderFooter", id) } },
  methods: {},
};

const PLACES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"];

/** Three parts of the header, three of the footer. */
export const headerFooter: OfficeType<string> = {
  name: "HeaderFooter",
  scalars: Object.fromEntries(
    PLACES.map((name): [string, Scalar<string>] => [
      wireName(name),
      {
        since: 9,
        get: (session, id) => session.document.sheet(id).page.headersFooters[name],
        set: (session, id, value) => {
          change(session, id, { headersFooters: { ...session.document.sheet(id).page.headersFooters, [name]: textOf(value) } });
        },
      },
    ]),
  ),
  links: {},
  methods: {},
};

function scalar(name: string, read: (value: unknown) => unknown): Scalar<string> {
  return {
    since: 9,
    get: (session, id) => session.document.sheet(id).page.scalars[name],
    set: (session, id, value) => void change(session, id, { scalars: { ...session.document.sheet(id).page.scalars, [name]: read(value) } }),
  };
}

function change(session: HostSession, id: string, patch: Partial<PageRecord>): object {
  session.changing();
  session.document.change(session.sheet(id).id, "page", { ...session.document.sheet(id).page, ...patch });
  return {};
}

function zoomOf(value: unknown): unknown {
  const zoom = recordOf(value);
  const fits = Object.entries(zoom).every(([name, figure]) =>
    name === "scale" ? typeof figure === "number" && figure >= 10 && figure <= 400 : /^(?:horizontal|vertical)FitToPages$/u.test(name) && (figure === null || (Number.isInteger(figure) && Number(figure) >= 0)),
  );
  if (!fits) throw invalidArgument();
  return { ...zoom };
}

function setMargins(session: HostSession, id: string, [unit, options]: readonly unknown[]): object {
  const points = POINTS[textOf(unit)];
  if (points === undefined) throw invalidArgument();
  const margins = Object.entries(recordOf(options)).map(([name, value]) => {
    if (!MARGINS.includes(`${name}Margin`)) throw invalidArgument();
    return [`${name}Margin`, numberWithin(value, 0, WIDEST_MARGIN / points) * points] as const;
  });
  return change(session, id, { scalars: { ...session.document.sheet(id).page.scalars, ...Object.fromEntries(margins) } });
}

function rangeOrNull(session: HostSession, sheet: string, range: CellRange | null): unknown {
  return range ? session.object("Range", { sheet, range, reference: null }) : NULL_OBJECT;
}
