import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { clip } from "../../core/message";
import { cellOf } from "../../workflows/causes";
import type { PaneReport } from "../../workflows/engine";
import { changeGroups } from "../../workflows/revision/changeGroups";
import type { RevisionReport } from "../../workflows/revision/revisionReport";
import { CellLink } from "../CellLink";
import { MoreOf } from "../MoreOf";
import { Notice } from "../Notice";
import { CarryReasons } from "./CarryReasons";
import { ChangeLine } from "./ChangeLine";
import { useSaid } from "./useSent";
import { useRevisionWords } from "./words";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0 },
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  fold: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const PAGE = 40;
/** Groups that nobody has to do anything about. */
const FOLDED: ReadonlySet<string> = new Set(["formulas", "explained"]);

/** What differs, past years first; explained changes and mere formulas folded, then what only one file has, what could not be compared, the findings. */
export function RevisionResult({ revision, report }: { readonly revision: RevisionReport; readonly report: PaneReport }) {
  const styles = useStyles();
  const words = useRevisionWords();
  const { said } = words;
  const { older, units, summary, changes, onlyInOne, notCompared, reportingYear } = revision;
  const isSame = changes.length + onlyInOne.length + notCompared.length === 0;
  const outcome = summary.compared === 0 && notCompared.length === 0 ? said.nothingCompared : isSame ? said.nothing(older.path) : words.summary(older.path, summary);
  useSaid(outcome);
  return (
    <section className={styles.result} aria-label={words.result(older.path)}>
      {units ? <Notice intent="warning">{said.units(units.before, units.after)}</Notice> : null}
      <Notice intent={isSame && summary.compared > 0 ? "success" : "warning"}>{outcome}</Notice>
      {changeGroups(changes).map(({ group, changes: own }) => (
        <Group key={group} title={said.groups[group](own.length, reportingYear ?? 0)} folded={FOLDED.has(group)}>
          {group === "past" ? <p className={styles.small}>{words.reasonHint}</p> : null}
          <MoreOf entries={own} page={PAGE} more={words.more}>
            {(shown) => <ul className={styles.list}>{shown.map((change) => <ChangeLine key={`${change.after.sheet}!${change.after.cell} ${change.column}`} change={change} report={report} />)}</ul>}
          </MoreOf>
        </Group>
      ))}
      <OnlyInOne revision={revision} />
      <NotCompared revision={revision} />
      <Findings revision={revision} />
      <CarryReasons explanations={revision.explanations} />
    </section>
  );
}

/** A titled part of the result. */
function Group({ title, folded = false, children }: { readonly title: string; readonly folded?: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  if (!folded) {
    return (
      <section aria-label={title}>
        <h3 className={styles.title}>{title}</h3>
        {children}
      </section>
    );
  }
  return (
    <details>
      <summary className={styles.fold}>{title}</summary>
      {children}
    </details>
  );
}

function OnlyInOne({ revision: { onlyInOne } }: { readonly revision: RevisionReport }) {
  const styles = useStyles();
  const { said, more } = useRevisionWords();
  return (["before", "after"] as const).map((side) => {
    const own = onlyInOne.filter((one) => one.side === side);
    if (own.length === 0) return null;
    return (
      <Group key={side} title={said.onlyIn[side](own.length)}>
        <MoreOf entries={own} page={PAGE} more={more}>
          {(shown) => (
            <ul className={styles.list}>
              {shown.map((one, i) => (
                <li key={i} className={styles.item}>
                  {`${one.form}: ${said.only(one.what, clip(one.name), one.figures)} `}
                  <Place side={side} place={one} />
                </li>
              ))}
            </ul>
          )}
        </MoreOf>
      </Group>
    );
  });
}

/** The cell, as a link where it is in this workbook. */
function Place({ side, place }: { readonly side: "before" | "after"; readonly place: { readonly sheet: string | null; readonly cell: string | null } }) {
  const at = cellOf(place);
  if (!at) return null;
  return side === "after" ? <CellLink at={at} /> : `(${place.sheet}!${place.cell})`;
}

function NotCompared({ revision: { notCompared } }: { readonly revision: RevisionReport }) {
  const styles = useStyles();
  const { said, more, sentAt, here } = useRevisionWords();
  if (notCompared.length === 0) return null;
  return (
    <Group title={said.notCompared(notCompared.length)}>
      <MoreOf entries={notCompared} page={PAGE} more={more}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map(({ form, name, why, before, after }, i) => (
              <li key={i} className={styles.item}>
                {`${form}${name === "" ? "" : `, ${clip(name)}`}: ${said.why[why]}.`}
                {before.length === 0 ? null : <p className={styles.small}>{sentAt(before.map(({ sheet, cell }) => `${sheet}!${cell}`).join(", "))}</p>}
                {after.length === 0 ? null : <p className={styles.small}>{here}{after.map((place, at) => <span key={at}>{at > 0 ? ", " : ""}<Place side="after" place={place} /></span>)}</p>}
              </li>
            ))}
          </ul>
        )}
      </MoreOf>
    </Group>
  );
}

function Findings({ revision: { findings } }: { readonly revision: RevisionReport }) {
  const styles = useStyles();
  const { said, more } = useRevisionWords();
  const { new: fresh, solved, standing, gone } = findings;
  return (
    <>
      {([["after", fresh, said.fresh], ["before", solved, said.solved]] as const).map(([side, list, title]) =>
        list.length === 0 ? null : (
          <Group key={side} title={title(list.length)} folded>
            <MoreOf entries={list} page={PAGE} more={more}>
              {(shown) => <ul className={styles.list}>{shown.map((one) => <li key={one.key} className={styles.item}><Place side={side} place={one} />{` ${one.message}`}</li>)}</ul>}
            </MoreOf>
          </Group>
        ),
      )}
      {standing.length + gone.length === 0 ? null : <p className={styles.line}>{said.restOfFindings(standing.length, gone.length)}</p>}
    </>
  );
}
