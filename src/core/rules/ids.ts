import type { Measure, TablePlan, ValueKind } from "../template/tablePlan";

/** Row and column ids a rule may name, by what the row holds; templates narrow them so that a misspelt id does not compile. */
export interface Ids {
  readonly row: string;
  /** Rows that hold figures (counts and rates). */
  readonly figure: string;
  readonly percent: string;
  readonly binary: string;
  readonly assessment: string;
  readonly heading: string;
  readonly column: string;
}

/** Which columns a rule looks at: all years, the whole years, or columns by id. */
export type ColumnSelection<F extends Ids = Ids> = "years" | "fullYears" | readonly F["column"][];

/** Rows by id, or every data row of these kinds. */
export type RowSelection<Id extends string> = readonly Id[] | { readonly values: readonly ValueKind[]; readonly measure?: Measure };

/** A cell in a sum: the row in the column under consideration, in a column of its own, or one year before. */
export interface Term<Id extends string = string> {
  readonly row: Id;
  readonly column?: string;
  readonly yearBefore?: true;
}

type RowsIn<T extends readonly TablePlan[]> = T[number]["rows"] extends infer R
  ? R extends { readonly kind: "fixed"; readonly rows: infer Rows extends readonly unknown[] }
    ? Rows[number]
    : R extends { readonly kind: "open"; readonly known: infer Known extends readonly unknown[] }
      ? Known[number]
      : never
  : never;
type IdWhere<Rows, Match> = Rows extends Match & { readonly id: infer Id extends string } ? Id : never;
type DataRow<Kind extends ValueKind> = { readonly role: "data"; readonly value: Kind };

/** The ids a list of tables offers to its rules. */
export interface IdsOf<T extends readonly TablePlan[]> extends Ids {
  readonly row: IdWhere<RowsIn<T>, unknown>;
  readonly figure: IdWhere<RowsIn<T>, DataRow<"count">> | IdWhere<RowsIn<T>, DataRow<"percent">> | IdWhere<RowsIn<T>, DataRow<"target">>;
  readonly percent: IdWhere<RowsIn<T>, DataRow<"percent">> | IdWhere<RowsIn<T>, DataRow<"target">>;
  readonly binary: IdWhere<RowsIn<T>, DataRow<"binary">>;
  readonly assessment: IdWhere<RowsIn<T>, DataRow<"assessment">>;
  readonly heading: IdWhere<RowsIn<T>, { readonly role: "heading" }>;
  readonly column: T[number]["columns"][number]["id"] | `y${number}`;
}
