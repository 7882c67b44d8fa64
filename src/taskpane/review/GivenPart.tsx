import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import type { ReviewState } from "../../workflows/review/reviewState";
import { FileChooser } from "../FileChooser";
import { Notice } from "../Notice";
import { TroubleBar } from "../TroubleBar";
import { useAction } from "../useAction";
import { useReviewWords } from "./words";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  title: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, border: 0, padding: 0, margin: 0, minWidth: 0 },
  line: { margin: 0 },
});

interface GivenPartProps {
  readonly session: ReviewSession<Blob>;
  readonly state: ReviewState;
}

/** What a person gives besides the files: the due day, the units expected, an earlier register. */
export function GivenPart({ session, state: { setting } }: GivenPartProps) {
  const styles = useStyles();
  const words = useReviewWords();
  return (
    <details className={styles.part}>
      <summary className={styles.title}>{words.given}</summary>
      <div className={styles.body}>
        <Field label={words.due} hint={words.dueHint}>
          <Input type="date" size="small" value={setting.due ?? ""} onChange={(_, { value }) => session.give({ due: value === "" ? null : value })} />
        </Field>
        <Expected session={session} expected={setting.expected} />
      </div>
    </details>
  );
}

function Expected({ session, expected }: { readonly session: ReviewSession<Blob>; readonly expected: ReviewState["setting"]["expected"] }) {
  const styles = useStyles();
  const words = useReviewWords();
  const { busy, trouble, run } = useAction();
  const [read, setRead] = useState<{ readonly name: string; readonly problems: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const onFile = (file: File) =>
    void run({ label: words.reading, stop: null }, async () => {
      setProblem(null);
      const list = await session.ask("expected", { place: { path: file.name, below: file.name }, source: file });
      if (!list) return setProblem(words.expectedNone);
      setRead({ name: file.name, problems: list.problems.length });
      session.give({ expected: list.units });
    });
  return (
    <fieldset className={styles.group}>
      <legend>{words.expected}</legend>
      <FileChooser words={words.expectedFile} busy={busy} problem={problem} onFile={onFile} accept=".csv,.xlsx,.xlsm,.xls,.ods" />
      {trouble ? <TroubleBar trouble={trouble} /> : null}
      {expected ? (
        <>
          <p className={styles.line}>{words.expectedCount(expected.length, read?.name ?? "")}</p>
          {read && read.problems > 0 ? <Notice intent="warning">{words.expectedProblems(read.problems)}</Notice> : null}
          <div><Button size="small" onClick={() => session.give({ expected: null })}>{words.dropExpected}</Button></div>
        </>
      ) : null}
    </fieldset>
  );
}
