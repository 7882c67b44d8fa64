import type { ExampleRow } from "../../../src/core/rules";
import { ask, base } from "./ask";

const open = { open: true } as const;
const tasks = (written: readonly string[], sections: readonly string[] = []) => ({
  cells: Object.fromEntries(written.map((_, i) => [`t${i + 1}`, {}])),
  rows: Object.fromEntries(
    written.map((ordinal, i): [string, ExampleRow] => [`t${i + 1}`, { ordinal, ...(sections[i] === undefined ? {} : { section: sections[i] }) }]),
  ),
  ...open,
});

test.each<[string, readonly string[], readonly string[]]>([
  ["one after the other", ["1", "2.", "3)"], []],
  ["sub-numbers right below", ["1", "1.1", "1.2", "2", "3", "3.1"], []],
  ["blank and lettered ones are passed over", ["1", "", "a", "2"], []],
  ["a range", ["1", "2-3", "4"], []],
  ["a gap, at the row after it", ["1", "2", "4", "5"], ["numbering.gap t3"]],
  ["a gap at the start", ["2", "3"], ["numbering.gap t1"]],
  ["twice", ["1", "2", "2", "3"], ["numbering.duplicate t3"]],
  ["twice, then on as if it had not been", ["1", "2", "2", "4"], ["numbering.duplicate t3"]],
  ["swapped", ["1", "3", "2", "4"], ["numbering.order t3"]],
  ["a sub-number below another", ["1", "2", "1.1"], ["numbering.order t3"]],
  ["a gap among sub-numbers", ["1", "1.1", "1.3", "2"], ["numbering.gap t3"]],
])("continuous: %s", (_, written, expected) => {
  const said = ask({ ...base, kind: "numbering", scheme: "continuous" }, tasks(written));
  expect(said.filter((line) => line !== "holds")).toEqual(expected.map((line) => `${line}@no warning`));
});

test("each section begins again", () => {
  const sheet = tasks(["1", "2", "1", "3"], ["i", "i", "ii", "ii"]);
  expect(ask({ ...base, kind: "numbering", scheme: "perSection" }, sheet)).toEqual(["holds", "numbering.gap t4@no warning"]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["as printed, stops aside", ["1", "2", "3.", "4"], []],
  ["a shifted run is one fault", ["1", "3", "4", "5"], ["numbering.gap r2"]],
  ["twice", ["1", "1", "3", "4"], ["numbering.duplicate r2"]],
  ["going back", ["1", "2", "3", "0"], ["numbering.order r4"]],
  ["blank", ["", "", "", ""], []],
])("form: %s", (_, written, expected) => {
  const rows = Object.fromEntries(written.map((text, i) => [`r${i + 1}`, { ordinal: `${i + 1}.`, written: text }]));
  const cells = Object.fromEntries(written.map((_text, i) => [`r${i + 1}`, { 2015: 1 }]));
  const said = ask({ ...base, kind: "numbering", scheme: "form" }, { cells, rows });
  expect(said.filter((line) => line !== "holds")).toEqual(expected.map((line) => `${line}@no warning`));
});

test("a part of the form may keep its numbers or count from one", () => {
  const cells = { r1: { 2015: 1 }, r2: { 2015: 1 }, r3: { 2015: 1 } };
  const part = (second: string, third: string) => ({
    cells,
    rows: { r1: { ordinal: "1", missing: true }, r2: { ordinal: "2", written: second }, r3: { ordinal: "3", written: third } } as const,
  });
  for (const [second, third] of [["2", "3"], ["1", "2"]] as const) {
    expect(ask({ ...base, kind: "numbering", scheme: "form" }, part(second, third))).toEqual(["holds"]);
  }
});
