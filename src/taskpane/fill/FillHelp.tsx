import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId } from "react";
import type { FillCount } from "../../workflows/fill/fillCalls";
import { ChangeOutcome } from "../change/ChangeOutcome";
import { useChangeWords } from "../change/useChangeWords";
import { Notice } from "../Notice";
import { useSessionState } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import { useAnswer } from "../useAnswer";
import { CarryPart } from "./CarryPart";
import { HelpPart } from "./HelpPart";
import { useHelpWords } from "./helpWords";
import { PastePart } from "./PastePart";
import { SourceNotes } from "./SourceNotes";
import { useFilling, type Filling } from "./useFilling";

const ChangePanel = lazy(() => import("../change/ChangePanel"));

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  line: { margin: 0, overflowWrap: "anywhere" },
});

/** Lines shown before the rest is only counted. */
const SHOWN = 20;

/** “Điền giúp”: four ways of filling the forms that are there; each previewed, written as one batch, taken back beside it. */
export default function FillHelp() {
  const styles = useStyles();
  const words = useHelpWords();
  const changing = useChangeWords();
  const heading = useId();
  const { checks } = useSessionState();
  const { answer: overview, trouble, retry } = useAnswer("fills", checks === 0 ? undefined : { checked: checks }, "workbook");
  const filling = useFilling();
  const { change, action, note, unused, sources } = filling;
  if (trouble) return <TroubleBar trouble={trouble} onRetry={retry} />;
  if (!overview?.holdsForms) return null;
  // Rows that users write themselves have neither forced values nor totals, and a block for them is pasted into Excel itself.
  const isFixed = overview.tables.length > 0;
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>{words.heading}</h2>
      <ChangeOutcome change={change} />
      {action.trouble ? <TroubleBar trouble={action.trouble} /> : null}
      {note === "" || change.plan ? null : <p className={styles.line}>{note}</p>}
      <Unused lines={unused} />
      <SourceNotes sources={sources} />
      {change.plan ? (
        <Suspense fallback={<p className={styles.line}>{changing.preview}</p>}>
          <ChangePanel plan={change.plan} busy={change.action.busy} onWrite={change.write} onCancel={change.cancel} />
        </Suspense>
      ) : null}
      <div hidden={change.plan !== null}>
        {isFixed ? <OnePart way="forced" count={overview.forced} filling={filling} /> : null}
        <CarryPart sheets={overview.sheets} filling={filling} />
        {isFixed ? <PastePart tables={overview.tables} filling={filling} /> : null}
        {isFixed ? <OnePart way="formulas" count={overview.formulas} filling={filling} /> : null}
      </div>
    </section>
  );
}

/** A way that needs nothing but a look. */
function OnePart({ way, count: { sure, asked }, filling }: { readonly way: "forced" | "formulas"; readonly count: FillCount; readonly filling: Filling }) {
  const styles = useStyles();
  const words = useHelpWords();
  return (
    <HelpPart title={words.counted(words.ways[way], sure, asked)}>
      <p className={styles.line}>{words.what[way](sure, asked)}</p>
      {sure + asked === 0 ? null : (
        <div>
          <Button appearance="primary" size="small" disabledFocusable={filling.action.busy} aria-label={words.previewOf(words.ways[way])} onClick={() => filling.preview({ kind: way })}>{words.preview}</Button>
        </div>
      )}
    </HelpPart>
  );
}

/** Nothing of a pasted block is passed over unsaid: lines that found no row, then cells of lines that did. */
function Unused({ lines }: { readonly lines: Filling["unused"] }) {
  const words = useHelpWords();
  if (lines.length === 0) return null;
  const cells = lines.filter(({ isCell }) => isCell);
  const whole = lines.filter(({ isCell }) => !isCell);
  return (
    <Notice intent="warning">
      {whole.length === 0 ? null : <UnusedLines title={words.unused(whole.length)} lines={whole} />}
      {cells.length === 0 ? null : <UnusedLines title={words.unusedCells(cells.length)} lines={cells} />}
    </Notice>
  );
}

function UnusedLines({ title, lines }: { readonly title: string; readonly lines: Filling["unused"] }) {
  const styles = useStyles();
  const words = useHelpWords();
  return (
    <div>
      {title}
      {lines.slice(0, SHOWN).map(({ line, text, why }, i) => (
        <p key={i} className={styles.line}>{words.unusedLine(line, text, words.whyUnused[why])}</p>
      ))}
      {lines.length > SHOWN ? <p className={styles.line}>{words.more(lines.length - SHOWN)}</p> : null}
    </div>
  );
}
