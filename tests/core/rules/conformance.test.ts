import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { CATALOGUE, speakFinding } from "../../../src/core/catalogue";
import { RULE_KINDS, type RuleExample, type RuleKind } from "../../../src/core/rules";
import type { Sentence } from "../../../src/core/message";
import type { RuleBase } from "../../../src/core/template/template";
import { validate } from "../../../src/core/validation/validate";
import { submissionOfExample } from "../../exampleTable";

const folder = join(__dirname, "../../../src/core/rules");
const kinds = Object.values(RULE_KINDS) as unknown as readonly RuleKind<RuleBase>[];
const places = (text: string) => [...text.matchAll(/\{([A-Za-z]+)\}/gu)].map(([, place]) => place).sort();

const directory = new AgencyDirectory(agencies, agencyFields);

function findingsOf(example: RuleExample<RuleBase>) {
  return validate(submissionOfExample(example), [], { sheetOrder: ["EX"], directory }).findings.filter(({ ruleId }) => ruleId !== null);
}

describe.each(kinds.map((kind) => [kind.kind, kind] as const))("%s", (name, kind) => {
  test("stands in a file of its own of at most 120 lines", () => {
    expect(readdirSync(folder)).toContain(`${name}.ts`);
    expect(readFileSync(join(folder, `${name}.ts`), "utf8").split("\n").length).toBeLessThanOrEqual(121);
  });

  test("has a test", () => {
    expect(existsSync(join(__dirname, `${name}.test.ts`))).toBe(true);
  });

  test("has sentences in both languages with the same places, in NFC, that end as sentences", () => {
    const sentences: readonly Sentence[] = [...Object.values(kind.sentences), kind.fix];
    for (const { vi, en } of sentences) {
      expect(places(vi)).toEqual(places(en));
      for (const text of [vi, en]) expect(text).toMatch(/[.!?…]$/u);
      expect(vi).toBe(vi.normalize("NFC"));
    }
  });

  test("accepts its accepting example", () => {
    expect(findingsOf(kind.accepts)).toEqual([]);
  });

  test("reports its reporting example, and says it whole in both languages", () => {
    const findings = findingsOf(kind.reports);
    const said = findings.map(({ rule, key }) => `${rule} ${key.split("|")[2]}@${key.split("|")[3]}`);
    expect(said).toEqual(kind.reports.findings);
    for (const finding of findings) {
      for (const language of ["vi", "en"] as const) {
        const spoken = speakFinding(finding, language);
        expect([spoken.message, spoken.fix, ...spoken.reasons].join(" ")).not.toMatch(/[{}]|undefined/u);
      }
    }
  });

  test("accepting and reporting examples name what the rule needs", () => {
    for (const example of [kind.accepts, kind.reports]) {
      for (const row of kind.rowsNeeded(example.rule)) expect(Object.keys(example.cells)).toContain(row);
    }
  });
});

test("the tag of each kind is its place in the index", () => {
  expect(Object.entries(RULE_KINDS).map(([name, kind]) => [name, kind.kind])).toEqual(Object.keys(RULE_KINDS).map((name) => [name, name]));
});

test("no two owners declare the same sentence", () => {
  const declared = kinds.flatMap(({ sentences }) => Object.keys(sentences));
  expect(new Set(declared).size).toBe(declared.length);
  expect(declared.filter((id) => !CATALOGUE.has(id))).toEqual([]);
});
