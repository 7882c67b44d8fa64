import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { TaskTable } from "../../workflows/tasks/taskTables";
import { areaNames, cellCount } from "../change/areaNames";
import { Notice } from "../Notice";
import { TroubleBar } from "../TroubleBar";
import { choiceText } from "./choiceText";
import { useLeadChoices, type ChoiceOffering, type PreviewedChoices } from "./useLeadChoices";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, ":focus": { outline: "none" } },
  line: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { whiteSpace: "normal", textAlign: "start" },
  outcome: { ":focus": { outline: "none" } },
});

/** “Danh sách chọn”: has the lead cells of a table offer the bodies of “Danh mục cơ quan”. Nothing where they all do. */
export default function LeadChoices({ table }: { readonly table: TaskTable }) {
  const styles = useStyles();
  const offering = useLeadChoices(table.id);
  const { words, offered, previewed, action, preview, trigger } = offering;
  return (
    <div className={styles.part}>
      <Outcome offering={offering} />
      {previewed ? <Preview offering={offering} previewed={previewed} /> : null}
      {offered ? (
        <div ref={trigger} hidden={previewed !== null}>
          <Button className={styles.button} disabledFocusable={action.busy} onClick={preview}>{words.button(offered.heading)}</Button>
        </div>
      ) : null}
    </div>
  );
}

/** What became of the last act, the way back beside it, and what hindered it. */
function Outcome({ offering: { words, outcome, previewed, action, write, undo, place } }: { readonly offering: ChoiceOffering }) {
  const styles = useStyles();
  const { trouble } = action;
  if (!trouble && (!outcome || previewed)) return null;
  const isBack = !trouble && outcome?.kind === "written";
  const isGood = outcome?.kind === "written" || (outcome?.kind === "undone" && outcome.changed.length === 0);
  return (
    <div ref={place} tabIndex={isBack ? undefined : -1} className={styles.outcome}>
      {trouble ? <TroubleBar trouble={trouble} {...(previewed ? { onRetry: write } : {})} /> : null}
      {outcome && !trouble ? (
        <Notice intent={isGood ? "success" : "warning"} action={isBack ? <Button size="small" disabledFocusable={action.busy} onClick={undo}>{words.undo}</Button> : null}>
          {choiceText(outcome, words)}
        </Notice>
      ) : null}
    </div>
  );
}

/** Which cells, what stays as it is, and what else comes with it. Esc leaves. */
function Preview({ offering: { words, action, write, cancel }, previewed: { choices, standing } }: { readonly offering: ChoiceOffering; readonly previewed: PreviewedChoices }) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { list, offers } = choices;
  const lines = standing.flatMap(({ open, replaced, kept }, i) => {
    const sheet = offers[i]?.sheet ?? "";
    return [
      ...(open.length > 0 ? [words.cells(areaNames(open), sheet, cellCount(open))] : []),
      ...(replaced.length > 0 ? [words.replaced(areaNames(replaced), sheet)] : []),
      ...(kept.length > 0 ? [words.kept(areaNames(kept), sheet)] : []),
    ];
  });
  const further = list?.state === "drawn" ? [words.drawn] : list?.state === "named" ? [words.named(list.name)] : [];
  return (
    <section className={styles.panel} aria-label={words.preview} onKeyDown={({ key }) => (key === "Escape" ? cancel() : undefined)}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>{words.preview}</h2>
      {[...lines, words.untouched, ...further].map((line) => <p key={line} className={styles.line}>{line}</p>)}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={action.busy} onClick={write}>{words.write}</Button>
        <Button onClick={cancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}
