import type { StructureFinding } from "../detection/detection";
import { speaker } from "../message";
import type { Sheet } from "../sheet/sheet";
import type { ReadTable } from "../submission";
import { yearsOutside } from "./outsideYears";

const words = speaker("years", {
  outside: {
    vi: "{form} có cột {years} nằm ngoài các năm của mẫu; số liệu ở đó không được đọc và không được kiểm tra.",
    en: "{form} has columns for {years}, beyond the years of the form; what stands there was neither read nor checked.",
  },
});

/** Sentences about years that a form was not read with. */
export const yearSentences = words.sentences;

const FIX = {
  vi: "Nếu đây là kỳ báo cáo khác thì dùng biểu mẫu đúng các năm của kỳ ấy; nếu không thì không phải sửa.",
  en: "For another reporting period please use the form with its years; otherwise nothing has to be done.",
} as const;

/** Info, one a table: the years with figures in its sheet that its form was not read with. */
export function reportYears(table: ReadTable, tables: readonly ReadTable[], sheets: readonly Sheet[]): StructureFinding[] {
  const filled = yearsOutside(table, { tables, sheets }).filter(({ held }) => held.some((text) => text !== ""));
  const [first, ...others] = filled;
  if (!first) return [];
  const years = filled.map(({ year }) => String(year)).join(", ");
  const message = words.say("outside", { form: table.template.name, years });
  return [{ finding: "structure.yearOutside", severity: "info", message, fix: FIX, template: table.template.id, table: table.id, rowId: "", columnId: "", at: first.at, related: others.map(({ at }) => at) }];
}
