import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { a1, type CellRef } from "../../core/sheet/address";
import type { UnknownName } from "../../workflows/directory/unknownNames";
import type { Additions } from "./useAdditions";
import { useDirectoryWords } from "./useDirectoryWords";
import { useUnknownNames } from "./useUnknownNames";

const useStyles = makeStyles({
  names: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { maxWidth: "100%", textAlign: "start", overflowWrap: "anywhere" },
  line: { margin: 0 },
});

/** Names offered one by one; more stand in “Nhiệm vụ”. */
const MOST = 5;

interface AddBodyProps {
  /** Cells of the finding that names are not known. */
  readonly cells: readonly CellRef[];
  readonly onAdd: Additions["add"];
}

/** The unknown names of some cells, each to be added to “Danh mục cơ quan” as a body or as another name of a body like it. */
export default function AddBody({ cells, onAdd }: AddBodyProps) {
  const styles = useStyles();
  const words = useDirectoryWords();
  const { answer } = useUnknownNames();
  const here = new Set(cells.map(keyOf));
  const names = (answer ?? []).filter((one) => one.cells.some((cell) => here.has(keyOf(cell))));
  if (names.length === 0) return null;
  return (
    <div className={styles.names}>
      {names.slice(0, MOST).map((one) => (
        <OneName key={`${one.table} ${one.name}`} one={one} alone={names.length === 1} onAdd={onAdd} />
      ))}
      {names.length > 1 ? (
        <div className={styles.buttons}>
          <Button size="small" className={styles.button} onClick={() => onAdd(names.map(({ name }) => ({ name, of: null })))}>{words.addAll(names.length)}</Button>
        </div>
      ) : null}
      {names.length > MOST ? <p className={styles.line}>{words.moreNames(names.length - MOST)}</p> : null}
    </div>
  );
}

interface OneNameProps {
  readonly one: UnknownName;
  readonly alone: boolean;
  readonly onAdd: Additions["add"];
}

function OneName({ one: { name, nearest }, alone, onAdd }: OneNameProps) {
  const styles = useStyles();
  const words = useDirectoryWords();
  return (
    <div className={styles.buttons}>
      <Button size="small" className={styles.button} onClick={() => onAdd([{ name, of: null }])}>{alone ? words.add : words.addNamed(name)}</Button>
      {nearest.map((of) => (
        <Button key={of} size="small" className={styles.button} onClick={() => onAdd([{ name, of }])}>{alone ? words.alias(of) : words.aliasNamed(name, of)}</Button>
      ))}
    </div>
  );
}

function keyOf(cell: CellRef): string {
  return `${a1(cell)} ${cell.sheet}`;
}
