import { sheetOf, type CellInput } from "../../../src/core/sheet/sheet";
import { meaningOfOpenCell } from "../../../src/core/template/columns";
import type { ValueKind } from "../../../src/core/template/tablePlan";
import { WordReadings } from "../../../src/core/values/wordReadings";

const meaning = (value: ValueKind) => ({ ...meaningOfOpenCell({ id: "c", kind: "label", heading: "", width: 10 }), value });

function readingsOf(...cells: Omit<CellInput, "row" | "column">[]): WordReadings {
  return new WordReadings(sheetOf({ name: "KH" }, cells.map((cell, row) => ({ ...cell, row, column: 0 }))));
}

describe("cells read by their words", () => {
  it("says what they are meant to say", () => {
    const readings = readingsOf({ value: "Sở  Nội vụ" }, { value: "-" }, { value: "12" });
    expect([0, 1, 2].map((at) => readings.at(at, meaning("agencyList"))?.reading)).toEqual([
      { state: "value", number: null, text: "Sở Nội vụ" },
      { state: "blank" },
      { state: "value", number: null, text: "12" },
    ]);
    expect(readings.at(1, meaning("text"))?.reading).toEqual({ state: "value", number: null, text: "-" });
    expect(readings.at(2, meaning("ordinal"))?.reading).toEqual({ state: "value", number: 12, text: "12" });
  });

  it("reads each text once for each kind of value", () => {
    const readings = readingsOf({ value: "Quý I" }, { value: "Quý II" }, { value: "Quý I" });
    expect(readings.at(2, meaning("deadline"))).toBe(readings.at(0, meaning("deadline")));
    expect(readings.at(1, meaning("deadline"))).not.toBe(readings.at(0, meaning("deadline")));
  });

  it("leaves what is more than words to others: figures, formulas, counts, blanks", () => {
    const readings = readingsOf({ value: 3 }, { value: "Sở Nội vụ", formula: "A1" }, { value: "40" });
    expect([readings.at(0, meaning("text")), readings.at(1, meaning("text")), readings.at(2, meaning("count")), readings.at(-1, meaning("text"))]).toEqual([null, null, null, null]);
  });
});
