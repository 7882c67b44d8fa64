import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ClipboardEvent } from "react";
import { pastedText } from "../../core/filling/pastedText";
import type { PasteTable } from "../../workflows/fill/fillCalls";
import { ChoiceField } from "../ChoiceField";
import { HelpPart } from "./HelpPart";
import { useHelpWords } from "./helpWords";
import { pastedTable } from "./pastedTable";
import type { Filling } from "./useFilling";

const useStyles = makeStyles({
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  block: { minWidth: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: "pre", overflowX: "auto" },
});

/** What a person has pasted so far, and where it is to go. */
function usePasting(tables: readonly PasteTable[], filling: Filling) {
  const words = useHelpWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState("");
  const [asks, setAsks] = useState(false);
  const [first, setFirst] = useState<string | null>(null);
  const [isBlank, setBlank] = useState(false);
  const table = tables.find(({ id }) => id === chosen) ?? tables[0];
  const columns = table?.columns ?? [];
  /** Null while the block's own headings tell. */
  const begin = asks && columns.length > 1 ? (columns.find(({ id }) => id === first) ?? columns[0])?.id ?? null : null;
  const change = (next: string) => (setText(next), setAsks(false), setBlank(false));
  const preview = () => {
    const block = pastedText(text);
    setBlank(block.length === 0);
    if (block.length === 0 || !table) return;
    filling.preview({ kind: "pasted", table: table.id, block, first: begin }, ({ asksColumn }) => {
      setAsks(asksColumn);
      return asksColumn && begin === null && columns.length > 1 ? words.askFirst : null;
    });
  };
  return { table, text, isBlank, begin, choose: (id: string) => (setChosen(id), setAsks(false)), setFirst, change, preview };
}

/** “Dán thông minh”: a block from Word or another sheet, lines laid by their labels and columns by their years, shown before it is written. */
export function PastePart({ tables, filling }: { readonly tables: readonly PasteTable[]; readonly filling: Filling }) {
  const styles = useStyles();
  const words = useHelpWords();
  const { table, text, isBlank, begin, choose, setFirst, change, preview } = usePasting(tables, filling);
  if (!table) return null;
  const take = (event: ClipboardEvent) => {
    const found = pastedTable(event.clipboardData.getData("text/html"));
    if (found === null) return;
    event.preventDefault();
    change(found);
  };
  return (
    <HelpPart title={words.ways.pasted}>
      <p className={styles.small}>{words.pastedHint}</p>
      <ChoiceField label={words.table} value={table.id} onChoose={choose}>
        {tables.map(({ id, name, sheet }) => (
          <option key={id} value={id}>{words.tableName(name, sheet)}</option>
        ))}
      </ChoiceField>
      <Field label={words.block} {...(isBlank ? { validationMessage: words.nothingPasted } : {})}>
        <Textarea rows={5} textarea={{ className: styles.block }} value={text} onPaste={take} onChange={(_, { value }) => change(value)} />
      </Field>
      {begin !== null ? (
        <ChoiceField label={words.first} hint={words.firstHint} value={begin} onChoose={setFirst}>
          {table.columns.map(({ id, name }) => (
            <option key={id} value={id}>{name}</option>
          ))}
        </ChoiceField>
      ) : null}
      <div>
        <Button appearance="primary" size="small" disabledFocusable={filling.action.busy} aria-label={words.previewOf(words.ways.pasted)} onClick={preview}>{words.preview}</Button>
      </div>
    </HelpPart>
  );
}
