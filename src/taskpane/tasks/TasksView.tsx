import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { ChoiceField } from "../ChoiceField";
import { TroubleBar } from "../TroubleBar";
import { PlanYearField } from "./PlanYearField";
import { useTaskAgency } from "./TaskAgencyField";
import { TaskPart } from "./TaskPart";
import { useTaskBodies } from "./useTaskBodies";
import { useTaskTables } from "./useTaskTables";
import { useTaskWords } from "./useTaskWords";

const TaskFill = lazy(() => import("./TaskFill"));
const LeadChoices = lazy(() => import("./LeadChoices"));
const OwnBodies = lazy(() => import("./OwnBodies"));
const MyTasks = lazy(() => import("./MyTasks"));
const ComparePlans = lazy(() => import("./ComparePlans"));
const AddTask = lazy(() => import("./AddTask"));

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0, overflowWrap: "anywhere" },
});

/** “Nhiệm vụ”: the tables of tasks in the workbook, and what can be done with one of them. */
export default function TasksView() {
  const styles = useStyles();
  const words = useTaskWords();
  const { answer: tables, trouble, retry } = useTaskTables();
  const bodies = useTaskBodies();
  const [agency, setAgency] = useTaskAgency();
  const [chosen, setChosen] = useState<string | null>(null);
  if (trouble) return <TroubleBar trouble={trouble} onRetry={retry} />;
  if (!tables) return <p className={styles.line}>{words.loading}</p>;
  const table = tables.find(({ id }) => id === chosen) ?? tables[0];
  if (!table) {
    return (
      <div className={styles.view}>
        <p className={styles.line}>{words.none}</p>
        <Suspense fallback={null}><OwnBodies table={null} /></Suspense>
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <ChoiceField label={words.table} value={table.id} onChoose={setChosen}>
        {tables.map(({ id, title, sheet }) => (
          <option key={id} value={id}>{words.tableName(title, sheet)}</option>
        ))}
      </ChoiceField>
      <p className={styles.line}>{words.count[table.rowsAre](table.tasks.length)}</p>
      {table.needsYear ? <PlanYearField /> : null}
      <Suspense fallback={null}><TaskFill key={table.id} table={table} /></Suspense>
      <Suspense fallback={null}><AddTask key={table.id} table={table} /></Suspense>
      <Suspense fallback={null}><LeadChoices key={table.id} table={table} /></Suspense>
      <Suspense fallback={null}><OwnBodies table={table.id} /></Suspense>
      <TaskPart title={words.mine}><MyTasks table={table} bodies={bodies} agency={agency} onAgency={setAgency} /></TaskPart>
      <TaskPart title={words.compare}><ComparePlans tables={tables} chosen={table.id} bodies={bodies} agency={agency} onAgency={setAgency} /></TaskPart>
    </div>
  );
}
