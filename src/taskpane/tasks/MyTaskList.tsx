import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { a1 } from "../../core/sheet/address";
import type { MyTask } from "../../workflows/tasks/myTasks";
import type { PlanRows } from "../../workflows/tasks/taskTables";
import { useRovingLines } from "../check/useRovingLines";
import { usePane } from "../paneContext";
import { MoreOf } from "../MoreOf";
import { useMyTasksWords } from "./myTasksWords";
import { clipText } from "./clipText";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
    font: "inherit",
    color: "inherit",
    overflowWrap: "anywhere",
    cursor: "pointer",
    backgroundColor: "transparent",
    border: "none",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  small: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface MyTaskListProps {
  readonly rowsAre: PlanRows;
  readonly tasks: readonly MyTask[];
}

/** Tasks or targets, a line each, walked with the arrow keys; choosing one goes to its cell. */
export function MyTaskList({ rowsAre, tasks }: MyTaskListProps) {
  const words = useMyTasksWords();
  return <MoreOf entries={tasks} more={words.more}>{(shown) => <Lines rowsAre={rowsAre} tasks={shown} />}</MoreOf>;
}

function Lines({ rowsAre, tasks }: MyTaskListProps) {
  const styles = useStyles();
  const words = useMyTasksWords();
  const { goTo } = usePane();
  const list = useRef<HTMLUListElement>(null);
  const entries = useMemo(() => tasks.map(({ id }) => ({ key: id })), [tasks]);
  const { activeKey, onFocus, onBlur, onKeyDown } = useRovingLines(entries, list);
  return (
    <ul ref={list} className={styles.list} aria-label={words.agency[rowsAre]} onFocus={onFocus} onBlur={onBlur}>
      {tasks.map((task) => (
        <li key={task.id} className={styles.item} onKeyDown={(event) => (onKeyDown(event) ? event.preventDefault() : undefined)}>
          <button type="button" className={styles.line} data-line={task.id} tabIndex={task.id === activeKey ? 0 : -1} onClick={() => goTo(task.at)}>
            {task.number === "" ? null : <span className={styles.number}>{`${task.number}. `}</span>}
            {clipText(task.task)}
            <span className={styles.small}>
              {[task.isUnclear ? words.unclear : words.roles[rowsAre][task.role], ...(rowsAre === "tasks" ? [deadlineOf(task) || words.noDeadline] : []), a1(task.at)].join(" · ")}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function deadlineOf({ deadline }: MyTask): string {
  return clipText(deadline.replace(/^[-–+•]\s*/u, ""));
}
