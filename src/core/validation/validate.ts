import { AgencyDirectory } from "../agency/agencyDirectory";
import type { StructureFinding } from "../detection/detection";
import type { FindingGround } from "../explanation/binding";
import type { ExplanationProblem, WrittenExplanation } from "../explanation/explanation";
import { withExplanations } from "../explanation/withExplanations";
import type { Finding, FindingId } from "../finding";
import type { AskedRule } from "../relations/askedRule";
import type { Backing, TrueException } from "../relations/backing";
import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { ReadTable, Submission } from "../submission";
import type { FormSet } from "../template/template";
import { withCauses, type Uncaused } from "./cause";
import { completenessOf, type Completeness } from "./completeness";
import { draftOfOutcome, draftsOfRemarks, draftsOfStructure, finished, type DraftFinding } from "./draft";
import { lookAt } from "./lookAt";
import { oneSlip } from "./oneSlip";
import { inReportOrder, withUniqueKeys } from "./order";
import { othersRows } from "./othersRows";
import { overwrittenTotals } from "./overwrittenTotals";
import { ownershipOf } from "./ownership";
import { copiesOf, runRules, type NotRun, type RuleOutcome } from "./runRules";

/** What checking needs beside the tables. */
export interface ValidationContext {
  /** Names of the sheets as the workbook has them. */
  readonly sheetOrder: readonly string[];
  /** What detection found about the forms' shape. */
  readonly structure?: readonly StructureFinding[];
  /** What the directory calls an agency id. */
  readonly agencyName?: (agency: string) => string | null;
  /** Bodies and who is in charge of what; names are not judged without one. */
  readonly directory?: AgencyDirectory;
  /** Year of the plan as a person gave it, for tables of tasks and targets. */
  readonly planYear?: number | null;
  /** What a person explained, with the sheets that its words are held against. */
  readonly explanations?: { readonly rows: readonly WrittenExplanation[]; readonly sheets: readonly Sheet[] };
  /** Cells whose figures were carried over from another form and still stand. */
  readonly carried?: readonly CellRef[];
}

/** What a rule said of one place, for those who ask why. */
export interface ReportedOutcome {
  readonly ruleId: string;
  readonly verdict: RuleOutcome["verdict"];
  readonly cells: readonly CellRef[];
  /** Id of the table ("t1"). */
  readonly table: string;
}

/** The engine's whole answer about a submission. */
export interface ValidationResult {
  /** By sheet, row, column, rule; findings without a cell first in their table. */
  readonly findings: readonly Finding[];
  readonly outcomes: readonly ReportedOutcome[];
  readonly notRun: readonly NotRun[];
  /** The rules that were asked, each with what it looked at. */
  readonly asked: readonly AskedRule[];
  /** What speaks for figures beside those rules. */
  readonly backing: Backing;
  /** Explanations that explain nothing. */
  readonly unexplained: readonly ExplanationProblem[];
  readonly completeness: Completeness;
  /** What each finding rests on, by its key. */
  readonly grounds: ReadonlyMap<string, FindingGround>;
}

const NOBODY = new AgencyDirectory([]);

/** Blanks for which “the form is empty” stands. */
const SAID_BY_EMPTY: ReadonlySet<FindingId> = new Set(["required.missing", "target.missing", "lead.missing", "deadline.missing", "product.missing"]);

/**
 * Runs every rule over the tables of one submission; the same tables give the same answer, to the byte. What a person explained is bound
 * before anybody asks which cell is wrong: an explained figure is trusted more.
 */
export function validate(submission: Submission, sets: readonly FormSet[], context: ValidationContext): ValidationResult {
  const { tables, unit } = submission;
  const ownership = ownershipOf(submission, sets);
  const { agencyName = () => null, directory = NOBODY, planYear = null } = context;
  const run = runRules(submission, sets, { unit, ownership, agencyName, directory, planYear });
  const ruled = oneSlip(withoutBlanksOfEmpty(run.outcomes.filter(({ failure }) => failure).flatMap((outcome) => draftOfOutcome(outcome) ?? [])));
  const drafts = [
    ...ruled,
    ...withoutRepeats(tables.flatMap(draftsOfRemarks), ruled),
    ...withoutRepeats(draftsOfStructure(context.structure ?? [], tables), ruled),
    ...othersRows(tables, ownership),
    ...overwrittenTotals(tables),
  ];
  const marks = copyMarks(tables);
  const grounds = new Map<Uncaused, FindingGround>();
  const placed = inReportOrder(drafts, context.sheetOrder).map((draft) => {
    const copyMark = marks.get(draft.table.copy) ?? "";
    const finding = finished(draft, copyMark);
    grounds.set(finding, { table: draft.table, rowId: draft.rowId, columnId: draft.columnId, cells: draft.cells ?? [], copyMark });
    return finding;
  });
  const unique = withUniqueKeys(placed);
  const byKey = groundsByKey(unique, grounds);
  const { rows, sheets } = context.explanations ?? { rows: [], sheets: [] };
  const { findings, problems } = withExplanations(unique, rows, { grounds: byKey, tables, sheets });
  const backing: Backing = { exceptions: findings.flatMap((finding) => exceptionOf(finding, byKey.get(finding.key))), carried: context.carried ?? [] };
  return {
    findings: withCauses(lookAt(findings, run.asked, backing)),
    outcomes: run.outcomes.map(({ rule, verdict, cells, table }) => ({ ruleId: rule.id, verdict, cells, table: table.id })),
    notRun: run.notRun,
    asked: run.asked,
    backing,
    unexplained: problems,
    completeness: completenessOf(tables, ownership),
    grounds: byKey,
  };
}

function exceptionOf({ ruleId, explained, at, related }: Uncaused, ground: FindingGround | undefined): TrueException[] {
  return explained && ruleId !== null && at ? [{ ruleId, at, cells: [at, ...related, ...(ground?.cells ?? [])] }] : [];
}

function groundsByKey(findings: readonly Uncaused[], grounds: ReadonlyMap<Uncaused, FindingGround>): Map<string, FindingGround> {
  const byKey = new Map<string, FindingGround>();
  for (const finding of findings) {
    const ground = grounds.get(finding);
    if (ground) byKey.set(finding.key, ground);
  }
  return byKey;
}

function withoutBlanksOfEmpty(drafts: readonly DraftFinding[]): DraftFinding[] {
  const empty = new Set(drafts.filter(({ finding }) => finding === "submission.empty").map(({ table }) => table.copy));
  return drafts.filter(({ finding, table }) => !empty.has(table.copy) || !SAID_BY_EMPTY.has(finding));
}

/** A rule that says the same of the same cell as the reader speaks for both. */
function withoutRepeats(drafts: readonly DraftFinding[], said: readonly DraftFinding[]): DraftFinding[] {
  if (drafts.length === 0) return [];
  const mark = ({ finding, table, rowId, columnId }: DraftFinding) => `${finding} ${table.id} ${rowId}@${columnId}`;
  const rules = new Set(said.map(mark));
  return drafts.filter((draft) => !rules.has(mark(draft)));
}

/** "" for the first copy of a form, "#2" for the second: their findings keep apart. */
function copyMarks(tables: readonly ReadTable[]): Map<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    copiesOf(tables).flatMap(([table]) => {
      if (!table) return [];
      const count = (counts.get(table.template.id) ?? 0) + 1;
      counts.set(table.template.id, count);
      return [[table.copy, count === 1 ? "" : `#${count}`] as const];
    }),
  );
}
