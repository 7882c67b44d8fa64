import { figuresCode } from "../../core/explanation/figuresCode";
import type { Sheet } from "../../core/sheet/sheet";
import type { ReadTable } from "../../core/submission";
import { formName } from "../../core/template/formName";
import { answeredIn } from "./receivedFile";

/**
 * Why a file's form counts: no other file has it; all others are blank; all say the same; it was saved last; a person chose it; or nobody can
 * tell which is the last (`unsure`): then the one whose name comes last counts until a person decides.
 */
export type StandingReason = "only" | "filled" | "same" | "later" | "chosen" | "unsure";

/** Which of a unit's files speaks for a form. */
export interface FormStanding {
  /** Template id ("pl3"). */
  readonly template: string;
  readonly name: string;
  /** The file that counts. */
  readonly path: string;
  readonly why: StandingReason;
  /** The other files that have the form, which are shown and do not count. */
  readonly others: readonly { readonly path: string; readonly how: "same" | "different" | "blank" }[];
}

/** A file of a unit and what it has. */
export interface RivalFile {
  readonly path: string;
  /** Last save, ISO text; null when not stated. */
  readonly savedAt: string | null;
  readonly tables: readonly ReadTable[];
  readonly sheets: readonly Sheet[];
}

/** Decides for each form of a unit which file speaks for it. `chosen`: file by template id, as a person chose. */
export function formStandings(files: readonly RivalFile[], chosen: ReadonlyMap<string, string>): FormStanding[] {
  const templates = [...new Set(files.flatMap(({ tables }) => tables.map(({ template }) => template.id)))];
  return templates.flatMap((template) => {
    const rivals = files.flatMap(({ path, savedAt, tables, sheets }) => {
      const own = tables.filter((table) => table.template.id === template);
      return own[0] ? [{ path, savedAt, name: formName(own[0]), answered: own.reduce((sum, table) => sum + answeredIn(table), 0), tables: own, sheets }] : [];
    });
    const counting = countingOf(rivals, chosen.get(template) ?? null);
    if (!counting) return [];
    const { rival, why } = counting;
    const code = rivals.length > 1 ? figuresCode(rival.tables, rival.sheets) : "";
    const others = rivals
      .filter((one) => one !== rival)
      .map(({ path, answered, tables, sheets }) => ({ path, how: answered === 0 && rival.answered > 0 ? ("blank" as const) : figuresCode(tables, sheets) === code ? ("same" as const) : ("different" as const) }));
    return [{ template, name: rival.name, path: rival.path, why, others }];
  });
}

interface Rival extends RivalFile {
  readonly name: string;
  readonly answered: number;
}

function countingOf(rivals: readonly Rival[], chosen: string | null): { readonly rival: Rival; readonly why: StandingReason } | null {
  const [first] = rivals;
  if (!first) return null;
  const wanted = rivals.find(({ path }) => path === chosen);
  if (wanted) return { rival: wanted, why: "chosen" };
  if (rivals.length === 1) return { rival: first, why: "only" };
  const filled = rivals.filter(({ answered }) => answered > 0);
  const [alone = first, ...more] = filled;
  if (more.length === 0) return { rival: alone, why: filled.length === 0 ? "same" : "filled" };
  const isSame = new Set(filled.map(({ tables, sheets }) => figuresCode(tables, sheets))).size === 1;
  const last = [...filled].sort(bySave).pop() ?? alone;
  if (isSame) return { rival: last, why: "same" };
  const isSure = filled.every(({ savedAt }) => savedAt !== null) && filled.filter(({ savedAt }) => savedAt === last.savedAt).length === 1;
  return { rival: last, why: isSure ? "later" : "unsure" };
}

/** By the moment of the last save; files that do not state it first, and among equals by name. */
function bySave(a: Rival, b: Rival): number {
  const [one, other] = [a.savedAt ?? "", b.savedAt ?? ""];
  return one < other ? -1 : one > other ? 1 : a.path < b.path ? -1 : 1;
}
