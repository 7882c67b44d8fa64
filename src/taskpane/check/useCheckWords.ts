import { useMemo } from "react";
import { usePane } from "../paneContext";
import { checkWords, type CheckWords } from "./words";

/** The words of “Kiểm tra” in the pane's language. */
export function useCheckWords(): CheckWords {
  const { language } = usePane();
  return useMemo(() => checkWords(language), [language]);
}
