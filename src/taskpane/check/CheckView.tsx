import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { causesOf, type Cause } from "../../workflows/causes";
import { cellsToFix } from "../../workflows/cellsToFix";
import type { PaneFinding, PaneReport } from "../../workflows/engine";
import { filterCauses } from "../../workflows/filterCauses";
import type { Reach } from "../../workflows/suggestedEdits";
import { ChangeOutcome } from "../change/ChangeOutcome";
import { PreviewContext } from "../change/previewing";
import { useChange, type Change } from "../change/useChange";
import { useChangeWords } from "../change/useChangeWords";
import type { AddingRequest } from "../directory/Adding";
import type { Additions } from "../directory/useAdditions";
import { ExplainContext } from "../explain/explaining";
import { useExplaining } from "../explain/useExplaining";
import { Notice } from "../Notice";
import { usePane, usePaneWords, useSessionState } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import { useCatalogue } from "../useCatalogue";
import { useSlow } from "../useSlow";
import { useThrow } from "../useThrow";
import { CauseList } from "./CauseList";
import { countsOf } from "./countsOf";
import { useCheckWords } from "./useCheckWords";
import { useFilter, type FilterState } from "./useFilter";
import { useSearch } from "./useSearch";
import { useMarks } from "./useMarks";
import { VerdictBanner } from "./VerdictBanner";

const Filters = lazy(() => import("./Filters"));
const AfterCheck = lazy(() => import("./AfterCheck"));
const Adding = lazy(() => import("../directory/Adding"));
const ChangePanel = lazy(() => import("../change/ChangePanel"));

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { margin: 0 },
});

/** “Kiểm tra”: the verdict, the findings one line a cause, their reasons and their fixes. */
export default function CheckView() {
  const styles = useStyles();
  const words = useCheckWords();
  const changing = useChangeWords();
  const state = useFilter();
  const change = useChange();
  const preview = useSuggestions(change.preview);
  const [adding, setAdding] = useState<AddingRequest | null>(null);
  const [asking, setAsking] = useState(false);
  const add = useCallback<Additions["add"]>((additions) => setAdding({ additions }), []);
  const { report: whole, stale, stopped, activity } = useSessionState();
  const { explain, action: explaining, refused } = useExplaining(change);
  // Explained findings are told of apart: everything else speaks of what is open.
  const report = useMemo(() => whole && { ...whole, findings: whole.findings.filter(({ explained }) => !explained) }, [whole]);
  const causes = useMemo(() => causesOf(report?.findings ?? []), [report]);
  // A change that is read at once makes nothing old for long enough to be said.
  const old = useSlow(report !== null && stale);
  return (
    <div className={styles.view}>
      <Toolbar report={report} state={state} />
      <Hint old={old} />
      {report ? <VerdictBanner report={report} causes={causes} old={old} /> : activity === null && !stopped ? <p className={styles.line}>{words.first}</p> : null}
      <ChangeOutcome change={change} />
      {explaining.trouble ? <TroubleBar trouble={explaining.trouble} /> : refused === "" ? null : <Notice intent="warning">{refused}</Notice>}
      {adding ? <Suspense fallback={null}><Adding request={adding} preview={change.preview} onAsking={setAsking} /></Suspense> : null}
      {change.plan ? (
        <Suspense fallback={<p className={styles.line}>{changing.preview}</p>}>
          <ChangePanel plan={change.plan} busy={change.action.busy} onWrite={change.write} onCancel={change.cancel} />
        </Suspense>
      ) : null}
      {report ? (
        <div hidden={change.plan !== null || asking}>
          <ExplainContext value={explain}>
            <Findings report={report} causes={causes} state={state} show={change.preview} onPreview={preview} onAdd={add} />
          </ExplainContext>
          {whole?.status === "checked" ? <Suspense fallback={null}><AfterCheck report={whole} onExplain={explain} /></Suspense> : null}
        </div>
      ) : null}
    </div>
  );
}

type Preview = (findings: readonly PaneFinding[], reach: Reach) => void;

/** Previews what findings suggest, held against the photograph they were found in. */
function useSuggestions(preview: Change["preview"]): Preview {
  const { session } = usePane();
  const { batch } = useCheckWords();
  const fail = useThrow();
  return useCallback(
    (findings, reach) => {
      const photograph = session.photograph();
      if (photograph) import("../../workflows/suggestedEdits").then(({ suggestedEdits }) => preview({ title: batch, ...suggestedEdits(findings, photograph, reach) }), fail);
    },
    [session, preview, batch, fail],
  );
}

/** Why the result below may not be that of the workbook as it is, and the way to a new one. */
function Hint({ old }: { readonly old: boolean }) {
  const words = usePaneWords();
  const { session, announce } = usePane();
  const { report, stopped, live, activity } = useSessionState();
  const hint = stopped ? (report ? words.stopped : words.stoppedFirst) : old && activity === null ? words.stale : "";
  const said = stopped || !live ? hint : "";
  useEffect(() => (said === "" ? undefined : announce(said)), [said, announce]);
  if (hint === "") return null;
  return (
    <Notice intent="warning" action={<Button size="small" onClick={() => void session.check()}>{words.checkAgain}</Button>}>
      {hint}
    </Notice>
  );
}

function Toolbar({ report, state }: { readonly report: PaneReport | null; readonly state: FilterState }) {
  const styles = useStyles();
  const words = useCheckWords();
  const { session } = usePane();
  const { marked, sentence, leftOut, action, mark, unmark, again } = useMarks(report);
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!marked && document.activeElement === document.body && document.hasFocus() && sentence !== "") buttons.current?.querySelector<HTMLElement>("[data-mark]")?.focus();
  }, [marked, sentence]);
  const sheet = state.scope === "this" ? state.openSheet : null;
  const markable = report?.findings.some(({ cell }) => cell !== null) ?? false;
  return (
    <>
      <div ref={buttons} className={styles.buttons}>
        <Button appearance="primary" onClick={() => void (sheet === null ? session.check() : session.checkSheets([sheet]))}>{words.check}</Button>
        {markable ? <Button data-mark disabledFocusable={action.busy} onClick={mark}>{words.mark}</Button> : null}
        {marked ? <Button disabledFocusable={action.busy} onClick={unmark}>{words.unmark}</Button> : null}
      </div>
      {state.scope === "this" ? <p className={styles.line}>{sheet === null ? words.scopeUnknown : words.scopeThis(sheet)}</p> : null}
      {sentence === "" ? null : <Notice intent="success">{sentence}</Notice>}
      {leftOut.length > 0 ? <Notice intent="warning">{words.notMarked(leftOut.join(", "))}</Notice> : null}
      {action.trouble ? <TroubleBar trouble={action.trouble} onRetry={again} /> : null}
    </>
  );
}

interface FindingsProps {
  readonly report: PaneReport;
  readonly causes: readonly Cause[];
  readonly state: FilterState;
  /** Shows a change before it is written. */
  readonly show: Change["preview"];
  readonly onPreview: Preview;
  readonly onAdd: Additions["add"];
}

function Findings({ report, causes, state, show, onPreview, onAdd }: FindingsProps) {
  const styles = useStyles();
  const words = useCheckWords();
  const forms = useForms(report, state.filter.template);
  const search = useDeferredValue(state.filter.search);
  const { severities, template, sheet } = state.filter;
  const kept = severities.join();
  const filtered = useMemo(
    () => filterCauses(causes, { severities: (["error", "warning", "info"] as const).filter((one) => kept.split(",").includes(one)), template, sheet }),
    [causes, kept, template, sheet],
  );
  const shown = useSearch(filtered, search);
  const findings = useMemo(() => shown.flatMap(({ members }) => members), [shown]);
  const suggested = useMemo(() => cellsToFix(findings), [findings]);
  const previewOne = useCallback((members: readonly PaneFinding[]) => onPreview(members, "asked"), [onPreview]);
  const isNarrowed = state.scope === "this";
  if (causes.length === 0 && !isNarrowed) return <p className={styles.line}>{words.nothingFound}</p>;
  return (
    <div className={styles.view}>
      {causes.length > 1 || shown.length === 0 || isNarrowed ? <Suspense fallback={null}><Filters state={state} counts={countsOf(causes)} forms={forms} /></Suspense> : null}
      <div className={styles.buttons}>
        <span>{causes.length === 0 ? words.nothingFound : shown.length === 0 ? words.nothingFiltered : words.lines(shown.length, causes.length)}</span>
        {shown.length === causes.length ? null : <Button size="small" onClick={state.clear}>{words.clearFilters}</Button>}
        {suggested > 1 ? <Button size="small" onClick={() => onPreview(findings, "all")}>{words.fixAll(suggested)}</Button> : null}
      </div>
      {shown.length === 0 ? null : <PreviewContext value={show}><CauseList causes={shown} report={report} onPreview={previewOne} onAdd={onAdd} /></PreviewContext>}
    </div>
  );
}

/** The forms that findings speak of and the one filtered by, by the names the catalogue gives them. */
function useForms({ findings }: PaneReport, filtered: string): { readonly id: string; readonly name: string }[] {
  const { sets } = useCatalogue();
  const own = useMemo(() => new Set(findings.flatMap(({ template }) => template ?? [])), [findings]);
  const found = new Set([...own, ...(filtered === "" ? [] : [filtered])]);
  const names = new Map(sets.flatMap(({ forms }) => forms.map(({ id, name }) => [id, name] as const)));
  return [...found].map((id) => ({ id, name: names.get(id) ?? id }));
}
