import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { Sheet } from "../../core/sheet/sheet";
import { cellOf } from "../../workflows/causes";
import type { FileReport } from "../../workflows/checkReport";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import { Notice } from "../Notice";
import { DrawnSheet, type CellSign } from "./DrawnSheet";
import type { LookedAt } from "./lookedAt";
import { useReviewWords } from "./words";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  select: { minWidth: 0 },
  line: { margin: 0 },
});

interface DrawnFileProps {
  readonly session: ReviewSession<Blob>;
  readonly files: readonly FileReport[];
  readonly lookedAt: LookedAt | null;
  readonly onLook: (at: LookedAt) => void;
}

interface Choice {
  readonly path: string;
  readonly sheet: string;
}

/** The sheets of a unit's files, one at a time, read-only, with what was found in their cells. */
export function DrawnFile({ session, files, lookedAt, onLook }: DrawnFileProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const choices = useMemo(() => files.filter(({ status }) => status !== "unreadable").flatMap((file) => sheetsOf(file).map((sheet): Choice => ({ path: file.path, sheet }))), [files]);
  const wanted = lookedAt ? choices.find(({ path, sheet }) => path === lookedAt.path && sheet === lookedAt.at.sheet) : undefined;
  const chosen = wanted ?? choices[0] ?? null;
  const sheets = useDrawn(session, files, chosen?.path ?? null);
  const file = files.find(({ path }) => path === chosen?.path);
  const signs = useMemo(() => signsOf(file, chosen?.sheet ?? ""), [file, chosen?.sheet]);
  if (!chosen || !file) return null;
  const sheet = sheets === "failed" ? null : sheets?.find(({ name }) => name === chosen.sheet);
  const label = words.table(chosen.sheet, chosen.path);
  return (
    <div className={styles.part}>
      {choices.length > 1 ? (
        <Select size="small" aria-label={words.sheets} select={{ className: styles.select }} value={String(choices.indexOf(chosen))} onChange={(_, { value }) => {
          const next = choices[Number(value)];
          if (next) onLook({ path: next.path, at: { sheet: next.sheet, row: 0, column: 0 } });
        }}>
          {choices.map(({ path, sheet: name }, at) => <option key={`${path} ${name}`} value={String(at)}>{files.length > 1 ? `${name} (${path})` : name}</option>)}
        </Select>
      ) : null}
      {sheets === "failed" ? <Notice intent="warning">{words.notDrawn}</Notice> : sheet ? <DrawnSheet key={`${chosen.path} ${chosen.sheet}`} sheet={sheet} label={label} signs={signs} at={wanted ? (lookedAt?.at ?? null) : null} /> : <p className={styles.line}>{words.drawing}</p>}
    </div>
  );
}

/** The sheets with tables, then others that something was found on. */
function sheetsOf({ tables, findings }: FileReport): string[] {
  return [...new Set([...tables.map(({ sheet }) => sheet), ...findings.flatMap(({ sheet }) => sheet ?? [])])];
}

/** What is said of each cell of a sheet, by “row column”; the gravest first. */
function signsOf(file: FileReport | undefined, sheet: string): ReadonlyMap<string, CellSign> {
  const signs = new Map<string, CellSign>();
  for (const finding of file?.findings ?? []) {
    const at = finding.sheet === sheet && !finding.superseded && !finding.explained ? cellOf(finding) : null;
    if (!at) continue;
    const key = `${at.row} ${at.column}`;
    const known = signs.get(key);
    signs.set(key, { severity: known && GRAVITY[known.severity] <= GRAVITY[finding.severity] ? known.severity : finding.severity, count: (known?.count ?? 0) + 1 });
  }
  return signs;
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** The sheets of a file, asked for when it is first looked at; null while they are awaited. */
function useDrawn(session: ReviewSession<Blob>, files: readonly FileReport[], path: string | null): readonly Sheet[] | "failed" | null {
  const [drawn, setDrawn] = useState<{ readonly path: string; readonly sheets: readonly Sheet[] | "failed" } | null>(null);
  useEffect(() => {
    const source = path === null ? null : session.fileAt(path);
    const file = files.find((one) => one.path === path);
    if (!source || !file || drawn?.path === path) return;
    let gone = false;
    const keep = (sheets: readonly Sheet[] | "failed") => void (gone || setDrawn({ path: file.path, sheets }));
    session.ask("draw", { ...source, sheets: sheetsOf(file) }).then(
      (answer) => keep(answer.ok ? answer.sheets.map((data) => new Sheet(data)) : "failed"),
      () => keep("failed"),
    );
    return () => void (gone = true);
  }, [session, files, path, drawn]);
  return drawn?.path === path ? drawn.sheets : null;
}
