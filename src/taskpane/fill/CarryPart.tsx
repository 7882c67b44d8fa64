import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
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

/** “Mang sang”: from another sheet of the workbook or a file, by meaning. */
export function CarryPart({ sheets, filling }: { readonly sheets: readonly string[]; readonly filling: Filling }) {
  const styles = useStyles();
  const words = useHelpWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const sheet = sheets.find((_, i) => String(i) === chosen) ?? (chosen === FILE ? null : (sheets[0] ?? null));
  const isReady = sheet !== null || (filling.file?.ok === true && filling.file.forms.length > 0);
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
      {isReady ? (
        <div>
          <Button appearance="primary" size="small" disabledFocusable={filling.action.busy} aria-label={words.previewOf(words.ways.carried)} onClick={() => filling.preview({ kind: "carried", sheet })}>{words.preview}</Button>
        </div>
      ) : null}
    </HelpPart>
  );
}

/** Chooses the file, and says what was found in it. */
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
