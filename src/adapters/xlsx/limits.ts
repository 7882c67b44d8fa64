const MEGABYTE = 1024 * 1024;

/** How much a file may ask for; far above any real submission, low enough for a browser's worker. */
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
  /** Entries of a package. */
  entries: 20_000,
  sheets: 1_000,
  /** Cells holding a value or a formula, all sheets together. */
  filledCells: 2_000_000,
  merges: 200_000,
  /** Characters that one sheet's shared formulas may come to, spelt out cell by cell. */
  sharedFormulaText: 32_000_000,
  /** Named ranges of a workbook. */
  definedNames: 100_000,
} as const;

/** Excel's grid: rows and columns of a sheet. */
export const GRID = { rows: 1_048_576, columns: 16_384 } as const;
