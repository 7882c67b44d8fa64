import type { Template } from "../../core/template/template";
import { textForYear } from "./formTexts";

const LONGEST = 31;

/** The sheet's name of a form, as short as people write it: “PL3”; otherwise the form's own name without what Excel forbids. */
export function sheetNameOf(template: Template, taken: readonly string[] = [], later = 0): string {
  const appendix = /^phụ lục\s+(\d{1,2})$/iu.exec(template.name.trim());
  const wanted = (appendix ? `PL${appendix[1]}` : textForYear(template.name, later).replace(/[[\]:*?/\\']+/gu, " ").replace(/\s+/gu, " ").trim()) || template.id;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, LONGEST - ending.length).trimEnd() + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}
