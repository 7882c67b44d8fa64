import type { Severity } from "../core/finding";
import { cellKey, parseA1, type CellRef } from "../core/sheet/address";
import type { PaneFinding } from "./engine";

/** Findings of one cause; single findings that say the same of other cells of a sheet stand together. One line in a list. */
export interface Cause {
  /** Equal in two runs while the head finding stays. */
  readonly key: string;
  readonly head: PaneFinding;
  readonly members: readonly PaneFinding[];
  readonly severity: Severity;
  /** `blanks`: only that cells are blank; `alike`: the same said of several cells; `forms`: several forms were sent blank; `single`: a finding with what belongs to it. */
  readonly kind: "blanks" | "alike" | "forms" | "single";
  /** Cells the line is about, the head's first. */
  readonly cells: readonly CellRef[];
}

/** From this many on, findings that say the same of other cells are one line. */
const ALIKE = 3;

/** The finding that stands for all blanks of a form; it has no cell. */
const EMPTY_FORM = "submission.empty";

/** Gravest first. */
export const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The causes of a report, gravest first, else in the report's order. */
export function causesOf(findings: readonly PaneFinding[]): Cause[] {
  const groups = new Map<string, PaneFinding[]>();
  for (const finding of findings) put(groups, finding.cause, [finding]);
  const alike = new Map<string, PaneFinding[]>();
  for (const members of groups.values()) {
    const kind = kindOf(members);
    if (kind !== null) put(alike, kind, members);
  }
  const causes = [...groups].flatMap(([cause, members]) => {
    const same = alike.get(kindOf(members) ?? "") ?? [];
    if (same.length < ALIKE) return causeOf(members.find(({ key }) => key === cause), members, "single");
    return same[0] === members[0] ? causeOf(members[0], same, members[0]?.cell === null ? "forms" : "alike") : [];
  });
  return causes.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

/** Thousands may share a key: what is there is not copied for each. */
function put(groups: Map<string, PaneFinding[]>, key: string, members: readonly PaneFinding[]): void {
  const known = groups.get(key);
  if (known) for (const member of members) known.push(member);
  else groups.set(key, [...members]);
}

function kindOf(members: readonly PaneFinding[]): string | null {
  const [only] = members;
  return only && members.length === 1 && (only.cell !== null || only.rule === EMPTY_FORM) ? [only.rule, only.ruleId, only.sheet, only.severity, only.fix].join("|") : null;
}

function causeOf(named: PaneFinding | undefined, members: readonly PaneFinding[], kind: Cause["kind"]): Cause[] {
  const head = named ?? members[0];
  if (!head) return [];
  const blanks = members.length + head.related.length > 1 && members.every(({ blank }) => blank);
  const own = [head, ...members.filter((member) => member !== head)].flatMap((member) => [cellOf(member), ...(blanks ? relatedOf(member) : [])]);
  const cells = new Map(own.flatMap((ref) => (ref ? [[cellKey(ref), ref] as const] : [])));
  return [{ key: kind === "single" ? head.key : `${kind}|${head.key}`, head, members, severity: head.severity, kind: blanks ? "blanks" : kind, cells: [...cells.values()] }];
}

/** The cell of a finding, null where it has none. */
export function cellOf({ sheet, cell }: { readonly sheet: string | null; readonly cell: string | null }): CellRef | null {
  const position = cell === null ? null : parseA1(cell);
  return sheet === null || position === null ? null : { sheet, ...position };
}

/** The other cells that take part in a finding. */
export function relatedOf({ related }: Pick<PaneFinding, "related">): CellRef[] {
  return related.flatMap((one) => cellOf(one) ?? []);
}
