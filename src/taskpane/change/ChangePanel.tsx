import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { a1 } from "../../core/sheet/address";
import type { Edit } from "../../core/sheet/edit";
import type { Alternatives, ChangePlan } from "../../workflows/changePlan";
import { MoreOf } from "../MoreOf";
import { EditTable } from "./EditTable";
import { InsertionLines } from "./InsertionLines";
import { LeftLines } from "./LeftLines";
import { TakenLines } from "./TakenLines";
import { useChangeWords } from "./useChangeWords";
import { useKept, type Kept } from "./useKept";
import { useProtected } from "./useProtected";
import { useSides } from "./useSides";
import { WayChoice } from "./WayChoice";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, ":focus": { outline: "none" } },
  line: { margin: 0 },
  questions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Questions drawn at once: each has several ways to choose from. */
const QUESTIONS = 40;

interface ChangePanelProps {
  readonly plan: ChangePlan;
  readonly busy: boolean;
  readonly onWrite: (kept: readonly Edit[]) => void;
  readonly onCancel: () => void;
}

/** Nothing is written unseen: old → new → why, what is kept of it, then one button writes all that. Esc leaves. */
export default function ChangePanel({ plan, busy, onWrite, onCancel }: ChangePanelProps) {
  const styles = useStyles();
  const words = useChangeWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const kept = useKept(plan);
  const locked = useProtected(plan);
  const { edits, alternatives = [], left = [], contested, undecided = 0, guessed = 0 } = plan;
  const isEmpty = edits.length + alternatives.length === 0;
  const isOut = contested + undecided + guessed + left.length > 0;
  return (
    <section className={styles.panel} aria-label={words.preview} onKeyDown={({ key }) => (key === "Escape" ? onCancel() : undefined)}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>{words.preview}</h2>
      {plan.hint === undefined ? null : <p className={styles.line}>{plan.hint}</p>}
      {(plan.sheets ?? []).map(({ name }) => <p key={name} className={styles.line}>{words.newSheet(name)}</p>)}
      {locked.length === 0 ? null : <p className={styles.line}>{words.protectedSheets(locked.map((name) => `“${name}”`).join(", "))}</p>}
      <InsertionLines insertions={plan.insertions} say={words.insertRows} />
      {alternatives.length === 0 ? null : <Questions alternatives={alternatives} kept={kept} />}
      {plan.taken ? <TakenLines taken={plan.taken} moving={plan.removals !== undefined && plan.removals.length > 0} /> : edits.length === 0 ? null : <Edits edits={edits} kept={kept} />}
      {left.length === 0 ? null : <LeftLines left={left} />}
      {isEmpty && !isOut ? <p>{words.nothingToWrite}</p> : null}
      {contested === 0 ? null : <p className={styles.line}>{words.contested(contested)}</p>}
      {undecided === 0 ? null : <p className={styles.line}>{words.undecided(undecided)}</p>}
      {guessed === 0 ? null : <p className={styles.line}>{words.guessed(guessed)}</p>}
      <div className={styles.buttons}>
        {isEmpty ? null : (
          <Button appearance="primary" disabledFocusable={busy || kept.edits.length === 0} onClick={() => onWrite(kept.edits)}>{plan.taken ? words.take(plan.taken.length) : words.write(kept.edits.length)}</Button>
        )}
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}

/** What has several ways, one below the other; a long list comes in pages. */
function Questions({ alternatives, kept }: { readonly alternatives: readonly Alternatives[]; readonly kept: Kept }) {
  const styles = useStyles();
  const words = useChangeWords();
  return (
    <MoreOf entries={alternatives} page={QUESTIONS} more={words.moreQuestions}>
      {(shown) => (
        <div className={styles.questions}>
          {shown.map((one, i) => (
            <WayChoice key={i} alternatives={one} taken={kept.ways[i] ?? null} onTake={(way) => kept.take(i, way)} mayLeave={kept.several} />
          ))}
        </div>
      )}
    </MoreOf>
  );
}

/** The edits a row each; of several each can be left out. */
function Edits({ edits, kept: { several, isTicked, tick } }: { readonly edits: readonly Edit[]; readonly kept: Kept }) {
  const words = useChangeWords();
  const sides = useSides();
  const headings = { cell: words.cell, before: words.now, after: words.then, why: words.reason };
  const nameOf = (edit: Edit) => words.change(`${edit.at.sheet}!${a1(edit.at)}`, sides(edit).before, sides(edit).after);
  const box = (edit: Edit) => <Checkbox aria-label={nameOf(edit)} checked={isTicked(edit)} onChange={(_, { checked }) => tick(edit, checked === true)} />;
  return <EditTable label={words.preview} headings={headings} edits={edits} moreCells={words.moreCells} {...(several ? { first: { heading: words.tick, of: box } } : {})} />;
}
