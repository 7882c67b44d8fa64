import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useDeferredValue, useMemo } from "react";
import { causesOf, type Cause } from "../../workflows/causes";
import type { PaneReport } from "../../workflows/engine";
import { filterCauses } from "../../workflows/filterCauses";
import { Notice } from "../Notice";
import { usePane, usePaneWords, useSessionState } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import { useCatalogue } from "../useCatalogue";
import { WrittenBar } from "../WrittenBar";
import { CauseList } from "./CauseList";
import { countsOf } from "./countsOf";
import { Filters } from "./Filters";
import { useCheckWords } from "./useCheckWords";
import { useFilter, type FilterState } from "./useFilter";
import { useFixes, type Fixes } from "./useFixes";
import { useMarks } from "./useMarks";
import { VerdictBanner } from "./VerdictBanner";

const FixPanel = lazy(() => import("./FixPanel"));

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { margin: 0 },
});

/** “Kiểm tra”: the verdict, the findings one line a cause, their reasons and their fixes. */
export default function CheckView() {
  const styles = useStyles();
  const words = useCheckWords();
  const pane = usePaneWords();
  const state = useFilter();
  const fixes = useFixes();
  const { report, stale, stopped, activity } = useSessionState();
  const hint = stopped ? (report ? pane.stopped : pane.stoppedFirst) : report && stale && activity === null ? pane.stale : "";
  return (
    <div className={styles.view}>
      <Toolbar report={report} state={state} />
      {hint === "" ? null : <p className={styles.line}>{hint}</p>}
      {report ? <VerdictBanner report={report} /> : activity === null && !stopped ? <p className={styles.line}>{words.first}</p> : null}
      <Outcome fixes={fixes} />
      {fixes.plan ? (
        <Suspense fallback={<p className={styles.line}>{words.preview}</p>}>
          <FixPanel plan={fixes.plan} busy={fixes.action.busy} onWrite={fixes.write} onCancel={fixes.cancel} />
        </Suspense>
      ) : null}
      {report ? (
        <div hidden={fixes.plan !== null}>
          <Findings report={report} state={state} fixes={fixes} />
        </div>
      ) : null}
    </div>
  );
}

function Toolbar({ report, state }: { readonly report: PaneReport | null; readonly state: FilterState }) {
  const styles = useStyles();
  const words = useCheckWords();
  const { session } = usePane();
  const { marked, leftOut, action, mark, unmark, again } = useMarks(report);
  const sheet = state.scope === "this" ? state.openSheet : null;
  const markable = report?.findings.some(({ cell }) => cell !== null) ?? false;
  return (
    <>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void (sheet === null ? session.check() : session.checkSheets([sheet]))}>{words.check}</Button>
        {markable ? <Button disabled={action.busy} onClick={mark}>{words.mark}</Button> : null}
        {marked ? <Button disabled={action.busy} onClick={unmark}>{words.unmark}</Button> : null}
      </div>
      {state.scope === "this" ? <p className={styles.line}>{sheet === null ? words.scopeUnknown : words.scopeThis(sheet)}</p> : null}
      {leftOut.length > 0 ? <Notice intent="warning">{words.notMarked(leftOut.join(", "))}</Notice> : null}
      {action.trouble ? <TroubleBar trouble={action.trouble} onRetry={again} /> : null}
    </>
  );
}

/** What became of the last fix or its undoing. */
function Outcome({ fixes: { done, action, plan, undo, write } }: { readonly fixes: Fixes }) {
  const words = useCheckWords();
  if (action.trouble) return <TroubleBar trouble={action.trouble} {...(plan ? { onRetry: write } : {})} />;
  if (!done || plan) return null;
  const { applied, kind } = done;
  const { batch } = applied;
  const sentence = (kind === "written" ? words.written : words.undone)(applied.written.length);
  const onUndo = kind === "written" && batch !== null ? () => undo(batch) : null;
  return (
    <div data-outcome>
      <WrittenBar applied={applied} sentence={sentence} leftOutSentence={words.leftOut(applied.leftOut.length)} undoLabel={words.undo} onUndo={onUndo} />
    </div>
  );
}

function Findings({ report, state, fixes }: { readonly report: PaneReport; readonly state: FilterState; readonly fixes: Fixes }) {
  const styles = useStyles();
  const words = useCheckWords();
  const forms = useForms(report, state.filter.template);
  const search = useDeferredValue(state.filter.search);
  const causes = useMemo(() => causesOf(report.findings), [report]);
  const { severities, template, sheet } = state.filter;
  const kept = severities.join();
  const shown = useMemo(
    () => filterCauses(causes, { severities: (["error", "warning", "info"] as const).filter((one) => kept.split(",").includes(one)), template, sheet, search }),
    [causes, kept, template, sheet, search],
  );
  const findings = shown.flatMap(({ members }) => members);
  const suggested = findings.filter(({ suggestions }) => suggestions.length > 0).length;
  const isNarrowed = state.scope === "this";
  if (causes.length === 0 && !isNarrowed) return <p className={styles.line}>{words.nothingFound}</p>;
  return (
    <div className={styles.view}>
      {causes.length > 1 || shown.length === 0 || isNarrowed ? <Filters state={state} counts={countsOf(report.findings)} forms={forms} /> : null}
      <div className={styles.buttons}>
        <span>{causes.length === 0 ? words.nothingFound : shown.length === 0 ? words.nothingFiltered : words.lines(shown.length, countOf(shown))}</span>
        {shown.length === causes.length ? null : <Button size="small" onClick={state.clear}>{words.clearFilters}</Button>}
        {suggested > 1 ? <Button size="small" onClick={() => fixes.preview(findings)}>{words.fixAll(suggested)}</Button> : null}
      </div>
      {shown.length === 0 ? null : <CauseList causes={shown} onPreview={fixes.preview} />}
    </div>
  );
}

function countOf(causes: readonly Cause[]): number {
  return causes.reduce((sum, { members }) => sum + members.length, 0);
}

/** The forms that findings speak of and the one filtered by, by the names the catalogue gives them. */
function useForms({ findings }: PaneReport, filtered: string): { readonly id: string; readonly name: string }[] {
  const { sets } = useCatalogue();
  const found = new Set([...findings.flatMap(({ template }) => template ?? []), ...(filtered === "" ? [] : [filtered])]);
  const names = new Map(sets.flatMap(({ forms }) => forms.map(({ id, name }) => [id, name] as const)));
  return [...found].map((id) => ({ id, name: names.get(id) ?? id }));
}
