import { deduce } from "../../src/core/edits/deduce";
import { Figures } from "../../src/core/edits/figures";
import { locate } from "../../src/core/edits/locate";
import { parseEdits } from "../../src/core/edits/parseEdits";
import { RuleSet } from "../../src/core/edits/ruleSet";
import { slips, type SlipKind } from "../../src/core/edits/slips";

const RECORDS = 1_000;
const RUNS = 9;
const FIELDS = Array.from({ length: 11 }, (_, i) => `x${i + 1}`);
/** Five balances over eleven fields, ten of which are not negative. */
const RULES = [
  "x1 + x2 == x3", "x2 == x4", "x5 + x6 + x7 == x8", "x3 + x8 == x9", "x9 - x10 == x11",
  ...FIELDS.slice(0, 10).map((field) => `${field} >= 0`),
];
const TYPING: ReadonlySet<SlipKind> = new Set<SlipKind>(["swap", "extra", "missing", "wrong", "sign"]);

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function soundRecord(next: () => number): number[] {
  const draw = (most: number): number => Math.floor(next() * most);
  const [x1, x2, x5, x6, x7] = [draw(2_000), draw(2_000), draw(500), draw(500), draw(500)] as const;
  const [x3, x8] = [x1 + x2, x5 + x6 + x7];
  const x10 = draw(2_000);
  return [x1, x2, x3, x2, x5, x6, x7, x8, x3 + x8, x10, x3 + x8 - x10];
}

/** Records of which a share has one or two figures changed at random. */
function damagedRecords(share: number): number[][] {
  const next = numbersFrom(20_200_430);
  return Array.from({ length: RECORDS }, (_, i) => {
    const record = soundRecord(next);
    const times = i < RECORDS * share ? 1 + Math.floor(next() * 2) : 0;
    for (let time = 0; time < times; time++) record[Math.floor(next() * 11)] = Math.floor(next() * 4_000) - 500;
    return record;
  });
}

function holedRecords(): (number | null)[][] {
  const next = numbersFrom(20_200_430);
  return Array.from({ length: RECORDS }, () => soundRecord(next).map((value) => (next() < 0.4 ? null : value)));
}

/** Records with one figure mistyped by two swapped digits. */
function mistypedRecords(): number[][] {
  const next = numbersFrom(20_200_430);
  return Array.from({ length: RECORDS }, () => {
    const record = soundRecord(next);
    const at = Math.floor(next() * 11);
    const digits = String(record[at]);
    const place = Math.floor(next() * Math.max(1, digits.length - 1));
    record[at] = Number(digits.slice(0, place) + (digits[place + 1] ?? "") + (digits[place] ?? "") + digits.slice(place + 2));
    return record;
  });
}

function median(work: () => void): number {
  for (let run = 0; run < RUNS; run++) work();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** Times the data-editing engine on a thousand records of eleven fields and fifteen rules; each run compiles the rules anew. */
export function checkEdits(): void {
  const rulesOf = (): RuleSet => {
    const fields = [...FIELDS];
    return new RuleSet(fields, parseEdits(RULES, fields));
  };
  const report = (name: string, records: readonly (readonly (number | null)[])[], treat: (rules: RuleSet, figures: Figures) => number): void => {
    let count = 0;
    const time = median(() => {
      const rules = rulesOf();
      count = 0;
      for (const record of records) count += treat(rules, new Figures(record));
    });
    process.stdout.write(`edits, ${RECORDS} records of 11 fields and 15 rules, ${name}: ${time.toFixed(1)} ms, ${count} found\n`);
  };
  report("locate, 30 % bad", damagedRecords(0.3), (rules, figures) => locate(rules, figures).parts.length);
  report("locate, all bad", damagedRecords(1), (rules, figures) => locate(rules, figures).parts.length);
  report("typos", mistypedRecords(), (rules, figures) => slips(rules, figures, { kinds: TYPING }).length);
  report("impute, 40 % missing", holedRecords(), (rules, figures) => deduce(rules, figures).length);
}
