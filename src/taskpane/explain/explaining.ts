import { createContext, useContext } from "react";
import type { ExplainingTask } from "../../workflows/explaining/explainingCalls";

/** Does a task on the sheet “Giải trình”: explanations are written at once, for their form shows them; the rest is previewed first. */
export type Explain = (task: ExplainingTask) => void;

/** Given by the view that writes; null where nothing is written. */
export const ExplainContext = createContext<Explain | null>(null);

/** What explains findings in this view. */
export function useExplain(): Explain | null {
  return useContext(ExplainContext);
}
