/** What the text in a cell is meant to be. */
export type ValueKind = "count" | "percent" | "binary" | "assessment" | "text" | "ordinal" | "label" | "agencyList" | "deadline" | "target";

/** Arising in a period, standing at a day, a rate, a state, or no figure at all. */
export type Measure = "flow" | "stock" | "rate" | "state" | "none";

/** How values of one row add up over many reporting units. */
export type AcrossUnits = "sum" | "notAdditive" | "rate" | "binary" | "none";

/** Where something is laid down: the document, its provision, and the words it rests on. */
export interface Basis {
  readonly document: string;
  readonly provision: string;
  readonly quote?: string;
}

/** The years a form covers; `asOf` is the day its last column counts to, null when that is a whole year. */
export interface Period {
  readonly from: number;
  readonly to: number;
  /** ISO day within the last year, such as 2020-03-31. */
  readonly asOf: string | null;
}

/** One printed row of a form. */
export interface RowPlan {
  /** Stable id, unique over all templates ("pl3.r1.province"). */
  readonly id: string;
  /** STT as printed: "1.", "-", "". */
  readonly ordinal: string;
  readonly label: string;
  /** Other wordings met in life, the documents' typing errors among them. */
  readonly aliases?: readonly string[];
  readonly level: number;
  readonly parent: string | null;
  /** A heading heads other rows and holds no value of its own. */
  readonly role: "data" | "heading";
  readonly value: ValueKind;
  /** Đơn vị tính: "văn bản", "%", "" when none. */
  readonly measurementUnit: string;
  readonly measure: Measure;
  /** False where the form itself allows a blank ("nếu có"). */
  readonly required: boolean;
  /** Agency id that owes this row; null where none is named. */
  readonly owner: string | null;
  readonly acrossUnits: AcrossUnits;
  /** Row that weighs this rate when units are put together. */
  readonly weight?: string;
  /** First year in which the thing existed; earlier columns may stay blank. */
  readonly appliesFrom?: number;
  /** The cell may hold a pair "received/on time" that is read as a rate. */
  readonly readsPair?: true;
  /** The number of a decision ("1234/QĐ-UBND") is a good answer for "has one". */
  readonly acceptsDocumentNumber?: true;
  /** Free lines may follow below this row. */
  readonly allowsLinesBelow?: true;
  /** Row ids of which this row is the exact sum: printed as a formula. */
  readonly totalOf?: readonly string[];
  /** Vertical group label printed left of the row ("Chia theo tên loại VBQPPL"). */
  readonly groupLabel?: string;
}

interface ColumnBase {
  readonly id: string;
  readonly heading: string;
  readonly aliases?: readonly string[];
  /** Width in characters for the printed form. */
  readonly width: number;
}

/** STT. */
export interface OrdinalColumn extends ColumnBase {
  readonly kind: "ordinal";
}
/** The column whose text names the row. */
export interface LabelColumn extends ColumnBase {
  readonly kind: "label";
}
/** Stands for one column a year; `expandColumns` turns it into year columns. Its heading is unused text for people. */
export interface YearsColumn extends ColumnBase {
  readonly kind: "years";
}
/** One year's column, made from a YearsColumn; id "y2015". */
export interface YearColumn extends ColumnBase {
  readonly kind: "year";
  readonly year: number;
  /** ISO day the column counts to, null for a whole year. */
  readonly asOf: string | null;
}
/** A column with a meaning of its own (PL4, PL8, tasks, targets). */
export interface ValueColumn extends ColumnBase {
  readonly kind: "value";
  readonly value: ValueKind;
  readonly required: boolean;
  /** Upper heading that spans several columns, and other wordings of it met in life. */
  readonly group?: string;
  readonly groupAliases?: readonly string[];
  /** Read where a sheet has it; the form does not print it. */
  readonly unprinted?: true;
}
export type ColumnPlan = OrdinalColumn | LabelColumn | YearsColumn | ValueColumn;
/** A column of one concrete table, years expanded. */
export type ConcreteColumn = OrdinalColumn | LabelColumn | YearColumn | ValueColumn;

/** Rows laid down by the form. */
export interface FixedRows {
  readonly kind: "fixed";
  readonly rows: readonly RowPlan[];
}

/** A part of an open table: "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH". */
export interface SectionPlan {
  readonly id: string;
  readonly ordinal: string;
  readonly title: string;
}

/** Rows that the user writes: tasks, targets. */
export interface OpenRows {
  readonly kind: "open";
  /** Prefix of the ids given to rows on reading ("bd2020" gives "bd2020.i.1"). */
  readonly idPrefix: string;
  readonly sections: readonly SectionPlan[];
  /** A section is a heading row of its own, or a merged cell beside its rows. */
  readonly sectionsAs: "headingRow" | "mergedColumn" | "none";
  /** STT starts again in each section, runs through, is written in the task's text, or is free. */
  readonly numbering: "perSection" | "continuous" | "inText" | "outline";
  /** Rows known by name (the 2023 targets): they keep these ids; others are welcome. */
  readonly known?: readonly RowPlan[];
  /** Open rows printed in each section of the blank form. */
  readonly blankRows: number;
  /** Closing line with the count, "{n}" in its place: "TỔNG CỘNG: {n} NHIỆM VỤ". */
  readonly closingLine?: string;
}

/** One table of a form. */
export interface TablePlan {
  /** "pl3", "pl4.i". */
  readonly id: string;
  /** "i", "ii", "iii" where a form has several tables. */
  readonly part: string | null;
  /** Title printed right above this table, "" when none. */
  readonly title: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: FixedRows | OpenRows;
}

/** Every row with a fixed or known id of a table. */
export function plannedRows(table: TablePlan): readonly RowPlan[] {
  return table.rows.kind === "fixed" ? table.rows.rows : (table.rows.known ?? []);
}
