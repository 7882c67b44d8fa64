import { sheetOf } from "../../../src/core/sheet/sheet";
import { drawSheet } from "../../drawSheet";
import { bookOf, changesIn, onlyLine, PARTS, pl2, revised, told, TOTAL, unclearLine, type Held } from "./revisedBooks";

const ROWS: readonly (readonly Held[])[] = [[21, 21, 21], [1, 1, 1], [2, 2, 2], [3, 3, 3], [4, 4, 4], [5, 5, 5], [6, 6, 6]];
const YEARS = [2015, 2016, 2017];
/** The rows with one figure written otherwise. */
const withCell = (row: number, column: number, held: Held): Held[][] => ROWS.map((line, i) => line.map((one, j) => (i === row && j === column ? held : one)));

describe("another layout is no change", () => {
  const old = pl2(YEARS, ROWS);
  const turned = (line: readonly Held[]): readonly Held[] => [...line].reverse();

  test.each([
    ["the same file", old],
    ["years the other way round, “Năm 2015”, three rows down, another sheet", pl2(["Năm 2017", "Năm 2016", "Năm 2015"], ROWS.map(turned), { name: "Thể chế", top: 3 })],
    ["numbers as text and with formats", pl2(YEARS, [["'21", "21[0.00]", 21], ["'1", "'01", 1], ...ROWS.slice(2)])],
    ["a total by formula stays one", pl2(YEARS, ROWS)],
  ])("%s", (_, own) => {
    const { changes, onlyInOne, notCompared, compared, findings } = revised(old, own);
    expect([changes.map(told), onlyInOne, notCompared, compared]).toEqual([[], [], [], 21]);
    expect([findings.solved, findings.gone]).toEqual([[], []]);
  });

  test("thousands with dots against the plain number", () => {
    const big = [[6234, 5021], [1234, 1021], [1000, 1000], [1000, 1000], [1000, 1000], [1000, 500], [1000, 500]];
    const asText = big.map((line) => line.map((one) => `'${String(one).replace(/(\d)(\d{3})$/u, "$1.$2")}`));
    expect(changesIn(pl2([2015, 2016], big), pl2([2015, 2016], asText))).toEqual([]);
  });

  test("“không phát sinh” and “-” in a count are its 0", () => {
    const zero = (written: Held) => pl2(YEARS, withCell(3, 0, written));
    expect([changesIn(zero(0), zero("không phát sinh")), changesIn(zero("-"), zero(0)), changesIn(zero("-"), zero("không có"))]).toEqual([[], [], []]);
  });
});

describe("what changed", () => {
  const old = pl2(YEARS, ROWS);

  test("figures of past years first, each asks for a reason; the reporting year's own do not", () => {
    const rows = ROWS.map((line, i) => (i === 1 ? [7, 1, 9] : line));
    expect(changesIn(old, pl2(YEARS, rows))).toEqual(["changed C3>C3 1 → 7 !", "changed E3>E3 1 → 9"]);
  });

  test("one year more: last year's are past from then on, and the new year stands only in the newer", () => {
    const { changes, onlyInOne, reportingYear } = revised(old, pl2([...YEARS, 2018], withCell(2, 2, 8).map((line) => [...line, null])));
    expect([reportingYear, changes.map(told), onlyInOne.map(onlyLine)]).toEqual([2018, ["changed E4>E4 2 → 8 !"], ["after column Năm 2018 F1 0"]]);
  });

  test("missing is not zero: filled and emptied are told of as such, a 0 too", () => {
    const blank = pl2(YEARS, withCell(4, 1, null));
    const zero = pl2(YEARS, withCell(4, 1, 0));
    expect([changesIn(blank, zero), changesIn(zero, blank), changesIn(old, blank)]).toEqual([["filled D6>D6 (trống) → 0 past"], ["emptied D6>D6 0 → (trống) !"], ["emptied D6>D6 4 → (trống) !"]]);
  });

  test("what could not be read is unreadable, never a change to nothing; untouched it is none", () => {
    const unread = pl2(YEARS, withCell(1, 0, "khoảng vài chục"));
    const broken = pl2(YEARS, withCell(1, 2, "#REF!"));
    expect([changesIn(old, unread), changesIn(unread, old), changesIn(unread, unread), changesIn(old, broken)]).toEqual([
      ["unreadable C3>C3 1 → “khoảng vài chục” past"],
      ["unreadable C3>C3 “khoảng vài chục” → 1 past"],
      [],
      ["unreadable E3>E3 1 → #REF!"],
    ]);
  });

  test("the same figure typed over its formula, and the other way: last, and no reason is asked for", () => {
    const formula = pl2(YEARS, withCell(0, 0, "=SUM(C3:C8) -> 21"));
    const other = pl2(YEARS, withCell(0, 0, 21).map((line, i) => (i === 6 ? [6, 6, 0] : line)));
    expect([changesIn(formula, other), changesIn(old, formula)]).toEqual([["changed E8>E8 6 → 0", "toTyped C2>C2 21 → 21 past"], ["toFormula C2>C2 21 → 21 past"]]);
    expect(revised(formula, other).changes[1]?.before.formula).toBe("=SUM(C3:C8)");
  });

  test("the day a year counts to is part of its meaning: told of, but no reported figure was altered", () => {
    const half = pl2([2019, "Năm 2020 (Tính đến 31/3)"], ROWS.map(([a = null, b = null]) => [a, b]));
    const whole = pl2([2020, 2021, 2022], ROWS.map((line, i) => (i === 1 ? [9, 1, 1] : line)));
    const [change, ...others] = revised(half, whole).changes;
    expect([change && told(change), change?.otherExtent?.there, others]).toEqual(["changed D3>C3 1 → 9 past", "Năm 2020 (Tính đến 31/3)", []]);
  });

  test("a year behind those of the form is one all the same: what came before is past; its own figures are not read and named", () => {
    const more = (held: number) => pl2([2018, 2019, 2020, 2021], withCell(2, 2, 8).map((line) => [...line, held]));
    const { reportingYear, changes, onlyInOne, notCompared } = revised(pl2([2018, 2019, 2020], ROWS), more(5));
    expect([reportingYear, changes.map(told), onlyInOne.map(onlyLine), notCompared]).toEqual([2021, ["changed E4>E4 2 → 8 !"], ["after column Năm 2021 F1 7"], []]);
    expect([revised(more(5), more(5)).notCompared, revised(more(5), more(6)).notCompared.map(unclearLine)]).toEqual([[], ["yearOutside Năm 2021 F1>F1"]]);
  });
});

describe("what only one has, and what cannot be paired", () => {
  const old = pl2(YEARS, ROWS);

  test("a row, a year, a row the form does not know, a whole form", () => {
    const without = pl2(YEARS, ROWS, { lines: (all) => [...all.filter(([, label]) => label !== PARTS[5]), ["-", "Văn bản khác của đơn vị", 1, null, 2]] });
    expect(revised(old, without).onlyInOne.map(onlyLine)).toEqual([`before row ${PARTS[5]} B8 3`, "after row Văn bản khác của đơn vị B8 2"]);
    const later = pl2([2016, 2017, 2018], ROWS);
    expect(revised(old, later).onlyInOne.map(onlyLine)).toEqual(["before column Năm 2015 C1 7", "after column Năm 2018 E1 7"]);
    const more = bookOf([...old.sheets, drawSheet(`STT | Nội dung | 2015 | 2016\n1 | ${TOTAL} | 5 | 6\n- | ${PARTS[0]} | 5 | 6`, { name: "PL2 (2)" })]);
    expect(revised(old, more).onlyInOne.map(onlyLine)).toEqual(["after table  A1 4"]);
    expect(revised(more, more)).toMatchObject({ changes: [], onlyInOne: [], notCompared: [] });
  });

  test("a row or a year that stands twice with other figures is named, and nothing of it compared; twice the same is one", () => {
    const twice = (held: Held) => pl2(YEARS, ROWS, { lines: (all) => [...all.slice(0, 4), ["-", PARTS[1] ?? "", held, held, held], ...all.slice(4)] });
    const { changes, notCompared, compared } = revised(old, twice(77));
    expect([changes.map(told), notCompared.map(unclearLine).length, compared]).toEqual([[], 1, 18]);
    expect(notCompared[0]).toMatchObject({ why: "rowTwice", name: expect.stringMatching(/Quyết định của Ủy ban nhân dân cấp tỉnh$/u) as string, before: [{ row: 3 }] });
    expect(notCompared[0]?.after.map(({ row }) => row).sort()).toEqual([3, 4]);
    expect(revised(old, twice(2))).toMatchObject({ changes: [], notCompared: [], compared: 21 });
    const years = pl2([...YEARS, 2016], ROWS.map((line) => [...line, 50]));
    expect(revised(old, years).notCompared.map(unclearLine)).toEqual(["columnTwice Năm 2016 D1>D1,F1"]);
  });

  test("copies of a form that nothing tells apart are named", () => {
    const copies = (names: readonly string[]) => bookOf(names.flatMap((name) => pl2(YEARS, ROWS, { name }).sheets));
    expect(revised(copies(["A", "B"]), copies(["C", "D"])).notCompared.map(unclearLine)).toEqual(["tableTwice  A1,A1>A1,A1"]);
    expect(revised(copies(["A", "B"]), copies(["C", "b"]))).toMatchObject({ notCompared: [], onlyInOne: [], compared: 42 });
  });

  test("no known form in one of them: all of the other stands alone, nothing is thrown", () => {
    const empty = bookOf([sheetOf({ name: "Trang1" }, [])]);
    expect(revised(empty, old)).toMatchObject({ changes: [], compared: 0, onlyInOne: [{ side: "after", what: "table", figures: 21 }] });
    expect(revised(old, empty)).toMatchObject({ changes: [], compared: 0, onlyInOne: [{ side: "before", what: "table" }] });
  });
});

test("findings: new, solved, still there, by rule, row and year wherever they stand", () => {
  const wrong = pl2(YEARS, withCell(0, 0, 30));
  const other = pl2([2017, 2016, 2015], withCell(0, 0, 30).map((line, i) => (i === 0 ? [22, 21, 30] : [...line].reverse())), { top: 4 });
  const { findings } = revised(wrong, other);
  const names = (list: readonly { readonly rule: string; readonly key: string }[]) => list.filter(({ rule }) => rule === "balance.unequal").map(({ key }) => key);
  expect([names(findings.fresh), names(findings.solved), names(findings.standing)]).toEqual([["R-PL2-01|pl2|pl2.r1|y2017"], [], ["R-PL2-01|pl2|pl2.r1|y2015"]]);
  expect(names(revised(wrong, pl2(YEARS, ROWS)).findings.solved)).toEqual(["R-PL2-01|pl2|pl2.r1|y2015"]);
  expect(names(revised(wrong, pl2([2016, 2017], ROWS.map((line) => line.slice(1)))).findings.gone)).toEqual(["R-PL2-01|pl2|pl2.r1|y2015"]);
});
