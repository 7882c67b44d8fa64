import { blankFile } from "../../../src/preview/files/blankFile";
import type { HostEvent } from "../../../src/preview/officeHost/hostWorkbook";
import { openHeadless } from "./headlessUniver";

/** What is heard while a person does something in a workbook whose A2 is twice A1. */
async function heardOf(act: (opened: ReturnType<typeof openHeadless>) => void): Promise<HostEvent[]> {
  const opened = openHeadless(blankFile("so.xlsx", "Biểu"));
  const [sheet] = opened.workbook.sheets();
  opened.workbook.write(sheet?.id ?? "", { top: 0, left: 0, bottom: 1, right: 0 }, [[{ value: 3, formula: null }], [{ value: null, formula: "=A1*2" }]]);
  await opened.workbook.settle();
  const heard: HostEvent[] = [];
  opened.workbook.listen((event) => heard.push(event));
  act(opened);
  await opened.workbook.settle();
  opened.dispose();
  return heard;
}

const active = ({ api }: ReturnType<typeof openHeadless>) => {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

test("a typed value is told once, with what the cell held; the recalculated one is not", async () => {
  expect(await heardOf((opened) => active(opened).getRange("A1").setValue(5))).toEqual([
    { kind: "cells", sheet: "s0", range: { top: 0, left: 0, bottom: 0, right: 0 }, change: "RangeEdited", before: 3 },
  ]);
});

test("several cells are told as the range around them", async () => {
  expect(await heardOf((opened) => active(opened).getRange("B2:C3").setValues([[1, 2], [3, 4]]))).toEqual([
    { kind: "cells", sheet: "s0", range: { top: 1, left: 1, bottom: 2, right: 2 }, change: "RangeEdited", before: null },
  ]);
});

test("a changed look is not an edited cell", async () => {
  expect(await heardOf((opened) => active(opened).getRange("A1").setFontWeight("bold"))).toEqual([{ kind: "formats", sheet: "s0" }]);
});

test("taking a typed value back is told too", async () => {
  const heard = await heardOf((opened) => {
    active(opened).getRange("A1").setValue(5);
    opened.api.getActiveWorkbook()?.undo();
  });
  expect(heard.map((event) => (event.kind === "cells" ? [event.range.top, event.before] : event.kind))).toEqual([[0, 3], [0, 5]]);
});

test("inserted rows, new names and deleted sheets are told", async () => {
  const heard = await heardOf((opened) => {
    active(opened).insertRowsBefore(1, 2);
    active(opened).setName("Biểu 1");
  });
  expect(heard.filter(({ kind }) => kind === "cells" || kind === "renamed")).toEqual([
    { kind: "cells", sheet: "s0", range: { top: 1, left: 0, bottom: 2, right: 25 }, change: "RowInserted", before: null },
    // The formula of A2 moved to A4.
    { kind: "cells", sheet: "s0", range: { top: 1, left: 0, bottom: 3, right: 0 }, change: "RangeEdited", before: null },
    { kind: "renamed", sheet: "s0", before: "Biểu" },
  ]);
});
