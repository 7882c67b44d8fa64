import fc from "fast-check";
import { deduce } from "../../../src/core/edits/deduce";
import { Figures, type Figure } from "../../../src/core/edits/figures";
import { locate } from "../../../src/core/edits/locate";
import { parseEdits } from "../../../src/core/edits/parseEdits";
import { RuleSet } from "../../../src/core/edits/ruleSet";
import { ALL_SLIPS, slips, type SlipKind } from "../../../src/core/edits/slips";
import { numberOf } from "../../../src/core/values/exact";

/** A tree of balances: each total with its parts, leaves last; and a record that keeps it, in units of 1, 0.1 or 0.01. */
interface Tree {
  readonly rules: readonly string[];
  readonly fields: readonly string[];
  readonly record: readonly number[];
  readonly decimals: number;
}

const tree = (largest: number): fc.Arbitrary<Tree> =>
  fc
    .record({
      shape: fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 1, maxLength: 3 }),
      leaves: fc.array(fc.integer({ min: 0, max: largest }), { minLength: 9, maxLength: 9 }),
      decimals: fc.constantFrom(0, 0, 1, 2),
    })
    .map(({ shape, leaves, decimals }) => {
      const units: number[] = [0];
      const rules: string[] = [];
      let open = [0];
      for (const count of shape) {
        const [total = 0, ...rest] = open;
        const parts = Array.from({ length: count }, (_, i) => units.length + i);
        units.push(...parts.map(() => 0));
        rules.push(`${parts.map((part) => `x${part}`).join(" + ")} == x${total}`);
        open = [...rest, ...parts];
      }
      open.forEach((leaf, i) => (units[leaf] = leaves[i] ?? 0));
      for (const rule of [...rules].reverse()) {
        const [total, ...parts] = (rule.match(/\d+/gu) ?? []).map(Number).reverse();
        units[total ?? 0] = parts.reduce((sum, part) => sum + (units[part] ?? 0), 0);
      }
      const fields = units.map((_, i) => `x${i}`);
      return { rules: [...rules, ...fields.map((field) => `${field} >= 0`)], fields, record: units.map((unit) => scaled(unit, decimals)), decimals };
    });

const scaled = (units: number, decimals: number): number => Number(`${units}e-${decimals}`);

function rulesOf({ rules, fields }: Pick<Tree, "rules" | "fields">): RuleSet {
  const named = [...fields];
  return new RuleSet(named, parseEdits(rules, named));
}

/** Whether the rules can hold when these figures may be anything: told without locating. */
const canHold = (rules: RuleSet, figures: readonly Figure[], free: readonly number[]): boolean => {
  const without = new Figures(figures.map((figure, i) => (free.includes(i) ? null : figure)));
  return rules.parts.every(({ conditions, variables }) => conditions.withoutAll(variables.filter((variable) => without.missing.includes(variable)))?.hold(without) === true);
};

const subsets = (count: number): number[][] => Array.from({ length: 2 ** count }, (_, bits) => Array.from({ length: count }, (__, i) => i).filter((i) => bits & (1 << i)));

test("every set found works, none is smaller, none is left out (against all subsets)", () => {
  const damaged = tree(99).chain((one) => fc.tuple(fc.constant(one), fc.array(fc.tuple(fc.nat(one.fields.length - 1), fc.option(fc.integer({ min: -20, max: 200 }), { nil: null })), { minLength: 1, maxLength: 3 })));
  fc.assert(
    fc.property(damaged, ([one, damages]) => {
      const rules = rulesOf(one);
      const record: Figure[] = [...one.record];
      for (const [field, value] of damages) record[field] = value === null ? null : scaled(value, one.decimals);
      const missing = record.flatMap((figure, i) => (figure === null ? [i] : []));
      const known = record.flatMap((figure, i) => (figure === null ? [] : [i]));
      const working = subsets(known.length).map((bits) => bits.map((i) => known[i] ?? 0)).filter((set) => canHold(rules, record, [...set, ...missing]));
      const least = Math.min(...working.map((set) => set.length));
      const smallest = working.filter((set) => set.length === least).map(String).sort();
      const { parts, notDetermined } = locate(rules, new Figures(record));
      const found = parts.reduce<number[][]>((all, part) => all.flatMap((chosen) => part.sets.map((set) => [...chosen, ...set])), [[]]);
      expect(notDetermined).toBe(false);
      expect(found.map((set) => String(set.sort((a, b) => a - b))).sort()).toEqual(smallest);
    }),
    { numRuns: 150 },
  );
});

test("conditions are told apart by projection exactly as by trying figures", () => {
  const rule = fc.tuple(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 }), fc.constantFrom("==", "<=", "<"), fc.integer({ min: -3, max: 3 }));
  const text = ([factors, operator, bound]: [number[], string, number]): string => `${factors.map((factor, i) => `${factor}*x${i}`).join(" + ")} ${operator} ${bound}`;
  fc.assert(
    fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })), (given, [a, b]) => {
      const rules = rulesOf({ rules: given.map(text), fields: ["x0", "x1", "x2"] });
      const bounds = given.flatMap(([factors, operator, bound]) => [{ factor: factors[2] ?? 0, rest: bound - (factors[0] ?? 0) * a - (factors[1] ?? 0) * b, operator }]);
      expect(canHold(rules, [a, b, 0], [2])).toBe(hasRoom(bounds));
    }),
    { numRuns: 500 },
  );
});

interface OneBound {
  readonly factor: number;
  readonly rest: number;
  readonly operator: string;
}

/** Whether some number c keeps factor × c (operator) rest for all: the ends of the intervals, between them and beyond them are tried. */
function hasRoom(bounds: readonly OneBound[]): boolean {
  const ends = [...new Set(bounds.filter(({ factor }) => factor !== 0).map(({ factor, rest }) => rest / factor))].sort((a, b) => a - b);
  const tries = ends.flatMap((end, i) => [end, (end + (ends[i + 1] ?? end + 2)) / 2]).concat((ends[0] ?? 0) - 1);
  const keeps = (c: number, { factor, rest, operator }: OneBound): boolean => {
    const difference = ends.includes(c) && factor !== 0 && rest / factor === c ? 0 : factor * c - rest;
    return operator === "==" ? Math.abs(difference) < 1e-9 : operator === "<=" ? difference <= 1e-9 : difference < -1e-9;
  };
  return tries.some((c) => bounds.every((bound) => keeps(c, bound)));
}

test("what is deduced is forced, and whatever is forced is deduced", () => {
  const holed = tree(9).chain((one) => fc.tuple(fc.constant(one), fc.uniqueArray(fc.nat(one.fields.length - 1), { minLength: 1, maxLength: 5 })));
  fc.assert(
    fc.property(holed, ([one, holes]) => {
      const rules = rulesOf(one);
      const record = one.record.map((figure, i): Figure => (holes.includes(i) ? null : figure));
      const found = new Map(deduce(rules, new Figures(record)).map(({ variable, value }) => [variable, numberOf(value)]));
      for (const hole of holes) {
        const truth = one.record[hole] ?? 0;
        const others = holes.filter((other) => other !== hole);
        const other = [truth + 1, truth - 1, truth + 0.5, 0].filter((value) => value !== truth);
        const isForced = !other.some((value) => canHold(rules, record.map((figure, i) => (i === hole ? value : figure)), others)) && !isOpen(one, record, hole, others);
        expect([hole, found.get(hole)]).toEqual([hole, isForced ? truth : undefined]);
      }
    }),
    { numRuns: 300 },
  );
});

/** Whether a value near the truth, a hundredth of a unit away, is possible too. */
function isOpen(one: Tree, record: readonly Figure[], hole: number, others: readonly number[]): boolean {
  const truth = one.record[hole] ?? 0;
  return [0.001, -0.001].some((by) => canHold(rulesOf(one), record.map((figure, i) => (i === hole ? Number((truth + by).toFixed(3)) : figure)), others));
}

/** Each way of mistyping a figure, by its digits; null where it changes nothing or gives no figure of that kind. */
const MISTYPE: Readonly<Record<Exclude<SlipKind, "exchange">, (digits: string, place: number, digit: number) => string | null>> = {
  swap: (digits, place) => digits.slice(0, place) + (digits[place + 1] ?? "") + (digits[place] ?? "") + digits.slice(place + 2),
  missing: (digits, place) => (digits.length > 1 ? digits.slice(0, place) + digits.slice(place + 1) : null),
  extra: (digits, place, digit) => digits.slice(0, place + 1) + String(digit) + digits.slice(place + 1),
  wrong: (digits, place, digit) => digits.slice(0, place) + String(digit) + digits.slice(place + 1),
  sign: (digits) => (digits === "0" ? null : `-${digits}`),
  scale: (digits, _, digit) => (digits === "0" ? null : digits + "0".repeat(1 + (digit % 3))),
};

test.each(Object.entries(MISTYPE))("a slip (%s) that alone explains what is wrong is put right, to 10^15 and with two decimals", (kind, mistype) => {
  const large = tree(10 ** 14).chain((one) => fc.tuple(fc.constant(one), fc.nat(one.fields.length - 1), fc.nat(14), fc.nat(9)));
  let repaired = 0;
  fc.assert(
    fc.property(large, ([one, field, at, digit]) => {
      const rules = rulesOf(one);
      const units = BigInt(Math.round((one.record[field] ?? 0) * 10 ** one.decimals));
      const digits = String(units);
      const mistyped = mistype(digits, at % Math.max(1, digits.length - 1), digit);
      fc.pre(mistyped !== null && mistyped !== digits && !/^-?0/u.test(mistyped) && Number.isSafeInteger(Number(mistyped)) && Number.isSafeInteger(Number(units)));
      const exact = one.record.map((value): Figure => ({ units: BigInt(Math.round(value * 10 ** one.decimals)), decimals: one.decimals }));
      fc.pre(new Figures(exact).missing.length === 0 && locate(rules, new Figures(exact)).parts.length === 0);
      const wrong = exact.map((figure, i) => (i === field ? { units: BigInt(mistyped ?? "0"), decimals: one.decimals } : figure));
      const offered = slips(rules, new Figures(wrong), { kinds: ALL_SLIPS });
      for (const { changes } of offered) {
        const after = wrong.map((figure, i) => changes.get(i) ?? figure);
        expect(locate(rules, new Figures(after)).parts).toEqual([]);
      }
      expect(offered.length).toBeLessThan(2);
      const [slip] = offered;
      if (slip?.changes.get(field)?.units === units) repaired++;
    }),
    { numRuns: 200 },
  );
  expect([kind, repaired > 30]).toEqual([kind, true]);
});
