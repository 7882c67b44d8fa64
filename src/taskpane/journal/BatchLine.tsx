import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../core/message";
import type { ChoiceArea, JournalBatch } from "../../workflows/ports";
import { areaNames, cellCount } from "../change/areaNames";
import { EditTable } from "../change/EditTable";
import { InsertionLines } from "../change/InsertionLines";
import { usePane } from "../paneContext";
import { quotedNames } from "./useJournal";
import { useJournalWords } from "./useJournalWords";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface BatchLineProps {
  readonly batch: JournalBatch;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** One batch: what it was called, when, its cells on demand, and its undoing. */
export function BatchLine({ batch, busy, onUndo }: BatchLineProps) {
  const styles = useStyles();
  const words = useJournalWords();
  const { language } = usePane();
  const [open, setOpen] = useState(false);
  const { title, edits, undone, when, choices = [], drawn = [] } = batch;
  const headings = { cell: words.cell, before: words.before, after: words.after, why: words.why };
  return (
    <li className={styles.item}>
      <div className={styles.name}>{words.batch(title, edits.length + cellCount(choices))}</div>
      <div className={styles.small}>{`${momentText(when, language)}${undone ? ` · ${words.undone}` : ""}`}</div>
      <div className={styles.buttons}>
        {undone ? null : <Button size="small" disabledFocusable={busy} aria-label={words.undoOne(title)} onClick={onUndo}>{words.undo}</Button>}
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>{words.show}</Button>
      </div>
      {open && drawn.length > 0 ? <p className={styles.line}>{words.drawn(quotedNames(drawn))}</p> : null}
      {open ? <InsertionLines insertions={batch.insertions} say={words.insertRows} /> : null}
      {open ? <InsertionLines insertions={batch.removals} say={words.removeRows} /> : null}
      {open ? bySheet(choices).map(([sheet, cells]) => <p key={sheet} className={styles.line}>{words.choices(cells, sheet)}</p>) : null}
      {open && (edits.length > 0 || choices.length === 0) ? <EditTable label={title} headings={headings} edits={edits} moreCells={words.moreCells} /> : null}
    </li>
  );
}

function bySheet(choices: readonly ChoiceArea[]): (readonly [string, string])[] {
  return [...new Set(choices.map(({ sheet }) => sheet))].map((sheet) => [sheet, areaNames(choices.filter((one) => one.sheet === sheet))]);
}

/** The instant as people of the language write it; as it is where it cannot be read. */
function momentText(instant: string, language: Language): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  return moment.toLocaleString(language === "vi" ? "vi-VN" : "en-GB", { dateStyle: "short", timeStyle: "short" });
}
