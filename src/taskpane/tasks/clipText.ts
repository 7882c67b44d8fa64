const LONGEST = 160;

/** A long text cut between words for a line of a list. */
export function clipText(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(" ", LONGEST);
  return `${text.slice(0, space > 0 ? space : LONGEST)}…`;
}
