import { useMemo } from "react";
import type { Language } from "../../core/message";
import { usePane } from "../paneContext";
import type { Wording } from "../wording";
import { en } from "./wordsEn";
import { vi } from "./wordsVi";

export type ReviewWords = Wording<typeof vi>;

/** The words of “Nhận bài” in a language. */
export function reviewWords(language: Language): ReviewWords {
  return language === "vi" ? vi : en;
}

/** The words of “Nhận bài” in the pane's language. */
export function useReviewWords(): ReviewWords {
  const { language } = usePane();
  return useMemo(() => reviewWords(language), [language]);
}
