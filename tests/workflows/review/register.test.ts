import { compareRegisters, keptUnits } from "../../../src/workflows/review/compareRegisters";
import type { Register } from "../../../src/workflows/review/register";
import { sharedFindings } from "../../../src/workflows/review/sharedFindings";
import { register, type Sent } from "./receivedRegister";

const lines = ({ entries }: Register) => entries.map(({ name, from, state, errors, warnings, files }) => `${name} (${from}): ${state} ${errors}/${warnings} ${files.map(({ path }) => path).join(" ")}`);
const blank = (form: string, rows: readonly string[]) => Object.fromEntries(rows.flatMap((row) => [2015, 2016, 2017, 2018, 2019, 2020].map((year) => [`${form}.${row}@y${year}`, null])));
const BLANK_PL2 = blank("pl2", ["r1", "r1.nq-hdnd-tinh", "r1.qd-ubnd-tinh", "r1.nq-hdnd-huyen", "r1.qd-ubnd-huyen", "r1.nq-hdnd-xa", "r1.qd-ubnd-xa", "r2", "r3", "r4", "r5", "r6", "r7"]);

test("units are named by letterhead, file name or folder; worst first", () => {
  expect(
    lines(
      register([
        ["a.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP" }],
        ["PL2 huyen Tuy Phuoc.xlsx", { only: ["pl2"], write: { "pl2.r1@y2018": 1 } }],
        ["Sở Tài chính/PL6.xlsx", { only: ["pl6"] }],
        ["Đơn vị lạ/PL6.xlsx", { only: ["pl6"] }],
        ["Đơn vị lạ/PL2.xlsx", null],
        ["so-lieu.xlsx", { only: ["pl2"], write: BLANK_PL2 }],
        ["thu-chi.xlsx", { only: [] }],
        ["hong.xlsx", null],
      ]),
    ),
  ).toEqual([
    "Đơn vị lạ (folderName): return 1/0 Đơn vị lạ/PL6.xlsx Đơn vị lạ/PL2.xlsx",
    "Ủy ban nhân dân huyện Tuy Phước (fileName): return 1/0 PL2 huyen Tuy Phuoc.xlsx",
    "hong (fileName): unreadable 1/0 hong.xlsx",
    "thu-chi (fileName): unrecognised 0/1 thu-chi.xlsx",
    "so-lieu (fileName): empty 0/1 so-lieu.xlsx",
    "Sở Tài chính (folderName): pass 0/0 Sở Tài chính/PL6.xlsx",
    "Sở Tư pháp (letterhead): pass 0/0 a.xlsx",
  ]);
});

test("files of one name in two places are two units'", () => {
  const { entries } = register([
    ["x/bao cao.xlsx", { only: ["pl2"] }],
    ["y/bao cao so lieu huyen.xlsx", { only: ["pl2"] }],
    ["z/tong hop.xlsx", { only: ["pl2"] }],
    ["w/tong hop.xlsx", { only: ["pl2"] }],
  ]);
  expect(entries.map(({ files }) => files.length)).toEqual([1, 1, 1, 1]);
});

test("who has not sent, who is not on the list, and who may be meant", () => {
  const { entries, counts } = register([["a.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP" }], ["b.xlsx", { only: ["pl2"], letterhead: "SỞ NỘI VỤ" }]], ["Sở Tư pháp", "Sở Nội Vu", "Huyện Tuy Phước"]);
  expect(entries.map(({ name, state, isExpected, nearest }) => [name, state, isExpected, nearest])).toEqual([
    ["Huyện Tuy Phước", "missing", true, null],
    ["Sở Nội Vu", "missing", true, null],
    ["Sở Nội vụ", "pass", false, "Sở Nội Vu"],
    ["Sở Tư pháp", "pass", true, null],
  ]);
  expect([counts.missing, counts.pass]).toEqual([2, 2]);
});

test.each([
  ["2020-04-30T16:59:00Z", "2020-04-30", 0],
  ["2020-04-30T17:00:00Z", "2020-05-01", 1],
  ["2020-05-10T09:00:00", "2020-05-10", 10],
  [undefined, null, null],
])("saved at %s (Vietnam is seven hours ahead) and due on 30/4: sent on %s, %s days late", (savedAt, sentOn, daysLate) => {
  const sent: Sent = savedAt === undefined ? ["a.xlsx", { only: ["pl2"] }] : ["a.xlsx", { only: ["pl2"] }, savedAt];
  const { entries, late } = register([sent], null, { language: "vi", due: "2020-04-30" });
  expect([entries[0]?.sentOn, entries[0]?.daysLate, late, entries[0]?.state]).toEqual([sentOn, daysLate, (daysLate ?? 0) > 0 ? 1 : 0, "pass"]);
  expect(entries[0]?.files[0]?.findings.map(({ rule, severity, cell, message }) => [rule, severity, cell, message])).toEqual(
    (daysLate ?? 0) > 0 ? [["submission.late", "info", null, `Bài gửi ngày ${sentOn?.split("-").map(Number).reverse().join("/") ?? ""}, sau hạn 30/4/2020: chậm ${daysLate ?? ""} ngày.`]] : [],
  );
});

test("a day that a person gave goes before the file's own", () => {
  const sent = new Map([["bd.so-tu-phap", "2020-05-02"]]);
  const { entries } = register([["a.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP" }, "2020-04-01T00:00:00Z"]], null, { language: "vi", due: "2020-04-30", sent });
  expect([entries[0]?.key, entries[0]?.sentOn, entries[0]?.daysLate]).toEqual(["bd.so-tu-phap", "2020-05-02", 2]);
});

test("the older of two files stays to be seen and counts for nothing", () => {
  const { entries } = register([
    ["cu.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP", write: { "pl2.r1@y2018": 139 } }, "2020-04-01T00:00:00Z"],
    ["moi.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP" }, "2020-04-20T00:00:00Z"],
  ]);
  const [entry] = entries;
  expect([entry?.state, entry?.errors, entry?.forms.map(({ path, why }) => [path, why])]).toEqual(["pass", 0, [["moi.xlsx", "later"]]]);
  expect(entry?.files.map(({ path, verdict, findings }) => [path, verdict, findings.map(({ ruleId, superseded }) => [ruleId, superseded])])).toEqual([
    ["cu.xlsx", "return", [["R-PL2-01", true]]],
    ["moi.xlsx", "pass", []],
  ]);
});

test("the same in several units is one line, gravest first; what one unit alone has is not there", () => {
  const wrong = (unit: string, year: number, more: Record<string, number> = {}): Sent => [`${unit}.xlsx`, { only: ["pl2"], letterhead: unit, write: { [`pl2.r1@y${year}`]: 139, ...more } }];
  const { entries } = register([wrong("SỞ TƯ PHÁP", 2018), wrong("SỞ NỘI VỤ", 2017), wrong("SỞ TÀI CHÍNH", 2018, { "pl2.r3@y2019": 99 })]);
  expect(sharedFindings(entries).map(({ ruleId, template, units, cases }) => [ruleId, template, units, cases.map(({ name, cell }) => `${name} ${cell ?? ""}`).sort()])).toEqual([
    ["R-PL2-01", "pl2", 3, ["Sở Nội vụ E6", "Sở Tài chính F6", "Sở Tư pháp F6"]],
  ]);
});

test("against an earlier register: solved, new, changed, standing, gone", () => {
  const before = register([
    ["a.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP", write: { "pl2.r1@y2018": 139, "pl2.r1@y2019": 139 } }],
    ["b.xlsx", { only: ["pl2"], letterhead: "SỞ NỘI VỤ" }],
  ]);
  const now = register([
    ["khac.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP", write: { "pl2.r1@y2018": 140, "pl2.r1@y2017": 139 } }],
    ["c.xlsx", { only: ["pl2"], letterhead: "HUYỆN TUY PHƯỚC" }],
  ]);
  expect(compareRegisters(now.entries, keptUnits(before.entries)).map(({ name, before: was, now: is, appeared, solved, changed, standing }) => [name, was, is, appeared.length, solved.length, changed.length, standing])).toEqual([
    ["Sở Tư pháp", "return", "return", 1, 1, 1, 0],
    ["Ủy ban nhân dân huyện Tuy Phước", null, "pass", 0, 0, 0, 0],
    ["Sở Nội vụ", "pass", null, 0, 0, 0, 0],
  ]);
});
