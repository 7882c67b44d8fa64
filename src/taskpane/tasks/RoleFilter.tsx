import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TaskRole } from "../../core/tasks/tasksOf";
import type { MyTask } from "../../workflows/tasks/myTasks";
import type { PlanRows } from "../../workflows/tasks/taskTables";
import { useMyTasksWords } from "./myTasksWords";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightRegular },
});
const ROLES: readonly TaskRole[] = ["leads", "joins", "group"];

interface RoleFilterProps {
  readonly rowsAre: PlanRows;
  readonly tasks: readonly MyTask[];
  readonly roles: readonly TaskRole[];
  readonly onRoles: (roles: readonly TaskRole[]) => void;
}

/** Narrows the list to tasks the body leads, joins, or may have through a group; of targets to those it follows or carries out. */
export function RoleFilter({ rowsAre, tasks, roles, onRoles }: RoleFilterProps) {
  const styles = useStyles();
  const words = useMyTasksWords();
  return (
    <div role="group" aria-label={words.filters} className={styles.row}>
      {ROLES.map((role) => {
        const isOn = roles.includes(role);
        const count = tasks.filter((task) => task.role === role).length;
        return (
          <Button
            key={role}
            size="small"
            className={styles.toggle}
            appearance={isOn ? "primary" : "secondary"}
            aria-pressed={isOn}
            disabled={count === 0 && !isOn}
            onClick={() => onRoles(ROLES.filter((one) => roles.includes(one) !== (one === role)))}
          >
            {words.counted(words.roles[rowsAre][role], count)}
          </Button>
        );
      })}
    </div>
  );
}
