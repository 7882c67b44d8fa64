import type { CellRange } from "../../../src/core/sheet/address";
import { parseA1Range } from "../../../src/core/sheet/address";
import type { CellContentInput, HostWorkbook } from "../../../src/preview/officeHost/hostWorkbook";

const PLAIN = { value: null, formula: null } as const;

/** "B2:C3" as a range. */
export function at(address: string): CellRange {
  const range = parseA1Range(address);
  if (!range) throw new Error(`no range: ${address}`);
  return range;
}

function put(value: CellContentInput["value"], formula: string | null = null): CellContentInput {
  return { value, formula };
}

/** What every grid behind the Office host must do. `open` gives a fresh workbook with the sheets "Biểu 1" (active) and "Biểu 2", both empty. */
export function hostWorkbookContract(name: string, open: () => HostWorkbook | Promise<HostWorkbook>): void {
  describe(`${name} as a HostWorkbook`, () => {
    let book: HostWorkbook;
    let first: string;
    let second: string;
    beforeEach(async () => {
      book = await open();
      [first, second] = book.sheets().map(({ id }) => id) as [string, string];
    });

    const values = (range: string, sheet = first) => book.cells(sheet, at(range)).map((row) => row.map(({ value }) => value));
    const names = () => book.sheets().map((sheet) => sheet.name);

    describe("sheets", () => {
      test("are listed in order, the active one told", () => {
        expect(names()).toEqual(["Biểu 1", "Biểu 2"]);
        expect(book.activeSheet()).toBe(first);
        expect(book.sheets()[0]).toMatchObject({ id: first, visibility: "Visible" });
      });

      test("are added at the end without being activated, and removed", () => {
        const third = book.addSheet("PL3");
        expect(names()).toEqual(["Biểu 1", "Biểu 2", "PL3"]);
        expect(book.activeSheet()).toBe(first);
        book.removeSheet(third);
        expect(names()).toEqual(["Biểu 1", "Biểu 2"]);
        expect(book.addSheet("PL3")).not.toBe(third);
      });

      test("are renamed, moved, hidden", () => {
        book.changeSheet(second, { name: "Tổng hợp", position: 0 });
        expect(names()).toEqual(["Tổng hợp", "Biểu 1"]);
        book.changeSheet(second, { visibility: "Hidden" });
        expect(book.sheets().map((sheet) => sheet.visibility)).toEqual(["Hidden", "Visible"]);
        book.changeSheet(second, { visibility: "Visible" });
        expect(book.sheets().map((sheet) => sheet.visibility)).toEqual(["Visible", "Visible"]);
      });

      test("are activated", () => {
        book.activate(second);
        expect(book.activeSheet()).toBe(second);
      });

      test("removing the active one activates another", () => {
        book.removeSheet(first);
        expect(book.activeSheet()).toBe(second);
      });

      test("one that is gone is refused", () => {
        book.removeSheet(second);
        expect(() => book.cells(second, at("A1"))).toThrow();
      });
    });

    describe("cells", () => {
      test("an untouched one is blank", () => {
        expect(book.cells(first, at("C7"))).toEqual([[{ kind: "blank", value: null, formula: null, text: "", format: "General" }]]);
        expect(book.usedRange(first, true)).toBeNull();
      });

      test("hold numbers, texts, booleans and errors with their kinds", async () => {
        book.write(first, at("A1:D1"), [[put(1.5), put("Số lượng"), put(true), { value: "#REF!", formula: null, error: true }]]);
        await book.settle();
        const [row = []] = book.cells(first, at("A1:D1"));
        expect(row.map(({ kind, value }) => [kind, value])).toEqual([["number", 1.5], ["text", "Số lượng"], ["boolean", true], ["error", "#REF!"]]);
      });

      test("a text stays a text, whatever it looks like", async () => {
        const texts = ["001", "1/2", "2020", "TRUE", "50%", "=A1", "- không", "1e3", " 7 ", "3.500"];
        book.write(first, at("A1:A10"), texts.map((text) => [put(text)]));
        await book.settle();
        expect(book.cells(first, at("A1:A10")).map(([cell]) => [cell?.kind, cell?.value, cell?.formula])).toEqual(texts.map((text) => ["text", text, null]));
      });

      test("null leaves a cell alone, a null value empties it and its formula", async () => {
        book.write(first, at("A1:C1"), [[put(1), put(2), put(null, "=A1+B1")]]);
        await book.settle();
        book.write(first, at("A1:C1"), [[null, PLAIN, PLAIN]]);
        await book.settle();
        expect(values("A1:C1")).toEqual([[1, null, null]]);
        expect(book.cells(first, at("C1"))[0]?.[0]?.formula).toBeNull();
      });

      test("a value replaces a formula, a formula a value", async () => {
        book.write(first, at("A1:B1"), [[put(4), put(null, "=A1*2")]]);
        await book.settle();
        expect(book.cells(first, at("B1"))[0]?.[0]).toMatchObject({ kind: "number", value: 8, formula: "=A1*2" });
        book.write(first, at("A1:B1"), [[put(null, "=2+3"), put(9)]]);
        await book.settle();
        expect(book.cells(first, at("A1:B1"))[0]).toMatchObject([{ value: 5, formula: "=2+3" }, { value: 9, formula: null }]);
      });

      test("formulas follow what they refer to, on other sheets too", async () => {
        book.write(first, at("A1:A3"), [[put(1)], [put(2)], [put(null, "=SUM(A1:A2)")]]);
        book.write(second, at("B2"), [[put(null, "='Biểu 1'!A3+1")]]);
        await book.settle();
        expect([values("A3"), values("B2", second)]).toEqual([[[3]], [[4]]]);
        book.write(first, at("A2"), [[put(40)]]);
        await book.settle();
        expect([values("A3"), values("B2", second)]).toEqual([[[41]], [[42]]]);
      });

      test("an empty total shows nothing until figures stand below it", async () => {
        book.write(first, at("A1"), [[put(null, '=IF(COUNT(A2:A3)=0,"",SUM(A2:A3))')]]);
        await book.settle();
        expect(values("A1")).toEqual([[""]]);
        book.write(first, at("A2:A3"), [[put(5)], [put(6)]]);
        await book.settle();
        expect(values("A1")).toEqual([[11]]);
      });

      test("a division by zero is an error", async () => {
        book.write(first, at("A1"), [[put(null, "=1/0")]]);
        await book.settle();
        expect(book.cells(first, at("A1"))[0]?.[0]).toMatchObject({ kind: "error", value: "#DIV/0!" });
      });

      test("number formats change what is shown, not what is held", async () => {
        book.write(first, at("A1:B1"), [[{ value: 0.5, formula: null, format: "0%" }, put(3)]]);
        book.setFormats(first, at("A1:B1"), [[null, "0.00"]]);
        await book.settle();
        const [row = []] = book.cells(first, at("A1:B1"));
        expect(row.map(({ value, format }) => [value, format])).toEqual([[0.5, "0%"], [3, "0.00"]]);
        expect(row[0]?.text).toBe("50%");
      });

      test("hold many cells, and a far one", async () => {
        const rows = Array.from({ length: 300 }, (_row, r) => Array.from({ length: 20 }, (_column, c) => put(r * 20 + c)));
        book.write(first, { top: 0, left: 0, bottom: 299, right: 19 }, rows);
        await book.settle();
        expect(values("T300")).toEqual([[5999]]);
        expect(book.usedRange(first, true)).toEqual({ top: 0, left: 0, bottom: 299, right: 19 });
      });
    });

    describe("looks", () => {
      test("an untouched cell is plain and locked", () => {
        expect(book.styles(first, at("A1"))[0]?.[0]).toMatchObject({ bold: false, italic: false, fill: null, wrapText: false, locked: true, borders: { top: null, right: null, bottom: null, left: null } });
      });

      test("only what is named changes, in every cell of the range", () => {
        book.changeStyle(first, at("A1:B2"), { fontName: "Times New Roman", fontSize: 13, bold: true, fill: "#F2F2F2", fontColor: "#C00000" });
        book.changeStyle(first, at("B2:C3"), { italic: true, horizontalAlignment: "Center", verticalAlignment: "Center", wrapText: true, locked: false });
        expect(book.styles(first, at("B2"))[0]?.[0]).toMatchObject({ fontName: "Times New Roman", fontSize: 13, bold: true, italic: true, fill: "#F2F2F2", fontColor: "#C00000", horizontalAlignment: "Center", verticalAlignment: "Center", wrapText: true, locked: false });
        expect(book.styles(first, at("A1"))[0]?.[0]).toMatchObject({ bold: true, italic: false, locked: true });
        expect(book.styles(first, at("C3"))[0]?.[0]).toMatchObject({ bold: false, italic: true, fill: null, locked: false });
      });

      test("a fill is taken away again; sides of the frame are set one by one", () => {
        const line = { style: "Continuous", weight: "Thin", color: "#000000" } as const;
        book.changeStyle(first, at("A1"), { fill: "#FFFF00", borders: { top: line, left: line } });
        book.changeStyle(first, at("A1"), { fill: null, borders: { left: null, bottom: { ...line, style: "Dot" } } });
        const style = book.styles(first, at("A1"))[0]?.[0];
        expect(style?.fill).toBeNull();
        expect(style?.borders).toMatchObject({ top: line, left: null, bottom: { style: "Dot" } });
      });

      test("plain again by null", () => {
        book.changeStyle(first, at("A1"), { bold: true, fill: "#FFFF00", locked: false });
        book.changeStyle(first, at("A1"), null);
        expect(book.styles(first, at("A1"))[0]?.[0]).toMatchObject({ bold: false, fill: null, locked: true });
      });

      test("looks and formats leave formulas as they are", async () => {
        book.write(first, at("A1:B1"), [[put(4), put(null, "=A1*2")]]);
        book.changeStyle(first, at("A1:B2"), { bold: true, locked: false });
        book.setFormats(first, at("A1:B1"), [["0.0", "0.0"]]);
        book.changeStyle(first, at("B1"), null);
        await book.settle();
        book.write(first, at("A1"), [[put(5)]]);
        await book.settle();
        expect(book.cells(first, at("A1:B1"))[0]).toMatchObject([{ value: 5, formula: null }, { value: 10, formula: "=A1*2" }]);
      });

      test("rows put in below a formula leave it as it is", async () => {
        book.write(first, at("A1:B1"), [[put(4), put(null, "=A1*3")]]);
        book.changeStyle(first, at("A1:B1"), { locked: false });
        await book.settle();
        book.insertRows(first, 1, 1);
        await book.settle();
        expect(book.cells(first, at("B1:B2")).flat()).toMatchObject([{ value: 12, formula: "=A1*3" }, { value: null, formula: null }]);
      });

      test("writing keeps the looks", async () => {
        book.changeStyle(first, at("A1"), { bold: true, fill: "#FFFF00" });
        book.write(first, at("A1"), [[put("a")]]);
        book.write(first, at("A1"), [[PLAIN]]);
        await book.settle();
        expect(book.styles(first, at("A1"))[0]?.[0]).toMatchObject({ bold: true, fill: "#FFFF00" });
      });
    });

    describe("rows put in and taken out", () => {
      const formulaAt = (cell: string, sheet = first) => book.cells(sheet, at(cell))[0]?.[0]?.formula;

      beforeEach(async () => {
        book.write(first, at("A1:A4"), [[put(1)], [put(2)], [put(3)], [put(4)]]);
        book.write(first, at("B1:B2"), [[put(null, "=SUM(A2:A3)")], [put(null, "=A4*10")]]);
        book.write(first, at("B6"), [[put("cuối")]]);
        book.write(second, at("A1"), [[put(null, "='Biểu 1'!A4")]]);
        book.merge(first, at("C2:C3"));
        book.merge(first, at("C5:D5"));
        book.changeStyle(first, at("A2"), { bold: true, locked: false });
        book.changeLines(first, "rows", 1, 1, { size: 45 });
        book.changeLines(first, "rows", 3, 3, { size: 30 });
        await book.settle();
      });

      test("put in, they are blank and look like the row above; all below moves down, formulas and merges with it", async () => {
        book.insertRows(first, 2, 1);
        await book.settle();
        expect(values("A1:A5")).toEqual([[1], [2], [null], [3], [4]]);
        expect([formulaAt("B1"), formulaAt("B2"), formulaAt("A1", second)]).toEqual(["=SUM(A2:A4)", "=A5*10", "='Biểu 1'!A5"]);
        expect(values("B7")).toEqual([["cuối"]]);
        expect([...book.merges(first)].sort((a, b) => a.top - b.top)).toEqual([at("C2:C4"), at("C6:D6")]);
        expect(book.styles(first, at("A3"))[0]?.[0]).toMatchObject({ bold: true, locked: false });
        expect(book.styles(first, at("A4"))[0]?.[0]).toMatchObject({ bold: false, locked: true });
        expect(book.lines(first, "rows", 1, 4).map(({ size }) => size)).toEqual([45, 45, 15, 30]);
        book.write(first, at("A3"), [[put(100)]]);
        await book.settle();
        expect(values("B1")).toEqual([[105]]);
      });

      test("several at once, below a merge, above the first row", () => {
        book.insertRows(first, 3, 2);
        book.insertRows(first, 0, 1);
        expect(values("A1:A7")).toEqual([[null], [1], [2], [3], [null], [null], [4]]);
        expect([...book.merges(first)].sort((a, b) => a.top - b.top)).toEqual([at("C3:C4"), at("C8:D8")]);
      });

      test("taken out again, all is as it was", async () => {
        book.insertRows(first, 2, 1);
        book.write(first, at("A3"), [[put(100)]]);
        await book.settle();
        book.removeRows(first, 2, 1);
        await book.settle();
        expect(values("A1:A4")).toEqual([[1], [2], [3], [4]]);
        expect([formulaAt("B1"), formulaAt("B2"), formulaAt("A1", second)]).toEqual(["=SUM(A2:A3)", "=A4*10", "='Biểu 1'!A4"]);
        expect([...book.merges(first)].sort((a, b) => a.top - b.top)).toEqual([at("C2:C3"), at("C5:D5")]);
        expect(book.lines(first, "rows", 1, 3).map(({ size }) => size)).toEqual([45, 15, 30]);
      });

      test("are no doing of a person's", () => {
        const heard: string[] = [];
        const stop = book.listen(({ kind }) => heard.push(kind));
        book.insertRows(first, 2, 1);
        book.removeRows(first, 2, 1);
        stop();
        expect(heard).toEqual([]);
      });
    });

    describe("merges, lines, freeze", () => {
      test("cells are merged and taken apart", async () => {
        book.write(first, at("A1"), [[put("Tên")]]);
        book.merge(first, at("A1:C2"));
        book.merge(first, at("E5:E6"));
        await book.settle();
        expect([...book.merges(first)].sort((a, b) => a.top - b.top)).toEqual([at("A1:C2"), at("E5:E6")]);
        expect(values("A1:C2")).toEqual([["Tên", null, null], [null, null, null]]);
        book.unmerge(first, at("C2:D3"));
        expect(book.merges(first)).toEqual([at("E5:E6")]);
      });

      test("heights and widths are in points, within a pixel", () => {
        book.changeLines(first, "rows", 1, 2, { size: 30 });
        book.changeLines(first, "columns", 0, 0, { size: 120 });
        const [untouched, high, alsoHigh] = book.lines(first, "rows", 0, 2);
        expect(Math.abs((high?.size ?? 0) - 30)).toBeLessThan(0.76);
        expect(alsoHigh).toEqual(high);
        expect(untouched?.size).toBeLessThan(25);
        expect(Math.abs((book.lines(first, "columns", 0, 0)[0]?.size ?? 0) - 120)).toBeLessThan(0.76);
      });

      test("rows and columns are hidden and shown, their size kept", () => {
        book.changeLines(first, "rows", 3, 4, { hidden: true });
        book.changeLines(first, "columns", 1, 1, { hidden: true });
        expect(book.lines(first, "rows", 2, 5).map(({ hidden }) => hidden)).toEqual([false, true, true, false]);
        expect(book.lines(first, "columns", 0, 2).map(({ hidden }) => hidden)).toEqual([false, true, false]);
        book.changeLines(first, "rows", 3, 3, { hidden: false });
        expect(book.lines(first, "rows", 3, 4).map(({ hidden }) => hidden)).toEqual([false, true]);
      });

      test("panes are frozen and released", () => {
        expect(book.freeze(first)).toEqual({ rows: 0, columns: 0 });
        book.setFreeze(first, { rows: 5, columns: 2 });
        expect(book.freeze(first)).toEqual({ rows: 5, columns: 2 });
        book.setFreeze(first, { rows: 0, columns: 0 });
        expect(book.freeze(first)).toEqual({ rows: 0, columns: 0 });
      });

      test("the used range is around what is held", async () => {
        book.write(first, at("C4"), [[put("x")]]);
        book.write(first, at("E9"), [[put(1)]]);
        await book.settle();
        expect(book.usedRange(first, true)).toEqual(at("C4:E9"));
      });
    });

    describe("selection and events", () => {
      test("selecting goes to the sheet", () => {
        book.select({ sheet: second, range: at("B2:C5") });
        expect(book.activeSheet()).toBe(second);
        expect(book.selection()).toEqual({ sheet: second, range: at("B2:C5") });
      });

      test("nothing told through the interface is heard as a person's doing", async () => {
        const heard: string[] = [];
        const stop = book.listen((event) => heard.push(event.kind));
        book.write(first, at("A1"), [[put(1)]]);
        book.write(first, at("A2"), [[put(null, "=A1")]]);
        book.changeStyle(first, at("A1"), { bold: true });
        const added = book.addSheet("Thêm");
        book.changeSheet(added, { name: "Khác" });
        book.removeSheet(added);
        book.select({ sheet: second, range: at("B2") });
        await book.settle();
        stop();
        expect(heard).toEqual([]);
      });

      test("settling with nothing pending ends at once", async () => {
        await book.settle();
        await book.settle();
        expect(values("A1")).toEqual([[null]]);
      });
    });
  });
}
