import { contradictions } from "../../core/edits/consistency";
import { deduce, type Deduced } from "../../core/edits/deduce";
import type { Figure } from "../../core/edits/figures";
import { locate } from "../../core/edits/locate";
import { coefficientOf } from "../../core/edits/row";
import type { RuleSet } from "../../core/edits/ruleSet";
import { slips, type SlipKind } from "../../core/edits/slips";
import { exactOf, withoutNoise } from "../../core/values/exact";
import type { EditsInput } from "./editsInput";
import { writeExact } from "./exactJson";

/** What a command prints: a JSON text, and whether something was found. */
export interface EditsAnswer {
  readonly json: string;
  readonly found: boolean;
}

/** More combinations of independent sets than this are not listed. */
const MOST_SETS = 1_000;
const TYPING = ["swap", "extra", "missing", "wrong", "sign"] as const satisfies readonly SlipKind[];

/** Every smallest set of fields to change, record by record. */
export function locateAll({ rules, records, figuresOf, weightOf }: EditsInput): EditsAnswer {
  const name = (variable: number): string => rules.fields[variable] ?? "";
  const results = records.map((record) => {
    const { parts, notDetermined } = locate(rules, figuresOf(record), weightOf);
    const named = parts.map(({ sets }) => sets.map((set) => set.map(name)));
    const { sets, isCut } = combinations(named);
    const truncated = isCut || parts.some((part) => part.truncated);
    const weight = withoutNoise(parts.reduce((sum, part) => sum + part.weight, 0));
    return { weight, sets: notDetermined ? [] : sets, parts: named, ...(truncated ? { truncated } : {}), ...(notDetermined ? { notDetermined } : {}) };
  });
  // Rules that contradict each other leave every record without a set, which alone would look like nothing to do.
  const infeasible = contradictions(rules).some((one) => one !== undefined);
  return { json: JSON.stringify({ results, ...(infeasible ? { infeasible } : {}) }), found: results.some(({ parts, notDetermined }) => parts.length > 0 || notDetermined) };
}

/** One set of each part, put together in every way; none where a part has none. */
function combinations(parts: readonly (readonly (readonly string[])[])[]): { readonly sets: readonly (readonly string[])[]; readonly isCut: boolean } {
  let sets: (readonly string[])[] = [[]];
  let isCut = false;
  for (const part of parts) {
    const more = sets.flatMap((set) => part.map((own) => [...set, ...own])).slice(0, MOST_SETS);
    isCut ||= sets.length * part.length > MOST_SETS;
    sets = more;
  }
  return { sets, isCut };
}

/** Missing fields filled in where the rules force them, each with what forces it. */
export function imputeAll({ rules, columns, records, figuresOf }: EditsInput): EditsAnswer {
  const found = records.map((record) => deduce(rules, figuresOf(record)).filter(({ variable }) => variable < columns.length));
  const filled = records.map((record, i) => withFigures(record, new Map(found[i]?.map(({ variable, value }) => [variable, value]))));
  const reasons = found.map((deduced) => Object.fromEntries(deduced.map((one) => [rules.fields[one.variable] ?? "", reasonOf(one, rules)])));
  return { json: `{"records":${recordsJson(filled)},"reasons":${JSON.stringify(reasons)}}`, found: false };
}

/** “x1+x2” for what an equation gives; the rules that leave no other value otherwise. */
function reasonOf({ variable, equation, edits }: Deduced, { fields, edits: given }: RuleSet): string {
  if (!equation) return edits.map((number) => given[number]?.name ?? "").join(" & ");
  const own = coefficientOf(equation, variable);
  const sign = own < 0n ? -1n : 1n;
  const terms = equation.variables.flatMap((other, i): [bigint, string][] => (other === variable ? [] : [[-(equation.coefficients[i] ?? 0n) * sign, fields[other] ?? ""]]));
  const written = [...terms.filter(([factor]) => factor > 0n), ...terms.filter(([factor]) => factor < 0n)].map(([factor, name], i) => {
    const size = factor < 0n ? -factor : factor;
    return `${factor < 0n ? "-" : i > 0 ? "+" : ""}${size === 1n ? "" : `${size}*`}${name}`;
  });
  const constant = equation.bound * sign;
  const sum = written.join("") + (constant === 0n && written.length > 0 ? "" : constant > 0n && written.length > 0 ? `+${constant}` : String(constant));
  return own * sign === 1n ? sum : `(${sum})/${own * sign}`;
}

/** Typing errors put right where a single one explains what is wrong, each with its kind. `scale`: figures ten, a hundred or a thousand times off count too. */
export function mendTypos({ rules, records, figuresOf }: EditsInput, scale: boolean): EditsAnswer {
  const kinds = new Set<SlipKind>(scale ? [...TYPING, "scale"] : TYPING);
  const found = records.map((record) => slips(rules, figuresOf(record), { kinds }));
  const mended = records.map((record, i) => withFigures(record, new Map(found[i]?.flatMap(({ changes }) => [...changes]))));
  const changes = found.map((own) => Object.fromEntries(own.flatMap(({ kind, changes: all }) => [...all.keys()].map((variable) => [rules.fields[variable] ?? "", kind]))));
  return { json: `{"records":${recordsJson(mended)},"changes":${JSON.stringify(changes)}}`, found: found.some((own) => own.length > 0) };
}

function withFigures(record: readonly Figure[], figures: ReadonlyMap<number, Figure>): readonly Figure[] {
  return record.map((value, at) => figures.get(at) ?? value);
}

function recordsJson(records: readonly (readonly Figure[])[]): string {
  const figure = (value: Figure): string => (value === null ? "null" : writeExact(typeof value === "number" ? exactOf(value) : value));
  return `[${records.map((record) => `[${record.map(figure).join(",")}]`).join(",")}]`;
}
