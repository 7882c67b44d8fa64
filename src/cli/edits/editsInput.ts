import { z } from "zod";
import { parseEdits } from "../../core/edits/parseEdits";
import { Figures, type Figure } from "../../core/edits/figures";
import { RuleSet } from "../../core/edits/ruleSet";
import { numberOf } from "../../core/values/exact";
import { JsonNumber, parseExactJson } from "./exactJson";

/** Rules and records to be worked on: figures by the rules' variables, and what each may weigh. */
export interface EditsInput {
  readonly rules: RuleSet;
  /** Names of the records' columns, in their order. */
  readonly columns: readonly string[];
  readonly records: readonly (readonly Figure[])[];
  /** Figures of a record in the order of the rules' variables; null for a variable without a column. */
  readonly figuresOf: (record: readonly Figure[]) => Figures;
  readonly weightOf: (variable: number) => number;
  /** Names in the rules, and names given a weight, that no column has. */
  readonly unknown: { readonly inRules: readonly string[]; readonly inWeights: readonly string[] };
}

const number = z.instanceof(JsonNumber);
const rulesFile = z.object({
  rules: z.array(z.string()),
  weights: z.record(z.string(), z.union([number, z.literal("Inf")])).optional(),
});
const recordsFile = z.object({ fields: z.array(z.string()), records: z.array(z.array(z.union([number, z.null()]))) });

/** The file is not what the command reads; `place` is where, as in “records[3]”. */
export class EditsInputError extends Error {
  constructor(readonly place: string) {
    super(place);
    this.name = "EditsInputError";
  }
}

/** A file is no JSON at all; `file` is RULES or RECORDS. */
export class NotJsonError extends Error {
  constructor(readonly file: string) {
    super(file);
    this.name = "NotJsonError";
  }
}

/** Reads the two files' texts. Throws EditsInputError, EditSyntaxError for a rule, NotJsonError. */
export function readEditsInput(rulesText: string, recordsText: string): EditsInput {
  const given = parsed(rulesFile, rulesText, "RULES");
  const { fields: columns, records } = parsed(recordsFile, recordsText, "RECORDS");
  const uneven = records.findIndex((record) => record.length !== columns.length);
  if (uneven >= 0) throw new EditsInputError(`RECORDS.records.[${uneven}]`);
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined) throw new EditsInputError(`RECORDS.fields: ${twice}`);
  const variables = [...columns];
  const rules = new RuleSet(variables, parseEdits(given.rules, variables));
  const weights = variables.map((name) => weightIn(given.weights?.[name]));
  const light = weights.findIndex((weight) => !(weight > 0));
  if (light >= 0) throw new EditsInputError(`RULES.weights.${variables[light] ?? ""}`);
  return {
    rules,
    columns,
    records,
    figuresOf: (record) => new Figures(variables.map((_, at) => record[at] ?? null)),
    weightOf: (variable) => weights[variable] ?? 1,
    unknown: { inRules: variables.slice(columns.length), inWeights: Object.keys(given.weights ?? {}).filter((name) => !variables.includes(name)) },
  };
}

function weightIn(weight: JsonNumber | "Inf" | undefined): number {
  return weight === undefined ? 1 : weight === "Inf" ? Infinity : numberOf(weight);
}

function parsed<T>(schema: z.ZodType<T>, text: string, file: string): T {
  const result = schema.safeParse(jsonIn(text, file));
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path ?? [];
  throw new EditsInputError([file, ...path.map((step) => (typeof step === "number" ? `[${step}]` : String(step)))].join("."));
}

function jsonIn(text: string, file: string): unknown {
  try {
    return parseExactJson(text);
  } catch (problem) {
    if (problem instanceof SyntaxError || problem instanceof RangeError) throw new NotJsonError(file);
    throw problem;
  }
}
