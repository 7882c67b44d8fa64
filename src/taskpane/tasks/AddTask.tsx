import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { clip } from "../../core/message";
import type { CellRef } from "../../core/sheet/address";
import type { NewTask } from "../../core/tasks/addTask";
import type { PlanRows, TaskTable } from "../../workflows/tasks/taskTables";
import { ChangeOutcome } from "../change/ChangeOutcome";
import { useChange, type Change, type Done } from "../change/useChange";
import { useChangeWords } from "../change/useChangeWords";
import { Notice } from "../Notice";
import { usePane, useSessionState } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import { useAction } from "../useAction";
import { useAnswer } from "../useAnswer";
import { useLanding } from "../useLanding";
import { draftOf, keepDraft } from "./taskDrafts";
import { TaskForm } from "./TaskForm";
import { useAddWords } from "./useAddWords";

const ChangePanel = lazy(() => import("../change/ChangePanel"));

const useStyles = makeStyles({ view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 }, kept: { margin: 0 } });

/** “Thêm nhiệm vụ”: asks for it, previews what it changes, writes it and goes to its row. */
export default function AddTask({ table }: { readonly table: TaskTable }) {
  const styles = useStyles();
  const words = useAddWords();
  const changing = useChangeWords();
  const { place, leave, land } = useLanding();
  const { session } = usePane();
  const change = useChange();
  const [open, setOpen] = useOpenUntilWritten(change);
  const { plan, problem, busy } = usePlanning(table, change);
  const close = () => {
    leave();
    setOpen(false);
    land();
  };
  return (
    <div className={styles.view}>
      <ChangeOutcome change={change} />
      {change.plan ? (
        <Suspense fallback={<p>{changing.preview}</p>}>
          <ChangePanel plan={change.plan} busy={change.action.busy} onWrite={change.write} onCancel={change.cancel} />
        </Suspense>
      ) : null}
      {open ? (
        <div hidden={change.plan !== null}>
          <OpenForm table={table.id} rowsAre={table.rowsAre} problem={problem} busy={busy} onPlan={plan} onCancel={close} />
        </div>
      ) : (
        <div ref={place}>
          <Button onClick={() => setOpen(true)}>{words.open[table.rowsAre]}</Button>
          {draftOf(session, table.id) === null ? null : <p className={styles.kept}>{words.draftKept}</p>}
        </div>
      )}
    </div>
  );
}

/** Whether the form is open; it closes once its task is written. */
function useOpenUntilWritten({ done }: Change): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false);
  const [seen, setSeen] = useState(done);
  if (seen !== done) {
    setSeen(done);
    if (isWritten(done)) setOpen(false);
  }
  return [open, setOpen];
}

function isWritten(done: Done | null): boolean {
  return done?.kind === "written" && done.applied.written.length > 0;
}

interface OpenFormProps {
  readonly table: string;
  readonly rowsAre: PlanRows;
  /** Why the last task could not be planned; null for nothing. */
  readonly problem: string | null;
  readonly busy: boolean;
  readonly onPlan: (task: NewTask, text: string) => void;
  readonly onCancel: () => void;
}

function OpenForm({ problem, ...given }: OpenFormProps) {
  const words = useAddWords();
  const { checks } = useSessionState();
  const { answer: form, trouble, retry } = useAnswer("taskForm", { table: given.table, checked: checks }, given.table);
  return (
    <>
      {trouble ? <TroubleBar trouble={trouble} onRetry={retry} /> : null}
      {problem === null ? null : <Notice intent="error">{problem}</Notice>}
      {form ? <TaskForm form={form} {...given} /> : trouble ? null : <p>{words.loading}</p>}
    </>
  );
}

/** Has the engine plan a task, previews it, and goes to its row once it is written. */
function usePlanning({ id: table, rowsAre }: TaskTable, { preview, done }: Change): { readonly plan: (task: NewTask, text: string) => void; readonly problem: string | null; readonly busy: boolean } {
  const words = useAddWords();
  const { session, language, goTo } = usePane();
  const action = useAction();
  const [problem, setProblem] = useState<string | null>(null);
  const planned = useRef<CellRef | null>(null);
  useEffect(() => {
    if (isWritten(done) && planned.current) {
      keepDraft(session, table, null);
      goTo(planned.current);
    }
    planned.current = null;
  }, [done, goTo, session, table]);
  const plan = (task: NewTask, text: string) =>
    void action.run({ label: words.planning[rowsAre], stop: null }, async () => {
      const answer = await session.engine.ask("addTask", { table, task, language });
      setProblem(answer === null ? words.tableGone : answer.ok ? null : answer.why);
      if (!answer?.ok) return;
      planned.current = answer.at;
      preview({ ...answer.plan, title: words.title[rowsAre](clip(text, 60)), whole: true });
    });
  return { plan, problem, busy: action.busy };
}
