import { fold } from "../text/fold";
import type { AgencyDirectory, Setting } from "./agencyDirectory";
import { isDittoMark } from "./dittoMark";
import type { ListedAgency } from "./listedAgency";
import { listTokens, type AgencyRole, type ListSign, type ListToken } from "./listTokens";
import { readRun, type RunPlace } from "./readRun";
import type { Atom } from "./runText";

/** A stretch of names without a strong sign or a role between them; `ends` is the sign behind it. */
export interface RunPart {
  readonly kind: "run";
  readonly names: readonly ListedAgency[];
  readonly clauses: readonly string[];
  readonly ditto: boolean;
  readonly ends: ListSign | null;
}

/** A cell in order: names, and the words that say who leads. */
export type ListPart = RunPart | { readonly kind: "role"; readonly role: AgencyRole; readonly colon: boolean };

/** Words before a colon that say what the names behind it are for, and name nobody. */
const LABEL = /^(?:các )?(?:(?:cơ quan|đơn vị|bộ phận|tổ chức|thành phần|cơ quan, đơn vị)(?: (?:thực hiện|tham gia|triển khai|theo dõi|được giao|liên quan|giám sát).*)?|(?:thực hiện|tham gia|triển khai|theo dõi|hướng dẫn).*)$/u;
const PLURAL = /^(?:các |những )?(sở|phòng|ban|chi cục|bộ|ubnd(?: (?:các )?(?:huyện|xã|phường))?)$/iu;

/** An atom that notes and words are still added to. */
type OpenAtom = { -readonly [Key in keyof Atom]: Atom[Key] } & { notes: { readonly start: number; readonly end: number }[] };

/** Cuts a tidied text (`tidyList`) into runs of names and role words. */
export function listParts(text: string, directory: AgencyDirectory, setting: Setting): ListPart[] {
  const parts: ListPart[] = [];
  const tokens = listTokens(text);
  let atoms: OpenAtom[] = [];
  let before: ListSign | null = null;
  let head: string | null = null;
  const close = (ends: ListSign | null, isLabel: boolean): void => {
    const written = text.slice(atoms[0]?.start ?? 0, atoms[atoms.length - 1]?.end ?? 0).trim();
    const lends: RegExpExecArray | null = isLabel ? PLURAL.exec(written) : null;
    if (lends) head = `${(lends[1] ?? "").replace(/ các /u, " ")} `;
    const isNobody = lends !== null || (isLabel && LABEL.test(fold(written)));
    const run: RunPart = isNobody ? { kind: "run", names: [], clauses: [], ditto: false, ends } : runOf(text, atoms, ends, { head: head ?? headBefore(parts), follows: parts.length > 0 }, directory, setting);
    parts.push(run);
    atoms = [];
    before = null;
  };
  tokens.forEach((token, at) => {
    const last = atoms[atoms.length - 1];
    if (token.kind === "role") {
      close(null, false);
      parts.push({ kind: "role", role: token.role, colon: token.colon });
    } else if (token.kind === "sign" && isStrong(token.sign)) close(token.sign, token.sign === ":" && tokens[at + 1]?.kind !== "role");
    else if (token.kind === "sign") before = strongerOf(before, token.sign);
    else if (last && before === null) {
      last.end = token.end;
      last.notes.push(...noteOf(token));
    } else {
      atoms.push({ start: token.start, end: token.end, notes: noteOf(token), before: atoms.length === 0 ? null : before });
      before = null;
    }
  });
  close(null, false);
  return parts;
}

/** “Sở Nội vụ; Tài chính; Tư pháp”: the head is said once, whatever sign parts the names. */
function headBefore(parts: readonly ListPart[]): string | null {
  const last = parts.at(-1);
  return last?.kind === "run" && (last.ends === ";" || last.ends === "+") ? (last.names.at(-1)?.lookedUp ?? null) : null;
}

function isStrong(sign: ListSign): boolean {
  return sign === ";" || sign === "+" || sign === "item" || sign === ":";
}

/** Of a comma and the line break behind it the line break tells more. */
function strongerOf(before: ListSign | null, sign: ListSign): ListSign {
  return before === "\n" ? before : sign;
}

function noteOf(token: ListToken): { readonly start: number; readonly end: number }[] {
  return token.kind === "note" ? [{ start: token.start, end: token.end }] : [];
}

function runOf(text: string, atoms: readonly Atom[], ends: ListSign | null, place: RunPlace, directory: AgencyDirectory, setting: Setting): RunPart {
  const isDitto = ({ start, end }: Atom): boolean => isDittoMark(text.slice(start, end).trim());
  const rest = atoms.filter((atom) => !isDitto(atom));
  const { names, clauses } = readRun(text, rest, place, directory, setting);
  return { kind: "run", names, clauses, ditto: rest.length < atoms.length, ends };
}
