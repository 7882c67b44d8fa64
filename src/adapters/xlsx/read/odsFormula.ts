/** Texts stay; a bracketed reference, a semicolon between arguments are rewritten. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[([^\][]*)\]|;/g;

/** An OpenFormula formula ("of:=SUM([.B4:.C4];1)") as Excel writes it: "SUM(B4:C4,1)". */
export function excelFormula(formula: string): string {
  const text = formula.replace(/^(?:of:|oooc:|msoxl:)?=/, "");
  return text.replace(PIECE, (piece: string, reference: string | undefined) =>
    piece === ";" ? "," : reference === undefined ? piece : excelReference(reference),
  );
}

/** "$Sheet2.$A$1:.$B$2" as Excel writes it: "Sheet2!$A$1:$B$2". */
export function excelReference(reference: string): string {
  const [from = "", to] = splitEnds(reference);
  const first = oneEnd(from);
  return to === undefined ? first : `${first}:${oneEnd(to).replace(/^.*!/s, "")}`;
}

function splitEnds(reference: string): string[] {
  return reference.split(/:(?=(?:[^']*'[^']*')*[^']*$)/);
}

function oneEnd(end: string): string {
  const dot = end.lastIndexOf(".");
  if (dot < 0) return end;
  const sheet = end.slice(0, dot).replace(/^\$/, "");
  return sheet === "" ? end.slice(dot + 1) : `${sheet}!${end.slice(dot + 1)}`;
}
