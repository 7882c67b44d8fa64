import { makeStyles, tokens } from "@fluentui/react-components";
import { writeNumber } from "../core/message";
import { a1 } from "../core/sheet/address";
import type { CellContent, Edit } from "../core/sheet/edit";
import { CellLink } from "./CellLink";
import { usePane, usePaneWords } from "./paneContext";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", overflowWrap: "break-word" },
  cell: { textAlign: "start", verticalAlign: "top", padding: tokens.spacingHorizontalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Rows drawn; the rest is counted below them. */
const ROWS = 200;

interface EditTableProps {
  readonly label: string;
  readonly headings: { readonly cell: string; readonly before: string; readonly after: string; readonly why: string };
  readonly edits: readonly Edit[];
  readonly moreCells: (n: number) => string;
}

/** Changes as old → new → why, a row a cell; the cell's name goes to it. */
export function EditTable({ label, headings, edits, moreCells }: EditTableProps) {
  const styles = useStyles();
  const contents = useContents();
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {[headings.cell, headings.before, headings.after, headings.why].map((heading) => (
              <th key={heading} scope="col" className={styles.cell}>{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {edits.slice(0, ROWS).map(({ at, before, after, why }) => (
            <tr key={`${at.sheet}!${a1(at)}`}>
              <td className={styles.cell}>
                <CellLink at={at} />
              </td>
              <td className={styles.cell}>{contents(before)}</td>
              <td className={styles.cell}>{contents(after)}</td>
              <td className={styles.cell}>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {edits.length > ROWS ? <p>{moreCells(edits.length - ROWS)}</p> : null}
    </>
  );
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
