import { fold } from "../text/fold";
import type { ListedAgency } from "./listedAgency";
import type { ListPart } from "./listParts";
import type { AgencyRole } from "./listTokens";

/**
 * Gives each name the role its cell says: words before names with or without a colon (“Chủ trì: A; phối hợp: B”), behind them (“A chủ trì, B phối
 * hợp”), between them (“A chủ trì, phối hợp với B”), or in brackets (“A (chủ trì)”). In “A phối hợp với B” nothing is said of A.
 */
export function assignRoles(parts: readonly ListPart[]): readonly ListedAgency[] {
  const names: ListedAgency[] = [];
  let inForce: AgencyRole | null = null;
  let pending = 0;
  parts.forEach((part, at) => {
    if (part.kind === "run") {
      for (const name of part.names) names.push({ ...name, role: noteRole(name.note) ?? inForce });
      pending += part.names.length;
      if (part.ends !== null && part.ends !== ":" && !saysMoreOf(parts, at)) pending = 0;
      return;
    }
    const isAhead: boolean = part.colon || pending === 0 || (part.role === "with" && namesFollow(parts, at));
    const isOfAll: boolean = part.role === "lead" || inForce !== "lead";
    if (isAhead && part.role === "with" && !part.colon) giveOthers(names, pending);
    if (!isAhead) give(names, isOfAll ? pending : 1, part.role);
    inForce = isAhead && !bothRoles(parts, at) ? part.role : null;
    pending = 0;
  });
  return names;
}

/** “Sở Nội vụ ⏎ chủ trì …”: what the next line says is of the name above. */
function saysMoreOf(parts: readonly ListPart[], at: number): boolean {
  const next = parts[at + 1];
  const part = parts[at];
  return next?.kind === "role" && !next.colon && part?.kind === "run" && part.ends !== ";" && part.ends !== "item" && part.ends !== "+";
}

function namesFollow(parts: readonly ListPart[], at: number): boolean {
  const next = parts[at + 1];
  return next?.kind === "run" && (next.names.length > 0 || next.ditto || next.ends === ":" || (next.ends === "item" && next.clauses.length === 0));
}

/** “Chủ trì, phối hợp: A” says nothing of A. */
function bothRoles(parts: readonly ListPart[], at: number): boolean {
  const [before, between] = [parts[at - 2], parts[at - 1]];
  const isFirst = at < 3 || parts.slice(0, at - 2).every((part) => part.kind === "run" && part.names.length === 0);
  return isFirst && before?.kind === "role" && !before.colon && between?.kind === "run" && between.names.length === 0;
}

function give(names: ListedAgency[], count: number, role: AgencyRole): void {
  for (let i = names.length - count; i < names.length; i++) {
    const name = names[i];
    if (name && noteRole(name.note) === null) names[i] = { ...name, role };
  }
}

/** “A chủ trì, B phối hợp với C”: once a lead is named, B takes part. */
function giveOthers(names: ListedAgency[], pending: number): void {
  const earlier = names.slice(0, names.length - pending);
  if (!earlier.some(({ role }) => role === "lead")) return;
  for (let i = earlier.length; i < names.length; i++) {
    const name = names[i];
    if (name?.role === null) names[i] = { ...name, role: "with" };
  }
}

/** The role in brackets behind a name. */
function noteRole(note: string | null): AgencyRole | null {
  if (note === null) return null;
  const folded = fold(note);
  if (/(?<!\p{L})(?:chủ trì|đầu mối|thường trực|ct)(?!\p{L})/u.test(folded) && !/phối hợp/u.test(folded)) return "lead";
  return /(?<!\p{L})(?:phối hợp|ph)(?!\p{L})/u.test(folded) && !/chủ trì/u.test(folded) ? "with" : null;
}
