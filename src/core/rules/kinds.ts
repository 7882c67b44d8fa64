import { agencyNamed } from "./agencyNamed";
import { assessedByFigure } from "./assessedByFigure";
import { assessment } from "./assessment";
import { balance } from "./balance";
import { beginsBefore } from "./beginsBefore";
import { binary } from "./binary";
import { bound } from "./bound";
import { crossAppendix } from "./crossAppendix";
import { ditto } from "./ditto";
import { filled } from "./filled";
import { headingBlank } from "./headingBlank";
import { jump } from "./jump";
import type { RuleKind } from "./kind";
import { leadApart } from "./leadApart";
import { leadInField } from "./leadInField";
import { noOtherRows } from "./noOtherRows";
import { measurableDeadline } from "./measurableDeadline";
import { nonDecreasing } from "./nonDecreasing";
import { noneBefore } from "./noneBefore";
import { notEmpty } from "./notEmpty";
import { numbering } from "./numbering";
import { oneLead } from "./oneLead";
import { otherAgency } from "./otherAgency";
import { ownYear } from "./ownYear";
import { partYear } from "./partYear";
import { percentRange } from "./percentRange";
import { percentScale } from "./percentScale";
import { positiveWhen } from "./positiveWhen";
import { productDeadline } from "./productDeadline";
import { required } from "./required";
import { rowsPresent } from "./rowsPresent";
import { stepsInOrder } from "./stepsInOrder";
import { taskCount } from "./taskCount";
import { taskOnce } from "./taskOnce";
import { unchanged } from "./unchanged";
import { wholeNumber } from "./wholeNumber";
import { withinYear } from "./withinYear";
import type { RuleKindName, RuleOf } from "./rule";
import type { RuleBase } from "../template/template";

/** Every kind of rule with its sentences, examples and check; a missing one does not compile. */
export const RULE_KINDS: { readonly [K in RuleKindName]: RuleKind<RuleOf<K>> } = {
  required,
  positiveWhen,
  wholeNumber,
  binary,
  percentRange,
  percentScale,
  assessment,
  balance,
  bound,
  crossAppendix,
  assessedByFigure,
  partYear,
  jump,
  nonDecreasing,
  noneBefore,
  unchanged,
  headingBlank,
  rowsPresent,
  noOtherRows,
  numbering,
  taskCount,
  filled,
  otherAgency,
  notEmpty,
  oneLead,
  leadApart,
  leadInField,
  agencyNamed,
  ditto,
  measurableDeadline,
  withinYear,
  stepsInOrder,
  beginsBefore,
  productDeadline,
  taskOnce,
  ownYear,
};

/** The kind that knows a rule; null for a tag this version does not know. */
export function kindOf(rule: RuleBase): RuleKind<RuleBase> | null {
  return Object.hasOwn(RULE_KINDS, rule.kind) ? RULE_KINDS[rule.kind as RuleKindName] : null;
}
