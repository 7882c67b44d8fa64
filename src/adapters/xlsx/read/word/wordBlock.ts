/** A text with the one font of all its letters, "" when they differ. */
export interface WordText {
  readonly text: string;
  readonly font: string;
}

/** A paragraph's text as it is printed, its automatic number included. */
export interface WordLine extends WordText {
  readonly kind: "line";
}

/** The next page begins here, by the writer's own break. */
export interface WordBreak {
  readonly kind: "break";
}

/** How a cell goes on from another: merged with the one above or the one to the left. */
export type Merging = "starts" | "goesOn" | "none";

/** One cell of a Word table. `span`: how many columns of the grid it takes; `shown`: all its text, a line each paragraph. */
export interface WordCell {
  readonly span: number;
  readonly down: Merging;
  readonly right: Merging;
  readonly blocks: readonly WordBlock[];
  readonly shown: WordText;
}

/** One row of a Word table; `before`: columns of the grid that it leaves out on the left. */
export interface WordRow {
  readonly before: number;
  readonly cells: readonly WordCell[];
}

/** A table as Word keeps it; `widths` of its grid's columns in twentieths of a point, as far as stated. */
export interface WordTable {
  readonly kind: "table";
  readonly widths: readonly number[];
  readonly rows: readonly WordRow[];
}

/** What stands in a document, one below the other. */
export type WordBlock = WordLine | WordBreak | WordTable;
