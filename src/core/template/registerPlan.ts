/** What a column of the sheet “Sổ theo dõi” says. */
export type RegisterField = "no" | "unit" | "state" | "errors" | "warnings" | "explained" | "filled" | "sent" | "due" | "late" | "forms" | "files" | "remark";

/** What a column of the sheet “Phát hiện” says. */
export type FoundField = "no" | "unit" | "level" | "file" | "sheet" | "cell" | "item" | "finding" | "fix" | "reason" | "key";

/** What a column of the sheet “Phát hiện chung” says. */
export type SharedField = "no" | "level" | "units" | "finding" | "places";

/** A sheet of a register as data: its title, and its columns in their order, with widths in digits of the plain font. */
export interface RegisterSheet<Field> {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly field: Field; readonly heading: string; readonly width: number }[];
}

/** What a column of the sheet “Biểu đồ” says. */
export type VerdictField = "state" | "units";

/** The workbook that a register of submissions is kept in. */
export interface RegisterPlan {
  readonly units: RegisterSheet<RegisterField>;
  readonly findings: RegisterSheet<FoundField>;
  readonly shared: RegisterSheet<SharedField>;
  /** How many units stand where, as a table and as a chart; `valueAxis` is what the chart's numbers count. */
  readonly verdicts: RegisterSheet<VerdictField> & { readonly chartTitle: string; readonly valueAxis: string };
}
