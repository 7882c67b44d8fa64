import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { writeDay } from "../../core/day";
import type { PaneReport } from "../../workflows/engine";
import { Notice } from "../Notice";
import { usePane } from "../paneContext";
import type { Explain } from "./explaining";
import { standingErrors } from "./standingErrors";
import { useExplainWords } from "./useExplainWords";
import { useOwnName } from "./useOwnName";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

/** “Chốt số liệu”: while errors stand it says how many, and closes only where a person says that it is meant so. */
export function Closing({ report, onExplain }: { readonly report: PaneReport; readonly onExplain: Explain }) {
  const styles = useStyles();
  const words = useExplainWords();
  const { today } = usePane();
  const { name, setName, remember } = useOwnName();
  const [tried, setTried] = useState(false);
  const [confirmed, setConfirmed] = useState<number | null>(null);
  const block = useRef<HTMLDivElement>(null);
  const { closing } = report;
  const errors = standingErrors(report);
  const open = report.findings.filter(({ severity, explained }) => severity === "warning" && !explained).length;
  // What was confirmed of three errors is not said of four.
  const isConfirmed = errors === 0 || (confirmed !== null && errors <= confirmed);
  const goTo = (field: string) => block.current?.querySelector<HTMLElement>(field)?.focus();
  const close = () => {
    setTried(true);
    if (name.trim() === "") return goTo("input:not([type=checkbox])");
    if (!isConfirmed) return goTo("input[type=checkbox]");
    remember();
    onExplain({ kind: "close", by: name.trim(), on: today(), errors });
  };
  const missing = (is: boolean, message: string) => (tried && is ? { validationMessage: message, validationState: "error" as const } : {});
  return (
    <div ref={block} className={styles.block}>
      {closing ? <Notice intent={closing.holds ? "success" : "warning"}>{(closing.holds ? words.closed : words.closedChanged)(closing.by, writeDay(closing.on))}</Notice> : null}
      {errors + open > 0 ? <Notice intent="warning">{words.standing(errors, open)}</Notice> : null}
      <Field label={words.closer} hint={words.closeHint} {...missing(name.trim() === "", words.closerMissing)}>
        <Input value={name} input={{ style: { minWidth: 0 } }} onChange={(_, { value }) => setName(value)} />
      </Field>
      {errors === 0 ? null : (
        <Field {...missing(!isConfirmed, words.confirmMissing)}>
          <Checkbox label={words.closeDespite(errors)} checked={isConfirmed} onChange={(_, { checked }) => setConfirmed(checked === true ? errors : null)} />
        </Field>
      )}
      <Button className={styles.button} size="small" onClick={close}>{closing ? words.closeAgain : words.close}</Button>
    </div>
  );
}
