import { placeOnSheet } from "../explanation/binding";
import type { ChangedFigure, ExplanationNote, ExplanationPlace } from "../explanation/explanation";
import { readExplanations } from "../explanation/readExplanations";
import { withExplanations } from "../explanation/withExplanations";
import type { Finding } from "../finding";
import type { CellRef } from "../sheet/address";
import type { RevisedFile } from "./revision";

/** An explanation of the older file for a finding of the newer. */
export interface CarriedExplanation {
  /** Key of the newer file's finding. */
  readonly key: string;
  readonly place: ExplanationPlace;
  readonly at: CellRef | null;
  readonly note: ExplanationNote;
}

/** What of the older file's explanations holds in the newer one. */
export interface CarriedExplanations {
  /** The same finding with the same figures, not yet explained. `replaces`: the newer file's sheet has another reason for it, given when the figures were others. */
  readonly fitting: readonly (CarriedExplanation & { readonly replaces: boolean })[];
  /** The finding stands, its figures are others: the reason may hold no more. */
  readonly changed: readonly (CarriedExplanation & { readonly changed: readonly ChangedFigure[] })[];
  /** Explained in the newer file already. */
  readonly already: number;
  /** Rows of the older file that no finding of the newer one asks for, or that could not be told apart. */
  readonly unused: number;
}

/** Holds the rows of the older file's “Giải trình” against the newer one's findings, as its own rows are: the same rule, place and every figure. */
export function carriedExplanations(before: Pick<RevisedFile, "sheets">, after: RevisedFile): CarriedExplanations {
  const { rows, problems } = readExplanations(before.sheets);
  const told = withExplanations(after.findings.map(bare), rows, after);
  const old = new Map(after.findings.map((finding) => [finding.key, finding]));
  const already = told.findings.filter(({ key, explained }) => explained && old.get(key)?.explained).length;
  const open = told.findings.filter(({ key }) => !old.get(key)?.explained);
  return {
    fitting: open.flatMap((finding) => (finding.explained ? [{ ...carried(finding, finding.explained, after), replaces: old.get(finding.key)?.reopened !== undefined }] : [])),
    changed: open.flatMap((finding) => {
      if (!finding.reopened) return [];
      const { changed, ...note } = finding.reopened;
      return [{ ...carried(finding, note, after), changed }];
    }),
    already,
    unused: told.problems.length + problems.length,
  };
}

/** As if the newer file explained nothing. */
function bare({ explained: _explained, reopened: _reopened, ...finding }: Finding): Finding {
  return finding;
}

function carried(finding: Finding, { reason, by, on }: ExplanationNote, { grounds }: RevisedFile): CarriedExplanation {
  const ground = grounds.get(finding.key);
  const place = ground ? placeOnSheet(finding, ground) : { form: "", item: "", column: "", rule: finding.ruleId ?? finding.rule };
  return { key: finding.key, place, at: finding.at, note: { reason, by, on } };
}
