import type { CellContent, Edit } from "../../core/sheet/edit";
import { useContents } from "./useContents";

/** A cell before and after an edit as a person reads it, with the name of its font where that changes. */
export function useSides(): (edit: Pick<Edit, "before" | "after" | "font">) => { readonly before: string; readonly after: string } {
  const contents = useContents();
  const side = (content: CellContent, font: string | undefined) => (font === undefined ? contents(content) : `${contents(content)} (${font})`);
  return ({ before, after, font }) => ({ before: side(before, font?.before), after: side(after, font?.after) });
}
