import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import type { ReviewState } from "../../workflows/review/reviewState";
import { FileChooser } from "../FileChooser";
import { Notice } from "../Notice";
import { TroubleBar } from "../TroubleBar";
import { useAction } from "../useAction";
import { useReviewWords } from "./words";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, border: 0, padding: 0, margin: 0, minWidth: 0 },
  line: { margin: 0 },
});

/** An earlier register that the new one is held against. */
export function EarlierPart({ session, earlier }: { readonly session: ReviewSession<Blob>; readonly earlier: ReviewState["setting"]["earlier"] }) {
  const styles = useStyles();
  const words = useReviewWords();
  const { busy, trouble, run } = useAction();
  const [read, setRead] = useState<{ readonly name: string; readonly unclear: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const onFile = (file: File) =>
    void run({ label: words.reading, stop: null }, async () => {
      const found = await session.ask("earlier", { place: { path: file.name, below: file.name }, source: file });
      setProblem(found ? null : words.earlierNone);
      if (!found) return;
      setRead({ name: file.name, unclear: found.unclear.length });
      session.give({ earlier: found.units });
    });
  return (
    <fieldset className={styles.group}>
      <legend>{words.earlier}</legend>
      <FileChooser words={words.earlierFile} busy={busy} problem={problem} onFile={onFile} accept=".xlsx,.xlsm,.ods" />
      {trouble ? <TroubleBar trouble={trouble} /> : null}
      {earlier ? (
        <>
          <p className={styles.line}>{words.earlierCount(earlier.length, read?.name ?? "")}</p>
          {read && read.unclear > 0 ? <Notice intent="warning">{words.earlierUnclear(read.unclear)}</Notice> : null}
          <div><Button size="small" onClick={() => session.give({ earlier: null })}>{words.dropEarlier}</Button></div>
        </>
      ) : null}
    </fieldset>
  );
}
