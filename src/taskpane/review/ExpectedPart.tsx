import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import type { ReviewState } from "../../workflows/review/reviewState";
import { ChoiceField } from "../ChoiceField";
import { FileChooser } from "../FileChooser";
import { Notice } from "../Notice";
import { usePane } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import { useAction } from "../useAction";
import { useReviewWords } from "./words";

const GROUPS = ["none", "departments", "districts"] as const;

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, border: 0, padding: 0, margin: 0, minWidth: 0 },
  line: { margin: 0 },
});

interface ExpectedPartProps {
  readonly session: ReviewSession<Blob>;
  readonly expected: ReviewState["setting"]["expected"];
  readonly due: string | null;
}

/** The units that are expected: by a list, or by a group of the directory. */
export function ExpectedPart({ session, expected, due }: ExpectedPartProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { action, read, problem, onFile, onGroup } = useExpected(session, due);
  return (
    <fieldset className={styles.group}>
      <legend>{words.expected}</legend>
      <ChoiceField label={words.group} value="none" onChoose={onGroup}>
        {GROUPS.map((group) => <option key={group} value={group}>{words.groups[group]}</option>)}
      </ChoiceField>
      <FileChooser words={words.expectedFile} busy={action.busy} problem={problem} onFile={onFile} accept=".csv,.xlsx,.xlsm,.xls,.ods" />
      {action.trouble ? <TroubleBar trouble={action.trouble} /> : null}
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

/** Reads a list or a group; districts and departments come and go, so the group is that of the due day, else of today. */
function useExpected(session: ReviewSession<Blob>, due: string | null) {
  const words = useReviewWords();
  const { today } = usePane();
  const action = useAction();
  const { run } = action;
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
  const onGroup = (group: string) => {
    if (group !== "departments" && group !== "districts") return;
    void run({ label: words.reading, stop: null }, async () => {
      const day = due ?? today();
      const units = await session.ask("group", { group, day });
      setProblem(units.length === 0 ? words.groupNobody(day) : null);
      if (units.length === 0) return;
      setRead({ name: words.groups[group], problems: 0 });
      session.give({ expected: units });
    });
  };
  return { action, read, problem, onFile, onGroup };
}
