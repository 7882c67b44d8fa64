import { agencies } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { formSets } from "../../src/templates";
import { programme2011To2020 } from "../../src/templates/programme-2011-2020";
import { formsOfPlan2023 } from "../../src/templates/plans";
import { dayAfter, daysBetween } from "../../src/workflows/daysBetween";
import { dutiesOf } from "../../src/workflows/duties";

const directory = new AgencyDirectory(agencies);
const ofAgency = (agency: string, today = "2020-04-20", dues: Record<string, string> = {}) => dutiesOf(agency, programme2011To2020, directory, today, dues);
const dues = (agency: string, today: string, set: Record<string, string> = {}) => ofAgency(agency, today, set).rounds.map(({ id, due, daysLeft }) => ({ id, due, daysLeft }));

test.each([
  ["bd.so-tu-phap", "assigned", ["pl2 *"]],
  ["bd.vp-ubnd", "assigned", ["pl3 *", "pl7 10–13"]],
  ["bd.so-tttt", "assigned", ["pl7 1–9"]],
  ["bd.so-khcn", "assigned", ["pl7 14"]],
  ["bd.so-tai-chinh", "assigned", ["pl6 *"]],
  ["bd.so-noi-vu", "assigned", ["pl1 *", "pl4 *", "pl5 *", "pl8 *"]],
  ["bd.h.tuy-phuoc", "district", []],
  ["bd.ubnd-huyen", "district", []],
  ["bd.so-y-te", "unnamed", []],
  ["nobody", "unnamed", []],
])("%s is %s and owes %j", (agency, standing, owed) => {
  const duties = ofAgency(agency);
  expect([duties.standing, duties.owed.map(({ template, rows }) => `${template} ${rows ?? "*"}`)]).toEqual([standing, owed]);
});

test("every assignment of every set names rows of its form", () => {
  const owed = formSets.flatMap((set) => set.assignments.flatMap(({ agency }) => dutiesOf(agency, set, directory, "2020-01-01", {}).owed));
  expect(owed.filter(({ rows }) => rows === "")).toEqual([]);
});

test("only one agency puts all together; a plan divides nothing", () => {
  expect(agencies.filter(({ id }) => ofAgency(id).consolidates).map(({ id }) => id)).toEqual(["bd.so-noi-vu"]);
  expect(dutiesOf("bd.so-tu-phap", formsOfPlan2023, directory, "2023-01-01", {})).toEqual({ standing: "everyone", consolidates: false, owed: [], rounds: [] });
});

test("“trước ngày” leaves out the day itself", () => {
  const before = { kind: "before", day: "2020-04-30" };
  expect(dues("bd.so-tu-phap", "2020-04-20")).toEqual([{ id: "d.thematic", due: before, daysLeft: 9 }]);
  expect(dues("bd.so-tu-phap", "2020-04-29")).toEqual([{ id: "d.thematic", due: before, daysLeft: 0 }]);
  expect(dues("bd.so-tu-phap", "2020-04-30")).toEqual([{ id: "d.thematic", due: before, daysLeft: -1 }]);
});

test("days are counted within sixty days of today, before and after", () => {
  const left = (today: string) => dues("bd.so-tu-phap", today)[0]?.daysLeft;
  expect([left("2020-02-29"), left("2020-02-28"), left("2020-06-28"), left("2020-06-29"), left("2026-11-21")]).toEqual([60, null, -60, null, null]);
});

test("a month lasts to its last day, and a district hears what is said to all districts", () => {
  expect(dues("bd.h.tuy-phuoc", "2020-04-20")).toEqual([
    { id: "d.huyen-report", due: { kind: "before", day: "2020-04-30" }, daysLeft: 9 },
    { id: "d.huyen-conf", due: { kind: "within", month: "2020-04" }, daysLeft: 10 },
  ]);
  expect(dues("bd.ubnd-huyen", "2020-04-20")).toEqual(dues("bd.h.tuy-phuoc", "2020-04-20"));
});

test("a day that a person set goes before the document's and is itself in time", () => {
  expect(dues("bd.so-tu-phap", "2026-11-21", { "d.thematic": "2026-11-30" })).toEqual([{ id: "d.thematic", due: { kind: "by", day: "2026-11-30" }, daysLeft: 9 }]);
});

test("days across months, years and leap days", () => {
  expect([daysBetween("2020-02-28", "2020-03-01"), daysBetween("2019-12-31", "2020-01-01"), daysBetween("2020-03-01", "2020-02-28")]).toEqual([2, 1, -2]);
  expect([dayAfter("2020-02-28", 1), dayAfter("2020-12-31", 1), dayAfter("2020-01-01", -1)]).toEqual(["2020-02-29", "2021-01-01", "2019-12-31"]);
});
