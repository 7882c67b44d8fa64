import { invalidOperation } from "../hostError";
import type { HostSelection } from "../hostWorkbook";
import type { HostSession } from "../wire/officeType";

/** Chooses cells as a person would, and tells who listens; refuses on a sheet that cannot be seen. */
export function selectCells(session: HostSession, selection: HostSelection): object {
  const { sheet, range } = selection;
  if (session.sheet(sheet).visibility !== "Visible") throw invalidOperation("A range on a hidden worksheet can't be selected.");
  session.grid.select(selection);
  session.events.tell({ kind: "selection", sheet, range }, true);
  return {};
}
