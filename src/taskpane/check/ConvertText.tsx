import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { usePreview } from "../change/previewing";
import { usePane } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import { useAction } from "../useAction";
import { useConvertWords } from "./convertWords";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The way from text in an old encoding to Unicode, for the whole workbook: shown before it is written. */
export default function ConvertText() {
  const styles = useStyles();
  const words = useConvertWords();
  const { session, language, announce } = usePane();
  const preview = usePreview();
  const action = useAction();
  const [note, setNote] = useState("");
  const hint = useId();
  if (!preview) return null;
  const convert = () =>
    void action.run({ label: words.looking, stop: () => session.engine.drop("conversion") }, async () => {
      const plan = await session.engine.ask("conversion", { language });
      const isNothing = plan.edits.length === 0 && !plan.left;
      setNote(isNothing ? words.none : "");
      if (isNothing) announce(words.none);
      else preview({ title: words.title, hint: words.kept, ...plan });
    });
  return (
    <div className={styles.block}>
      <Button size="small" appearance="primary" disabledFocusable={action.busy} aria-describedby={hint} onClick={convert}>{words.convert}</Button>
      <p id={hint} className={styles.hint}>{words.hint}</p>
      {note === "" ? null : <p className={styles.hint}>{note}</p>}
      {action.trouble ? <TroubleBar trouble={action.trouble} onRetry={convert} /> : null}
    </div>
  );
}
