import { parseAgencyList } from "../agency/agencyList";
import { nameRemarks } from "../agency/nameRemarks";
import { speaker } from "../message";
import type { ReadCell } from "../submission";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Failure, RuleKind, Scope } from "./kind";
import { columnWithinOf, rowName } from "./naming";
import { outcomesOf } from "./rowOutcomes";
import { anchorOf, isWritable } from "./sharedCells";
import { standingTexts, type StandingText } from "./taskRows";

/** What “nt” and its like stand for. */
export interface DittoRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "ditto";
  readonly columns: readonly F["column"][];
  readonly finding: "ditto.resolved" | "ditto.nothingAbove";
}

const words = speaker("ditto", {
  resolved: { vi: "{row}, {column}: {mark} được hiểu là {text}.", en: "{row}, {column}: {mark} is read as {text}." },
  unsure: {
    vi: "{row}, {column}: {mark} được hiểu là {text}, nhưng giữa hai ô có tiêu đề mục hoặc ô trống.",
    en: "{row}, {column}: {mark} is read as {text}, though a section's heading or a blank stands between.",
  },
  nothingAbove: {
    vi: "{row}, {column}: {mark} không có nội dung nào ở trên để lấy theo.",
    en: "{row}, {column}: {mark} has nothing above it to stand for.",
  },
  standsFor: { vi: "{mark} ở ô này thay cho nội dung của ô trên.", en: "{mark} stands for what is written above." },
  mayStandFor: {
    vi: "{mark} ở ô này có lẽ thay cho nội dung của ô gần nhất phía trên; giữa hai ô có tiêu đề mục hoặc ô trống nên cần xem lại.",
    en: "{mark} may stand for the nearest words above; a section's heading or a blank stands between, so please check.",
  },
});

/** A name that is not right above is put right there first: copied, it would be wrong twice. */
function isMisspelt({ directory }: Scope, { meaning }: ReadCell, text: string): boolean {
  if (meaning.value !== "agencyList" || directory.entries.length === 0) return false;
  return nameRemarks(parseAgencyList(text, directory)).some(({ severity }) => severity === "warning");
}

function failureOf(rule: DittoRule, scope: Scope, { row, cell, own, text, ditto }: StandingText): Failure | null {
  const isAsked = rule.finding === "ditto.nothingAbove" ? ditto === "none" : ditto === "above" || ditto === "unsure";
  if (!isAsked) return null;
  const mark = { label: own };
  const data = { row: rowName(scope, row.id), column: columnWithinOf(scope, row.id, cell.columnId), mark };
  const place = { finding: rule.finding, rowId: row.id, columnId: cell.columnId, at: cell.at, related: [] };
  if (ditto === "none") return { ...place, severity: rule.severity, message: words.say("nothingAbove", data) };
  const message = words.say(ditto === "unsure" ? "unsure" : "resolved", { ...data, text: { label: text } });
  const guess = ditto === "unsure" ? { reason: words.say("mayStandFor", { mark }), unsure: true as const } : { reason: words.say("standsFor", { mark }) };
  const suggestions = text === "" || !isWritable(cell) || isMisspelt(scope, cell, text) ? [] : [{ at: anchorOf(cell), value: text, ...guess }];
  return { ...place, severity: ditto === "unsure" ? "warning" : rule.severity, message, suggestions };
}

/** Ditto marks, with the text they stand for. */
export const ditto: RuleKind<DittoRule> = {
  kind: "ditto",
  sentences: words.sentences,
  fix: { vi: "Nên ghi đầy đủ nội dung thay cho ký hiệu.", en: "Better write the words themselves." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "ditto", columns: ["coord"], finding: "ditto.nothingAbove", severity: "error" },
    cells: { t1: { coord: "Sở Tài chính" }, t2: { coord: "nt" }, t3: { coord: "-\"-" }, t4: { coord: "-" } },
    columns: { coord: "agencyList" },
    open: true,
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "ditto", columns: ["lead", "coord"], finding: "ditto.resolved", severity: "info" },
    cells: { t1: { lead: "nt", coord: "Sở Tài chính" }, t2: { lead: "Sở Nội vụ", coord: "như trên" }, t3: { lead: "Sở Y tế", coord: "nt; Sở Tư pháp" } },
    columns: { lead: "agencyList", coord: "agencyList" },
    open: true,
    findings: ["ditto.resolved t2@coord", "ditto.resolved t3@coord"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => {
    const columns = scope.tables.flatMap((table) => rule.columns.map((column) => standingTexts(table, column)));
    const marks = columns.flatMap((cells) => cells.filter(({ ditto: mark, isCovered }) => mark !== null && !isCovered));
    return outcomesOf(marks, ({ cell }) => cell.at, (standing) => failureOf(rule, scope, standing));
  },
};
