import { taskFills } from "../../../src/workflows/tasks/taskFills";
import { findingOf } from "../findingOf";

const areas = [{ sheet: "KH", top: 2, left: 0, bottom: 20, right: 5 }, { sheet: "KH", top: 0, left: 0, bottom: 0, right: 0 }];
const finding = (rule: string, cell: string, cells: readonly string[] = [cell], sheet = "KH") =>
  findingOf({ rule, cell, sheet, suggestions: cells.map((at) => ({ sheet, cell: at, value: "x", reason: "" })) });

test("what can be filled in a table, kind by kind; numbers by cells, the rest by findings; other tables' findings left out", () => {
  const fills = taskFills({ areas }, [
    finding("numbering.gap", "A5", ["A5", "A6"]),
    finding("numbering.duplicate", "A8", ["A5", "A6", "A8"]),
    finding("ditto.resolved", "E4"),
    finding("ditto.resolved", "E40"),
    finding("ditto.resolved", "E4", ["E4"], "Khác"),
    finding("lead.multiple", "D5", ["D5", "E5"]),
    finding("taskCount.mismatch", "A1"),
    finding("agency.unknown", "D6", []),
  ]);
  expect(fills.map(({ kind, count }) => [kind, count])).toEqual([["ditto", 1], ["split", 1], ["numbers", 3], ["count", 1]]);
});

test("nothing to fill", () => {
  expect(taskFills({ areas }, [finding("deadline.unmeasurable", "F5")])).toEqual([]);
});
