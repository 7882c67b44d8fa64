import { makeStyles, tokens } from "@fluentui/react-components";
import { writeDay } from "../../core/day";
import { a1 } from "../../core/sheet/address";
import type { PlanComparison } from "../../core/tasks/comparePlans";
import type { PlanTask, TaskCell } from "../../core/tasks/planTasks";
import type { PlanRows } from "../../workflows/tasks/taskTables";
import { unclearText } from "../../workflows/tasks/unclearWords";
import { CellLink } from "../CellLink";
import { usePane } from "../paneContext";
import { clipText } from "./clipText";
import { useCompareWords } from "./compareWords";
import { MoreOf } from "../MoreOf";

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: "anywhere" },
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  small: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ComparisonResultProps {
  readonly comparison: PlanComparison;
  readonly rowsAre: PlanRows;
  /** The assigning plan stands in a file, where no link can lead. */
  readonly fromFile: boolean;
}

/** One difference: the task as given, what is said of it, the cells of both plans. */
interface Line {
  readonly task: PlanTask;
  readonly says: string;
  readonly own: PlanTask | null;
  /** The cells compared: the deadlines', the products', or the tasks' own. */
  readonly cells: readonly [TaskCell, TaskCell | null];
}

/** What a comparison found, group by group, each line with links to both cells. */
export function ComparisonResult({ comparison, rowsAre, fromFile }: ComparisonResultProps) {
  const styles = useStyles();
  const words = useCompareWords();
  const groups = useGroups(comparison, rowsAre);
  return (
    <>
      <p className={styles.line}>{words.summary[rowsAre](comparison.named, comparison.takenUp, comparison.beyond)}</p>
      {comparison.throughGroups > 0 ? <p className={styles.line}>{words.throughGroups[rowsAre](comparison.throughGroups)}</p> : null}
      {groups.every(({ lines }) => lines.length === 0) ? <p className={styles.line}>{words.nothing[rowsAre]}</p> : null}
      {groups.map(({ title, lines, isGuess }) =>
        lines.length === 0 ? null : (
          <section key={title} aria-label={title}>
            <h3 className={styles.title}>{title}</h3>
            <MoreOf entries={lines} more={words.more}>
              {(shown) => <ul className={styles.list}>{shown.map((line, i) => <Difference key={`${line.task.id} ${i}`} line={line} isGuess={isGuess} fromFile={fromFile} />)}</ul>}
            </MoreOf>
          </section>
        ),
      )}
    </>
  );
}

function Difference({ line: { task, says, cells: [given, own] }, isGuess, fromFile }: { readonly line: Line; readonly isGuess: boolean; readonly fromFile: boolean }) {
  const styles = useStyles();
  const words = useCompareWords();
  return (
    <li className={styles.item}>
      {`${task.number === "" ? "" : `${task.number}. `}${clipText(task.task.text)}`}
      <span className={styles.small}>{says}</span>
      <span className={styles.small}>{`${words.given}: `}{fromFile ? `${given.at.sheet}!${a1(given.at)}` : <CellLink at={given.at} />}</span>
      {own ? <span className={styles.small}>{`${isGuess ? words.perhaps : words.ownCell}: `}<CellLink at={own.at} /></span> : null}
    </li>
  );
}

function useGroups({ notTakenUp, later, otherProduct, unclear }: PlanComparison, rowsAre: PlanRows): readonly { readonly title: string; readonly lines: readonly Line[]; readonly isGuess: boolean }[] {
  const words = useCompareWords();
  const { language } = usePane();
  const { groups } = words;
  return [
    {
      title: groups.notTakenUp(notTakenUp.length),
      isGuess: true,
      lines: notTakenUp.map(({ task, role, nearest }) => ({ task, own: nearest, says: words.roles[rowsAre][role === "leads" ? "leads" : "joins"], cells: [task.task, nearest?.task ?? null] })),
    },
    {
      title: groups.later(later.length),
      isGuess: false,
      lines: later.map(({ task, own, day, asked }) => ({ task, own, says: words.days(writeDay(asked), writeDay(day)), cells: [task.deadline ?? task.task, own.deadline ?? own.task] })),
    },
    {
      title: groups.otherProduct(otherProduct.length),
      isGuess: false,
      lines: otherProduct.map(({ task, own }) => ({ task, own, says: words.products(clipText(task.product?.text ?? ""), clipText(own.product?.text ?? "")), cells: [task.product ?? task.task, own.product ?? own.task] })),
    },
    {
      title: groups.unclear(unclear.length),
      isGuess: false,
      lines: unclear.map((pair) => ({ task: pair.task, own: pair.own, says: unclearText(pair, language), cells: [pair.task[pair.what] ?? pair.task.task, pair.own[pair.what] ?? pair.own.task] })),
    },
  ];
}
