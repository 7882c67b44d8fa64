import { useMemo } from "react";
import { usePane } from "../paneContext";
import { taskWords, type TaskWords } from "./words";

/** The words of “Nhiệm vụ” in the pane's language. */
export function useTaskWords(): TaskWords {
  const { language } = usePane();
  return useMemo(() => taskWords(language), [language]);
}
