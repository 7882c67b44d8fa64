import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import { a1, type CellRef } from "../../core/sheet/address";
import { cellOf, type Cause } from "../../workflows/causes";
import { CellLink } from "../CellLink";
import { usePane } from "../paneContext";
import { suspectWordsOf, type SuspectWords } from "./suspectWords";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, alignItems: "flex-start" },
  line: { margin: 0 },
  reason: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Sets of cells named before the rest is only counted. */
const NAMED = 8;

interface Suspected {
  readonly sets: readonly (readonly CellRef[])[];
  readonly truncated: boolean;
}

/** Which cells of a cause to look at: all smallest sets whose change mends it, why, and a way to see them together on the sheet. */
export default function SuspectCells({ cause: { head, members }, related }: { readonly cause: Cause; readonly related: readonly CellRef[] }) {
  const styles = useStyles();
  const { goTo, language } = usePane();
  const words = useMemo(() => suspectWordsOf(language), [language]);
  const suspected = suspectedOf(members);
  const at = cellOf(head);
  const reasons = new Set(members.flatMap(({ suggestions }) => suggestions.map(({ cell, reason }) => `${cell}: ${reason}`)));
  const together = [...suspected.flatMap(({ sets }) => sets.flat()), ...related];
  const isSeen = together.some(({ sheet, row, column }) => at !== null && sheet === at.sheet && (row === at.row) !== (column === at.column));
  return (
    <div className={styles.group}>
      {suspected.slice(0, NAMED).map((one) => (
        <SuspectLine key={one.sets.map(nameOf).join(";")} suspected={one} on={head.sheet} words={words} />
      ))}
      {members.some(({ suspectsNotDetermined }) => suspectsNotDetermined) ? <p className={styles.line}>{words.notDetermined}</p> : null}
      {[...reasons].slice(0, 2).map((reason) => (
        <p key={reason} className={styles.reason}>{reason}</p>
      ))}
      {at && isSeen ? (
        <Button size="small" onClick={() => goTo(at, together)}>
          {words.show}
        </Button>
      ) : null}
    </div>
  );
}

function SuspectLine({ suspected: { sets, truncated }, on, words }: { readonly suspected: Suspected; readonly on: string | null; readonly words: SuspectWords }) {
  const styles = useStyles();
  const left = sets.length - NAMED;
  const named = left > 1 ? sets.slice(0, NAMED) : sets;
  const more = truncated || left > 1 ? ` ${truncated ? words.andOthers : words.andMore(left)}` : "";
  return (
    <p className={styles.line}>
      {`${words.suspects}: `}
      {named.map((set, i) => (
        <Fragment key={nameOf(set)}>
          {i > 0 ? ` ${words.or} ` : ""}
          {set.map((cell, j) => (
            <Fragment key={a1(cell)}>
              {j > 0 ? ` ${words.with} ` : ""}
              <CellLink at={cell} on={on} />
            </Fragment>
          ))}
        </Fragment>
      ))}
      {`${more}. ${words.enough(sets.length, Math.max(...sets.map((set) => set.length)))}`}
    </p>
  );
}

/** Findings of one relation tell the same sets: each is shown once. */
function suspectedOf(members: Cause["members"]): Suspected[] {
  const known = new Map<string, Suspected>();
  for (const { suspects, suspectsTruncated, sheet, cell: own } of members) {
    // Where the finding's own cell is the only one, its place already says it.
    if (suspects.length === 1 && suspects[0]?.every(({ sheet: at, cell }) => at === sheet && cell === own)) continue;
    const sets = suspects.map((set) => set.flatMap((cell) => cellOf(cell) ?? [])).filter((set) => set.length > 0);
    const key = sets.map(nameOf).sort().join(";");
    if (sets.length > 0 && !known.has(key)) known.set(key, { sets, truncated: suspectsTruncated === true });
  }
  return [...known.values()];
}

function nameOf(set: readonly CellRef[]): string {
  return set.map((cell) => `${cell.sheet}!${a1(cell)}`).join("+");
}
