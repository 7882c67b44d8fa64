import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Severity } from "../../core/finding";
import { a1, columnLetters, type CellRef } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";
import { SeverityIcon } from "../icons";
import { usePane } from "../paneContext";
import { useReviewWords } from "./words";

/** The gravest of what is said of a cell, and how much is. */
export interface CellSign {
  readonly severity: Severity;
  readonly count: number;
}

/** Rows drawn at once, and at most so many columns: beyond them nobody fills a form. */
const ROWS = 60;
const COLUMNS = 60;
/** Letters from which a text is given room. */
const LONG = 24;

const useStyles = makeStyles({
  box: { position: "relative", overflow: "auto", maxHeight: "42vh", border: `1px solid ${tokens.colorNeutralStroke1}`, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: { color: tokens.colorNeutralForeground1, border: `1px solid ${tokens.colorNeutralStroke2}`, padding: `2px ${tokens.spacingHorizontalXS}`, minWidth: "56px", maxWidth: "220px", verticalAlign: "top", whiteSpace: "pre-wrap", overflowWrap: "break-word" },
  long: { minWidth: "140px" },
  seen: { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  number: { textAlign: "end", whiteSpace: "nowrap" },
  head: { position: "sticky", backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, textAlign: "center" },
  top: { top: 0, zIndex: 2 },
  side: { left: 0, minWidth: "24px", zIndex: 1 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  info: { backgroundColor: tokens.colorNeutralBackground4 },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface DrawnSheetProps {
  readonly sheet: Sheet;
  readonly label: string;
  /** What is said of cells, by “row column”. */
  readonly signs: ReadonlyMap<string, CellSign>;
  /** The cell to be seen, null for none. */
  readonly at: CellRef | null;
}

/** A sheet drawn read-only, a stretch of rows at a time; the cell looked at is brought into view and said. */
export function DrawnSheet({ sheet, label, signs, at }: DrawnSheetProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { announce } = usePane();
  const [span, setSpan] = useState({ first: 0, end: ROWS });
  const box = useRef<HTMLDivElement>(null);
  const row = at?.row ?? null;
  if (row !== null && row < sheet.rowCount && (row < span.first || row >= span.end)) setSpan({ first: Math.max(0, row - ROWS / 2), end: row + ROWS / 2 });
  useEffect(() => {
    const cell = at && box.current?.querySelector<HTMLElement>(`[data-cell="${at.row} ${at.column}"]`);
    if (!cell || (at.row === 0 && at.column === 0)) return;
    showIn(box.current, cell);
    announce(words.lookedAt(a1(at), cell.textContent));
  }, [at, announce, words]);
  const end = Math.min(span.end, sheet.rowCount);
  return (
    <>
      {span.first > 0 ? <div><Button size="small" onClick={() => setSpan({ ...span, first: Math.max(0, span.first - ROWS) })}>{words.rowsAbove(Math.min(ROWS, span.first))}</Button></div> : null}
      <div ref={box} className={styles.box} role="region" aria-label={label} tabIndex={0}>
        <Grid sheet={sheet} first={span.first} end={end} signs={signs} at={at} />
      </div>
      {end < sheet.rowCount ? <div><Button size="small" onClick={() => setSpan({ ...span, end: end + ROWS })}>{words.rowsBelow(Math.min(ROWS, sheet.rowCount - end))}</Button></div> : null}
    </>
  );
}

interface GridProps extends Pick<DrawnSheetProps, "sheet" | "signs" | "at"> {
  readonly first: number;
  readonly end: number;
}

function Grid({ sheet, first, end, signs, at }: GridProps) {
  const styles = useStyles();
  const rows = useMemo(() => rowsOf(sheet, first, end), [sheet, first, end]);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td className={mergeClasses(styles.cell, styles.head, styles.side, styles.top)} />
          {Array.from({ length: Math.min(sheet.columnCount, COLUMNS) }, (_, column) => <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head, styles.top)}>{columnLetters(column)}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row: number, cells }) => (
          <tr key={number}>
            <th scope="row" className={mergeClasses(styles.cell, styles.head, styles.side)}>{number + 1}</th>
            {cells.map((cell) => <DrawnCell key={cell.column} {...cell} row={number} sign={signs.get(`${number} ${cell.column}`)} isSeen={at?.row === number && at.column === cell.column} />)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface GridCell {
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
  readonly rows: number;
  readonly columns: number;
}

interface DrawnCellProps extends GridCell {
  readonly row: number;
  readonly sign: CellSign | undefined;
  readonly isSeen: boolean;
}

function DrawnCell({ row, column, text, isNumber, rows, columns, sign, isSeen }: DrawnCellProps) {
  const styles = useStyles();
  const words = useReviewWords();
  return (
    <td data-cell={`${row} ${column}`} className={mergeClasses(styles.cell, isNumber && styles.number, text.length > LONG && styles.long, sign && styles[sign.severity], isSeen && styles.seen)} {...(rows > 1 ? { rowSpan: rows } : {})} {...(columns > 1 ? { colSpan: columns } : {})}>
      {sign ? <SeverityIcon severity={sign.severity} /> : null}
      {text}
      {sign ? <span className={styles.spoken}>{` (${words.severity[sign.severity]}, ${words.cellFindings(sign.count)})`}</span> : null}
    </td>
  );
}

/** Scrolls the box, and nothing else, until the cell is in its middle: the keyboard stays in the list of findings. */
function showIn(box: HTMLElement | null, cell: HTMLElement): void {
  if (!box) return;
  const [outer, inner] = [box.getBoundingClientRect(), cell.getBoundingClientRect()];
  box.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
  box.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
}

/** The rows of a stretch with the cells that are seen; a merge begins where it is first seen. */
function rowsOf(sheet: Sheet, first: number, end: number): { readonly row: number; readonly cells: readonly GridCell[] }[] {
  const columns = Math.min(sheet.columnCount, COLUMNS);
  const merges = sheet.merges.filter(({ top, bottom, left }) => top < end && bottom >= first && left < columns);
  const covered = new Map<string, GridCell | null>();
  for (const { top, left, bottom, right } of merges) {
    const from = Math.max(top, first);
    for (let row = from; row <= Math.min(bottom, end - 1); row++) for (let column = left; column <= Math.min(right, columns - 1); column++) covered.set(`${row} ${column}`, null);
    covered.set(`${from} ${left}`, { ...cellAt(sheet, top, left), column: left, rows: Math.min(bottom, end - 1) - from + 1, columns: Math.min(right, columns - 1) - left + 1 });
  }
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => {
    const row = first + i;
    const cells = Array.from({ length: columns }, (_unused, column) => {
      const known = covered.get(`${row} ${column}`);
      return known === undefined ? { ...cellAt(sheet, row, column), column, rows: 1, columns: 1 } : known;
    });
    return { row, cells: cells.filter((cell) => cell !== null) };
  });
}

function cellAt(sheet: Sheet, row: number, column: number): { readonly text: string; readonly isNumber: boolean } {
  const { kind, text, value } = sheet.cellAt(row, column);
  return { text: text !== "" ? text : String(value ?? ""), isNumber: kind === "number" };
}
