import { fold } from "../text/fold";
import { foldedWords } from "../text/foldedWords";
import { agencyKey } from "./agencyKey";
import { isGroupPart, startsBody } from "./bodyWords";
import { nameBeforeClause } from "./clause";
import type { RunText } from "./runText";

const MOST_PIECES = 12;
const MOST_WORDS = 14;
/** “Thể thao”, “Du lịch”: parts of a name after a comma are short. */
const SHORT_PART = 4;

/** One office serves both: “Văn phòng HĐND và UBND huyện”. */
const SHARED_OFFICE = /^(?:văn phòng|vp) (?:hđnd|huyện ủy|thành ủy|đoàn đbqh|đoàn đại biểu quốc hội|đoàn đại biểu quốc hội tỉnh)$/u;
const COMMITTEE = /^(?:hđnd|ubnd)(?!\p{L})/u;

/**
 * The last piece of a group's name that begins with piece `at`: its nouns follow with commas and “và” until another “các …” or a body's own name.
 * `length` counts the letters of a clause at its end, null when there is none. `isOther` tells pieces that are names by themselves.
 */
export function groupEnd(run: RunText, at: number, isOther: (part: string) => boolean): { readonly to: number; readonly length: number | null } {
  let to = at;
  for (let next = at + 1; next < Math.min(run.atoms.length, at + MOST_PIECES); next++) {
    const part = run.bare(next, next);
    if (/^(?:các|những) /iu.test(part) || isOther(part)) break;
    if (isGroupPart(fold(part))) to = next;
    else {
      const named = nameBeforeClause(part, (name) => isGroupPart(fold(name)));
      return named === null ? { to, length: null } : { to: next, length: part.length - named };
    }
  }
  return { to, length: null };
}

/** The last piece of an unknown body's name: “Sở Văn hóa”, “Thể thao” và “Du lịch” are one, but what begins like a body is another. */
export function unknownEnd(run: RunText, at: number): number {
  const isBody = startsBody(fold(run.bare(at, at)));
  let to = at;
  let words = foldedWords(fold(run.bare(at, at))).length;
  for (let next = at + 1; isBody && next < run.atoms.length; next++) {
    const part = run.bare(next, next);
    const folded = fold(part);
    const count = foldedWords(folded).length;
    words += count;
    if (next === at + 1 && SHARED_OFFICE.test(agencyKey(run.bare(at, at))) && COMMITTEE.test(agencyKey(part))) to = next;
    if (startsBody(folded) || count === 0 || words > MOST_WORDS || run.atoms[next]?.notes.length !== 0) break;
    if (run.atoms[next]?.before === "," && count > SHORT_PART) break;
    if (/^\p{Ll}/u.test(part) && !endsWithAnd(run, next)) break;
    to = next;
  }
  return to;
}

/** A part in small letters belongs to the name only where “và” joins it or the one behind it: “văn hóa, thể thao và du lịch”. */
function endsWithAnd(run: RunText, at: number): boolean {
  return run.atoms[at]?.before === "và" || run.atoms[at + 1]?.before === "và";
}
