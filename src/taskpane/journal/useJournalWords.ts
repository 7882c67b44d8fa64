import { useMemo } from "react";
import { usePane } from "../paneContext";
import { journalWords, type JournalWords } from "./words";

/** The words of “Nhật ký” in the pane's language. */
export function useJournalWords(): JournalWords {
  const { language } = usePane();
  return useMemo(() => journalWords(language), [language]);
}
