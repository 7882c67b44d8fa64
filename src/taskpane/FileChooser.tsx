import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface FileChooserProps {
  readonly words: { readonly chooseFile: string; readonly fileHint: string; readonly file: string };
  readonly busy: boolean;
  /** Why the last file could not be used, null where it could or none was chosen. */
  readonly problem: string | null;
  readonly onFile: (file: File) => void;
  /** Endings that are offered; those of workbooks when absent. */
  readonly accept?: string;
}

/** Chooses a workbook from this machine, and says why one could not be used. The same file can be chosen again. */
export function FileChooser({ words, busy, problem, onFile, accept = ".xlsx,.xlsm,.xlsb,.xls,.ods,.docx" }: FileChooserProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div><Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>{words.chooseFile}</Button></div>
      <p className={styles.small}>{words.fileHint}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.file}
        accept={accept}
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
