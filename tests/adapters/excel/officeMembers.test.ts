import { officeMembers } from "./officeMembers";

const FLOOR = "1.14";

/** Every member of Office.js that the adapter names, by class, with the set of ExcelApi it came with. */
const NAMED: Readonly<Record<string, string>> = {
  Application: "suspendScreenUpdatingUntilNextSync 1.9",
  BasicDataValidation: "formula1 1.8, formula2 1.8, operator 1.8",
  CellPropertiesFill: "color 1.9",
  CellPropertiesFont: "bold 1.9, color 1.9, italic 1.9, name 1.9, size 1.9, underline 1.9",
  CellPropertiesFontLoadOptions: "name 1.9",
  CellPropertiesFormat: "fill 1.9, font 1.9, horizontalAlignment 1.9, indentLevel 1.9, textOrientation 1.9, verticalAlignment 1.9, wrapText 1.9",
  CellPropertiesFormatLoadOptions: "font 1.9",
  CellPropertiesLoadOptions: "format 1.9",
  ColumnPropertiesLoadOptions: "columnHidden 1.9",
  ConditionalFormat: "custom 1.6, delete 1.6, type 1.6",
  ConditionalFormatCollection: "add 1.6, clearAll 1.6, items 1.6, load 1.6",
  ConditionalFormatRule: "formula 1.6, load 1.6",
  ConditionalRangeFill: "color 1.6",
  ConditionalRangeFont: "bold 1.6, color 1.6, italic 1.6",
  ConditionalRangeFormat: "fill 1.6, font 1.6",
  CustomConditionalFormat: "format 1.6, rule 1.6",
  CustomDataValidation: "formula 1.8",
  CustomXmlPart: "delete 1.5, getXml 1.5, id 1.5, load 1.5, setXml 1.5",
  CustomXmlPartCollection: "add 1.5, getByNamespace 1.5",
  CustomXmlPartScopedCollection: "items 1.5, load 1.5",
  DataValidation: "clear 1.8, errorAlert 1.8, ignoreBlanks 1.8, load 1.8, prompt 1.8, rule 1.8, type 1.8",
  DataValidationErrorAlert: "message 1.8, showAlert 1.8, style 1.8, title 1.8",
  DataValidationPrompt: "message 1.8, showPrompt 1.8, title 1.8",
  DataValidationRule: "custom 1.8, decimal 1.8, list 1.8, wholeNumber 1.8",
  FormatProtection: "locked 1.2",
  HeaderFooter: "centerFooter 1.9, leftFooter 1.9, rightFooter 1.9",
  HeaderFooterGroup: "defaultForAllPages 1.9",
  ListDataValidation: "inCellDropDown 1.8, source 1.8",
  NamedItem: "delete 1.4, formula 1.7, name 1.1, scope 1.4, visible 1.1",
  NamedItemCollection: "add 1.4, items 1.1, load 1.1",
  PageBreakCollection: "add 1.9",
  PageLayout: "bottomMargin 1.9, centerHorizontally 1.9, footerMargin 1.9, headerMargin 1.9, headersFooters 1.9, leftMargin 1.9, orientation 1.9, paperSize 1.9, rightMargin 1.9, setPrintTitleRows 1.9, topMargin 1.9, zoom 1.9",
  PageLayoutZoomOptions: "horizontalFitToPages 1.9",
  Range: "address 1.1, columnCount 1.1, columnIndex 1.1, conditionalFormats 1.6, copyFrom 1.9, dataValidation 1.8, delete 1.1, format 1.1, formulas 1.1, getBoundingRect 1.1, getCellProperties 1.9, getColumnProperties 1.9, getIntersectionOrNullObject 1.4, getMergedAreasOrNullObject 1.13, getRowProperties 1.9, getUsedRangeOrNullObject 1.4, insert 1.1, load 1.1, merge 1.2, numberFormat 1.1, rowCount 1.1, rowIndex 1.1, select 1.1, setCellProperties 1.9, setColumnProperties 1.9, setRowProperties 1.9, text 1.1, valueTypes 1.1, values 1.1, worksheet 1.1",
  RangeAreas: "areas 1.9, load 1.9",
  RangeBorder: "color 1.1, style 1.1",
  RangeBorderCollection: "getItem 1.1",
  RangeCollection: "items 1.9",
  RangeFont: "bold 1.1, color 1.1, italic 1.1, name 1.1, size 1.1, underline 1.1",
  RangeFormat: "autofitRows 1.2, borders 1.1, font 1.1, protection 1.2, verticalAlignment 1.1",
  RowPropertiesLoadOptions: "rowHidden 1.9",
  SettableCellProperties: "format 1.9",
  SettableColumnProperties: "columnHidden 1.9",
  SettableRowProperties: "rowHidden 1.9",
  Setting: "key 1.4, value 1.4",
  SettingCollection: "add 1.4, items 1.4, load 1.4",
  Workbook: "application 1.1, customXmlParts 1.5, getActiveCell 1.7, load 1.1, name 1.7, names 1.1, protection 1.7, readOnly 1.8, settings 1.4, worksheets 1.1",
  WorkbookProtection: "load 1.7, protected 1.7",
  Worksheet: "activate 1.1, delete 1.1, freezePanes 1.7, getCell 1.1, getRange 1.1, getRangeByIndexes 1.7, getUsedRange 1.1, getUsedRangeOrNullObject 1.4, horizontalPageBreaks 1.9, id 1.1, load 1.1, name 1.1, names 1.4, pageLayout 1.9, protection 1.2, visibility 1.1",
  WorksheetAddedEventArgs: "worksheetId 1.7",
  WorksheetChangedEventArgs: "address 1.7, changeType 1.7, triggerSource 1.14, worksheetId 1.7",
  WorksheetCollection: "add 1.1, getItem 1.1, getItemOrNullObject 1.4, items 1.1, load 1.1, onActivated 1.7, onAdded 1.7, onChanged 1.9, onDeleted 1.7, onNameChanged 1.17 if 1.17, onSelectionChanged 1.9",
  WorksheetDeletedEventArgs: "worksheetId 1.7",
  WorksheetFreezePanes: "freezeAt 1.7, freezeColumns 1.7, freezeRows 1.7",
  WorksheetNameChangedEventArgs: "nameAfter 1.17 if 1.17, nameBefore 1.17 if 1.17, worksheetId 1.17 if 1.17",
  WorksheetProtection: "load 1.2, options 1.2, protect 1.2, protected 1.2, unprotect 1.7",
  WorksheetSelectionChangedEventArgs: "address 1.7, worksheetId 1.7",
};

const members = officeMembers("src/adapters/excel");

test("nothing later than the floor is used unasked", () => {
  const later = members.filter(({ since, guard }) => setOf(since) > Math.max(setOf(FLOOR), setOf(guard)));
  expect(later).toEqual([]);
});

test("the list of what is used is this one", () => {
  const named = new Map<string, string[]>();
  for (const { name, since, guard } of members) {
    const [owner = "", member = ""] = name.split(".");
    if (since !== "") named.set(owner, [...(named.get(owner) ?? []), `${member} ${since}${guard === "" ? "" : ` if ${guard}`}`]);
  }
  expect(Object.fromEntries([...named].map(([owner, list]) => [owner, list.join(", ")]))).toEqual(NAMED);
});

/** "1.14" as 14, so that it is later than 1.9; a set of another family is later than all. */
function setOf(since: string): number {
  if (since === "") return 0;
  const match = /^1\.(\d+)$/u.exec(since);
  return match ? Number(match[1]) : Infinity;
}
