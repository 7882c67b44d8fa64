import type { ReviewSession } from "../../workflows/review/reviewSession";
import type { RegisterEntry } from "../../workflows/review/submissionEntry";
import { usePane } from "../paneContext";
import { copyLetter } from "./copyLetter";
import type { Made, Making } from "./useMaking";
import { useReviewWords } from "./words";

/** Letters to units; `withSlip`: marked copies go with them. */
export interface LetterMaking {
  readonly make: (entries: readonly RegisterEntry[], withSlip: boolean) => Promise<Made | null>;
  readonly save: (entries: readonly RegisterEntry[], withSlip: boolean) => void;
  readonly copy: (entries: readonly RegisterEntry[], withSlip: boolean) => void;
}

/** Writes letters in the worker, to be kept or copied. */
export function useLetter(session: ReviewSession<Blob>, { action, one, say }: Making): LetterMaking {
  const words = useReviewWords();
  const { today } = usePane();
  const ask = (entries: readonly RegisterEntry[], withSlip: boolean) => session.ask("letter", { entries, withSlip, asOf: today() });
  const make: LetterMaking["make"] = async (entries, withSlip) => {
    const letter = await ask(entries, withSlip);
    return letter && { name: `${letter.name}.docx`, bytes: letter.bytes };
  };
  return {
    make,
    save: (entries, withSlip) => one(() => make(entries, withSlip)),
    copy: (entries, withSlip) =>
      void action.run({ label: words.making, stop: null }, async () => {
        const letter = await ask(entries, withSlip);
        if (!letter) return say([words.noLetter], true);
        const isCopied = await copyLetter(letter);
        say([isCopied ? words.copiedLetter(letter.name) : words.notCopied], !isCopied);
      }),
  };
}
