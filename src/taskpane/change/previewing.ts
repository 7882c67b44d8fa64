import { createContext, useContext } from "react";
import type { Change } from "./useChange";

/** Given by the view that shows a change before it is written; null where nothing is written. */
export const PreviewContext = createContext<Change["preview"] | null>(null);

/** What shows a change in this view. */
export function usePreview(): Change["preview"] | null {
  return useContext(PreviewContext);
}
