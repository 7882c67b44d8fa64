import { writeDay } from "../../core/day";
import type { Language } from "../../core/message";
import type { UnitProgress } from "../../workflows/review/compareRegisters";
import { STATES } from "../../workflows/review/register";
import type { ReviewReport, SubmissionReport } from "../../workflows/review/reviewReport";
import type { SharedFinding } from "../../workflows/review/sharedFindings";
import { plainText } from "../../workflows/written/plainText";
import { registerWords, type RegisterWords } from "./registerWords";

const MOST_NAMED = 5;

/** The register as a reviewer reads it: a line a unit, worst first; what several units have in common; what became of each since an earlier check. "" where one file says it all. */
export function registerText({ files, submissions, shared, since }: ReviewReport, language: Language): string {
  const [only] = submissions;
  if (!only || (!since && submissions.length === 1 && only.files.length === 1 && only.due === null)) return "";
  const words = registerWords(language);
  const counts = STATES.map((state) => ({ state, n: submissions.filter((entry) => entry.state === state).length }))
    .filter(({ n }) => n > 0)
    .map(({ state, n }) => `${n} ${words.state[state].toLowerCase()}`);
  const late = submissions.filter(({ daysLate }) => daysLate !== null && daysLate > 0).length;
  const unread = new Set(files.filter(({ status }) => status === "unreadable").map(({ path }) => path));
  const lines = [words.heading(submissions.length, counts.join(", "), late), ...submissions.flatMap((entry) => entryLines(entry, entry.files.filter((path) => unread.has(path)).length, words))];
  if (shared.length > 0) lines.push("", words.shared, ...shared.map((finding) => sharedLine(finding, words)));
  if (since) lines.push("", words.since, ...since.map((unit) => sinceLine(unit, words)));
  return `${lines.join("\n")}\n`;
}

function entryLines(entry: SubmissionReport, unread: number, words: RegisterWords): string[] {
  const { name, state, errors, warnings, explained, completeness, files, nearest } = entry;
  const said = [
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(warnings > 0 ? [words.warnings(warnings)] : []),
    ...(explained > 0 ? [words.explained(explained)] : []),
    ...(completeness.asked > 0 ? [words.filled(completeness.filled, completeness.asked)] : []),
    ...daysOf(entry, words),
    ...(files.length > 1 ? [words.files(files.length)] : []),
    ...(unread > 0 && unread < files.length ? [words.unread(unread)] : []),
    ...(entry.isExpected === false ? [words.unexpected] : []),
    ...(nearest === null ? [] : [words.nearest(nearest)]),
    ...(entry.apart ? [words.apart] : []),
  ];
  const forms = entry.forms
    .filter(({ others }) => others.length > 0)
    .map((form) => `    ${words.counts(form.name, plainText(form.path), words.why[form.why], form.others.map(({ path, how }) => `${plainText(path)} (${words.how[how]})`).join(", "))}`);
  return [`  ${plainText(name)} — ${words.state[state]}${said.length > 0 ? `: ${said.join("; ")}` : ""}`, ...forms];
}

/** Days are told where there is one to be held to. */
function daysOf({ due, sentOn, daysLate, state }: SubmissionReport, words: RegisterWords): string[] {
  if (due === null) return [];
  if (state === "missing") return [words.due(writeDay(due))];
  if (sentOn === null || daysLate === null) return [words.unknownDay];
  return [`${words.sent(writeDay(sentOn))}, ${daysLate > 0 ? words.late(daysLate) : words.onTime}`];
}

function sharedLine({ units, cases }: SharedFinding, words: RegisterWords): string {
  const [first] = cases;
  const places = [...new Map(cases.map((one) => [one.unit, one])).values()];
  const named = places.slice(0, MOST_NAMED).map(({ name, sheet, cell }) => plainText(cell === null ? name : `${name} (${sheet ?? ""}!${cell})`));
  const more = places.length > MOST_NAMED ? `, ${words.more(places.length - MOST_NAMED)}` : "";
  return `  ${words.units(units)}: ${plainText(first?.message ?? "")} — ${named.join(", ")}${more}`;
}

function sinceLine({ name, before, now, solved, appeared, changed, standing }: UnitProgress, words: RegisterWords): string {
  const state = (written: string | null, none: string) => (written === null ? none : (STATES.find((one) => one === written) ? words.state[written as keyof RegisterWords["state"]] : plainText(written)));
  const moved = now === null ? words.notNow : before === null ? words.notBefore : `${state(before, words.notBefore)} → ${state(now, words.notNow)}; ${words.progress(solved.length, appeared.length, changed.length, standing)}`;
  return `  ${plainText(name)}: ${moved}`;
}
