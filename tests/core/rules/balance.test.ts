import { ask, base, outcomes } from "./ask";

const rule = { ...base, kind: "balance", total: { row: "t" }, parts: [{ row: "a" }, { row: "b" }], columns: "years", reports: "unequal", severity: "error" } as const;
const failed = "balance.unequal t@y2015 error";

test.each([
  ["equal", 5, 2, 3, "holds"],
  ["decimals are exact", 0.3, 0.1, 0.2, "holds"],
  ["too large", 6, 2, 3, failed],
  ["too small", 4, 2, 3, failed],
  ["a blank part may be the rest", 5, 2, null, "cannotTell"],
  ["a blank part may be zero", 5, 5, null, "cannotTell"],
  ["known parts already above the total", 5, 6, null, failed],
  ["“…” is unknown", 5, 2, "…", "cannotTell"],
  ["“không phát sinh” is zero", 5, 2, "không phát sinh", failed],
  ["“không áp dụng” takes no part", 2, 2, "không áp dụng", "holds"],
  ["an error is unknown", 5, 2, "#REF!", "cannotTell"],
  ["a blank total", null, 2, 3, "cannotTell"],
  ["a total that shows nothing", '=""', 2, 3, "cannotTell"],
  ["nothing known", 5, null, null, "cannotTell"],
])("%s", (_, t, a, b, expected) => {
  expect(ask(rule, { cells: { t: { 2015: t }, a: { 2015: a }, b: { 2015: b } } })).toEqual([expected]);
});

test("a row that the sheet lacks is unknown", () => {
  const cells = { t: { 2015: 5, 2016: 1 }, a: { 2015: 2, 2016: 2 }, b: { 2015: 3, 2016: 0 } };
  expect(ask(rule, { cells, rows: { b: { missing: true } } })).toEqual(["cannotTell", "balance.unequal t@y2016 error"]);
});

test("the total's cell carries the finding, the parts are related, the sentence says both sums", () => {
  const [outcome] = outcomes(rule, { cells: { t: { 2015: 1200 }, a: { 2015: 700 }, b: { 2015: 600 } } });
  expect(outcome?.failure?.at).toEqual({ sheet: "EX", row: 6, column: 2 });
  expect(outcome?.failure?.related.map(({ row }) => row)).toEqual([7, 8]);
  expect(outcome?.failure?.message).toEqual({
    id: "balance.under",
    data: { when: { vi: "Năm 2015", en: "2015" }, total: { label: "Chỉ tiêu t" }, left: 1200, right: 1300, count: 2, gap: 100 },
  });
});

test("`over` reports only a total above its parts", () => {
  const cells = { t: { 2015: 4, 2016: 6 }, a: { 2015: 2, 2016: 2 }, b: { 2015: 3, 2016: 3 } };
  expect(ask({ ...rule, reports: "over", severity: "info" }, { cells })).toEqual(["holds", "balance.unequal t@y2016 info"]);
});

test("an exception softens the first years, one way only", () => {
  const fix = { vi: "Nếu là chỉ thị, đề nghị ghi rõ.", en: "If it is a directive, please say so." };
  const exceptions = [{ untilYear: 2016, when: "over", severity: "warning", fix }] as const;
  const cells = { t: { 2015: 6, 2016: 4, 2017: 6 }, a: { 2015: 2, 2016: 2, 2017: 2 }, b: { 2015: 3, 2016: 3, 2017: 3 } };
  expect(ask({ ...rule, exceptions }, { cells })).toEqual(["balance.unequal t@y2015 warning", "balance.unequal t@y2016 error", "balance.unequal t@y2017 error"]);
  expect(outcomes({ ...rule, exceptions }, { cells })[0]?.failure?.fix).toEqual(fix);
});

test("names a slip it knows: other parts give the total", () => {
  const note = { vi: "Có thể đã cộng hai lần.", en: "Perhaps added twice." };
  const alternatives = [{ parts: [{ row: "a" }, { row: "b" }, { row: "c" }], note }];
  const cells = { t: { 2015: 7 }, a: { 2015: 2 }, b: { 2015: 3 }, c: { 2015: 2 } };
  expect(outcomes({ ...rule, alternatives }, { cells })[0]?.failure?.fix).toEqual(note);
});
