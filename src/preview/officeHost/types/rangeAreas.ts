import type { CellRange } from "../../../core/sheet/address";
import { sizeOf } from "../document/rectangles";
import { invalidArgument } from "../hostError";
import type { HostObject, HostSession, OfficeType } from "../wire/officeType";
import type { AreasTarget } from "../wire/targets";
import { addressOf } from "./addresses";
import { wholeNumber } from "./argumentReaders";

/** Several ranges of one sheet. */
export const rangeAreas: OfficeType<AreasTarget> = {
  name: "RangeAreas",
  identity: (_session, { reference }) => (reference === null ? {} : { _ReferenceId: reference }),
  scalars: {
    Address: { since: 9, get: (session, { sheet, areas }) => areas.map((area) => addressOf(session.sheet(sheet).name, area)).join(",") },
    AreaCount: { since: 9, get: (_session, { areas }) => areas.length },
    CellCount: { since: 9, get: (_session, { areas }) => areas.reduce((count, area) => count + sizeOf(area).rows * sizeOf(area).columns, 0) },
  },
  links: {
    Areas: { since: 9, follow: (session, target) => session.object("RangeCollection", target) },
    Worksheet: { since: 9, follow: (session, { sheet }) => session.object("Worksheet", session.sheet(sheet).id) },
  },
  methods: {
    _KeepReference: { since: 9, call: (session, target) => ((target.reference ??= session.keepReference(session.object("RangeAreas", target))), {}) },
  },
};

/** Those ranges one by one. */
export const rangeCollection: OfficeType<AreasTarget> = {
  name: "RangeCollection",
  scalars: {},
  links: {},
  methods: {
    GetCount: { since: 9, call: (_session, { areas }) => areas.length },
    GetItemAt: { since: 9, call: (session, target, [index]) => areaAt(session, target, target.areas[wholeNumber(index)]) },
  },
  items: (session, target) => target.areas.map((area) => areaAt(session, target, area)),
};

function areaAt(session: HostSession, { sheet }: AreasTarget, range: CellRange | undefined): HostObject {
  if (!range) throw invalidArgument();
  return session.object("Range", { sheet, range, reference: null });
}
