import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useMemo, useRef, useState, type ComponentProps, type KeyboardEvent } from "react";
import type { Cause } from "../../workflows/causes";
import type { PaneFinding, PaneReport } from "../../workflows/engine";
import { startOf } from "../../workflows/startOf";
import type { Additions } from "../directory/useAdditions";
import { usePane } from "../paneContext";
import { CauseLine } from "./CauseLine";
import { useCheckWords } from "./useCheckWords";
import { useRovingLines } from "./useRovingLines";

const CauseDetail = lazy(() => import("./CauseDetail"));

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  keys: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, margin: 0, marginTop: tokens.spacingVerticalS },
});

/** Lines drawn at once; a button brings the next ones. */
const PAGE = 100;

interface CauseListProps {
  readonly causes: readonly Cause[];
  readonly report: PaneReport;
  /** Shows what the findings' suggestions would write. */
  readonly onPreview: (findings: readonly PaneFinding[]) => void;
  /** Adds names to “Danh mục cơ quan”. */
  readonly onAdd: Additions["add"];
}

/** The findings, one line a cause, walked by keyboard; choosing one goes to its cell and opens its details below it. */
export function CauseList({ causes, report, onPreview, onAdd }: CauseListProps) {
  const styles = useStyles();
  const words = useCheckWords();
  const [shown, setShown] = useState(PAGE);
  const visible = causes.slice(0, shown);
  const list = useRef<HTMLUListElement>(null);
  const roving = useRovingLines(visible, list);
  const { open, why, choose, toggleWhy, close } = useOpened(report);
  const names = useMemo(() => new Map(report.tables.map(({ template, name }) => [template, name])), [report]);
  const onKeyDown = (event: KeyboardEvent, cause: Cause) => {
    const wanted = askedBy(event);
    if (event.key === "Escape" && open === cause.key) {
      close();
      roving.focusLine(cause.key);
    } else if (wanted === "why") toggleWhy(cause.key);
    else if (wanted === "fix" && hasSuggestions(cause)) onPreview(cause.members);
    else if (!roving.onKeyDown(event)) return;
    event.preventDefault();
  };
  return (
    <div>
      <ul ref={list} className={styles.list} aria-label={words.list} onFocus={roving.onFocus} onBlur={roving.onBlur}>
        {visible.map((cause) => (
          <li key={cause.key} className={styles.item} onKeyDown={(event) => onKeyDown(event, cause)}>
            <CauseLine cause={cause} open={open === cause.key} active={cause.key === roving.activeKey} names={names} onChoose={choose} />
            {open === cause.key ? <Detail cause={cause} report={report} why={why === cause.key} onWhy={() => toggleWhy(cause.key)} onPreview={onPreview} onAdd={onAdd} /> : null}
          </li>
        ))}
      </ul>
      {causes.length > shown ? (
        <Button size="small" data-more onClick={() => setShown((old) => old + PAGE)}>
          {words.more(Math.min(PAGE, causes.length - shown), causes.length - shown)}
        </Button>
      ) : null}
      {causes.length < report.findings.length ? <p className={styles.keys}>{words.merged(report.findings.length)}</p> : null}
      <p className={styles.keys}>{words.keys}</p>
    </div>
  );
}

/** The details are loaded when the first line is opened. */
function Detail(given: ComponentProps<typeof CauseDetail>) {
  return (
    <Suspense fallback={null}>
      <CauseDetail {...given} />
    </Suspense>
  );
}

/** Which line is open, and whether its reasons are. */
function useOpened(report: PaneReport) {
  const { goTo } = usePane();
  const [open, setOpen] = useState<string | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const choose = useCallback(
    ({ key, head, cells: [own] }: Cause) => {
      setOpen(open === key ? null : key);
      const first = own ?? startOf(head, report);
      if (first && open !== key) goTo(first);
    },
    [goTo, open, report],
  );
  const toggleWhy = (key: string) => {
    setOpen(key);
    setWhy(why === key && open === key ? null : key);
  };
  return { open, why, choose, toggleWhy, close: () => setOpen(null) };
}

/** Letters count only on a line itself, so that nothing typed elsewhere is taken for a command. */
function askedBy({ target, key, ctrlKey, altKey, metaKey }: KeyboardEvent): "why" | "fix" | null {
  if (!(target instanceof HTMLElement) || !target.hasAttribute("data-line") || ctrlKey || altKey || metaKey) return null;
  if (key.toLowerCase() === "v") return "why";
  return key.toLowerCase() === "s" ? "fix" : null;
}

function hasSuggestions({ members }: Cause): boolean {
  return members.some(({ suggestions }) => suggestions.length > 0);
}
