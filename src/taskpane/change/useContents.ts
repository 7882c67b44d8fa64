import { writeNumber } from "../../core/message";
import type { CellContent } from "../../core/sheet/edit";
import { usePane, usePaneWords } from "../paneContext";

/** A content as a person would type it: a text is told from a number by its quotes. */
export function useContents(): (content: CellContent) => string {
  const words = usePaneWords();
  const { language } = usePane();
  return ({ value, formula }) => {
    if (formula !== null) return formula;
    if (value === null) return words.blank;
    return typeof value === "number" ? writeNumber(value, language) : typeof value === "string" ? `“${value}”` : value ? "TRUE" : "FALSE";
  };
}
