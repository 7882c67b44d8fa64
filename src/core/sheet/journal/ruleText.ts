import type { RecordedRule } from "./batchRecord";

/** What cells asked for, as the journal keeps it. */
export function ruleText({ rule, ignoreBlanks, prompt, errorAlert }: RecordedRule): string {
  return JSON.stringify({ rule, ignoreBlanks, prompt, errorAlert });
}

/** Reads it back; null for what is no rule. Throws for what is no JSON. */
export function readRuleText(text: string): RecordedRule | null {
  const found = JSON.parse(text) as Partial<RecordedRule> | null;
  const { rule, ignoreBlanks, prompt, errorAlert } = found ?? {};
  return rule && prompt && errorAlert && ignoreBlanks !== undefined ? { rule, ignoreBlanks, prompt, errorAlert } : null;
}
