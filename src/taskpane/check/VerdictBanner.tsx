import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef } from "react";
import type { Severity } from "../../core/finding";
import type { Cause } from "../../workflows/causes";
import type { PaneReport } from "../../workflows/engine";
import { usePane } from "../paneContext";
import { VerdictIcon } from "../icons";
import { countsOf } from "./countsOf";
import { useCheckWords } from "./useCheckWords";
import type { CheckWords } from "./words";

const NotRun = lazy(() => import("./NotRun"));

const useStyles = makeStyles({
  banner: { borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalM, borderInlineStartStyle: "solid", borderInlineStartWidth: "4px", borderInlineStartColor: tokens.colorNeutralStroke1, backgroundColor: tokens.colorNeutralBackground3, overflowWrap: "anywhere" },
  pass: { borderInlineStartColor: tokens.colorStatusSuccessBorderActive },
  explain: { borderInlineStartColor: tokens.colorStatusWarningBorderActive },
  return: { borderInlineStartColor: tokens.colorStatusDangerBorderActive },
  old: { borderInlineStartColor: tokens.colorNeutralStroke1, borderInlineStartStyle: "dashed", color: tokens.colorNeutralForeground3 },
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  line: { margin: 0, marginTop: tokens.spacingVerticalXS },
  small: { fontSize: tokens.fontSizeBase200 },
});

interface VerdictBannerProps {
  readonly report: PaneReport;
  /** The lines of the list: what is counted here is counted there. */
  readonly causes: readonly Cause[];
  /** True when the workbook is no longer the one this was said of. */
  readonly old: boolean;
}

/** The verdict of the last check in one banner: Đạt, Cần giải trình or Trả lại, with counts and whose submission it was taken for. */
export function VerdictBanner({ report, causes, old }: VerdictBannerProps) {
  const styles = useStyles();
  const words = useCheckWords();
  const unread = report.status !== "checked";
  const title = unread ? words.unrecognised : words.verdict[report.verdict];
  const counts = unread ? "" : countsText(causes, report.explained, words);
  useSaid(words.announced(title, counts));
  return (
    <section className={mergeClasses(styles.banner, styles[report.verdict], old && styles.old)} aria-label={title}>
      <h2 className={styles.title}>
        <VerdictIcon verdict={report.verdict} />
        {old ? `${title} (${words.old})` : title}
      </h2>
      {counts === "" ? null : <p className={styles.line}>{counts}</p>}
      <p className={styles.line}>{unread ? words.unrecognisedMeaning : words.meaning[report.verdict]}</p>
      {unread ? null : (
        <p className={mergeClasses(styles.line, styles.small)}>
          {unitText(report.unit, words)}
          {report.completeness.asked > 0 ? ` ${words.filled(report.completeness.filled, report.completeness.asked)}` : ""}
        </p>
      )}
      {report.notRun.length > 0 ? <Suspense fallback={null}><NotRun report={report} /></Suspense> : null}
    </section>
  );
}

function countsText(causes: readonly Cause[], explained: number, words: CheckWords): string {
  const counts = countsOf(causes);
  const gathered = (severity: Severity): string => {
    const findings = causes.reduce((sum, cause) => sum + (cause.severity === severity ? cause.members.length : 0), 0);
    return findings === counts[severity] ? "" : ` ${words.gathered(findings)}`;
  };
  const open = (["error", "warning", "info"] as const).filter((severity) => counts[severity] > 0).map((severity) => words.counted[severity](counts[severity]) + gathered(severity));
  return [...open, ...(explained > 0 ? [words.explained(explained)] : [])].join(" · ");
}

function unitText(unit: PaneReport["unit"], words: CheckWords): string {
  if (!unit || unit.from === "fileName") return `${words.unit(words.unitUnknown)}.`;
  const doubt = unit.known ? "" : `; ${words.unitNotListed(unit.nearest ?? "")}`;
  return `${words.unit(unit.name)} (${words.unitFrom[unit.from]}${doubt}).`;
}

/** Says a sentence when it changes; not again when only the list below it does. */
function useSaid(sentence: string): void {
  const { announce } = usePane();
  const last = useRef("");
  useEffect(() => {
    if (last.current === sentence) return;
    last.current = sentence;
    announce(sentence);
  }, [sentence, announce]);
}
