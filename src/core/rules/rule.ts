import type { AgencyNamedRule } from "./agencyNamed";
import type { AssessedByFigureRule } from "./assessedByFigure";
import type { AssessmentRule } from "./assessment";
import type { BalanceRule } from "./balance";
import type { BeginsBeforeRule } from "./beginsBefore";
import type { BinaryRule } from "./binary";
import type { BoundRule } from "./bound";
import type { CrossAppendixRule } from "./crossAppendix";
import type { DittoRule } from "./ditto";
import type { FilledRule } from "./filled";
import type { HeadingBlankRule } from "./headingBlank";
import type { Ids } from "./ids";
import type { JumpRule } from "./jump";
import type { LeadApartRule } from "./leadApart";
import type { LeadInFieldRule } from "./leadInField";
import type { NoOtherRowsRule } from "./noOtherRows";
import type { MeasurableDeadlineRule } from "./measurableDeadline";
import type { NonDecreasingRule } from "./nonDecreasing";
import type { NoneBeforeRule } from "./noneBefore";
import type { NotEmptyRule } from "./notEmpty";
import type { NumberingRule } from "./numbering";
import type { OneLeadRule } from "./oneLead";
import type { OtherAgencyRule } from "./otherAgency";
import type { OwnYearRule } from "./ownYear";
import type { PartYearRule } from "./partYear";
import type { PercentRangeRule } from "./percentRange";
import type { PercentScaleRule } from "./percentScale";
import type { PositiveWhenRule } from "./positiveWhen";
import type { ProductDeadlineRule } from "./productDeadline";
import type { RequiredRule } from "./required";
import type { RowsPresentRule } from "./rowsPresent";
import type { StepsInOrderRule } from "./stepsInOrder";
import type { TaskCountRule } from "./taskCount";
import type { TaskOnceRule } from "./taskOnce";
import type { UnchangedRule } from "./unchanged";
import type { WholeNumberRule } from "./wholeNumber";
import type { WithinYearRule } from "./withinYear";

/** Every kind of rule, by its tag. */
export type Rule<F extends Ids = Ids> =
  | RequiredRule<F>
  | PositiveWhenRule<F>
  | WholeNumberRule<F>
  | BinaryRule<F>
  | PercentRangeRule<F>
  | PercentScaleRule<F>
  | AssessmentRule<F>
  | BalanceRule<F>
  | BoundRule<F>
  | CrossAppendixRule<F>
  | AssessedByFigureRule<F>
  | PartYearRule<F>
  | JumpRule<F>
  | NonDecreasingRule<F>
  | NoneBeforeRule<F>
  | UnchangedRule<F>
  | HeadingBlankRule<F>
  | RowsPresentRule
  | NoOtherRowsRule
  | NumberingRule
  | TaskCountRule<F>
  | FilledRule<F>
  | OtherAgencyRule
  | NotEmptyRule
  | OneLeadRule<F>
  | LeadApartRule<F>
  | LeadInFieldRule<F>
  | AgencyNamedRule<F>
  | DittoRule<F>
  | MeasurableDeadlineRule<F>
  | WithinYearRule<F>
  | StepsInOrderRule<F>
  | BeginsBeforeRule<F>
  | ProductDeadlineRule<F>
  | TaskOnceRule<F>
  | OwnYearRule<F>;

/** Tags of the kinds. */
export type RuleKindName = Rule["kind"];

/** The rule a tag stands for. */
export type RuleOf<K extends RuleKindName> = Extract<Rule, { kind: K }>;
