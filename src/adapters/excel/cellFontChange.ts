import type { Edit } from "../../core/sheet/edit";

/** Asks how a cell's letters look; no sync. */
export function askLetters(range: Excel.Range): void {
  range.load("format/font/name,format/font/size,format/font/bold,format/font/italic,format/font/underline,format/font/color");
}

/** Whether all letters of a cell that was asked for look alike: written anew they all get the look of the first. Excel answers null where they differ. */
export function areLettersAlike({ format: { font } }: Excel.Range): boolean {
  const looks: readonly unknown[] = [font.name, font.size, font.bold, font.italic, font.underline, font.color];
  return looks.every((look) => look !== null);
}

/** Whether a cell that was asked for still has the font that was previewed, where the edit changes it. */
export function stillHasFont({ font }: Pick<Edit, "font">, range: Excel.Range): boolean {
  return font === undefined || range.format.font.name === font.before;
}
