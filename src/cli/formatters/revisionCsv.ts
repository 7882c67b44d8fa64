import type { ReportedCell } from "../../workflows/reportedFinding";
import type { ReportedRevisedCell, RevisionReport } from "../../workflows/revision/revisionReport";
import { csvField } from "../../workflows/written/csvField";
import { noteText } from "../../workflows/written/noteText";

const HEADINGS = ["what", "kind", "form", "row", "column", "year", "oldSheet", "oldCell", "old", "newSheet", "newCell", "new", "past", "asksReason", "explained"];

/** One line a change, then one a thing that only one file has or that could not be compared, with a line of headings. UTF-8 with byte order mark, so that Excel reads the accents. */
export function revisionCsv({ changes, onlyInOne, notCompared }: RevisionReport): string {
  const lines = [
    ...changes.map(({ kind, form, row, column, year, before, after, past, asksReason, explained }) =>
      line(["change", kind, form, row, column, year === null ? "" : String(year), before.sheet, before.cell, contentOf(before), after.sheet, after.cell, contentOf(after), yes(past), yes(asksReason), explained ? noteText(explained) : ""]),
    ),
    ...onlyInOne.map(({ side, what, form, name, sheet, cell }) => {
      const place = [sheet ?? "", cell ?? "", ""];
      const names = what === "column" ? ["", name] : [name, ""];
      return line(["only", `${side === "before" ? "old" : "new"}.${what}`, form, ...names, "", ...(side === "before" ? [...place, "", "", ""] : ["", "", "", ...place]), "", "", ""]);
    }),
    ...notCompared.map(({ why, form, name, before, after }) => line(["notCompared", why, form, name, "", "", ...placeOf(before), "", ...placeOf(after), "", "", "", ""])),
  ];
  return `\ufeff${[HEADINGS.join(","), ...lines].join("\r\n")}\r\n`;
}

/** A number is written plainly, as other programs read it (1.234 is not one thousand); percentages and words as on the sheet. */
function contentOf({ value, written }: ReportedRevisedCell): string {
  return typeof value === "number" && !written.includes("%") ? String(value) : written;
}

/** A plain number below zero is no formula. */
function line(fields: readonly string[]): string {
  return fields.map((field) => (/^-\d+(?:\.\d+)?$/u.test(field) ? field : csvField(field))).join(",");
}

function yes(is: boolean): string {
  return is ? "1" : "0";
}

/** The sheet of the first cell, and all cells. */
function placeOf(cells: readonly ReportedCell[]): readonly [string, string] {
  return [cells[0]?.sheet ?? "", cells.map(({ cell }) => cell).join(" ")];
}
