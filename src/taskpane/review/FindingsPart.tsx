import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { CellRef } from "../../core/sheet/address";
import { causesOf, type Cause } from "../../workflows/causes";
import type { FileReport, ReportedFinding } from "../../workflows/checkReport";
import type { PaneFinding } from "../../workflows/engine";
import { CauseLine } from "../check/CauseLine";
import { useRovingLines } from "../check/useRovingLines";
import { MoreOf } from "../MoreOf";
import { useReviewWords } from "./words";

const PAGE = 50;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { margin: 0 },
});

interface FindingsPartProps {
  readonly file: FileReport;
  /** The unit's only file: its name needs no saying. */
  readonly isAlone: boolean;
  readonly onLook: (at: CellRef) => void;
}

/** What was found in one file, a line a cause; choosing one shows its cell in the table. */
export function FindingsPart({ file, isAlone, onLook }: FindingsPartProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const causes = useMemo(() => causesOf(file.findings.filter(isCounting).map(withTemplate)), [file]);
  const names = useMemo(() => new Map(file.tables.map(({ template, name }) => [template, name])), [file]);
  const title = words.findings(file.path, file.findings.filter(isCounting).length);
  return (
    <section aria-label={title}>
      {isAlone ? null : <h3 className={styles.title}>{title}</h3>}
      {causes.length === 0 ? <p className={styles.line}>{file.findings.length > 0 ? words.superseded : words.noFindings}</p> : null}
      <MoreOf entries={causes} page={PAGE} more={words.moreFindings}>{(shown) => <Lines shown={shown} names={names} label={title} onLook={onLook} />}</MoreOf>
    </section>
  );
}

interface LinesProps {
  readonly shown: readonly Cause[];
  readonly names: ReadonlyMap<string, string>;
  readonly label: string;
  readonly onLook: (at: CellRef) => void;
}

function Lines({ shown, names, label, onLook }: LinesProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const roving = useRovingLines(shown, list);
  const choose = ({ cells: [first] }: Cause) => first && onLook(first);
  return (
    <ul ref={list} className={styles.list} aria-label={label} onFocus={roving.onFocus} onBlur={roving.onBlur}>
      {shown.map((cause) => (
        <li key={cause.key} className={styles.item} onKeyDown={(event) => roving.onKeyDown(event) && event.preventDefault()}>
          <CauseLine cause={cause} active={cause.key === roving.activeKey} names={names} onChoose={choose} />
        </li>
      ))}
    </ul>
  );
}

/** What another file speaks for, or a person explained, is no longer asked of this one. */
function isCounting({ superseded, explained }: ReportedFinding): boolean {
  return !superseded && !explained;
}

function withTemplate(finding: ReportedFinding): PaneFinding {
  return { ...finding, template: finding.key.split("|")[1] || null };
}
