import type { Register } from "../../workflows/review/register";
import type { RegisterFormat } from "../../workflows/review/reviewCalls";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import { usePane } from "../paneContext";
import { useLetter } from "./useLetter";
import { useMaking, type Making } from "./useMaking";
import { markedName } from "./useMarkedCopy";
import { useReviewWords } from "./words";

/** What can be made of a register. */
export interface Outputs {
  readonly making: Making;
  /** How many files have something to mark, units something to answer, and units sent nothing. */
  readonly markable: number;
  readonly addressed: number;
  readonly missing: number;
  readonly saveRegister: (format: RegisterFormat) => void;
  readonly saveMarked: () => void;
  readonly saveLetters: () => void;
  readonly saveReminder: () => void;
  readonly copyReminder: () => void;
}

/** Makes files of a whole register; several come as one .zip. */
export function useOutputs(session: ReviewSession<Blob>, register: Register): Outputs {
  const words = useReviewWords();
  const { today } = usePane();
  const making = useMaking(session);
  const letter = useLetter(session, making);
  const files = register.entries.flatMap((entry) => entry.files.filter(({ status, findings }) => status !== "unreadable" && findings.length > 0));
  const addressed = register.entries.filter(({ state }) => state !== "pass" && state !== "missing");
  const missing = register.entries.filter(({ state }) => state === "missing");
  return {
    making,
    markable: files.length,
    addressed: addressed.length,
    missing: missing.length,
    saveRegister: (format) =>
      making.one(async () => ({ name: words.registerNames[format], bytes: await session.ask("register", { register, earlier: session.current().setting.earlier, asOf: today(), format }) })),
    saveMarked: () =>
      making.all(files, ({ path }) => path, words.markedAll, async (report) => {
        const file = session.fileAt(report.path);
        const marked = file && (await session.ask("mark", { ...file, report, day: today() }));
        return marked && "bytes" in marked ? { name: markedName(file.place.below, marked, words), bytes: marked.bytes } : null;
      }),
    saveLetters: () => making.all(addressed, ({ name }) => name, words.letters, (entry) => letter.make([entry], true)),
    saveReminder: () => letter.save(missing, false),
    copyReminder: () => letter.copy(missing, false),
  };
}
