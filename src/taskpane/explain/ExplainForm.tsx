import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { writeDay } from "../../core/day";
import type { PaneFinding } from "../../workflows/engine";
import { usePane, useSessionState } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import { useAnswer } from "../useAnswer";
import type { Explain } from "./explaining";
import { useExplainWords } from "./useExplainWords";
import { useOwnName } from "./useOwnName";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%", boxSizing: "border-box", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS },
  line: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Values shown before the rest is only counted. */
const SHOWN = 12;

interface ExplainFormProps {
  readonly findings: readonly PaneFinding[];
  readonly onWrite: Explain;
  readonly onCancel: () => void;
}

/** What is bound, the reason, the name: all that is written stands in it. Esc leaves. */
export function ExplainForm({ findings, onWrite, onCancel }: ExplainFormProps) {
  const styles = useStyles();
  const words = useExplainWords();
  const { today } = usePane();
  const { name, setName, remember } = useOwnName();
  const [reason, setReason] = useState(() => findings.find(({ reopened }) => reopened)?.reopened?.reason ?? "");
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLElement>(null);
  const goTo = (field: "textarea" | "input") => form.current?.querySelector<HTMLElement>(field)?.focus();
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const keys = findings.map(({ key }) => key);
  const write = () => {
    setTried(true);
    if (reason.trim() === "") return goTo("textarea");
    if (name.trim() === "") return goTo("input");
    remember();
    onWrite({ kind: "explain", keys, reason: reason.trim(), by: name.trim(), on: today() });
  };
  const onKeyDown = (event: KeyboardEvent) => (event.key === "Escape" ? (event.stopPropagation(), onCancel()) : undefined);
  const missing = (text: string, message: string) => (tried && text.trim() === "" ? { validationMessage: message, validationState: "error" as const } : {});
  return (
    <section ref={form} className={styles.form} aria-label={words.title(findings.length)} onKeyDown={onKeyDown}>
      <Bound keys={keys} />
      <Field label={words.reason} required {...missing(reason, words.reasonMissing)}>
        <Textarea rows={3} resize="vertical" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={words.by} hint={words.byHint} required {...missing(name, words.byMissing)}>
        <Input value={name} input={{ style: { minWidth: 0 } }} onChange={(_, { value }) => setName(value)} />
      </Field>
      <p className={styles.line}>{words.where(writeDay(today()))}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={write}>{words.write}</Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}

/** The values that a reason is bound to, as they are now. */
function Bound({ keys }: { readonly keys: readonly string[] }) {
  const styles = useStyles();
  const words = useExplainWords();
  const { checks } = useSessionState();
  const { answer, trouble, retry } = useAnswer("explainable", { keys, checked: checks }, keys.join("\n"));
  const values = (answer ?? []).flatMap(({ key, values: bound }) => bound.map(({ what, value }, i) => ({ id: `${key} ${i}`, text: `${what}: ${value}` })));
  if (trouble) return <TroubleBar trouble={trouble} onRetry={retry} />;
  if (values.length === 0) return null;
  return (
    <div>
      <p className={styles.line}>{words.boundTo}</p>
      <ul className={styles.list}>
        {values.slice(0, SHOWN).map(({ id, text }) => <li key={id}>{text}</li>)}
      </ul>
      {values.length > SHOWN ? words.more(values.length - SHOWN) : null}
    </div>
  );
}
