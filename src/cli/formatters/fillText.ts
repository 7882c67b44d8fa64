import { speak } from "../../core/catalogue";
import type { Fill } from "../../core/filling/fill";
import { writeNumber, type Language } from "../../core/message";
import { a1, cellKey, type CellRef } from "../../core/sheet/address";
import type { CellContent } from "../../core/sheet/edit";
import type { FilledWorkbook } from "../../workflows/fill/fillWorkbook";
import { fillWords } from "./fillWords";
import { plainText } from "../../workflows/written/plainText";

/** What a file was filled with, and where it was written. */
export interface FillOutcome {
  readonly file: string;
  readonly out: string;
  readonly filled: FilledWorkbook;
  /** Cells that the file would not take. */
  readonly leftAlone: readonly CellRef[];
}

/** What changed and why, what is left to a person, and how the file stands now. */
export function fillText({ out, filled, leftAlone }: FillOutcome, language: Language): string {
  const words = fillWords(language);
  const written = writtenOf(filled, leftAlone);
  const lines: string[] = [words.written(written.length)];
  for (const by of ["formula", "carried", "forced"] as const) {
    const own = written.filter((one) => one.by === by);
    if (own.length > 0) lines.push(words.cells(words.by[by], own.length), ...own.map(({ fill }) => `  ${lineOf(fill, language)}`));
  }
  if (filled.held.length > 0) lines.push(words.held(filled.held.length), ...filled.held.map((fill) => `  ${lineOf(fill, language)}`));
  if (filled.choices.length > 0) {
    const choices = filled.choices.flatMap(({ question, ways }) => [`  ${plainText(speak(question, language))}`, ...ways.map((way) => `    ${lineOf(way, language)}`)]);
    lines.push(words.choices(filled.choices.length), ...choices);
  }
  if (leftAlone.length > 0) lines.push(words.leftAlone(leftAlone.map((at) => plainText(nameOf(at))).join(", ")));
  const { completeness, findings } = filled.after;
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  lines.push(words.after(completeness.asked - completeness.filled, count("error"), count("warning")), words.out(plainText(out)));
  return `${lines.join("\n")}\n`;
}

/** The same for another program. */
export function fillJson({ file, out, filled, leftAlone }: FillOutcome, language: Language, version: string): string {
  const cell = ({ at, before, after, why }: Fill) => ({ sheet: at.sheet, cell: a1(at), before: before.formula ?? before.value, after: after.formula ?? after.value, why: speak(why, language) });
  const { completeness, verdict } = filled.after;
  const report = {
    tool: "soat-phu-luc",
    version,
    file,
    out,
    changes: writtenOf(filled, leftAlone).map(({ by, fill }) => ({ by, ...cell(fill) })),
    held: filled.held.map((fill) => ({ hold: fill.hold, ...cell(fill) })),
    sources: filled.sources.map(({ name, matched, unread }) => ({ name, matched, unread: unread.map(({ at, cell: { text }, reading: { state } }) => ({ sheet: at.sheet, cell: a1(at), text, why: state })) })),
    choices: filled.choices.map(({ question, ways }) => ({ question: speak(question, language), ways: ways.map(cell) })),
    leftAlone: leftAlone.map((at) => ({ sheet: at.sheet, cell: a1(at) })),
    completeness,
    verdict,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function writtenOf({ written }: FilledWorkbook, leftAlone: readonly CellRef[]): FilledWorkbook["written"] {
  const left = new Set(leftAlone.map(cellKey));
  return written.filter(({ fill }) => !left.has(cellKey(fill.at)));
}

function lineOf({ at, before, after, why }: Fill, language: Language): string {
  return plainText(`${nameOf(at)}: ${said(before, language)} → ${said(after, language)} – ${speak(why, language)}`);
}

function nameOf(at: CellRef): string {
  return `${at.sheet}!${a1(at)}`;
}

function said({ value, formula }: CellContent, language: Language): string {
  if (formula !== null) return formula;
  if (value === null) return fillWords(language).blank;
  return typeof value === "number" ? writeNumber(value, language) : typeof value === "string" ? `“${value}”` : value ? "TRUE" : "FALSE";
}
