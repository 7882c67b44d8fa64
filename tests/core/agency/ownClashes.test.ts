import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import type { AgencyEntry } from "../../../src/core/agency/agencyEntry";
import type { OwnAgency } from "../../../src/core/agency/ownAgency";
import { withoutClashes } from "../../../src/core/agency/ownClashes";

const body = (id: string, name: string, more: Partial<AgencyEntry> = {}): AgencyEntry =>
  ({ id, name, kind: "agency", level: "province", parent: null, aliases: [], validFrom: null, validTo: null, domains: [], ...more });
const known = new AgencyDirectory([
  body("bd.ubnd", "UBND tỉnh"),
  body("bd.sotc", "Sở Tài chính", { parent: "bd.ubnd", aliases: [{ text: "STC" }] }),
  body("bd.cacso", "Các sở, ban, ngành", { kind: "group", aliases: [{ text: "các sở" }] }),
]);
const own = (name: string, more: Partial<OwnAgency> = {}): OwnAgency => ({ name, aliases: [], kind: null, parent: null, validFrom: null, validTo: null, ...more });
const clashes = (...rows: OwnAgency[]) => withoutClashes(rows, known).clashes.map(({ kind, row, text, other }) => `${kind} ${row} ${text} ${other}`.trim());

test("names that clash with nothing are kept as they are", () => {
  const rows = [own("Tổ A", { aliases: ["TA"], parent: "Sở Tài chính" }), own("Sở Tài chính", { aliases: ["STC", "Sở TC"], parent: "UBND tỉnh" }), own("Tổ B", { parent: "TA" })];
  expect(withoutClashes(rows, known)).toEqual({ entries: rows, clashes: [] });
});

test("an abbreviation that a directory's body has too is the user's to give", () => {
  expect(clashes(own("Siêu thị C", { aliases: ["STC"] }))).toEqual([]);
});

test.each(["Sở Tài chính", "SỞ TÀI CHÍNH", "Các sở", "các sở, ban, ngành"])("“%s” is another's name", (alias) => {
  expect(clashes(own("Tổ A", { aliases: ["TA", alias] }))).toEqual([`aliasOfOther 0 ${alias} ${alias.toLowerCase().startsWith("sở") ? "Sở Tài chính" : "Các sở, ban, ngành"}`]);
});

test("a row's name stands before an abbreviation, be it above or below", () => {
  expect(clashes(own("Tổ A", { aliases: ["Tổ B"] }), own("Tổ B"))).toEqual(["aliasOfOther 0 Tổ B Tổ B"]);
  expect(clashes(own("Tổ A", { aliases: ["T"] }), own("Tổ B", { aliases: ["t"] }))).toEqual(["aliasTwice 1 t Tổ A"]);
});

test("the row that closes a circle is used without its body above", () => {
  const circle = [own("Tổ A", { parent: "Tổ B" }), own("Tổ B", { parent: "Tổ C" }), own("Tổ C", { parent: "tổ a" })];
  expect(clashes(...circle)).toEqual(["parentLoop 2 tổ a Tổ C"]);
  expect(withoutClashes(circle, known).entries.map(({ parent }) => parent)).toEqual(["Tổ B", "Tổ C", null]);
  expect(clashes(own("UBND tỉnh", { parent: "Sở Tài chính" }))).toEqual(["parentLoop 0 Sở Tài chính UBND tỉnh"]);
  expect(clashes(own("Tổ A", { parent: "TỔ A" }))).toEqual(["ownParent 0 TỔ A Tổ A"]);
});

test("a body may stand above one named earlier or later", () => {
  const entries = known.withOwn([own("Tổ A", { parent: "Tổ B" }), own("Tổ B", { aliases: ["TB"] }), own("Tổ C", { parent: "TB" })]);
  expect(["Tổ A", "Tổ C"].map((name) => entries.find(name)?.parent)).toEqual(["own.tổ-b", "own.tổ-b"]);
});
