import { taskFills } from "../../../src/workflows/tasks/taskFills";
import { findingOf } from "../findingOf";

const areas = [{ sheet: "KH", top: 2, left: 0, bottom: 20, right: 5 }, { sheet: "KH", top: 0, left: 0, bottom: 0, right: 0 }];
const say = (cell: string) => ({ message: `Tách ${cell}`, reason: "vì thế" });
const finding = (rule: string, cell: string, cells: readonly string[] = [cell], sheet = "KH") =>
  findingOf({ rule, cell, sheet, suggestions: cells.map((at) => ({ sheet, cell: at, value: "x", reason: "" })) });

test("what can be filled in a table, kind by kind; numbers by cells, the rest by findings; other tables' findings left out", () => {
  const fills = taskFills({ areas, splits: [] }, [
    finding("numbering.gap", "A5", ["A5", "A6"]),
    finding("numbering.duplicate", "A8", ["A5", "A6", "A8"]),
    finding("ditto.resolved", "E4"),
    finding("ditto.resolved", "E40"),
    finding("ditto.resolved", "E4", ["E4"], "Khác"),
    finding("lead.multiple", "D5", ["D5", "E5"]),
    finding("taskCount.mismatch", "A1"),
    finding("agency.unknown", "D6", []),
  ], say);
  expect(fills.map(({ kind, count }) => [kind, count])).toEqual([["ditto", 1], ["split", 1], ["numbers", 3], ["count", 1]]);
});

test("what was explained is right as it stands: nothing puts it right among others", () => {
  const explained = { reason: "Theo Quyết định số 12", by: "Nguyễn Văn A", on: "2026-11-21" };
  const splits = [{ lead: { at: { sheet: "KH", row: 4, column: 3 }, value: "Sở A" }, beside: { at: { sheet: "KH", row: 4, column: 4 }, value: "Sở B" } }];
  const findings = [{ ...finding("lead.multiple", "D5", ["D5", "E5"]), explained }, { ...finding("agency.unknown", "D6"), explained }, finding("agency.alias", "D7")];
  expect(taskFills({ areas, splits }, findings, say).map(({ kind, count }) => [kind, count])).toEqual([["names", 1]]);
});

test("nothing to fill", () => {
  expect(taskFills({ areas, splits: [] }, [finding("deadline.unmeasurable", "F5")], say)).toEqual([]);
});

test("a lead cell that names those who take part too can be parted, once", () => {
  const at = (row: number, column: number) => ({ sheet: "KH", row, column });
  const splits = [3, 4].map((row) => ({ lead: { at: at(row, 3), value: "Sở A" }, beside: { at: at(row, 4), value: "Sở B" } }));
  const [fill, ...others] = taskFills({ areas, splits }, [finding("lead.alsoCoordinating", "D4")], say);
  expect([fill?.kind, fill?.count, others]).toEqual(["split", 2, []]);
  expect(fill?.proposing[1]).toEqual({
    message: "Tách KH!D5",
    suggestions: [{ sheet: "KH", cell: "D5", value: "Sở A", reason: "vì thế", choice: 1 }, { sheet: "KH", cell: "E5", value: "Sở B", reason: "vì thế", choice: 1 }],
  });
});
