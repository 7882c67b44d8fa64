import type { ReviewState } from "../../../src/workflows/review/reviewState";
import { consistentBook, type BookChanges } from "../../walker/book";
import { handed, reviewWith } from "./reviewWith";

const book = (changes: BookChanges, savedAt: string | null = null) => ({ ...consistentBook(changes).workbook, savedAt });
const justice = (changes: BookChanges = {}, savedAt: string | null = null) => book({ only: ["pl2"], letterhead: "SỞ TƯ PHÁP", ...changes }, savedAt);
const finance = book({ only: ["pl6"], letterhead: "SỞ TÀI CHÍNH" });
const WRONG = { write: { "pl2.r1@y2018": 1 } };
const lines = ({ register }: ReviewState) => register?.entries.map(({ name, state, errors, files }) => `${name}: ${state} ${errors} ${files.map(({ path }) => path).join(" ")}`) ?? null;
const tick = () => new Promise((resolve) => setImmediate(resolve));

test("files are checked, those of one unit together, and entered worst first", async () => {
  const { session, log } = reviewWith(1);
  await session.add(handed({ "a.xlsx": justice(), "b.xlsx": finance, "hong.xlsx": "damaged", "c.xlsx": book({ only: ["pl2"], letterhead: "SỞ TÀI CHÍNH", ...WRONG }) }));
  const state = session.current();
  expect(lines(state)).toEqual(["Sở Tài chính: return 1 b.xlsx c.xlsx", "hong: unreadable 1 hong.xlsx", "Sở Tư pháp: pass 0 a.xlsx"]);
  expect([state.stage, state.files, state.done, state.stopped, state.trouble]).toEqual(["rest", 4, 4, false, null]);
  expect(log.filter((line) => line !== "stop")).toEqual(["receive a.xlsx", "receive b.xlsx", "receive hong.xlsx", "receive c.xlsx", "together 2"]);
});

test("the same file is taken once, another of its name is told apart, and a folder's other files are passed over", async () => {
  const { session, log } = reviewWith();
  await session.add(handed({ "PL2.xlsx": justice({}, "2021-01-01T00:00:00Z") }));
  await session.add([
    ...handed({ "PL2.xlsx": justice({}, "2021-01-01T00:00:00Z") }),
    ...handed({ "PL2.xlsx": justice({}, "2021-01-02T00:00:00Z") }),
    ...handed({ "Sở/công văn.docx": "damaged", "Sở/~$PL2.xlsx": "damaged" }, true),
  ]);
  const { known, passedOver, register } = session.current();
  expect([known, passedOver]).toEqual([1, ["Sở/công văn.docx", "Sở/~$PL2.xlsx"]]);
  expect(register?.entries.map(({ forms }) => forms.map(({ path, why }) => `${path} ${why}`))).toEqual([["PL2.xlsx (2) same"]]);
  expect(log.filter((line) => line.startsWith("receive"))).toEqual(["receive PL2.xlsx", "receive PL2.xlsx (2)"]);
});

test("a file that takes too long, and one that fills the memory, are lines of their own", async () => {
  const { session, ring } = reviewWith();
  const done = session.add(handed({ "Sở Tư pháp/PL2.xlsx": "hangs", "nặng.xlsx": "heavy", "a.xlsx": finance }));
  for (let at = 0; at < 20; at++) await tick();
  ring();
  await done;
  const { register } = session.current();
  expect(register?.entries.map(({ name, files }) => `${name}: ${files.map(({ status, findings }) => `${status} ${findings.map(({ message }) => message).join()}`).join()}`)).toEqual([
    expect.stringMatching(/^nặng: unreadable .*bộ nhớ/u) as unknown,
    expect.stringMatching(/^Sở Tư pháp: unreadable .*mãi không xong/u) as unknown,
    "Sở Tài chính: checked ",
  ]);
});

test("a run can rest and go on, and be stopped in the middle of a file; the rest is checked when asked", async () => {
  const { session, log } = reviewWith(1);
  const done = session.add(handed({ "a.xlsx": justice(), "b.xlsx": "hangs", "c.xlsx": finance }));
  session.pause();
  expect(session.current().stage).toBe("paused");
  for (let at = 0; at < 20; at++) await tick();
  const before = log.length;
  void session.goOn();
  for (let at = 0; at < 20; at++) await tick();
  expect([before, log.filter((line) => line.startsWith("receive"))]).toEqual([1, ["receive a.xlsx", "receive b.xlsx"]]);
  session.stop();
  await done;
  const { stopped, stage, files, done: looked } = session.current();
  expect([stopped, stage, files, looked, lines(session.current())]).toEqual([true, "rest", 3, 1, ["Sở Tư pháp: pass 0 a.xlsx"]]);
  expect(log.at(-1)).toBe("stop");
});

test("a unit named by a person, a chosen file, a day: only what they touch is checked again", async () => {
  const { session, log } = reviewWith(1);
  await session.add(handed({ "a.xlsx": book({ only: ["pl2"] }), "b.xlsx": justice({ ...WRONG }), "c.xlsx": finance }));
  expect(lines(session.current())).toEqual(["Sở Tư pháp: return 1 b.xlsx", "a: pass 0 a.xlsx", "Sở Tài chính: pass 0 c.xlsx"]);
  log.length = 0;
  await session.giveUnit(["a.xlsx"], "Sở Tư pháp");
  expect(session.current().register?.entries[0]?.forms).toEqual([{ template: "pl2", name: "Phụ lục 2", path: "b.xlsx", why: "unsure", others: [{ path: "a.xlsx", how: "different" }] }]);
  const key = session.current().register?.entries[0]?.key ?? "";
  await session.choose(key, "pl2", "a.xlsx");
  expect([lines(session.current()), log.filter((line) => line !== "stop")]).toEqual([["Sở Tài chính: pass 0 c.xlsx", "Sở Tư pháp: pass 0 a.xlsx b.xlsx"], ["receive a.xlsx", "together 2", "together 2"]]);
  session.give({ due: "2020-11-25" });
  session.giveSent(key, "2020-11-28");
  expect(session.current().register?.entries.map(({ name, sentOn, daysLate }) => [name, sentOn, daysLate])).toEqual([["Sở Tài chính", null, null], ["Sở Tư pháp", "2020-11-28", 3]]);
  session.giveSent(key, null);
  expect(session.current().register?.late).toBe(0);
  await session.giveUnit(["a.xlsx"], null);
  expect(lines(session.current())).toHaveLength(3);
});

test("expected units that sent nothing are named; an earlier register says what became of each", async () => {
  const { session } = reviewWith();
  session.give({ expected: [{ name: "Sở Nội vụ", key: "sonv", due: null }], earlier: [{ key: "file a.xlsx", name: "a", state: "return", findings: [{ key: "k", message: "m" }] }] });
  await session.add(handed({ "a.xlsx": book({ only: ["pl2"] }) }));
  const { register, since } = session.current();
  expect([register?.entries.map(({ name, state, isExpected }) => [name, state, isExpected]), since?.map(({ now, before, solved }) => [before, now, solved])]).toEqual([
    [["Sở Nội vụ", "missing", true], ["a", "pass", false]],
    [[null, "missing", []], ["return", "pass", ["m"]]],
  ]);
});

test("another language says everything anew; clearing lets go of all files but keeps what was given", async () => {
  const { session } = reviewWith();
  session.give({ due: "2020-12-31" });
  await session.add(handed({ "a.xlsx": justice(WRONG) }));
  const vietnamese = session.current().register?.entries[0]?.files[0]?.findings[0]?.message;
  await session.speak("en");
  const english = session.current().register?.entries[0]?.files[0]?.findings[0]?.message;
  expect(vietnamese).not.toBe(english);
  expect(english).toMatch(/ (is|are|but|the) /u);
  session.clear();
  const { files, register, setting, stage } = session.current();
  expect([files, register, setting.due, stage]).toEqual([0, null, "2020-12-31", "rest"]);
});

test("clearing in the middle of a run leaves nothing behind, and new files are checked", async () => {
  const { session } = reviewWith(1);
  const first = session.add(handed({ "a.xlsx": "hangs", "b.xlsx": finance }));
  for (let at = 0; at < 5; at++) await tick();
  session.clear();
  const second = session.add(handed({ "c.xlsx": justice() }));
  await Promise.all([first, second]);
  expect([lines(session.current()), session.current().stage]).toEqual([["Sở Tư pháp: pass 0 c.xlsx"], "rest"]);
});

test("a file is drawn from the sheets asked for; a file that is gone is said", async () => {
  const { session } = reviewWith();
  const workbook = justice();
  await session.add(handed({ "a.xlsx": workbook, "b.xlsx": "damaged" }));
  const name = workbook.sheets[0]?.name ?? "";
  const [a, b] = [session.fileAt("a.xlsx"), session.fileAt("b.xlsx")];
  if (!a || !b) throw new Error("no file");
  expect(await session.ask("draw", { place: a.place, source: a.source, sheets: [name, "Trang khác"] })).toEqual({ ok: true, sheets: [workbook.sheets[0]?.data] });
  expect([await session.ask("draw", { place: b.place, source: b.source, sheets: [] }), session.fileAt("gone")]).toEqual([{ ok: false }, null]);
});
