import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { TaskRole } from "../../core/tasks/tasksOf";
import type { MyTaskTable } from "../../workflows/tasks/myTasks";
import type { PlanRows, TaskTable } from "../../workflows/tasks/taskTables";
import { useSessionState } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import { useAnswer } from "../useAnswer";
import { DraftPlan } from "./DraftPlan";
import { MyTaskList } from "./MyTaskList";
import { useMyTasksWords } from "./myTasksWords";
import { RoleFilter } from "./RoleFilter";
import { TaskAgencyField, type TaskAgency } from "./TaskAgencyField";

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: "anywhere" },
});

interface MyTasksProps {
  readonly table: TaskTable;
  /** Bodies that the tables name. */
  readonly bodies: readonly string[];
  readonly agency: TaskAgency;
  readonly onAgency: (name: string) => void;
}

/** “Việc của tôi”: what a body leads and joins in a table, and a draft of its own plan. */
export default function MyTasks({ table, bodies, agency, onAgency }: MyTasksProps) {
  const styles = useStyles();
  const words = useMyTasksWords();
  const { checks } = useSessionState();
  const { answer, trouble, retry } = useAnswer("myTasks", { checked: checks, agency: agency.asked }, agency.asked);
  const own = answer?.find(({ id }) => id === table.id);
  return (
    <>
      <TaskAgencyField label={words.agency[table.rowsAre]} hint={words.hint} name={agency.name} bodies={bodies} onName={onAgency} />
      {trouble ? <TroubleBar trouble={trouble} onRetry={retry} /> : null}
      {agency.asked === "" ? <p className={styles.line}>{words.choose[table.rowsAre]}</p> : own ? <Own key={`${own.id} ${agency.asked}`} table={own} rowsAre={table.rowsAre} agency={agency.asked} name={agency.name} /> : trouble ? null : <p className={styles.line}>{words.loading[table.rowsAre]}</p>}
    </>
  );
}

interface OwnProps {
  readonly table: MyTaskTable;
  readonly rowsAre: PlanRows;
  readonly agency: string;
  readonly name: string;
}

function Own({ table, rowsAre, agency, name }: OwnProps) {
  const styles = useStyles();
  const words = useMyTasksWords();
  const [roles, setRoles] = useState<readonly TaskRole[]>(() => (table.tasks.some(({ role }) => role !== "group") ? ["leads", "joins"] : ["group"]));
  const shown = table.tasks.filter(({ role }) => roles.includes(role));
  if (table.tasks.length === 0) return <p className={styles.line}>{words.none[rowsAre](name)}</p>;
  return (
    <>
      <RoleFilter rowsAre={rowsAre} tasks={table.tasks} roles={roles} onRoles={setRoles} />
      {roles.includes("group") ? <p className={styles.line}>{words.groupNote}</p> : null}
      {shown.length === 0 ? <p className={styles.line}>{words.noneShown[rowsAre]}</p> : <MyTaskList key={roles.join(" ")} rowsAre={rowsAre} tasks={shown} />}
      {table.isPlan ? <DraftPlan table={table.id} agency={agency} hasGroups={table.tasks.some(({ role }) => role === "group")} /> : null}
    </>
  );
}
