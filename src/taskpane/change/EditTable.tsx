import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { writeNumber } from "../../core/message";
import { a1 } from "../../core/sheet/address";
import type { CellContent, Edit } from "../../core/sheet/edit";
import { CellLink } from "../CellLink";
import { usePane, usePaneWords } from "../paneContext";

const useStyles = makeStyles({
  table: { display: "block", overflowWrap: "anywhere" },
  headings: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  body: { display: "block" },
  row: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalSNudge, paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: 0 },
  whole: { whiteSpace: "nowrap" },
  why: { flexBasis: "100%", padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Rows drawn; the rest is counted below them. */
const ROWS = 200;

interface EditTableProps {
  readonly label: string;
  readonly headings: { readonly cell: string; readonly before: string; readonly after: string; readonly why: string };
  readonly edits: readonly Edit[];
  readonly moreCells: (n: number) => string;
}

/** Changes, a row a cell: its name, which goes to it, old → new, and below them why. The roles tell it as a table although it is not drawn as one. */
export function EditTable({ label, headings, edits, moreCells }: EditTableProps) {
  const styles = useStyles();
  const contents = useContents();
  return (
    <>
      <table role="table" className={styles.table} aria-label={label}>
        <thead role="rowgroup" className={styles.headings}>
          <tr role="row">
            {[headings.cell, headings.before, headings.after, headings.why].map((heading) => (
              <th key={heading} role="columnheader" scope="col">{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={styles.body}>
          {edits.slice(0, ROWS).map(({ at, before, after, why }) => (
            <tr key={`${at.sheet}!${a1(at)}`} role="row" className={styles.row}>
              <td role="cell" className={mergeClasses(styles.cell, isShort(at.sheet) && styles.whole)}>
                <CellLink at={at} />:
              </td>
              <td role="cell" className={mergeClasses(styles.cell, isShort(contents(before)) && styles.whole)}>{contents(before)}</td>
              <td role="cell" className={mergeClasses(styles.cell, isShort(contents(after)) && styles.whole)}>
                <span aria-hidden="true">→ </span>
                {contents(after)}
              </td>
              <td role="cell" className={styles.why}>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {edits.length > ROWS ? <p>{moreCells(edits.length - ROWS)}</p> : null}
    </>
  );
}

/** Short enough to stand in one piece in the narrowest pane. */
function isShort(text: string): boolean {
  return text.length <= 20;
}

/** A content as a person would type it: a text is told from a number by its quotes. */
function useContents(): (content: CellContent) => string {
  const words = usePaneWords();
  const { language } = usePane();
  return ({ value, formula }) => {
    if (formula !== null) return formula;
    if (value === null) return words.blank;
    return typeof value === "number" ? writeNumber(value, language) : typeof value === "string" ? `“${value}”` : value ? "TRUE" : "FALSE";
  };
}
