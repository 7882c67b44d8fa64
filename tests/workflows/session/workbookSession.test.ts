import { sheetOf } from "../../../src/core/sheet/sheet";
import { WorkbookRefusal } from "../../../src/workflows/ports";
import { Dropped, EngineFailure, type Engine } from "../../../src/workflows/engine";
import { applyEdits } from "../../../src/workflows/session/writing";
import { WorkbookSession } from "../../../src/workflows/session/workbookSession";
import { WorkbookSettings } from "../../../src/workflows/session/workbookSettings";
import { OpenBook } from "../../taskpane/openBook";
import { DeskEngine } from "../../taskpane/deskEngine";
import { consistentBook } from "../../walker/book";

const bookOf = (only: readonly string[] = ["pl2", "pl6"]) => new OpenBook([...consistentBook({ only }).workbook.sheets]);
const cell = { sheet: "PL2", row: 6, column: 3 };

async function opened(book: OpenBook, engine: Engine = new DeskEngine(), live = true) {
  const session = new WorkbookSession(book, engine, "vi", live);
  await session.open();
  book.calls.length = 0;
  return session;
}

/** Lets a person pause, and everything that follows from it end. */
const pause = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test("a change is read 300 ms after the last one, its sheet alone, and checked with the others kept", async () => {
  const book = bookOf();
  const session = await opened(book);
  expect(session.current().report?.verdict).toBe("pass");
  book.type(cell, "a");
  await pause(200);
  book.type(cell, "ab");
  await pause(299);
  expect(book.calls).toEqual([]);
  await pause(1);
  expect(book.calls).toEqual(["photographSheet PL2"]);
  expect(session.current().report).toMatchObject({ verdict: "return", tables: [{ sheet: "PL2" }, { sheet: "PL6" }] });
  expect(session.current()).toMatchObject({ stale: false, activity: null, trouble: null });
});

test("several sheets, or one that came or went, mean the whole workbook", async () => {
  const book = bookOf();
  const session = await opened(book);
  book.type(cell, 1);
  book.type({ ...cell, sheet: "PL6" }, 2);
  await pause(300);
  book.delete("PL6");
  await pause(300);
  expect(book.calls).toEqual(["photograph", "photograph"]);
  expect(session.current().sheets).toEqual(["PL2"]);
});

test("while a cell is being edited a live reading waits without a word, and nothing is lost", async () => {
  const book = bookOf();
  const session = await opened(book);
  book.refusal = new WorkbookRefusal("cellEditing", "");
  book.type(cell, "abc");
  await pause(300);
  expect(session.current()).toMatchObject({ trouble: null, stale: true, activity: null });
  book.refusal = null;
  await pause(1000);
  expect(session.current()).toMatchObject({ stale: false, report: { verdict: "return" } });
});

test("a reading overtaken by one of another sheet is made up for", async () => {
  const book = bookOf();
  const session = await opened(book);
  let release = () => {};
  book.gate = new Promise((resolve) => (release = resolve));
  book.type(cell, "abc");
  await pause(300);
  void session.checkSheets(["PL6"]);
  release();
  await pause(1000);
  expect(session.current()).toMatchObject({ stale: false, report: { verdict: "return" } });
});

test("switched off, a change only makes the report old; switched on again, it is checked", async () => {
  const book = bookOf();
  const session = await opened(book, new DeskEngine(), false);
  book.type(cell, "abc");
  await pause(5000);
  expect([book.calls, session.current().stale, session.current().report?.verdict]).toEqual([[], true, "pass"]);
  session.setLive(true);
  await pause(0);
  expect([book.calls, session.current().stale, session.current().report?.verdict]).toEqual([["photograph"], false, "return"]);
});

test("stopping keeps the last report, and a later answer changes nothing", async () => {
  const book = bookOf();
  const session = await opened(book);
  let release = () => {};
  book.gate = new Promise((resolve) => (release = resolve));
  book.type(cell, "abc");
  const checking = session.check();
  session.stop();
  expect(session.current()).toMatchObject({ activity: null, stopped: true, report: { verdict: "pass" } });
  release();
  await checking;
  await pause(5000);
  expect(session.current().report?.verdict).toBe("pass");
});

test("the engine's failure is said as such and the report stays", async () => {
  const broken: Engine = { ask: () => Promise.reject(new EngineFailure("boom")), drop: () => undefined };
  const session = await opened(bookOf(), broken);
  expect(session.current()).toMatchObject({ activity: null, report: null, trouble: { reason: "engine", detail: "boom" } });
});

test("an answer that was dropped is no trouble", async () => {
  const dropping: Engine = { ask: () => Promise.reject(new Dropped()), drop: () => undefined };
  const session = await opened(bookOf(), dropping);
  expect(session.current()).toMatchObject({ activity: null, trouble: null, stale: true });
});

test("own writes are followed by one reading of their sheet; a cell that moved is left out and named", async () => {
  const book = bookOf();
  const session = await opened(book);
  const now = book.held(cell);
  const edit = { at: cell, before: now, after: { value: "x", formula: null }, why: "thử" };
  const moved = { ...edit, at: { ...cell, column: 4 }, before: { value: "khác", formula: null } };
  const applied = await applyEdits(session, [edit, moved], "Thử", "2020-04-20T00:00:00Z");
  expect([applied.written, applied.leftOut.map(({ reason }) => reason)]).toEqual([[edit], ["changed"]]);
  expect(book.calls).toEqual(["apply 2", "photographSheet PL2"]);
});

test("another agency or language checks the kept photograph again, with no reading", async () => {
  const book = bookOf();
  const session = await opened(book);
  await session.choose({ agency: "bd.so-tai-chinh", language: "en" });
  expect(book.calls).toEqual([]);
  expect(session.current().report?.unit).toMatchObject({ name: "Sở Tài chính", from: "user" });
});

describe("a result is called current only after a reading that no change followed", () => {
  /** Holds every reading back until it is let go. */
  const hold = (book: OpenBook) => {
    let release = () => {};
    book.gate = new Promise((resolve) => (release = resolve));
    return () => release();
  };

  test("another language reads nothing, so an old result stays old", async () => {
    const book = bookOf();
    const session = await opened(book, new DeskEngine(), false);
    book.type(cell, "abc");
    await session.choose({ language: "en" });
    expect([book.calls, session.current().stale, session.current().report?.verdict]).toEqual([[], true, "pass"]);
  });

  test("a choice made during a reading waits for it and is part of its result", async () => {
    const book = bookOf();
    const session = await opened(book, new DeskEngine(), false);
    book.type(cell, "abc");
    const release = hold(book);
    const checking = session.check();
    const choosing = session.choose({ agency: "bd.so-tai-chinh" });
    release();
    await Promise.all([checking, choosing]);
    expect(session.current()).toMatchObject({ stale: false, activity: null, report: { verdict: "return", unit: { name: "Sở Tài chính" } } });
    expect(book.calls).toEqual(["photograph"]);
  });

  test("a choice made during a reading that fails still counts for what was read before", async () => {
    const book = bookOf();
    const session = await opened(book, new DeskEngine(), false);
    const release = hold(book);
    const checking = session.check();
    await session.choose({ agency: "bd.so-tai-chinh" });
    book.refusal = new WorkbookRefusal("failed", "");
    release();
    await checking;
    expect(session.current()).toMatchObject({ activity: null, trouble: { reason: "failed" }, report: { unit: { name: "Sở Tài chính" } } });
  });

  test("a change heard during a reading makes its result old", async () => {
    const book = bookOf();
    const session = await opened(book, new DeskEngine(), false);
    const release = hold(book);
    const checking = session.check();
    book.type(cell, "abc");
    release();
    await checking;
    expect(session.current()).toMatchObject({ stale: true, activity: null });
  });

  test("a person's check outlives a smaller reading that follows it", async () => {
    const book = bookOf();
    const session = await opened(book, new DeskEngine(), false);
    book.type(cell, "abc");
    const release = hold(book);
    const both = [session.check(), session.checkSheets(["PL6"])];
    release();
    await Promise.all(both);
    expect(session.current()).toMatchObject({ stale: false, report: { verdict: "return" } });
  });

  test("a sheet read alone takes the others that changed with it", async () => {
    const book = bookOf();
    const session = await opened(book, new DeskEngine(), false);
    book.type(cell, "abc");
    await session.checkSheets(["PL6"]);
    expect([book.calls, session.current().stale, session.current().report?.verdict]).toEqual([["photograph"], false, "return"]);
  });

  test("own writes whose reading fails are known to be unread", async () => {
    const book = bookOf();
    const session = await opened(book, new DeskEngine(), false);
    const edit = { at: cell, before: book.held(cell), after: { value: "abc", formula: null }, why: "thử" };
    const release = hold(book);
    await applyEdits(session, [edit], "Thử", "2020-04-20T00:00:00Z");
    book.refusal = new WorkbookRefusal("failed", "");
    release();
    await pause(0);
    expect(session.current()).toMatchObject({ stale: true, activity: null, trouble: { reason: "failed" }, report: { verdict: "pass" } });
    book.refusal = null;
    await session.check();
    expect(session.current()).toMatchObject({ stale: false, trouble: null, report: { verdict: "return" } });
  });

  test("a photograph whose check was stopped leaves the result old", async () => {
    let answer = () => {};
    const desk = new DeskEngine();
    const slow: Engine = { ask: (call, asked) => desk.ask(call, asked).then((given) => new Promise((resolve) => (answer = () => resolve(given)))), drop: () => undefined };
    const book = bookOf();
    const session = new WorkbookSession(book, slow, "vi", false);
    const opening = session.open();
    await pause(0);
    answer();
    await opening;
    book.type(cell, "abc");
    void session.check();
    await pause(0);
    session.stop();
    expect(session.current()).toMatchObject({ activity: null, stopped: true, stale: true, report: { verdict: "pass" } });
  });
});

describe("formulas that look at other sheets", () => {
  const withFormula = (formula: string, names: ConstructorParameters<typeof OpenBook>[1] = []) => {
    const sheets = consistentBook({ only: ["pl2", "pl6"] }).workbook.sheets;
    return new OpenBook([...sheets, sheetOf({ name: "Tổng hợp" }, [{ row: 0, column: 0, value: 1, formula }])], names);
  };
  test.each([["PL2!C7*2"], ["'PL6'!A1"], ["SUM(Bang[Cột])"], ["INDIRECT(A2)"], ["TongSo+1"]])("%s on another sheet: the whole workbook is read", async (formula) => {
    const book = withFormula(formula, [{ name: "TongSo", refersTo: "PL2!$C$7", hidden: false, sheet: null }]);
    await opened(book);
    book.type(cell, 1);
    await pause(300);
    expect(book.calls).toEqual(["photograph"]);
  });

  test("formulas within their own sheet, and the changed sheet's own, take one sheet", async () => {
    const book = withFormula("SUM(B1:B9)+#REF!");
    await opened(book);
    book.type(cell, 1);
    await pause(300);
    expect(book.calls).toEqual(["photographSheet PL2"]);
    const other = withFormula("PL2!C7");
    await opened(other);
    other.type({ sheet: "Tổng hợp", row: 3, column: 3 }, 1);
    await pause(300);
    expect(other.calls).toEqual(["photographSheet Tổng hợp"]);
  });
});

test("where Excel will not tell of changes this is known, and tried again with the next check", async () => {
  const book = bookOf();
  book.deafness = new WorkbookRefusal("cellEditing", "");
  const session = await opened(book);
  expect(session.current()).toMatchObject({ listening: false, trouble: null, selection: null, report: { verdict: "pass" } });
  book.deafness = null;
  await session.check();
  expect(session.current()).toMatchObject({ listening: true, selection: { sheet: "PL2" } });
  book.type(cell, "abc");
  await pause(300);
  expect(session.current()).toMatchObject({ stale: false, report: { verdict: "return" } });
});

test("closing forgets what waits to be read", async () => {
  const book = bookOf();
  const session = await opened(book);
  book.type(cell, "abc");
  await session.close();
  await pause(5000);
  expect([book.calls, jest.getTimerCount()]).toEqual([[], 0]);
});

test("after closing nothing is heard", async () => {
  const book = bookOf();
  const session = await opened(book);
  await session.close();
  book.type(cell, "abc");
  await pause(5000);
  expect(book.calls).toEqual([]);
});

test("the workbook's words are read once and written whole; what cannot be kept is known", async () => {
  const book = bookOf();
  book.settings = { agency: "bd.so-y-te" };
  const settings = new WorkbookSettings(book);
  await settings.read();
  await settings.keep({ scope: "this" });
  expect([book.settings, settings.isUnsaved()]).toEqual([{ agency: "bd.so-y-te", scope: "this" }, false]);
  book.refusal = new Error("read-only");
  await settings.keep({ agency: "" });
  expect([settings.current(), settings.isUnsaved()]).toEqual([{ agency: "", scope: "this" }, true]);
});

test("words of a busy workbook are read later and never written over", async () => {
  const book = bookOf();
  book.settings = { agency: "bd.so-y-te", scope: "this" };
  book.refusal = new WorkbookRefusal("cellEditing", "");
  const settings = new WorkbookSettings(book);
  await settings.read();
  expect([settings.current(), settings.isUnread()]).toEqual([{}, true]);
  await settings.keep({ scope: "all" });
  expect([settings.current(), settings.isUnsaved(), book.calls]).toEqual([{ scope: "all" }, true, ["readSettings", "readSettings"]]);
  book.refusal = null;
  await settings.read();
  expect([settings.isUnread(), settings.isUnsaved()]).toEqual([false, false]);
  expect([settings.current(), book.settings]).toEqual([{ agency: "bd.so-y-te", scope: "all" }, { agency: "bd.so-y-te", scope: "all" }]);
});
