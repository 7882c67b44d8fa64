import { parseA1 } from "../../core/sheet/address";
import type { ReportedFinding } from "../reportedFinding";

/** What a cell is about, in the form's own words: “Số văn bản – Năm 2018”. "" where neither is known. */
export function formItem(row: string, column: string): string {
  return [row, column].filter((text) => text.trim() !== "").join(" – ");
}

/** The same of several findings of blank cells: what they all say, and nothing where they differ; one about cells of several columns is about none of them. */
export function sharedItem(findings: readonly Pick<ReportedFinding, "row" | "column" | "cell" | "related">[]): string {
  return formItem(common(findings.map(({ row }) => row)), common(findings.map((finding) => (isInOneColumn(finding) ? finding.column : ""))));
}

function isInOneColumn({ cell, related }: Pick<ReportedFinding, "cell" | "related">): boolean {
  return new Set([cell, ...related.map((one) => one.cell)].flatMap((name) => parseA1(name ?? "")?.column ?? [])).size < 2;
}

function common(texts: readonly string[]): string {
  const [first = "", ...others] = new Set(texts);
  return others.length === 0 ? first : "";
}
