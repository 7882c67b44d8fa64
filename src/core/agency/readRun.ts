import { fold } from "../text/fold";
import { foldedWords } from "../text/foldedWords";
import type { AgencyDirectory, Setting } from "./agencyDirectory";
import { agencyKey } from "./agencyKey";
import { opensGroup, isGroupPart, startsBody } from "./bodyWords";
import { nameBeforeClause } from "./clause";
import { committeeNames } from "./committeeNames";
import type { ListedAgency } from "./listedAgency";
import { lentHeads, listed, type TakenName } from "./runNames";
import { RunText, type Atom } from "./runText";
import { groupEnd, unknownEnd } from "./unknownEnd";

/** The names of a run, and its words that name nobody. */
export interface RunNames {
  readonly names: readonly ListedAgency[];
  readonly clauses: readonly string[];
}

/** Names taken from some place on: where the next begins, and whether a clause follows. */
interface Taken {
  readonly names: readonly TakenName[];
  readonly next: number;
  readonly clause?: string;
}

/** So many pieces at most make one name (“Các phòng, ban và tương đương thuộc UBND các huyện, thị xã, thành phố” has five). */
const MOST_PIECES = 8;
/** “Kế hoạch và Đầu tư” after “Sở Nội vụ” has two pieces, “Lao động - Thương binh và Xã hội” two or three. */
const MOST_LENT = 4;
const LONGEST_NAME = 200;

/** What stands around a run: the head that a label lends to its names (“Các Sở: Nội vụ, …”), and whether names or a role come before it. */
export interface RunPlace {
  readonly head: string | null;
  readonly follows: boolean;
}

/** Reads the names of a run: the longest the directory knows first, then groups and unknown bodies by the way they are built. */
export function readRun(text: string, atoms: readonly Atom[], place: RunPlace, directory: AgencyDirectory, setting: Setting): RunNames {
  const run = new RunText(text, atoms);
  const names: ListedAgency[] = [];
  const clauses: string[] = [];
  for (let at = 0; at < atoms.length; ) {
    const taken = take(run, at, names[names.length - 1]?.lookedUp ?? place.head, place.follows || at > 0, directory);
    for (const name of taken.names) names.push(listed(name, directory, setting));
    const end = taken.clause === undefined ? taken.next : clauseEnd(run, taken.next);
    if (taken.clause !== undefined) clauses.push(from(taken.clause, run.slice(at, end - 1)));
    at = end;
  }
  return { names, clauses };
}

/** The stretch from a clause's first words on. */
function from(clause: string, stretch: string): string {
  return stretch.slice(Math.max(0, stretch.indexOf(clause)));
}

/** `last`: the name before, whose head may be meant again; `follows`: something was named or said before. */
function take(run: RunText, at: number, last: string | null, follows: boolean, directory: AgencyDirectory): Taken {
  return (
    committees(run, at, directory) ??
    known(run, at, directory) ??
    beforeClause(run, at, directory) ??
    lent(run, at, last, directory) ??
    plural(run, at, directory) ??
    group(run, at) ??
    unknown(run, at, follows)
  );
}

/** Whether a known name or a group may be here; most other words are told at once. */
function mayBegin(run: RunText, at: number, directory: AgencyDirectory): boolean {
  const [first] = foldedWords(fold(run.slice(at, at)));
  return first !== undefined && directory.mayBeginWith(first);
}

function known(run: RunText, at: number, directory: AgencyDirectory): Taken | null {
  if (!mayBegin(run, at, directory)) return null;
  for (let to = Math.min(at + MOST_PIECES, run.atoms.length) - 1; to >= at; to--) {
    if (run.length(at, to) > LONGEST_NAME) continue;
    const [whole, bare] = [run.slice(at, to), run.bare(at, to)];
    if (whole !== bare && directory.knows(whole)) return { names: [{ text: whole, note: null }], next: to + 1 };
    if (to === at && isPlaceOrClause(bare, directory)) return null;
    if (to > at && isByPlace(bare, directory) && holdsOther(run, at, to)) continue;
    if (directory.knows(bare)) return withMoreParts(run, at, to, bare, directory);
  }
  return null;
}

/** Whether a piece behind the first begins like a body of its own. */
function holdsOther(run: RunText, at: number, to: number): boolean {
  for (let next = at + 1; next <= to; next++) if (startsBody(fold(run.bare(next, next)))) return true;
  return false;
}

/** Known only when its last words are taken for a province. */
function isByPlace(text: string, directory: AgencyDirectory): boolean {
  const match = directory.knows(text) ? directory.lookUp(text) : null;
  return match?.found === true && match.writing === "place";
}

/** “Sở Tài chính tổng hợp” could be a department of the province of Tổng Hợp; it is one that does something. */
function isPlaceOrClause(text: string, directory: AgencyDirectory): boolean {
  return isByPlace(text, directory) && nameBeforeClause(text, (name) => directory.knows(name)) !== null;
}

/** “Các sở, ban, ngành, đoàn thể” is one group although the directory knows its beginning. */
function withMoreParts(run: RunText, at: number, to: number, bare: string, directory: AgencyDirectory): Taken {
  const more = opensGroup(agencyKey(bare)) ? groupEnd(run, to, (part) => directory.knows(part)) : { to, length: null };
  const text = more.to > to ? run.bare(at, more.to) : bare;
  return { names: [{ text, note: run.note(at, more.to) }], next: more.to + 1 };
}

function beforeClause(run: RunText, at: number, directory: AgencyDirectory): Taken | null {
  const piece = run.bare(at, at);
  const length = nameBeforeClause(piece, (name) => directory.knows(name));
  if (length === null) return null;
  return { names: [{ text: piece.slice(0, length).trim(), note: run.note(at, at) }], next: at + 1, clause: piece.slice(length).trim() };
}

function committees(run: RunText, at: number, directory: AgencyDirectory): Taken | null {
  if (!/^(?:ubnd|hđnd|ủy ban|uỷ ban|hội đồng|thường trực|đảng ủy)/iu.test(run.bare(at, at))) return null;
  for (let to = Math.min(at + MOST_PIECES, run.atoms.length) - 1; to >= at; to--) {
    const whole = run.bare(at, to);
    const names = committeeNames(whole);
    if (!names?.every((name) => directory.knows(name))) continue;
    return { names: names.map((lookedUp) => ({ text: whole, lookedUp, note: run.note(at, to) })), next: to + 1 };
  }
  return null;
}

/** “Sở Nội vụ, Tài chính” and “UBND cấp huyện, cấp xã”: the head is said once. */
function lent(run: RunText, at: number, last: string | null, directory: AgencyDirectory): Taken | null {
  if (last === null || startsBody(fold(run.bare(at, at)))) return null;
  for (let to = Math.min(at + MOST_LENT, run.atoms.length) - 1; to >= at; to--) {
    if (run.length(at, to) > LONGEST_NAME) continue;
    const text = run.bare(at, to);
    const lookedUp = lentHeads(last).map((head) => `${head} ${text}`).find((name) => directory.knows(name));
    if (lookedUp !== undefined) return { names: [{ text, lookedUp, note: run.note(at, to) }], next: to + 1 };
  }
  return null;
}

/** “Các Sở Nội vụ, Tài chính” begins a list of departments. */
function plural(run: RunText, at: number, directory: AgencyDirectory): Taken | null {
  const text = run.bare(at, at);
  const lookedUp = text.replace(/^(?:các|những) /iu, "");
  if (lookedUp === text || !directory.knows(lookedUp) || isGroupPart(fold(text))) return null;
  return { names: [{ text, lookedUp, note: run.note(at, at) }], next: at + 1 };
}

function group(run: RunText, at: number): Taken | null {
  const first = run.bare(at, at);
  if (!opensGroup(agencyKey(first)) && !isGroupPart(fold(first))) return null;
  const { to, length } = groupEnd(run, at, () => false);
  const text = run.bare(at, to);
  const name = { text: length === null ? text : text.slice(0, text.length - length).trim(), note: run.note(at, to) };
  return { names: [name], next: to + 1, ...(length === null ? {} : { clause: text.slice(text.length - length).trim() }) };
}

function unknown(run: RunText, at: number, follows: boolean): Taken {
  const text = run.bare(at, at);
  const isLower = /^\p{Ll}/u.test(text) && follows && !startsBody(fold(text));
  if (text === "") return { names: [], next: at + 1 };
  if (isLower) return { names: [], next: at + 1, clause: text };
  const to = unknownEnd(run, at);
  return { names: [{ text: run.bare(at, to), note: run.note(at, to) }], next: to + 1 };
}

/** A clause runs to the end of its line: bodies named in it are not assigned anything. */
function clauseEnd(run: RunText, from: number): number {
  let at = from;
  while (at < run.atoms.length && !(run.atoms[at]?.before === "\n" && startsBody(fold(run.slice(at, at))))) at++;
  return at;
}
