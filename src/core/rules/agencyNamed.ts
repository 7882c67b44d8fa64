import { agencyReader } from "../agency/agencyList";
import { agencyKey } from "../agency/agencyKey";
import { endingInYear, isGone } from "../agency/isGone";
import type { ReadList } from "../agency/listText";
import { nameRemarks, type NameRemark } from "../agency/nameRemarks";
import { namesPutRight } from "../agency/namesPutRight";
import type { Setting } from "../agency/agencyDirectory";
import { writeDay } from "../day";
import type { Suggestion } from "../finding";
import type { ReadTable } from "../submission";
import type { RuleBase } from "../template/template";
import { dueAfter } from "./dueAfter";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Failure, Outcome, RuleKind, Scope } from "./kind";
import { nameMessage, nameWords } from "./nameMessage";
import { provinceGone, settingOf } from "./planYear";
import { outcomesOf } from "./rowOutcomes";
import { anchorOf, isWritable } from "./sharedCells";
import { standingTexts, type StandingText } from "./taskRows";

/** Bodies are named as the directory names them. */
export interface AgencyNamedRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "agencyNamed";
  readonly columns: readonly F["column"][];
}

const GRAVEST: readonly NameRemark["reason"][] = ["near", "strange", "nobody", "slip", "ended", "endsBefore", "notListed", "person"];
/** What is only not known is said once of a name, whatever number of tasks it has. */
const ONCE: ReadonlySet<NameRemark["reason"]> = new Set(["ended", "endsBefore", "notListed", "person"]);

/** A name that only comes near is a guess; where it may mean several bodies, each is a way of its own. */
function suggestionsOf({ cell, own }: StandingText, remarks: readonly NameRemark[], read: ReadList): Suggestion[] {
  if (!isWritable(cell)) return [];
  const texts = namesPutRight(own, remarks, read);
  const isGuess = remarks.some(({ reason, proposed }) => reason === "near" && proposed.length > 0);
  const more = (at: number) => ({ ...(texts.length > 1 ? { choice: at + 1 } : {}), ...(isGuess ? { unsure: true as const } : {}) });
  return texts.map((value, i) => ({ at: anchorOf(cell), value, reason: nameWords.say(isGuess ? "maybeListed" : "asListed", {}), ...more(i) }));
}

function failureOf(standing: StandingText, remarks: readonly NameRemark[], read: ReadList, on: string | null): Failure | null {
  const { row, cell } = standing;
  const reason = GRAVEST.find((one) => remarks.some((remark) => remark.reason === one));
  const meant = remarks.filter((remark) => remark.reason === reason);
  const [first] = meant;
  if (!first || reason === undefined) return null;
  const message = nameMessage(reason, meant, on);
  const suggestions = suggestionsOf(standing, remarks, read);
  return { finding: first.finding, severity: first.severity, message, rowId: row.id, columnId: cell.columnId, at: cell.at, related: [], suggestions };
}

function inColumn(table: ReadTable, column: string, scope: Scope, said: Set<string>): Outcome[] {
  const setting = settingOf(table, scope);
  const read = agencyReader(scope.directory, setting);
  const written = standingTexts(table, column).filter(({ own, ditto, isCovered }) => own !== "" && ditto === null && !isCovered);
  const endsEarly = someEnds(scope.directory, setting);
  const isDueAfter = endsEarly ? dueAfter(table, scope) : () => false;
  return outcomesOf(written, ({ cell }) => cell.at, (standing) => {
    const list = read(standing.own);
    const remarks = [...nameRemarks(list), ...(endsEarly ? endingInYear(list, setting).filter(({ until }) => isDueAfter(standing, until)) : [])].filter((remark) => {
      if (!ONCE.has(remark.reason)) return true;
      const name = agencyKey(remark.text);
      const isRepeat = said.has(name);
      said.add(name);
      return !isRepeat && (remark.reason !== "ended" || isGone(list, remark, setting));
    });
    return failureOf(standing, remarks, read, setting.on);
  });
}

/** Whether any body ends within the plan's year: in most years none does. */
function someEnds({ entries }: Scope["directory"], { on }: Setting): boolean {
  return on !== null && entries.some(({ validTo }) => validTo !== null && validTo.slice(0, 4) === on.slice(0, 4));
}

/** A title that names a province which was no more in the plan's year. */
function titleOutcomes(table: ReadTable, scope: Scope): Outcome[] {
  const gone = provinceGone(table, scope);
  if (gone === null || table.title === null) return [];
  const { at } = table.title;
  const message = nameWords.say("titleEnded", { province: { label: gone.province }, day: writeDay(gone.until), year: String(gone.year) });
  return [{ verdict: "fails", cells: [at], failure: { finding: "agency.unknown", severity: "info", message, rowId: "", columnId: "", at, related: [] } }];
}

/** Names the directory does not hold, or holds otherwise; abbreviations, capitals and “có liên quan” are no fault. */
export const agencyNamed: RuleKind<AgencyNamedRule> = {
  kind: "agencyNamed",
  sentences: nameWords.sentences,
  fix: { vi: "Đề nghị kiểm tra lại tên cơ quan, đơn vị.", en: "Please check the body's name." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "agencyNamed", columns: ["lead"] },
    cells: { t1: { lead: "Sở TT&TT; các cơ quan có liên quan" }, t2: { lead: "nt" }, t3: { lead: null } },
    columns: { lead: "agencyList" },
    open: true,
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "agencyNamed", columns: ["lead"] },
    cells: { t1: { lead: "Sở Thông tin Truyền thông" }, t2: { lead: "Sở Nôi vụ" }, t3: { lead: "Theo phân công" } },
    columns: { lead: "agencyList" },
    open: true,
    findings: ["agency.alias t1@lead", "agency.unknown t2@lead", "agency.unknown t3@lead"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => {
    if (scope.directory.entries.length === 0) return [];
    return scope.tables.flatMap((table) => {
      const said = new Set<string>();
      return [...titleOutcomes(table, scope), ...rule.columns.flatMap((column) => inColumn(table, column, scope, said))];
    });
  },
};
