import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { FileRead } from "../../workflows/tasks/planFile";
import { Notice } from "../Notice";
import { useCompareWords } from "./compareWords";

const useStyles = makeStyles({
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface PlanFileProps {
  readonly busy: boolean;
  readonly read: FileRead | null;
  readonly onFile: (file: File) => void;
}

/** Chooses a file from this machine, and says why one could not be used. */
export function PlanFile({ busy, read, onFile }: PlanFileProps) {
  const styles = useStyles();
  const words = useCompareWords();
  const input = useRef<HTMLInputElement>(null);
  const problem = read === null ? null : read.ok ? (read.tables.length === 0 ? words.noTable(read.file) : null) : read.why;
  return (
    <>
      <div><Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>{words.chooseFile}</Button></div>
      <p className={styles.small}>{words.fileHint}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.file}
        accept=".xlsx,.xlsm,.xlsb,.xls,.ods"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = "";
        }}
      />
      {problem === null ? null : <Notice intent="warning">{problem}</Notice>}
    </>
  );
}
