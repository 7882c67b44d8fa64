import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { a1, type CellRef } from "../../core/sheet/address";
import { relatedOf, type Cause } from "../../workflows/causes";
import type { PaneFinding, PaneReport } from "../../workflows/engine";
import { startOf } from "../../workflows/startOf";
import { CellLink } from "../CellLink";
import type { Additions } from "../directory/useAdditions";
import { useCheckWords } from "./useCheckWords";

const SuspectCells = lazy(() => import("./SuspectCells"));
const WhyPanel = lazy(() => import("./WhyPanel"));
const Explain = lazy(() => import("../explain/Explain"));
const ConvertText = lazy(() => import("./ConvertText"));
const AddBody = lazy(() => import("../directory/AddBody"));

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`, overflowWrap: "anywhere" },
  line: { margin: 0 },
  others: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** Cells and findings named before the rest is only counted. */
const NAMED = 12;

interface CauseDetailProps {
  readonly cause: Cause;
  readonly report: PaneReport;
  readonly why: boolean;
  readonly onWhy: () => void;
  readonly onPreview: (findings: readonly PaneFinding[]) => void;
  readonly onAdd: Additions["add"];
}

/** What belongs to a cause: its cells and their relatives, the other findings of it, its suggestions, and why. */
export default function CauseDetail({ cause, report, why, onWhy, onPreview, onAdd }: CauseDetailProps) {
  const styles = useStyles();
  const words = useCheckWords();
  const { head, members, cells, kind } = cause;
  const suggestions = new Set(members.flatMap((member) => member.suggestions.map(({ sheet, cell: at }) => `${at} ${sheet}`))).size;
  const others = kind === "single" ? members.filter((member) => member !== head) : [];
  const related = kind === "blanks" ? [] : unique(members.flatMap(relatedOf)).filter((cell) => kind === "single" || !cells.includes(cell));
  return (
    <div className={styles.detail}>
      {kind === "single" && head.row !== "" ? <p className={styles.line}>{`${words.row}: ${head.row}`}</p> : null}
      {kind === "single" && head.column !== "" ? <p className={styles.line}>{`${words.column}: ${head.column}`}</p> : null}
      <CellLinks label={words.cells(cells.length)} cells={cells} />
      {members.some(hasSuspects) ? <Suspense fallback={null}><SuspectCells cause={cause} related={related} /></Suspense> : null}
      <CellLinks label={words.related} cells={related} />
      {cells.length === 0 ? <CellLinks label={words.start} cells={unique(members.flatMap((member) => startOf(member, report) ?? []))} /> : null}
      <Others others={others} />
      {members.some(({ rule }) => rule === "agency.unknown") ? <Suspense fallback={null}><AddBody cells={cells} onAdd={onAdd} /></Suspense> : null}
      {members.some(({ rule }) => rule === "text.legacyEncoding") ? <Suspense fallback={null}><ConvertText /></Suspense> : null}
      <div className={styles.buttons}>
        {suggestions === 0 ? null : (
          <Button size="small" appearance="primary" onClick={() => onPreview(members)}>
            {words.suggestion(suggestions)}
          </Button>
        )}
        <Button size="small" aria-expanded={why} onClick={onWhy}>
          {words.why}
        </Button>
      </div>
      <Suspense fallback={null}><Explain members={members} /></Suspense>
      {why ? (
        <Suspense fallback={<p className={styles.line}>{words.whyLoading}</p>}>
          <WhyPanel finding={head} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** The other findings of the cause, said one by one. */
function Others({ others }: { readonly others: readonly PaneFinding[] }) {
  const styles = useStyles();
  const words = useCheckWords();
  if (others.length === 0) return null;
  return (
    <div>
      {`${words.also}:`}
      <ul className={styles.others}>
        {others.slice(0, NAMED).map((other) => (
          <li key={other.key}>{`${other.sheet === null ? "" : `${other.sheet}${other.cell === null ? "" : `!${other.cell}`}: `}${other.message}`}</li>
        ))}
      </ul>
      {others.length > NAMED ? words.moreFindings(others.length - NAMED) : null}
    </div>
  );
}

function hasSuspects({ suspects, suspectsNotDetermined }: PaneFinding): boolean {
  return suspects.length > 0 || suspectsNotDetermined === true;
}

function unique(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [`${cell.sheet}!${a1(cell)}`, cell])).values()];
}

function CellLinks({ label, cells }: { readonly label: string; readonly cells: readonly CellRef[] }) {
  const styles = useStyles();
  const words = useCheckWords();
  if (cells.length === 0) return null;
  return (
    <p className={styles.line}>
      {`${label}: `}
      {cells.slice(0, NAMED).map((cell, i) => (
        <span key={`${cell.sheet}!${a1(cell)}`}>
          {i > 0 ? ", " : ""}
          <CellLink at={cell} />
        </span>
      ))}
      {cells.length > NAMED ? ` ${words.moreCells(cells.length - NAMED)}` : ""}
    </p>
  );
}
