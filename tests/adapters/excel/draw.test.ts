import { openWorkbook } from "../../../src/adapters/xlsx/openWorkbook";
import { writeWorkbook } from "../../../src/adapters/xlsx/write/writeWorkbook";
import { templates } from "../../../src/templates";
import type { SheetSpec } from "../../../src/core/sheet/sheetSpec";
import type { MemoryWorkbook } from "../../../src/preview/officeHost/memory/memoryWorkbook";
import { drawTemplate, drawTemplates } from "../../../src/workflows/insert/drawTemplate";
import { sheetOf } from "../../../src/core/sheet/sheet";
import { cell, sheet } from "../xlsx/write/sheetSpecs";
import { NEWEST_SET } from "../../../src/preview/officeHost/officeHost";
import { openInMemory, seenOf, workbookOf } from "./openInMemory";

const empty = workbookOf(sheetOf({ name: "Sheet1" }, []));

/** Gives formulas beyond those the host computes the result that Excel would show. */
function calculate(grid: MemoryWorkbook, specs: readonly SheetSpec[]): void {
  for (const { name, cells } of specs) {
    const id = grid.sheets().find((one) => one.name === name)?.id ?? "";
    for (const { row, column, formula, value } of cells) {
      if (formula?.includes("SUMPRODUCT")) grid.write(id, { top: row, left: column, bottom: row, right: column }, [[{ value, formula: `=${formula}` }]]);
    }
  }
}

describe.each([14, NEWEST_SET])("at ExcelApi 1.%d", (apiSet) => {
  test("the twelve forms read back as they do from a file, in two round trips", async () => {
    const specs = drawTemplates(templates);
    const file = await openWorkbook("mau.xlsx", await writeWorkbook(specs));
    const { open, host, grid } = await openInMemory(empty, apiSet);
    expect(await open.draw(specs)).toEqual({ drawn: specs.map(({ name }) => name), nameTaken: [] });
    expect(host.syncs).toBe(2);
    calculate(grid, specs);
    const { sheets, definedNames } = await open.photograph();
    expect(host.syncs).toBe(4);
    expect(sheets.slice(1).map(seenOf)).toEqual(file.ok && file.workbook.sheets.map(seenOf));
    const ours = (names: typeof definedNames) => names.filter(({ name }) => name.startsWith("SoatPhuLuc."));
    expect(ours(definedNames)).toEqual(file.ok && ours(file.workbook.definedNames));
  });

  test("what one form asks of Excel stays small", async () => {
    const pl3 = templates.find(({ id }) => id === "pl3");
    const spec = pl3 && drawTemplate(pl3);
    const { open, host } = await openInMemory(empty, apiSet);
    await open.draw(spec ? [spec] : []);
    const [, drawing] = host.log.filter(({ purpose }) => purpose === "sync");
    expect(drawing?.body.Actions.length).toBeLessThan(400);
    expect(JSON.stringify(drawing?.body).length).toBeLessThan(80_000);
  });

  test("everything a sheet can say reaches Excel", async () => {
    const spec = sheet({
      cells: [
        cell(0, 0, "1.1", { look: "head" }),
        cell(0, 1, null, { look: "head" }),
        cell(1, 0, "=x", { look: "text", open: true }),
        cell(1, 1, 3, { look: "count", formula: "1+2" }),
        cell(2, 0, null, { look: "line" }),
      ],
      looks: {
        plain: {},
        head: { bold: true, size: 14, horizontal: "center", wrap: true, border: "frame", fill: "F2F2F2" },
        count: { format: "#,##0", border: "frame", horizontal: "right", indent: 1 },
        text: { format: "@", italic: true, vertical: "bottom", color: "C00000", rotation: 90 },
        line: { border: "dottedLine" },
      },
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      rows: [{ height: 30, grows: false }, { height: 20, grows: false }, { height: 18, grows: false }],
      validations: [
        { ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }], allowed: { kind: "whole", min: 0 }, strict: false, prompt: { title: "Số", text: "Ghi số." }, error: null },
        { ranges: [{ top: 1, left: 0, bottom: 1, right: 0 }], allowed: { kind: "list", values: ["Đạt", "Không đạt"] }, strict: true, prompt: null, error: { title: "Sai", text: "Chọn." } },
        { ranges: [{ top: 2, left: 0, bottom: 2, right: 0 }], allowed: { kind: "listRange", formula: "co_quan" }, strict: false, prompt: null, error: { title: "Lạ", text: "Giữ?" } },
      ],
      conditionalFormats: [
        { range: { top: 1, left: 1, bottom: 1, right: 1 }, formula: "B2<0", fill: "FFC7CE", color: "7A0008", bold: true },
        { range: { top: 0, left: 0, bottom: 2, right: 1 }, formula: 'A1=""', fill: "DDEBF7" },
      ],
      frozen: { rows: 1, columns: 0 },
      page: { orientation: "landscape", margins: { top: 20, right: 15, bottom: 20, left: 25.4 }, repeatedRows: { from: 0, to: 1 }, footer: "&LTrái&CTrang &P/&N", centred: true, pageBreaks: [2] },
      protection: { resizing: true, rows: false },
      names: [{ name: "SoatPhuLuc.pl3", refersTo: '="pl3|1"', hidden: true }, { name: "co_quan", refersTo: "='PL3'!$A$1:$A$3", hidden: false }],
    });
    const { open, grid, document } = await openInMemory(empty, apiSet);
    await open.draw([spec]);
    const id = grid.sheets()[1]?.id ?? "";
    const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
    const line = { style: "Continuous", weight: "Thin", color: "#000000" };
    expect(grid.cells(id, { top: 0, left: 0, bottom: 1, right: 1 }).flat().map(({ value, formula, format }) => [value, formula, format])).toEqual([
      ["1.1", null, "General"], [null, null, "General"], ["=x", null, "@"], [3, "=1+2", "#,##0"],
    ]);
    expect(grid.styles(id, at(0, 0))[0]?.[0]).toMatchObject({
      fontName: "Times New Roman", fontSize: 14, bold: true, italic: false, fill: "#F2F2F2", horizontalAlignment: "Center", verticalAlignment: "Center", wrapText: true, locked: true,
      borders: { top: line, bottom: line, left: line, right: line },
    });
    expect(grid.styles(id, at(1, 0))[0]?.[0]).toMatchObject({ fontSize: 13, italic: true, fontColor: "#C00000", textOrientation: 90, verticalAlignment: "Bottom", locked: false, wrapText: false });
    expect(grid.styles(id, at(1, 1))[0]?.[0]).toMatchObject({ horizontalAlignment: "Right", indentLevel: 1, borders: { bottom: line } });
    expect(grid.styles(id, at(2, 0))[0]?.[0]?.borders).toEqual({ top: null, right: null, bottom: { ...line, style: "Dot" }, left: null });
    expect(grid.lines(id, "columns", 0, 1).map(({ size }) => size)).toEqual([65, 130]);
    expect(grid.lines(id, "rows", 0, 2).map(({ size }) => size)).toEqual([30, 20, 18]);
    expect([grid.merges(id), grid.freeze(id)]).toEqual([spec.merges, { rows: 1, columns: 0 }]);
    const { validations, conditionalFormats, protection, page } = document.sheet(id);
    expect(conditionalFormats.map(({ ranges, formula, fill, fontColor, bold }) => [ranges, formula, fill, fontColor, bold])).toEqual([
      [[at(1, 1)], "=B2<0", "#FFC7CE", "#7A0008", true],
      [[{ top: 0, left: 0, bottom: 2, right: 1 }], '=A1=""', "#DDEBF7", null, null],
    ]);
    expect(validations).toMatchObject([
      { rule: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, ignoreBlanks: true, prompt: { showPrompt: true, title: "Số", message: "Ghi số." }, errorAlert: { showAlert: false, style: "Warning" } },
      { rule: { list: { inCellDropDown: true, source: "Đạt,Không đạt" } }, prompt: { showPrompt: false }, errorAlert: { showAlert: true, style: "Stop", title: "Sai", message: "Chọn." } },
      { rule: { list: { inCellDropDown: true, source: "=co_quan" } }, prompt: { showPrompt: false }, errorAlert: { showAlert: true, style: "Warning", title: "Lạ", message: "Giữ?" } },
    ]);
    expect(protection).toMatchObject({ password: null, options: { allowFormatColumns: true, allowFormatRows: true, allowInsertRows: false, allowDeleteRows: false, allowFormatCells: false, selectionMode: "Normal" } });
    expect(page).toMatchObject({ rowBreaks: [2], titleRows: { top: 0, bottom: 1 } });
    expect(document.names.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([["SoatPhuLuc.pl3", '="pl3|1"', false], ["co_quan", "='PL3'!$A$1:$A$3", true]]);
  });

  test("a list of a name that is not there is refused, as Excel does", async () => {
    const { open, grid } = await openInMemory(empty, apiSet);
    const list = { ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }], allowed: { kind: "listRange", formula: "co_quan" }, strict: false, prompt: null, error: null } as const;
    await expect(open.draw([sheet({ name: "PL3", validations: [list] })])).rejects.toMatchObject({ reason: "failed" });
    expect(grid.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("a name that exists is never overwritten, and a defined name that exists is kept", async () => {
    const { open, grid, document } = await openInMemory(workbookOf(sheetOf({ name: "pl3" }, [{ row: 0, column: 0, value: "của tôi" }])), apiSet);
    const name = { name: "SoatPhuLuc.pl3", refersTo: '="a"', hidden: true };
    expect(await open.draw([sheet({ name: "PL3", names: [name] }), sheet({ name: "PL4", names: [name] }), sheet({ name: "PL4" })])).toEqual({ drawn: ["PL4"], nameTaken: ["PL3", "PL4"] });
    expect(grid.sheets().map((one) => one.name)).toEqual(["pl3", "PL4"]);
    expect(await open.draw([sheet({ name: "PL5", names: [name] })])).toEqual({ drawn: ["PL5"], nameTaken: [] });
    expect(document.names.map((one) => one.name)).toEqual(["SoatPhuLuc.pl3", "SoatPhuLuc.pl3.2"]);
  });

  test("when Excel refuses in the middle, nothing of the forms stays", async () => {
    const { open, grid, document } = await openInMemory(empty, apiSet);
    const bad = sheet({ name: "PL4", cells: [cell(0, 0, null, { formula: "SUM(" })] });
    await expect(open.draw([sheet({ name: "PL3", names: [{ name: "SoatPhuLuc.pl3", refersTo: '="a"', hidden: true }] }), bad])).rejects.toMatchObject({ reason: "failed", halfWritten: [] });
    expect(grid.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(document.names).toEqual([]);
  });

  test("a form whose page layout Excel refuses is drawn and protected all the same, and named", async () => {
    const { open, grid, document, host } = await openInMemory(empty, apiSet);
    const page = { ...sheet().page, margins: { top: 20, right: -1, bottom: 20, left: 20 } };
    const spec = sheet({ name: "PL3", cells: [cell(0, 0, "x")], page, protection: { resizing: true, rows: false } });
    expect(await open.draw([spec])).toEqual({ drawn: ["PL3"], nameTaken: [], pageNotSet: ["PL3"] });
    expect(host.syncs).toBe(3);
    expect(document.sheet(grid.sheets()[1]?.id ?? "").protection).not.toBeNull();
  });

  test("a workbook whose structure is protected, or that may only be read, is said so", async () => {
    const { open, grid, document } = await openInMemory(empty, apiSet);
    document.structure = { password: null };
    await expect(open.draw([sheet()])).rejects.toMatchObject({ reason: "structureProtected" });
    document.structure = null;
    document.readOnly = true;
    await expect(open.draw([sheet()])).rejects.toMatchObject({ reason: "readOnly" });
    expect(grid.sheets()).toHaveLength(1);
  });
});
