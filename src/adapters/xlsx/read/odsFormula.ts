import { formulaFits } from "./withinLimits";

/** Texts stay; a bracketed reference, a semicolon between arguments are rewritten. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[([^\][]*)\]|;/g;

/** An OpenFormula formula ("of:=SUM([.B4:.C4];1)") as Excel writes it: "SUM(B4:C4,1)"; null when it is too long for one. */
export function excelFormula(formula: string): string | null {
  if (!formulaFits(formula)) return null;
  const text = formula.replace(/^(?:of:|oooc:|msoxl:)?=/, "");
  return text.replace(PIECE, (piece: string, reference: string | undefined) =>
    piece === ";" ? "," : reference === undefined ? piece : excelReference(reference),
  );
}

/** "$Sheet2.$A$1:.$B$2" as Excel writes it: "Sheet2!$A$1:$B$2". */
export function excelReference(reference: string): string {
  const [from = "", to] = splitEnds(reference);
  const first = oneEnd(from);
  const last = to === undefined ? "" : oneEnd(to);
  return to === undefined ? first : `${first}:${last.slice(last.lastIndexOf("!") + 1)}`;
}

/** Parted at the colons outside quoted sheet names. */
function splitEnds(reference: string): string[] {
  const ends: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < reference.length; at++) {
    if (reference[at] === "'") quoted = !quoted;
    if (reference[at] !== ":" || quoted) continue;
    ends.push(reference.slice(from, at));
    from = at + 1;
  }
  return [...ends, reference.slice(from)];
}

function oneEnd(end: string): string {
  const dot = end.lastIndexOf(".");
  if (dot < 0) return end;
  const sheet = end.slice(0, dot).replace(/^\$/, "");
  return sheet === "" ? end.slice(dot + 1) : `${sheet}!${end.slice(dot + 1)}`;
}
