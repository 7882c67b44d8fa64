import { writeDay } from "../../core/day";
import type { Language } from "../../core/message";
import { a1, type CellRef } from "../../core/sheet/address";
import type { MissedTask, PlanComparison, TaskPair } from "../../core/tasks/comparePlans";
import type { PlanTask } from "../../core/tasks/planTasks";
import type { MyTask, MyTaskTable } from "../../workflows/tasks/myTasks";
import { unclearText } from "../../workflows/tasks/unclearWords";
import { plainText } from "../../workflows/written/plainText";
import { planWords, type PlanWords } from "./planWords";

const LONGEST = 100;

/** An agency's tasks, table by table: what it leads, what it joins, and how many it may have through a group. */
export function tasksText(agency: string, tables: readonly MyTaskTable[], language: Language): string {
  const words = planWords(language);
  const lines = tables.flatMap(({ title, sheet, tasks }) => {
    const named = tasks.filter(({ role }) => role !== "group");
    const groups = tasks.length - named.length;
    return [`${plainText(title)} (${words.sheet} “${plainText(sheet)}”)`, ...named.map((task) => `  ${taskLine(task, words)}`), ...(groups > 0 ? [`  ${words.groups(groups)}`] : []), ...(tasks.length === 0 ? [`  ${words.none}`] : [])];
  });
  return `${words.tasksOf(plainText(agency))}\n${lines.join("\n")}\n`;
}

function taskLine({ number, role, isUnclear, task, leads, deadline, at }: MyTask, words: PlanWords): string {
  const part = isUnclear ? words.unclearRole : role === "leads" ? words.leads : words.joins(plainText(leads.join(", ")));
  return `${number === "" ? "" : `${number}. `}${clipped(task)} [${a1(at)}] – ${part}; ${words.deadline}: ${deadline === "" ? words.blank : plainText(deadline)}`;
}

/** What a comparison found, group by group. */
export function comparisonText({ named, takenUp, beyond, notTakenUp, later, otherProduct, unclear }: PlanComparison, language: Language): string {
  const words = planWords(language);
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [words.notTakenUp, notTakenUp.map((missed) => missedLine(missed, words))],
    [words.later, later.map(({ day, asked, ...pair }) => `${pairLine(pair)}: ${writeDay(asked)} → ${writeDay(day)}`)],
    [words.otherProduct, otherProduct.map((pair) => `${pairLine(pair)}: ${quoted(pair.task.product?.text)} → ${quoted(pair.own.product?.text)}`)],
    [words.unclear, unclear.map((pair) => `${pairLine(pair)}: ${unclearText(pair, language)}`)],
  ];
  const lines = groups.flatMap(([title, found]) => (found.length === 0 ? [] : [`${title} (${found.length})`, ...found.map((line) => `  ${line}`)]));
  return `${[words.compared(named, takenUp, beyond), ...lines, ...(lines.length === 0 ? [words.nothing] : [])].join("\n")}\n`;
}

function missedLine({ task, role, nearest }: MissedTask, words: PlanWords): string {
  return `${named(task)} – ${role === "leads" ? words.leads : words.joinsBare}${nearest ? `; ${words.perhaps(cellName(nearest.task.at), clipped(nearest.task.text))}` : ""}`;
}

function pairLine({ task, own }: TaskPair): string {
  return `${named(task)} ↔ ${cellName(own.task.at)}`;
}

function named({ number, task }: PlanTask): string {
  return `${number === "" ? "" : `${number}. `}${clipped(task.text)} [${cellName(task.at)}]`;
}

function cellName(at: CellRef): string {
  return `${plainText(at.sheet)}!${a1(at)}`;
}

function quoted(text: string | undefined): string {
  return `“${clipped(text ?? "")}”`;
}

function clipped(text: string): string {
  const plain = plainText(text);
  return plain.length <= LONGEST ? plain : `${plain.slice(0, plain.lastIndexOf(" ", LONGEST))}…`;
}
