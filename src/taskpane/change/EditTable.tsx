import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { a1 } from "../../core/sheet/address";
import type { Edit } from "../../core/sheet/edit";
import { CellLink } from "../CellLink";
import { MoreOf } from "../MoreOf";
import { useSides } from "./useSides";

const useStyles = makeStyles({
  table: { display: "block", overflowWrap: "anywhere" },
  headings: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  body: { display: "block" },
  row: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalSNudge, paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: 0, minWidth: 0 },
  first: { padding: 0, margin: "-6px -6px -6px -8px" },
  whole: { whiteSpace: "nowrap" },
  lines: { whiteSpace: "pre-line" },
  why: { flexBasis: "100%", padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Rows drawn at once; a button brings the next ones. */
const ROWS = 200;

interface EditTableProps {
  readonly label: string;
  readonly headings: { readonly cell: string; readonly before: string; readonly after: string; readonly why: string };
  readonly edits: readonly Edit[];
  readonly moreCells: (next: number, left: number) => string;
  /** What stands at the beginning of each row, under a heading of its own. */
  readonly first?: { readonly heading: string; readonly of: (edit: Edit) => ReactNode };
}

/** Changes, a row a cell: its name, which goes to it, old → new, and below them why. The roles tell it as a table although it is not drawn as one. */
export function EditTable({ label, headings, edits, moreCells, first }: EditTableProps) {
  const styles = useStyles();
  return (
    <MoreOf entries={edits} page={ROWS} more={moreCells}>
      {(shown) => (
        <table role="table" className={styles.table} aria-label={label}>
          <thead role="rowgroup" className={styles.headings}>
            <tr role="row">
              {[...(first ? [first.heading] : []), headings.cell, headings.before, headings.after, headings.why].map((heading) => (
                <th key={heading} role="columnheader" scope="col">{heading}</th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className={styles.body}>
            {shown.map((edit) => <EditRow key={`${edit.at.sheet}!${a1(edit.at)}`} edit={edit} first={first?.of(edit)} />)}
          </tbody>
        </table>
      )}
    </MoreOf>
  );
}

function EditRow({ edit, first }: { readonly edit: Edit; readonly first: ReactNode }) {
  const styles = useStyles();
  const { before, after } = useSides()(edit);
  return (
    <tr role="row" className={styles.row}>
      {first === undefined ? null : <td role="cell" className={styles.first}>{first}</td>}
      <td role="cell" className={mergeClasses(styles.cell, isShort(edit.at.sheet) && styles.whole)}>
        <CellLink at={edit.at} />:
      </td>
      <td role="cell" className={mergeClasses(styles.cell, isShort(before) ? styles.whole : styles.lines)}>{before}</td>
      <td role="cell" className={mergeClasses(styles.cell, isShort(after) ? styles.whole : styles.lines)}>
        <span aria-hidden="true">→ </span>
        {after}
      </td>
      <td role="cell" className={styles.why}>{edit.why}</td>
    </tr>
  );
}

/** Short enough to stand in one piece in the narrowest pane. */
function isShort(text: string): boolean {
  return text.length <= 20;
}
