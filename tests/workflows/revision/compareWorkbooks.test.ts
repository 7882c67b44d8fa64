import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { compareChecked, olderAs } from "../../../src/workflows/revision/compareWorkbooks";
import { RevisionDesk } from "../../../src/workflows/revision/revisionDesk";
import { asksForALook } from "../../../src/workflows/revision/revisionReport";
import { consistentBook } from "../../walker/book";
import { after, check, explainAll, planFor } from "../explaining/explainBook";

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields) };
const PL2 = { letterhead: "SỞ TƯ PHÁP", only: ["pl2"] };
const WRONG = { "pl2.r6@y2015": 50, "pl2.r6@y2017": 40 };
const book = (write: Readonly<Record<string, number | null>> = {}) => consistentBook({ ...PL2, write }).workbook;
const checked = (workbook: Workbook) => ({ workbook, checked: check(workbook) });
const compared = (older: Workbook, newer: Workbook) => compareChecked(checked(older), checked(newer), "vi");

test("what asks for a look: nothing where all is the same or explained", () => {
  expect(asksForALook(compared(book(), book()))).toBe(false);
  expect(asksForALook(compared(book(), book({ "pl2.r6@y2015": 50 })))).toBe(true);
  const explained = compared(book(), explainAll(book({ "pl2.r6@y2015": 50 })));
  expect([explained.summary, asksForALook(explained)]).toEqual([expect.objectContaining({ changed: 1, past: 1, unexplained: 0 }), false]);
  expect(explained.findings.new.map(({ rule, explained: note }) => [rule, note?.reason])).toEqual([["bound.exceeded", "Theo Quyết định số 12"], ["yearOverYear.jump", undefined]]);
});

test("where a person says who sends, and the older file names nobody, the same is taken for both", () => {
  const nameless = consistentBook({ only: ["pl2"] }).workbook;
  const newer = checkWorkbook(nameless, { ...options, agency: "Sở Tư pháp" });
  expect([olderAs(newer, nameless, options).unit?.name, olderAs(check(nameless), nameless, options).unit, olderAs(newer, book(), options).unit?.from]).toEqual(["Sở Tư pháp", null, "letterhead"]);
});

test("the desk keeps the file chosen last; one that cannot be read takes its place and says why", () => {
  const desk = new RevisionDesk(options.sets, options.directory);
  const last = checked(book({ "pl2.r6@y2015": 4 }));
  expect(desk.compare(last, "vi")).toBe("gone");
  expect(desk.takeFile({ ok: true, workbook: { ...book(), name: "da-gui.xlsx" } }, "vi")).toEqual({ ok: true, file: "da-gui.xlsx", forms: ["Phụ lục 2"] });
  expect(desk.compare(last, "en")).toMatchObject({ older: { path: "da-gui.xlsx", unit: "Sở Tư pháp" }, summary: { changed: 1, past: 1 } });
  expect(desk.takeFile({ ok: false, failure: { rule: "file.encrypted", detail: "" } }, "vi")).toEqual({ ok: false, why: expect.stringMatching(/mật khẩu/u) as string });
  expect(desk.compare(last, "vi")).toBe("gone");
});

test("reasons carried over keep their author and day, each in a row of its own, and close their findings", () => {
  const newer = book(WRONG);
  const { explanations } = compared(explainAll(book(WRONG), "Theo báo cáo cũ"), newer);
  const notes = explanations.fitting.map(({ key, note }, i) => ({ key, ...note, by: `Người ${i + 1}` }));
  const carried = check(after(newer, { kind: "carry", notes }));
  expect(carried.findings.flatMap(({ explained }) => explained ?? [])).toEqual([1, 2].map((i) => ({ reason: "Theo báo cáo cũ", by: `Người ${i}`, on: "2026-11-21" })));
  const own = after(newer, { kind: "explain", keys: [notes[0]?.key ?? ""], reason: "Của sổ này", by: "Bà C", on: "2026-11-22" });
  const planned = planFor(own, { kind: "carry", notes: notes.slice(1) });
  expect([planned?.sheets, planned?.insertions.length, planned?.edits.some(({ after: { value } }) => value === "Của sổ này")]).toEqual([[], 1, false]);
  expect(planFor(newer, { kind: "carry", notes: [{ key: "khong|co|o|day", reason: "x", by: "y", on: "2026-11-21" }] })).toBeNull();
});
