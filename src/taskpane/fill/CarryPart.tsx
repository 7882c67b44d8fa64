import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { ChoiceField } from "../ChoiceField";
import { FileChooser } from "../FileChooser";
import { HelpPart } from "./HelpPart";
import { useHelpWords } from "./helpWords";
import type { Filling } from "./useFilling";

const useStyles = makeStyles({
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  line: { margin: 0, overflowWrap: "anywhere" },
});

const FILE = "file";

/** “Mang sang”: from another sheet of the workbook, files, or both, by meaning; where they differ the preview asks. */
export function CarryPart({ sheets, filling }: { readonly sheets: readonly string[]; readonly filling: Filling }) {
  const styles = useStyles();
  const words = useHelpWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const sheet = sheets.find((_, i) => String(i) === chosen) ?? (chosen === FILE ? null : (sheets[0] ?? null));
  const files = filling.files.flatMap(({ file }) => (left.has(file) ? [] : [file]));
  const tick = (file: string, ticked: boolean) => setLeft(new Set(ticked ? [...left].filter((one) => one !== file) : [...left, file]));
  return (
    <HelpPart title={words.ways.carried}>
      <p className={styles.small}>{words.carriedHint}</p>
      {sheets.length === 0 ? null : (
        <ChoiceField label={words.from} value={sheet === null ? FILE : String(sheets.indexOf(sheet))} onChoose={setChosen}>
          {sheets.map((name, i) => (
            <option key={name} value={String(i)}>{words.sheet(name)}</option>
          ))}
          <option value={FILE}>{words.otherFile}</option>
        </ChoiceField>
      )}
      {sheet === null ? <SourceFile filling={filling} /> : null}
      {filling.files.length > (sheet === null ? 1 : 0) ? <Files filling={filling} left={left} label={sheet === null ? words.files : words.filesToo} onTick={tick} /> : null}
      {sheet !== null || files.length > 0 ? (
        <div>
          <Button appearance="primary" size="small" disabledFocusable={filling.action.busy} aria-label={words.previewOf(words.ways.carried)} onClick={() => filling.preview({ kind: "carried", sheet, files })}>{words.preview}</Button>
        </div>
      ) : null}
    </HelpPart>
  );
}

/** Chooses a file, and says what was found in it. */
function SourceFile({ filling: { action, file, read } }: { readonly filling: Filling }) {
  const styles = useStyles();
  const words = useHelpWords();
  const problem = file === null ? null : file.ok ? (file.forms.length === 0 ? words.fileEmpty(file.file) : null) : file.why;
  return (
    <>
      <FileChooser words={words} busy={action.busy} problem={problem} onFile={read} />
      {file?.ok && file.forms.length > 0 ? <p className={styles.line}>{words.fileRead(file.file, file.forms.join(", "))}</p> : null}
    </>
  );
}

interface FilesProps {
  readonly filling: Filling;
  readonly left: ReadonlySet<string>;
  readonly label: string;
  readonly onTick: (file: string, ticked: boolean) => void;
}

/** The files read so far: each can be left out. */
function Files({ filling: { files }, left, label, onTick }: FilesProps) {
  const styles = useStyles();
  const name = useId();
  return (
    <div role="group" aria-labelledby={name}>
      <p id={name} className={styles.line}>{label}</p>
      {files.map(({ file }) => (
        <div key={file}><Checkbox label={file} checked={!left.has(file)} onChange={(_, { checked }) => onTick(file, checked === true)} /></div>
      ))}
    </div>
  );
}
