/** A sample to choose from, with the line that says what it shows. */
export interface Sample {
  readonly file: string;
  readonly line: string;
}

/** The samples that the table of their README lists, in its order. */
export function sampleList(readme: string): Sample[] {
  return [...readme.matchAll(/^\|\s*`([^`]+)`\s*\|\s*(.+?)\s*\|$/gmu)].map(([, file = "", line = ""]) => ({ file, line }));
}
