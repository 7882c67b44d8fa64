/** A row of the sheet taken for a row of the form. */
export interface RowMatch {
  readonly body: number;
  readonly plan: number;
  readonly likeness: number;
  /** Found out of its place. */
  readonly moved: boolean;
}

/** The rows of a sheet laid against the rows of a form. */
export interface Alignment {
  readonly matches: readonly RowMatch[];
  /** Sheet rows that are indicators the form does not know. */
  readonly extras: readonly number[];
  /** How well the sheet's rows fit the form, 0…1; rows the sheet lacks do not count. */
  readonly fit: number;
  /** Share of the form's rows found. */
  readonly coverage: number;
}
