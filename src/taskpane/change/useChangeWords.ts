import { useMemo } from "react";
import { usePane } from "../paneContext";
import { changeWords, type ChangeWords } from "./words";

/** The words of previewing and writing a change in the pane's language. */
export function useChangeWords(): ChangeWords {
  const { language } = usePane();
  return useMemo(() => changeWords(language), [language]);
}
