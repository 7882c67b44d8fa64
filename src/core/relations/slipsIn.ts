import { ALL_SLIPS, brokenBalances, slips, type Slip } from "../edits/slips";
import type { Suggestion } from "../finding";
import { speaker, type Datum, type Message } from "../message";
import { amountOf, columnWithinOf, rowName } from "../rules/naming";
import { isWritable } from "../rules/sharedCells";
import { cellKey, type CellRef } from "../sheet/address";
import { numberOf, type ExactNumber } from "../values/exact";
import { merged } from "./merged";
import type { Relation, Variable } from "./relation";
import { storedFigure } from "./storedFigure";

const words = speaker("slip", {
  swap: { vi: "Có thể đã gõ đảo hai chữ số liền nhau ({old} thay vì {new}); sửa như vậy thì các số liệu liên quan khớp nhau.", en: "Two neighbouring digits may have been swapped ({old} for {new}); corrected so, the figures agree." },
  extra: { vi: "Có thể đã gõ thừa một chữ số ({old} thay vì {new}); sửa như vậy thì các số liệu liên quan khớp nhau.", en: "One digit too many may have been typed ({old} for {new}); corrected so, the figures agree." },
  missing: { vi: "Có thể đã gõ thiếu một chữ số ({old} thay vì {new}); sửa như vậy thì các số liệu liên quan khớp nhau.", en: "A digit may have been left out ({old} for {new}); corrected so, the figures agree." },
  wrong: { vi: "Có thể đã gõ nhầm một chữ số ({old} thay vì {new}); sửa như vậy thì các số liệu liên quan khớp nhau.", en: "One digit may be wrong ({old} for {new}); corrected so, the figures agree." },
  sign: { vi: "Có thể đã gõ nhầm dấu ({old} thay vì {new}); sửa như vậy thì các số liệu liên quan khớp nhau.", en: "The sign may be wrong ({old} for {new}); corrected so, the figures agree." },
  scale: { vi: "Có thể đã ghi lệch 10, 100 hoặc 1.000 lần ({old} thay vì {new}); sửa như vậy thì các số liệu liên quan khớp nhau.", en: "The figure may be 10, 100 or 1,000 times off ({old} for {new}); corrected so, the figures agree." },
  exchange: { vi: "Có thể đã ghi nhầm chỗ với {row}, {column}: đổi {old} và {new} cho nhau thì các số liệu liên quan khớp nhau.", en: "It may have changed places with {row}, {column}: with {old} and {new} exchanged, the figures agree." },
});

/** Sentences about typing slips. */
export const slipSentences = words.sentences;

/** One repair of one typing slip: the cells it writes, and the rules it mends with the cells they speak of. */
export interface SlipRepair {
  readonly suggestions: readonly Suggestion[];
  readonly mends: readonly { readonly ruleId: string; readonly cells: readonly CellRef[] }[];
}

/** The typing slips that explain what is wrong in relations: each is the only one that does, and keeps every rule that speaks of the figure. */
export function slipsIn(broken: readonly Relation[]): SlipRepair[] {
  if (broken.every(({ rules, figures }) => brokenBalances(rules, figures).length === 0)) return [];
  const relation = merged(broken);
  const { rules, figures, variables } = relation;
  const fixed = new Set(variables.flatMap((variable, number) => (isTyped(variable) ? [] : [number])));
  return slips(rules, figures, { kinds: ALL_SLIPS, fixed, neighbours: neighboursIn(variables) }).flatMap((slip) => repairOf(slip, relation) ?? []);
}

function isTyped({ cell, isWrong }: Variable): boolean {
  return cell !== null && !isWrong && cell.reading.state === "value" && cell.cell.kind === "number" && isWritable(cell) && cell.mergedFrom === null;
}

/** Cells of the same row in columns side by side, and of the same column in rows one below the other. */
function neighboursIn(variables: readonly Variable[]): [number, number][] {
  const at = new Map(variables.flatMap(({ cell }, number) => (cell ? [[cellKey(cell.at), number] as const] : [])));
  return variables.flatMap(({ cell }, number) => {
    if (!cell) return [];
    const { sheet, row, column } = cell.at;
    const beside = [at.get(cellKey({ sheet, row, column: column + 1 })), at.get(cellKey({ sheet, row: row + 1, column }))];
    return beside.flatMap((other): [number, number][] => (other === undefined ? [] : [[number, other]]));
  });
}


function repairOf({ kind, changes, edits }: Slip, { variables, rules, makers }: Relation): SlipRepair | null {
  const written = [...changes].map(([number, value]) => ({ variable: variables[number], value }));
  const suggestions = written.map(({ variable, value }, i) => {
    const other = written[1 - i]?.variable;
    return variable && suggestionOf(variable, value, (data) => messageOf(kind, data, other), written.length > 1);
  });
  if (!suggestions.every((suggestion) => suggestion != null)) return null;
  const mends = edits.flatMap((edit) => {
    const cells = (rules.variables[edit] ?? []).flatMap((number) => variables[number]?.cell?.at ?? []);
    return makers[edit] ? [{ ruleId: makers[edit].id, cells }] : [];
  });
  return { suggestions, mends };
}

type OldAndNew = Readonly<Record<"old" | "new", Datum>>;

function suggestionOf({ cell, figure }: Variable, value: ExactNumber, message: (data: OldAndNew) => Message, isPair: boolean): Suggestion | null {
  const meant = numberOf(value);
  const stored = cell && storedFigure(cell, meant);
  if (cell === null || stored === null || figure === null) return null;
  const reason = message({ old: amountOf(cell, figure), new: amountOf(cell, meant) });
  return { at: cell.at, value: stored, reason, unsure: true, ...(isPair ? { choice: 0 } : {}) };
}

function messageOf(kind: Slip["kind"], data: OldAndNew, other: Variable | undefined): Message {
  if (kind !== "exchange") return words.say(kind, data);
  const place = other ? { row: rowName(other.scope, other.rowId), column: columnWithinOf(other.scope, other.rowId, other.columnId) } : { row: "", column: "" };
  return words.say("exchange", { ...data, ...place });
}
