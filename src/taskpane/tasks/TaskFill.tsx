import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId, useMemo } from "react";
import { suggestedEdits } from "../../workflows/suggestedEdits";
import { taskFills, type TaskFill as Fill } from "../../workflows/tasks/taskFills";
import type { TaskTable } from "../../workflows/tasks/taskTables";
import { ChangeOutcome } from "../change/ChangeOutcome";
import { useChange } from "../change/useChange";
import { useChangeWords } from "../change/useChangeWords";
import { usePane, useSessionState } from "../paneContext";
import { taskFillWords } from "./fillWords";

const ChangePanel = lazy(() => import("../change/ChangePanel"));

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  line: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { whiteSpace: "normal", textAlign: "start" },
});

/** “Điền giúp”: what the check proposes to write in one table, a button a kind; previewed, written as one batch, taken back beside it. */
export default function TaskFill({ table }: { readonly table: TaskTable }) {
  const styles = useStyles();
  const { session, language } = usePane();
  const { report } = useSessionState();
  const words = useMemo(() => taskFillWords(language), [language]);
  const titles = words.titles[table.rowsAre];
  const changing = useChangeWords();
  const change = useChange();
  const heading = useId();
  const fills = useMemo(
    () => taskFills(table, report?.findings ?? [], (cell) => ({ message: words.split(cell), reason: words.splitReason })),
    [table, report, words],
  );
  const preview = ({ kind, proposing }: Fill) => {
    const photograph = session.photograph();
    if (photograph) change.preview({ title: titles[kind], ...suggestedEdits(proposing, photograph, "asked") });
  };
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>{words.heading}</h2>
      <ChangeOutcome change={change} />
      {change.plan ? (
        <Suspense fallback={<p className={styles.line}>{changing.preview}</p>}>
          <ChangePanel plan={change.plan} busy={change.action.busy} onWrite={change.write} onCancel={change.cancel} />
        </Suspense>
      ) : null}
      <div hidden={change.plan !== null}>
        {fills.length === 0 ? <p className={styles.line}>{report ? words.nothing : words.unchecked}</p> : null}
        <div className={styles.buttons}>
          {fills.map((fill) => (
            <Button key={fill.kind} className={styles.button} onClick={() => preview(fill)}>{words.button(titles[fill.kind], fill.count)}</Button>
          ))}
        </div>
      </div>
    </section>
  );
}
