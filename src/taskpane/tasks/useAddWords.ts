import { useMemo } from "react";
import { usePane } from "../paneContext";
import { addWords, type AddWords } from "./addWords";

/** The words of adding a task in the pane's language. */
export function useAddWords(): AddWords {
  const { language } = usePane();
  return useMemo(() => addWords(language), [language]);
}
