import { useMemo } from "react";
import { usePane } from "../paneContext";
import { fillWords, type FillWords } from "./words";

/** The words of “Điền” in the pane's language. */
export function useFillWords(): FillWords {
  const { language } = usePane();
  return useMemo(() => fillWords(language), [language]);
}
