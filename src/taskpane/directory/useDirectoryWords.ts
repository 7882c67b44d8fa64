import { useMemo } from "react";
import { usePane } from "../paneContext";
import { directoryWords, type DirectoryWords } from "./words";

/** The words of adding to “Danh mục cơ quan” in the pane's language. */
export function useDirectoryWords(): DirectoryWords {
  const { language } = usePane();
  return useMemo(() => directoryWords(language), [language]);
}
