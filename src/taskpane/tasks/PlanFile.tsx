import type { FileRead } from "../../workflows/tasks/planFile";
import { FileChooser } from "../FileChooser";
import { useCompareWords } from "./compareWords";

interface PlanFileProps {
  readonly busy: boolean;
  readonly read: FileRead | null;
  readonly onFile: (file: File) => void;
}

/** Chooses the file with the province's plan, and says why one could not be used. */
export function PlanFile({ busy, read, onFile }: PlanFileProps) {
  const words = useCompareWords();
  const problem = read === null ? null : read.ok ? (read.tables.length === 0 ? words.noTable(read.file) : null) : read.why;
  return <FileChooser words={words} busy={busy} problem={problem} onFile={onFile} />;
}
