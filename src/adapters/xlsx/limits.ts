const MEGABYTE = 1024 * 1024;

/** How much a file may ask for; far above any real submission, low enough for a browser's worker. More is `file.tooLarge`. */
export const LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 100 * MEGABYTE,
  /** Bytes of a file read by a library that keeps everything in memory (.xls, .xlsb). */
  legacyFileBytes: 50 * MEGABYTE,
  /** Unpacked bytes of one part, and of all the parts read from one file. */
  partBytes: 150 * MEGABYTE,
  totalBytes: 200 * MEGABYTE,
  /** A part above `ratioFloor` unpacked bytes may not be packed tighter than this. */
  ratio: 400,
  ratioFloor: 32 * MEGABYTE,
  /** Bytes of one part of our journal, several times what the open workbook keeps in all; a longer one is passed over. */
  journalBytes: 16 * MEGABYTE,
  /** Entries of a package. */
  entries: 20_000,
  sheets: 1_000,
  /** Cells holding a value or a formula, all sheets together; no table of texts is longer either. */
  filledCells: 2_000_000,
  /** Paragraphs, rows and cells of a Word document, all tables together. */
  wordPieces: 500_000,
  /** Entries of each table of styles; Excel itself keeps 65,490 cell formats. */
  styles: 100_000,
  /** Merged ranges, all sheets together. */
  merges: 200_000,
  /** Characters that shared formulas may come to, spelt out cell by cell, all sheets together. */
  sharedFormulaText: 64_000_000,
  /** Names of a workbook. Old files drag along tens of thousands of dead ones. */
  definedNames: 100_000,
} as const;

/**
 * Characters that no genuine file goes beyond: Microsoft, "Excel specifications and limits", where nothing else is said.
 * Longer texts are cut, longer formulas, codes and names are passed over.
 */
export const LENGTHS = {
  /** Contents of a cell. */
  text: 32_767,
  /** A formula as typed. */
  formula: 8_192,
  /** A number format code: what Excel's own dialog takes. */
  formatCode: 255,
  /** Excel takes 31, LibreOffice and Google more, and a CSV sheet is named after its file. */
  sheetName: 255,
  /** Microsoft, "Names in formulas". */
  definedName: 255,
  /** Windows takes 31; OpenDocument may list several families. */
  fontName: 255,
} as const;

/** Excel's grid: rows and columns of a sheet. */
export const GRID = { rows: 1_048_576, columns: 16_384 } as const;
