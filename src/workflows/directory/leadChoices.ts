import type { CellRange, Position } from "../../core/sheet/address";
import { cellOf, type ReadTable } from "../../core/submission";
import type { BodyList } from "../insert/bodyList";
import { leadColumnOf, leadValidation } from "../insert/leadList";
import type { ChoiceOffer } from "../ports";

/** What the lead cells of a table may offer. */
export interface LeadChoices {
  /** The column's heading as the sheet writes it. */
  readonly heading: string;
  /** The cells of each sheet the table lies on, its blank numbered rows among them; their list goes by `list`'s name. */
  readonly offers: readonly ChoiceOffer[];
  /** Null where the sheet “Danh mục cơ quan” has no headings, so that there is nothing to list. */
  readonly list: BodyList | null;
}

/** The lead cells of a table that may offer the bodies of a list; null for a table whose form names no lead of one body, or that lacks the column. */
export function leadChoices(table: ReadTable, list: BodyList | null): LeadChoices | null {
  const lead = leadColumnOf(table.plan);
  const column = table.columns.find(({ id }) => id === lead);
  if (!column?.headingAt) return null;
  const heading = column.heading === "" ? column.plan.heading : column.heading;
  const cells = table.rows.flatMap(({ id, role }) => (role === "data" ? (cellOf(table, id, column.id)?.at ?? []) : []));
  const offers = [...new Set(cells.map(({ sheet }) => sheet))].map((sheet): ChoiceOffer => {
    const own = cells.filter((at) => at.sheet === sheet);
    return { sheet, ranges: runs(own), validation: leadValidation(heading, list?.name ?? ""), name: list?.spec ?? null };
  });
  return offers.length === 0 ? null : { heading, offers, list };
}

/** Cells of one sheet as ranges, those below one another as one. */
function runs(cells: readonly Position[]): CellRange[] {
  const found: CellRange[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = found.at(-1);
    if (last?.left === column && row <= last.bottom + 1) found[found.length - 1] = { ...last, bottom: row };
    else found.push({ top: row, left: column, bottom: row, right: column });
  }
  return found;
}
