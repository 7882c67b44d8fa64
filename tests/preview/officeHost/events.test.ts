import { MemoryWorkbook } from "../../../src/preview/officeHost/memory/memoryWorkbook";
import type { OfficeHost } from "../../../src/preview/officeHost/officeHost";
import { at } from "./hostWorkbookContract";
import { loadOffice } from "./loadOffice";

let host: OfficeHost;
let grid: MemoryWorkbook;
let ids: readonly string[];
beforeEach(async () => {
  grid = new MemoryWorkbook("bao-cao.xlsx", ["PL1", "PL2"]);
  host = await loadOffice(grid);
  ids = grid.sheets().map(({ id }) => id);
});

/** Collects what is heard; `next` waits until so many have come. */
class Heard {
  readonly all: string[] = [];
  private waiting: { readonly count: number; readonly go: () => void } | null = null;

  add(told: string): Promise<void> {
    this.all.push(told);
    if (this.waiting && this.all.length >= this.waiting.count) this.waiting.go();
    return Promise.resolve();
  }

  next(count: number): Promise<void> {
    if (this.all.length >= count) return Promise.resolve();
    return new Promise((go) => (this.waiting = { count, go }));
  }
}

const typeAt = (sheet: string, address: string, value: string | number) =>
  grid.byPerson({ kind: "cells", sheet, range: at(address), change: "RangeEdited", before: null }, () => grid.write(sheet, at(address), [[{ value, formula: null }]]));

test("a person's edit is heard with its cell, before and after; the range is reached from it", async () => {
  const heard = new Heard();
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (change) => {
      const address = await Excel.run(async (own) => {
        const range = change.getRange(own).load("address");
        await own.sync();
        return range.address;
      });
      await heard.add([change.worksheetId, change.address, change.source, change.triggerSource, change.changeType, String(change.details.valueBefore), String(change.details.valueAfter), address].join("|"));
    });
    await context.sync();
  });
  await typeAt(ids[1] ?? "", "B2", 7);
  await heard.next(1);
  expect(heard.all).toEqual([[ids[1], "B2", "Local", "Unknown", "RangeEdited", "", "7", "'PL2'!B2"].join("|")]);
});

test("own writes are told as the add-in's own; not at all while events are off", async () => {
  const heard = new Heard();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("PL1");
    sheet.onChanged.add((change) => heard.add(`${change.address} ${change.triggerSource}`));
    await context.sync();
    sheet.getRange("A1:B1").values = [[1, 2]];
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A2").values = [[3]];
    context.workbook.worksheets.getItem("PL2").getRange("A2").values = [[3]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await typeAt(ids[0] ?? "", "C9", "x");
  await heard.next(2);
  expect(heard.all).toEqual(["A1:B1 ThisLocalAddin", "C9 Unknown"]);
});

test("a handler that was removed hears nothing; another sheet's edits are not its own", async () => {
  const first = new Heard();
  const second = new Heard();
  await Excel.run(async (context) => {
    const result = context.workbook.worksheets.getItem("PL1").onChanged.add((change) => first.add(change.address));
    context.workbook.worksheets.getItem("PL2").onChanged.add((change) => second.add(change.address));
    await context.sync();
    result.remove();
    await context.sync();
  });
  await typeAt(ids[0] ?? "", "A1", 1);
  await typeAt(ids[1] ?? "", "A2", 2);
  await second.next(1);
  expect([first.all, second.all]).toEqual([[], ["A2"]]);
});

test("sheets added, renamed, deleted, activated, cells chosen", async () => {
  const heard = new Heard();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add((event) => heard.add(`added ${event.worksheetId === ids[0]}`));
    worksheets.onDeleted.add((event) => heard.add(`deleted ${event.worksheetId === ids[1]}`));
    worksheets.onActivated.add((event) => heard.add(`activated ${event.worksheetId === ids[1]}`));
    worksheets.onNameChanged.add((event) => heard.add(`renamed ${event.nameBefore} ${event.nameAfter}`));
    worksheets.onSelectionChanged.add((event) => heard.add(`selected ${event.address}`));
    await context.sync();
    worksheets.add("PL3");
    worksheets.getItem("PL1").name = "Tổng";
    worksheets.getItem("PL2").getRange("C4").select();
    worksheets.getItem("Tổng").activate();
    worksheets.getItem("PL2").delete();
    await context.sync();
  });
  await heard.next(6);
  expect(heard.all).toEqual(["added false", "renamed PL1 Tổng", "activated true", "selected C4", "activated false", "deleted true"]);
});

test("what a person does with sheets is heard too, and what was known of a deleted one is forgotten", async () => {
  const heard = new Heard();
  host.document.change(ids[1] ?? "", "protection", { options: {}, password: null });
  await Excel.run(async (context) => {
    context.workbook.worksheets.onDeleted.add((event) => heard.add(event.worksheetId));
    await context.sync();
  });
  await grid.byPerson({ kind: "deleted", sheet: ids[1] ?? "" }, () => grid.removeSheet(ids[1] ?? ""));
  await heard.next(1);
  expect(heard.all).toEqual([ids[1]]);
  expect(host.document.sheet(ids[1] ?? "").protection).toBeNull();
});
