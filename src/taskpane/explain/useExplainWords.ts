import { useMemo } from "react";
import { usePane } from "../paneContext";
import { explainWords, type ExplainWords } from "./words";

/** The words of explaining in the pane's language. */
export function useExplainWords(): ExplainWords {
  const { language } = usePane();
  return useMemo(() => explainWords(language), [language]);
}
