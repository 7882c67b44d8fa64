import { BLANK } from "../../../src/core/sheet/edit";
import type { CellContent, Edit } from "../../../src/core/sheet/edit";
import { parseA1 } from "../../../src/core/sheet/address";
import type { CellRange } from "../../../src/core/sheet/address";
import { sheetOf } from "../../../src/core/sheet/sheet";
import type { OfficeHost } from "../../../src/preview/officeHost/officeHost";
import type { ApiSet } from "../../../src/preview/officeHost/wire/officeType";
import type { SheetChange } from "../../../src/workflows/ports";
import { openInMemory, workbookOf } from "./openInMemory";
import type { OpenInMemory } from "./openInMemory";

const TITLE = { title: "Sửa", when: "2020-04-30T08:00:00.000Z" };
const OPTIONS = { allowFormatColumns: true, allowFormatRows: true, allowInsertRows: false, selectionMode: "Normal" };

function book() {
  const pl3 = sheetOf({ name: "PL3" }, [
    { row: 0, column: 0, value: "Tổng số" },
    { row: 0, column: 1, value: "12", format: "@" },
    { row: 1, column: 1, value: 3 },
    { row: 2, column: 1, value: 5, formula: "B2+2" },
  ]);
  return workbookOf(pl3, sheetOf({ name: "Ẩn", hidden: true }, [{ row: 0, column: 0, value: "x" }]), sheetOf({ name: "Trống" }, []));
}

function content(value: CellContent["value"], formula: string | null = null): CellContent {
  return { value, formula };
}

function edit(cell: string, before: CellContent, after: CellContent, sheet = "PL3"): Edit {
  return { at: { sheet, row: 0, column: 0, ...parseA1(cell) }, before, after, why: "thử" };
}

function area(cell: string): CellRange {
  const { row, column } = parseA1(cell) ?? { row: 0, column: 0 };
  return { top: row, left: column, bottom: row, right: column };
}

function idOf({ grid }: OpenInMemory, name: string): string {
  return grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
}

function held(opened: OpenInMemory, cell: string, sheet = "PL3") {
  const found = opened.grid.cells(idOf(opened, sheet), area(cell))[0]?.[0];
  return [found?.value, found?.formula, found?.format];
}

function protect(opened: OpenInMemory, password: string | null, sheet = "PL3"): void {
  opened.document.change(idOf(opened, sheet), "protection", { options: OPTIONS, password });
}

function unlock(opened: OpenInMemory, cell: string): void {
  opened.grid.changeStyle(idOf(opened, "PL3"), area(cell), { locked: false });
}

function protectionOf(opened: OpenInMemory, sheet = "PL3"): unknown {
  return opened.document.sheet(idOf(opened, sheet)).protection;
}

/** What every open workbook promises, at one requirement set. */
export function openWorkbookContract(apiSet: ApiSet): void {
  const open = (onPause?: (host: OfficeHost) => void): Promise<OpenInMemory> => openInMemory(book(), apiSet, onPause);

  describe("writing", () => {
    test("a batch is verified, written and entered in the journal in two round trips", async () => {
      const opened = await open();
      const edits = [
        edit("B1", content("12"), content(12)),
        edit("B2", content(3), content("=3 người")),
        edit("C2", BLANK, content(null, "=B1*2")),
        edit("B3", content(5, "=b2 + 2"), content(7)),
        edit("A1", content("Tổng số"), BLANK),
      ];
      const applied = await opened.open.apply(edits, TITLE);
      expect(opened.host.syncs).toBe(2);
      expect(applied).toEqual({ batch: expect.stringMatching(/./u) as unknown, written: edits, leftOut: [] });
      expect(["B1", "B2", "C2", "B3", "A1"].map((cell) => held(opened, cell))).toEqual([
        [12, null, "General"], ["=3 người", null, "General"], [24, "=B1*2", "General"], [7, null, "General"], [null, null, "General"],
      ]);
      const formats = edits.map((one, i) => ({ ...one, formatBefore: i === 0 ? "@" : "General", formatAfter: "General" }));
      expect(await opened.open.journal()).toEqual([{ ...TITLE, id: applied.batch, undone: false, edits: formats }]);
    });

    test("a hundred fixes take two round trips", async () => {
      const opened = await open();
      const edits = Array.from({ length: 100 }, (_, i) => edit(`D${i + 1}`, BLANK, content(i)));
      expect((await opened.open.apply(edits, TITLE)).written).toEqual(edits);
      expect(opened.host.syncs).toBe(2);
    });

    test("a cell that moved on, and a sheet that is gone, are left out and named", async () => {
      const opened = await open();
      const moved = edit("B2", content(4), content(5));
      const gone = edit("A1", BLANK, content(1), "Đã xóa");
      const good = edit("A2", BLANK, content("Số cuộc"));
      expect(await opened.open.apply([moved, gone, good], TITLE)).toEqual({
        batch: expect.stringMatching(/./u) as unknown,
        written: [good],
        leftOut: [{ edit: moved, reason: "changed", now: content(3) }, { edit: gone, reason: "sheetGone", now: null }],
      });
      expect([held(opened, "B2"), held(opened, "A2")]).toEqual([[3, null, "General"], ["Số cuộc", null, "General"]]);
    });

    test("a batch of which nothing can be written leaves no trace", async () => {
      const opened = await open();
      const moved = edit("B2", content(4), content(5));
      expect(await opened.open.apply([moved], TITLE)).toEqual({ batch: null, written: [], leftOut: [{ edit: moved, reason: "changed", now: content(3) }] });
      expect([opened.host.syncs, await opened.open.journal()]).toEqual([1, []]);
    });

    test("a hidden sheet is written like any other", async () => {
      const opened = await open();
      await opened.open.apply([edit("A1", content("x"), content(1), "Ẩn")], TITLE);
      expect(held(opened, "A1", "Ẩn")).toEqual([1, null, "General"]);
    });
  });

  describe("protection", () => {
    test("without a password it is lifted and put back with the same options, in the same two round trips", async () => {
      const opened = await open();
      protect(opened, null);
      const before = protectionOf(opened);
      const edits = [edit("B1", content("12"), content(12)), edit("A1", content("Tổng số"), content("Tổng số VBQPPL"))];
      expect((await opened.open.apply(edits, TITLE)).written).toEqual(edits);
      expect([opened.host.syncs, held(opened, "A1")[0]]).toEqual([2, "Tổng số VBQPPL"]);
      expect(protectionOf(opened)).toMatchObject(before as object);
    });

    test("which sheets are protected is told in one round trip, with a password or without", async () => {
      const opened = await open();
      expect(await opened.open.protectedSheets(["PL3", "Trống"])).toEqual([]);
      protect(opened, null);
      protect(opened, "bí mật", "Trống");
      const before = opened.host.syncs;
      expect(await opened.open.protectedSheets(["PL3", "Trống", "Đã xóa"])).toEqual(["PL3", "Trống"]);
      expect(await opened.open.protectedSheets(["Trống"])).toEqual(["Trống"]);
      expect(opened.host.syncs - before).toBe(2);
    });

    test("with a password the sheet stays untouched and is said; its open cells and the other sheets are written", async () => {
      const opened = await open();
      protect(opened, "bí mật");
      protect(opened, null, "Trống");
      unlock(opened, "B2");
      const locked = edit("A1", content("Tổng số"), content("Tổng"));
      const free = edit("B2", content(3), content(4));
      const other = edit("A1", BLANK, content(1), "Trống");
      expect(await opened.open.apply([other, locked, free], TITLE)).toEqual({
        batch: expect.stringMatching(/./u) as unknown,
        written: [other, free],
        leftOut: [{ edit: locked, reason: "passwordProtected", now: locked.before }],
      });
      expect([held(opened, "A1")[0], held(opened, "B2")[0], held(opened, "A1", "Trống")[0]]).toEqual(["Tổng số", 4, 1]);
      expect([protectionOf(opened), protectionOf(opened, "Trống")]).toMatchObject([{ password: "bí mật" }, { password: null, options: OPTIONS }]);
    });

    test("a failure in the middle puts cells and protection back", async () => {
      const opened = await open();
      protect(opened, null);
      const edits = [edit("B1", content("12"), content(12)), edit("B3", content(5, "=B2+2"), content(1)), edit("C9", BLANK, content(null, "=SUM("))];
      await expect(opened.open.apply(edits, TITLE)).rejects.toMatchObject({ reason: "failed", sheet: "PL3", halfWritten: [] });
      expect([held(opened, "B1"), held(opened, "B3"), held(opened, "C9")]).toEqual([["12", null, "@"], [5, "=B2+2", "General"], [null, null, "General"]]);
      expect(protectionOf(opened)).toMatchObject({ password: null, options: OPTIONS });
      expect(await opened.open.journal()).toEqual([]);
    });

    test("when putting back fails too, the cells that may be left written are named, and nothing is tried again", async () => {
      const opened = await open();
      const answer = opened.host.process.bind(opened.host);
      opened.host.process = async (request) => {
        const answered = await answer(request);
        if (request.includes("=SUM(")) opened.host.editingCell = true;
        return answered;
      };
      const edits = [edit("B2", content(3), content(4)), edit("C9", BLANK, content(null, "=SUM("))];
      await expect(opened.open.apply(edits, TITLE)).rejects.toMatchObject({ reason: "cellEditing", sheet: "PL3", halfWritten: edits.map(({ at }) => at) });
      expect([held(opened, "B2")[0], opened.pauses]).toEqual([4, []]);
    });

    test("a workbook that may only be read is said so and stays as it was", async () => {
      const opened = await open();
      protect(opened, null);
      opened.document.readOnly = true;
      await expect(opened.open.apply([edit("A1", content("Tổng số"), content("x"))], TITLE)).rejects.toMatchObject({ reason: "readOnly" });
      await expect(opened.open.writeSettings({ agency: "x" })).rejects.toMatchObject({ reason: "readOnly" });
      expect([held(opened, "A1")[0], protectionOf(opened)]).toMatchObject(["Tổng số", { options: OPTIONS }]);
    });
  });

  describe("a person at work", () => {
    test("while a cell is being edited the adapter waits a little, then goes on", async () => {
      const opened = await open((host) => (host.editingCell = opened.pauses.length < 2));
      opened.host.editingCell = true;
      expect((await opened.open.photograph()).sheets.map(({ name }) => name)).toEqual(["PL3", "Ẩn", "Trống"]);
      expect(opened.pauses).toEqual([200, 400]);
    });

    test("who keeps editing is told so, and nothing was written", async () => {
      const opened = await open();
      opened.host.editingCell = true;
      await expect(opened.open.apply([edit("B2", content(3), content(4))], TITLE)).rejects.toMatchObject({ reason: "cellEditing" });
      await expect(opened.open.select({ sheet: "PL3", row: 0, column: 0 })).rejects.toMatchObject({ reason: "cellEditing" });
      expect([opened.pauses, held(opened, "B2")[0]]).toEqual([[200, 400, 800, 200, 400, 800], 3]);
    });

    test("changes are heard, here and a co-author's; own writes are not", async () => {
      const opened = await open();
      const heard: SheetChange[] = [];
      const stop = await opened.open.listen((change) => heard.push(change));
      const id = idOf(opened, "PL3");
      const typed = { kind: "cells", sheet: id, range: area("B2"), change: "RangeEdited", before: 3 } as const;
      await opened.open.apply([edit("B2", content(3), content(4))], TITLE);
      await opened.grid.byPerson(typed, () => opened.grid.write(id, area("B2"), [[{ value: 9, formula: null }]]));
      await opened.grid.byPerson({ ...typed, change: "RowInserted", before: null }, () => undefined);
      await told();
      expect(heard).toEqual([
        { kind: "cells", sheet: "PL3", was: null, range: area("B2") },
        { kind: "cells", sheet: "PL3", was: null, range: null },
      ]);
      await stop();
      await opened.grid.byPerson(typed, () => undefined);
      await told();
      expect(heard).toHaveLength(2);
    });

    test("sheets that come, go and change their names are heard, our own are not", async () => {
      const opened = await open();
      const { grid } = opened;
      const heard: SheetChange[] = [];
      await opened.open.listen((change) => heard.push(change));
      await opened.open.draw([{ ...BARE, name: "PL4" }]);
      await told();
      const added = grid.addSheet("PL5");
      await grid.byPerson({ kind: "added", sheet: added }, () => undefined);
      await told();
      await grid.byPerson({ kind: "renamed", sheet: added, before: "PL5" }, () => grid.changeSheet(added, { name: "PL6" }));
      await told();
      await grid.byPerson({ kind: "deleted", sheet: added }, () => grid.removeSheet(added));
      await told();
      const renamed = apiSet >= 17;
      expect(heard).toEqual([
        { kind: "added", sheet: "PL5", was: null, range: null },
        ...(renamed ? [{ kind: "renamed", sheet: "PL6", was: "PL5", range: null }] : []),
        { kind: "deleted", sheet: renamed ? "PL6" : "PL5", was: null, range: null },
      ]);
    });

    test("which cell is chosen is heard, at once and when it changes", async () => {
      const opened = await open();
      const heard: unknown[] = [];
      opened.grid.select({ sheet: idOf(opened, "PL3"), range: { top: 2, left: 1, bottom: 8, right: 4 } });
      const stop = await opened.open.listenToSelection((at) => heard.push(at));
      expect([heard, opened.host.syncs]).toEqual([[{ sheet: "PL3", row: 2, column: 1 }], 1]);
      const range = { top: 4, left: 2, bottom: 6, right: 3 };
      await opened.grid.byPerson({ kind: "selection", sheet: idOf(opened, "PL3"), range }, () => undefined);
      await told();
      await stop();
      await opened.grid.byPerson({ kind: "selection", sheet: idOf(opened, "PL3"), range: area("A1") }, () => undefined);
      await told();
      expect(heard.slice(1)).toEqual([{ sheet: "PL3", row: 4, column: 2 }]);
    });

    test("choosing another sheet tells the cell chosen there", async () => {
      const opened = await open();
      const heard: unknown[] = [];
      await opened.open.listenToSelection((at) => heard.push(at));
      const sheet = idOf(opened, "Trống");
      await opened.grid.byPerson({ kind: "activated", sheet }, () => opened.grid.activate(sheet));
      await told();
      const range = area("C5");
      await opened.grid.byPerson({ kind: "selection", sheet: idOf(opened, "PL3"), range }, () => opened.grid.select({ sheet: idOf(opened, "PL3"), range }));
      await told();
      expect(heard).toEqual([{ sheet: "PL3", row: 0, column: 0 }, { sheet: "Trống", row: 0, column: 0 }, { sheet: "PL3", row: 4, column: 2 }]);
    });

    test("on a chart no cell is chosen; choosing one later is heard once", async () => {
      const opened = await open();
      const heard: unknown[] = [];
      opened.document.chartSheets.add(idOf(opened, "Trống"));
      opened.grid.activate(idOf(opened, "Trống"));
      await opened.open.listenToSelection((at) => heard.push(at));
      const range = area("B2");
      await opened.grid.byPerson({ kind: "selection", sheet: idOf(opened, "PL3"), range }, () => opened.grid.select({ sheet: idOf(opened, "PL3"), range }));
      await told();
      expect(heard).toEqual([{ sheet: "PL3", row: 1, column: 1 }]);
    });

    test("who edits a cell while listening begins is waited for, and one handler listens", async () => {
      const opened = await open((host) => (host.editingCell = false));
      opened.host.editingCell = true;
      const heard: unknown[] = [];
      await opened.open.listenToSelection((at) => heard.push(at));
      const range = area("B2");
      await opened.grid.byPerson({ kind: "selection", sheet: idOf(opened, "PL3"), range }, () => undefined);
      await told();
      expect([heard, opened.pauses]).toEqual([[{ sheet: "PL3", row: 0, column: 0 }, { sheet: "PL3", row: 1, column: 1 }], [200]]);
    });
  });

  describe("going, reading, keeping", () => {
    test("a jump takes one round trip; to a hidden sheet or one that is gone there is none", async () => {
      const opened = await open();
      expect(await opened.open.select({ sheet: "Trống", row: 6, column: 2 })).toBe(true);
      expect([opened.host.syncs, opened.grid.selection()]).toEqual([1, { sheet: idOf(opened, "Trống"), range: area("C7") }]);
      expect(await opened.open.select({ sheet: "Ẩn", row: 0, column: 0 })).toBe(false);
      expect(await opened.open.select({ sheet: "Không có", row: 0, column: 0 })).toBe(false);
    });

    test("a sheet is read again in one round trip, null when it is gone", async () => {
      const opened = await open();
      expect((await opened.open.photographSheet("PL3"))?.cellAt(1, 1).value).toBe(3);
      expect(opened.host.syncs).toBe(1);
      expect(await opened.open.photographSheet("Không có")).toBeNull();
    });

    test("words are kept in the workbook, beside other add-ins' own", async () => {
      const opened = await open();
      opened.document.settings.set("khác", "1");
      await opened.open.writeSettings({ agency: "so-tu-phap", filter: "" });
      await opened.open.writeSettings({ filter: "error" });
      expect(await opened.open.readSettings()).toEqual({ agency: "so-tu-phap", filter: "error" });
      expect(opened.document.settings.get("khác")).toBe("1");
    });
  });

  describe("undo", () => {
    test("a batch is taken back with its formats, and only once", async () => {
      const opened = await open();
      const edits = [edit("B1", content("12"), content(12)), edit("B3", content(5, "=B2+2"), content(7)), edit("C2", BLANK, content(null, "=B1 * 2"))];
      const { batch } = await opened.open.apply(edits, TITLE);
      const undone = await opened.open.undo(batch ?? "");
      expect(undone.written.map(({ at, after }) => [at.row, at.column, after])).toEqual([[1, 2, BLANK], [2, 1, content(5, "=B2+2")], [0, 1, content("12")]]);
      expect(["B1", "B3", "C2"].map((cell) => held(opened, cell))).toEqual([["12", null, "@"], [5, "=B2+2", "General"], [null, null, "General"]]);
      expect((await opened.open.journal()).map((one) => one.undone)).toEqual([true]);
      expect(await opened.open.undo(batch ?? "")).toEqual({ batch, written: [], leftOut: [] });
    });

    test("a cell changed since is left out and named", async () => {
      const opened = await open();
      const { batch } = await opened.open.apply([edit("B2", content(3), content(4)), edit("A2", BLANK, content("x"))], TITLE);
      opened.grid.write(idOf(opened, "PL3"), area("B2"), [[{ value: 99, formula: null }]]);
      const undone = await opened.open.undo(batch ?? "");
      expect(undone.leftOut).toEqual([{ edit: edit("B2", content(4), content(3)), reason: "changed", now: content(99) }]);
      expect([held(opened, "B2")[0], held(opened, "A2")[0]]).toEqual([99, null]);
    });

    test("a journal that was cleared, or whose part is no journal, takes nothing back", async () => {
      const opened = await open();
      const { batch } = await opened.open.apply([edit("B2", content(3), content(4))], TITLE);
      opened.document.parts.set("{khác}", '<a xmlns="urn:other"/>');
      opened.document.parts.set("{hỏng}", '<batch xmlns="urn:soat-phu-luc:journal:1"><edit/></batch>');
      await opened.open.clearJournal();
      expect([...opened.document.parts.keys()]).toEqual(["{khác}"]);
      await expect(opened.open.undo(batch ?? "")).rejects.toMatchObject({ reason: "failed" });
    });

    test("a sheet with a password keeps its cells to be taken back later, and only those", async () => {
      const opened = await open();
      const edits = [edit("B2", content(3), content(4)), edit("A1", BLANK, content("x"), "Trống"), edit("A2", BLANK, content("y"))];
      const { batch } = await opened.open.apply(edits, TITLE);
      protect(opened, "x", "Trống");
      opened.grid.write(idOf(opened, "PL3"), area("A2"), [[{ value: "của tôi", formula: null }]]);
      const first = await opened.open.undo(batch ?? "");
      expect([first.batch, first.written.map(({ at }) => at), first.leftOut.map(({ edit: one, reason }) => [one.at.sheet, reason])]).toEqual([
        batch, [edits[0]?.at], [["PL3", "changed"], ["Trống", "passwordProtected"]],
      ]);
      expect((await opened.open.journal()).map(({ undone, edits: kept }) => [undone, kept.length])).toEqual([[false, 3]]);
      protect(opened, null, "Trống");
      const second = await opened.open.undo(batch ?? "");
      expect([second.batch, second.written.map(({ at }) => at), second.leftOut.map(({ edit: one }) => one.at)]).toEqual([batch, [edits[1]?.at], [edits[2]?.at]]);
      expect([held(opened, "B2")[0], held(opened, "A1", "Trống")[0]]).toEqual([3, null]);
      expect(await opened.open.undo(batch ?? "")).toEqual({ batch, written: [], leftOut: [] });
    });

    test("a sheet that is gone keeps its batch open; when it comes back it is taken back", async () => {
      const opened = await open();
      const { batch } = await opened.open.apply([edit("B2", content(3), content(4)), edit("A1", BLANK, content("x"), "Trống")], TITLE);
      const id = idOf(opened, "Trống");
      opened.grid.changeSheet(id, { name: "Khác" });
      expect((await opened.open.undo(batch ?? "")).leftOut.map(({ reason }) => reason)).toEqual(["sheetGone"]);
      opened.grid.changeSheet(id, { name: "Trống" });
      expect(await opened.open.undo(batch ?? "")).toMatchObject({ written: [{ at: { sheet: "Trống" } }], leftOut: [] });
    });

    const longJournal = (opened: OpenInMemory): void => {
      for (let i = 0; i < 121; i++) {
        const when = new Date(Date.UTC(2020, 0, 1, 0, i)).toISOString();
        opened.document.parts.set(`{${i}}`, `<batch xmlns="urn:soat-phu-luc:journal:1" title="${i}" when="${when}" undone="false"></batch>`);
      }
    };

    test("when a long journal cannot be trimmed just now, what is written is said all the same, once", async () => {
      const opened = await open((host) => (host.editingCell = false));
      longJournal(opened);
      const answer = opened.host.process.bind(opened.host);
      opened.host.process = async (request) => {
        const answered = await answer(request);
        if (request.includes("<batch")) opened.host.editingCell = true;
        return answered;
      };
      const good = edit("B2", content(3), content(4));
      expect(await opened.open.apply([good], TITLE)).toEqual({ batch: expect.stringMatching(/./u) as unknown, written: [good], leftOut: [] });
      expect([held(opened, "B2")[0], opened.pauses, opened.document.parts.size]).toEqual([4, [], 122]);
    });

    test.each(["GetXml", "Delete"])("when trimming fails at %s, what is written is said all the same", async (step) => {
      const opened = await open();
      longJournal(opened);
      const answer = opened.host.process.bind(opened.host);
      const error = { Code: "GeneralException", Message: "no", HttpStatusCode: 500, ActionIndex: 0, Location: "" };
      opened.host.process = (request) => (request.includes(`"Name":"${step}"`) ? Promise.resolve(JSON.stringify({ Results: [], TraceIds: [], Error: error })) : answer(request));
      const good = edit("B2", content(3), content(4));
      expect(await opened.open.apply([good], TITLE)).toEqual({ batch: expect.stringMatching(/./u) as unknown, written: [good], leftOut: [] });
      expect([held(opened, "B2")[0], opened.document.parts.size]).toEqual([4, 122]);
    });

    test("a journal too long for one answer is read in halves; a part too long even alone is passed over", async () => {
      const opened = await open();
      for (const i of [1, 2, 3, 4]) opened.document.parts.set(`{${i}}`, `<batch xmlns="urn:soat-phu-luc:journal:1" title="${i}" when="2020-01-0${i}" undone="false"></batch>`);
      const answer = opened.host.process.bind(opened.host);
      opened.host.process = async (request) => {
        const asked = request.split('"Name":"GetXml"').length - 1;
        const isTooLong = asked > 2 || (request.includes("{3}") && asked > 0);
        const error = { Code: "ResponsePayloadSizeLimitExceeded", Message: "too much", HttpStatusCode: 400, ActionIndex: 0, Location: "" };
        return isTooLong ? JSON.stringify({ Results: [], TraceIds: [], Error: error }) : answer(request);
      };
      expect((await opened.open.journal()).map(({ title }) => title)).toEqual(["1", "2", "4"]);
    });

    test("a long journal drops its oldest batches and says how many", async () => {
      const opened = await open();
      longJournal(opened);
      const applied = await opened.open.apply([edit("B2", content(3), content(4))], TITLE);
      expect(applied.forgotten).toBe(22);
      expect((await opened.open.journal()).map(({ title }) => title)).toEqual([...Array.from({ length: 99 }, (_, i) => String(i + 22)), "Sửa"]);
    });
  });

  describe("marks", () => {
    test("cells are marked without touching their own looks, and unmarked in another session too", async () => {
      const opened = await open();
      const id = idOf(opened, "PL3");
      opened.grid.changeStyle(id, area("B2"), { fill: "#00FF00" });
      protect(opened, null);
      const theirs = { id: "{theirs}", ranges: [area("A1")], formula: "=A1>0", stopIfTrue: false, fill: "#111111", fontColor: null, bold: null, italic: null, strikethrough: null };
      opened.document.change(id, "conditionalFormats", [theirs]);
      const at = (cell: string) => ({ sheet: "PL3", row: 0, column: 0, ...parseA1(cell) });
      await opened.open.mark([{ at: at("B2"), severity: "error" }, { at: at("B3"), severity: "error" }, { at: at("A1"), severity: "info" }, { at: { ...at("A1"), sheet: "Không có" }, severity: "info" }]);
      await opened.open.mark([{ at: at("B2"), severity: "warning" }, { at: at("B3"), severity: "warning" }]);
      const formats = opened.document.sheet(id).conditionalFormats;
      expect(formats.map(({ ranges, fill }) => [ranges, fill])).toEqual([[[{ top: 1, left: 1, bottom: 2, right: 1 }], "#FFEB9C"], [[area("A1")], "#111111"]]);
      expect(opened.grid.styles(id, area("B2"))[0]?.[0]?.fill).toBe("#00FF00");
      opened.document.change(id, "conditionalFormats", formats.map((format, i) => ({ ...format, id: `{reopened-${i}}` })));
      await opened.open.unmark();
      expect(opened.document.sheet(id).conditionalFormats.map(({ formula }) => formula)).toEqual(["=A1>0"]);
      expect(protectionOf(opened)).toMatchObject({ password: null, options: OPTIONS });
    });

    const PAIR = ["PL3", "Trống"] as const;
    const marks = PAIR.map((sheet) => ({ at: { sheet, row: 0, column: 0 }, severity: "error" as const }));
    const counts = (opened: OpenInMemory): number[] => PAIR.map((sheet) => opened.document.sheet(idOf(opened, sheet)).conditionalFormats.length);

    test.each([PAIR, ["Trống", "PL3"] as const])("a password keeps one sheet unmarked, not the others, whatever their order (%s has one)", async (locked, free) => {
      const opened = await open();
      protect(opened, "x", locked);
      protect(opened, null, free);
      expect(await opened.open.mark(marks)).toEqual([locked]);
      expect(counts(opened)).toEqual(PAIR.map((sheet) => (sheet === free ? 1 : 0)));
      expect([protectionOf(opened, locked), protectionOf(opened, free)]).toMatchObject([{ password: "x" }, { password: null, options: OPTIONS }]);
      await opened.open.unmark();
      expect(counts(opened)).toEqual([0, 0]);
      expect([protectionOf(opened, locked), protectionOf(opened, free)]).toMatchObject([{ password: "x" }, { password: null, options: OPTIONS }]);
    });

    test("where every sheet has a password all are named; one marked before keeps its marks", async () => {
      const opened = await open();
      expect(await opened.open.mark(marks)).toEqual([]);
      for (const sheet of PAIR) protect(opened, "x", sheet);
      expect(await opened.open.mark([...marks, { at: { sheet: "Không có", row: 0, column: 0 }, severity: "info" }])).toEqual([...PAIR, "Không có"]);
      await opened.open.unmark();
      expect(counts(opened)).toEqual([1, 1]);
    });

    test("a sheet protected or deleted in the meantime is named; the one changed before it is not marked twice", async () => {
      for (const happens of [(opened: OpenInMemory) => protect(opened, "x", "Trống"), (opened: OpenInMemory) => opened.grid.removeSheet(idOf(opened, "Trống"))]) {
        const opened = await open();
        expect(await opened.open.mark(marks)).toEqual([]);
        const answer = opened.host.process.bind(opened.host);
        opened.host.process = (request) => {
          if (request.includes("#FFC7CE")) {
            opened.host.process = answer;
            happens(opened);
          }
          return answer(request);
        };
        expect(await opened.open.mark(marks)).toEqual(["Trống"]);
        expect(opened.document.sheet(idOf(opened, "PL3")).conditionalFormats.map(({ fill }) => fill)).toEqual(["#FFC7CE"]);
      }
    });

    test("who begins to edit a cell after a refusal is told which sheet is open; nothing is begun anew", async () => {
      const opened = await open();
      protect(opened, null, "Trống");
      protect(opened, "x", "PL3");
      const answer = opened.host.process.bind(opened.host);
      opened.host.process = async (request) => {
        const answered = await answer(request);
        if (request.includes("#FFC7CE")) opened.host.editingCell = true;
        return answered;
      };
      await expect(opened.open.mark(marks)).rejects.toMatchObject({ reason: "cellEditing", sheet: "PL3" });
      expect(opened.pauses).toEqual([]);
    });

    test("a workbook that may only be read, and a cell being edited, are refused as a whole", async () => {
      const opened = await open();
      protect(opened, null);
      opened.document.readOnly = true;
      await expect(opened.open.mark(marks)).rejects.toMatchObject({ reason: "readOnly" });
      opened.document.readOnly = false;
      opened.host.editingCell = true;
      await expect(opened.open.mark(marks)).rejects.toMatchObject({ reason: "cellEditing" });
      expect([counts(opened), protectionOf(opened)]).toMatchObject([[0, 0], { password: null, options: OPTIONS }]);
    });
  });

  describe("a sheet without cells", () => {
    test.each(["PL3", "Trống"])("%s, a chart, is passed over; the others are read, written and marked", async (chart) => {
      const opened = await open();
      opened.document.chartSheets.add(idOf(opened, chart));
      const others = ["PL3", "Ẩn", "Trống"].filter((name) => name !== chart);
      expect((await opened.open.photograph()).sheets.map(({ name }) => name)).toEqual(others);
      expect(await opened.open.photographSheet(chart)).toBeNull();
      const at = (sheet: string) => ({ at: { sheet, row: 0, column: 0 }, severity: "info" as const });
      expect(await opened.open.mark(["PL3", "Trống"].map(at))).toEqual([chart]);
      await opened.open.unmark();
      await opened.open.apply([edit("A1", content("x"), content(1), "Ẩn")], TITLE);
      expect(held(opened, "A1", "Ẩn")[0]).toBe(1);
    });
  });
}

const BARE = {
  font: { name: "Times New Roman", size: 13 },
  looks: {},
  cells: [],
  merges: [],
  columnWidths: [10],
  rows: [],
  validations: [],
  frozen: null,
  page: { orientation: "portrait", margins: { top: 20, right: 20, bottom: 20, left: 20 }, repeatedRows: null, footer: "", centred: false, pageBreaks: [] },
  protection: null,
  names: [],
} as const;

/** Events come once the answers have been read, and a handler may ask for a sheet's name first. */
async function told(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve));
}
