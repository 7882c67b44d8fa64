import { boundsOf, contradictions, fixedValue, redundancies } from "../../../src/core/edits/consistency";
import { deduce } from "../../../src/core/edits/deduce";
import { Figures } from "../../../src/core/edits/figures";
import type { Fraction } from "../../../src/core/edits/fraction";
import { locate } from "../../../src/core/edits/locate";
import { parseEdits } from "../../../src/core/edits/parseEdits";
import { roundings } from "../../../src/core/edits/roundings";
import { RuleSet } from "../../../src/core/edits/ruleSet";
import { slips, type SlipKind } from "../../../src/core/edits/slips";
import { numberOf, type ExactNumber } from "../../../src/core/values/exact";
import {
  boundsCases, fixedCases, imputeCases, infeasibleCases, locateCases, outOfScope, redundantCases, roundCases, signCases, typoCases,
  type PeerCase, type PeerRecord,
} from "./peerCases";

function rulesOf({ rules, records = [] }: PeerCase<unknown>): RuleSet {
  const fields: string[] = [];
  const edits = parseEdits(rules, fields);
  for (const record of records) for (const field of Object.keys(record)) if (!fields.includes(field)) fields.push(field);
  return new RuleSet(fields, edits);
}

const figuresOf = ({ fields }: RuleSet, record: PeerRecord): Figures => new Figures(fields.map((field) => record[field] ?? null));

function changed({ fields }: RuleSet, record: PeerRecord, changes: Iterable<readonly [number, ExactNumber]>): PeerRecord {
  return { ...record, ...Object.fromEntries([...changes].map(([variable, value]) => [fields[variable] ?? "", numberOf(value)])) };
}

const named = <T extends { readonly id: string }>(cases: readonly T[]) => cases.map((one) => [one.id, one] as const);

test.each(named(locateCases))("%s: the peer's set is among the smallest", (_, peer) => {
  const rules = rulesOf(peer);
  const weightOf = (variable: number) => Number(String(peer.weights?.[rules.fields[variable] ?? ""] ?? 1).replace("Inf", "Infinity"));
  const { parts, notDetermined } = locate(rules, figuresOf(rules, peer.records?.[0] ?? {}), weightOf);
  const sets = parts.reduce<string[][]>((all, part) => all.flatMap((one) => part.sets.map((set) => [...one, ...set.map((variable) => rules.fields[variable] ?? "")])), [[]]);
  expect(notDetermined).toBe(false);
  expect(sets.map((set) => set.sort())).toContainEqual([...(peer.expect ?? [])].sort());
  if (peer.weight !== undefined) expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(peer.weight, 9);
});

test("the peers' weights are asserted where they give one", () => {
  expect(locateCases.filter(({ weight }) => weight !== undefined).length).toBeGreaterThan(21);
});

test.each(named(imputeCases))("%s: what is forced is filled in, and nothing else", (_, peer) => {
  const rules = rulesOf(peer);
  const filled = peer.records?.map((record) => changed(rules, record, deduce(rules, figuresOf(rules, record)).map(({ variable, value }) => [variable, value])));
  expect(filled).toEqual(peer.expect);
});

function mended(peer: PeerCase<unknown>, kinds: readonly SlipKind[]): PeerRecord[] {
  const rules = rulesOf(peer);
  const numberOfField = (field: string) => rules.fields.indexOf(field);
  const fixed = new Set([...(peer.fixate ?? []), ...(peer.flip === undefined ? [] : peer.swap ? [] : rules.fields.filter((field) => !peer.flip?.includes(field)))].map(numberOfField));
  const neighbours = (peer.swap ?? []).map(([a, b]) => [numberOfField(a), numberOfField(b)] as const);
  const options = { kinds: new Set(kinds.filter((kind) => kind !== "sign" || peer.flip?.length !== 0)), fixed, neighbours };
  return (peer.records ?? []).map((record) => changed(rules, record, slips(rules, figuresOf(rules, record), options).flatMap(({ changes }) => [...changes])));
}

test.each(named(typoCases))("%s: typing errors are put right where one repair explains them", (_, peer) => {
  expect(mended(peer, ["swap", "extra", "missing", "wrong", "sign"])).toEqual(peer.expect);
});

test.each(named(signCases))("%s: signs and exchanged neighbours", (_, peer) => {
  expect(mended(peer, ["sign", "exchange"])).toEqual(peer.expect);
});

test.each(named(roundCases))("%s: each way to take out rounding differences fits, and the peer's is among them where it changes as few", (_, peer) => {
  const rules = rulesOf(peer);
  const [record = {}] = peer.records ?? [];
  const ways = roundings(rules, figuresOf(rules, record), 2, new Set((peer.fixate ?? []).map((field) => rules.fields.indexOf(field)))) ?? [];
  const records = ways.map((way) => changed(rules, record, way));
  expect(records.length).toBeGreaterThan(0);
  expect(records.filter((one) => locate(rules, figuresOf(rules, one)).parts.length > 0)).toEqual([]);
  expect(records.flatMap((one) => Object.keys(one).filter((field) => Math.abs((one[field] ?? 0) - (record[field] ?? 0)) > 2))).toEqual([]);
  if (peer.expect) expect(records).toEqual(peer.expect);
});

test.each(named(infeasibleCases))("%s: contradictions", (_, peer) => {
  expect(contradictions(rulesOf(peer)).length > 0).toBe(peer.expect);
});

test.each(named(redundantCases))("%s: rules that say nothing new", (_, peer) => {
  const found = redundancies(rulesOf(peer));
  expect(peer.rules.map((__, number) => found.includes(number))).toEqual(peer.expect);
});

const said = (bound: Fraction | null | undefined) => (bound ? Number(bound.above) / Number(bound.below) : "Inf");

test.each(named(boundsCases))("%s: least and most", (_, peer) => {
  const rules = rulesOf(peer);
  const bounds = rules.fields.map((field, variable) => [field, boundsOf(rules, variable)] as const);
  expect(Object.fromEntries(bounds.map(([field, found]) => [field, [said(found?.least?.at), said(found?.most?.at)]]))).toEqual(peer.expect);
});

test.each(named(fixedCases))("%s: fields with one possible value", (_, peer) => {
  const rules = rulesOf(peer);
  const fixed = rules.fields.flatMap((field, variable) => {
    const value = fixedValue(rules, variable);
    return value ? [[field, said(value)] as const] : [];
  });
  expect(Object.fromEntries(fixed)).toEqual(peer.expect);
});

test("only what speaks of categories and booleans is left out", () => {
  expect(outOfScope).toEqual(["locate-056", "locate-058", "locate-059", "locate-061", "locate-062", "locate-082", "locate-083", "locate-084", "fixed-138"]);
  const ids = [locateCases, imputeCases, typoCases, signCases, roundCases, infeasibleCases, redundantCases, boundsCases, fixedCases].flatMap((cases) => cases.map(({ id }) => id));
  expect([ids.length, new Set(ids).size]).toEqual([81, 81]);
});
