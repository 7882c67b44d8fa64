import type { StructureFinding } from "../detection/detection";
import { tableNotice } from "../detection/tableNotice";
import { speaker } from "../message";
import type { Sheet } from "../sheet/sheet";
import type { ReadTable } from "../submission";
import { yearsOutside } from "./outsideYears";

const words = speaker("years", {
  outside: {
    vi: "{form} có cột {years} nằm ngoài các năm của mẫu; số liệu ở đó không được đọc và không được kiểm tra.",
    en: "{form} has columns for {years}, beyond the years of the form; what stands there was neither read nor checked.",
  },
  typedOver: {
    vi: "{form} ghi các năm {years} thay cho các năm của mẫu ({own}); số liệu được đọc và kiểm tra theo các năm ghi trên biểu.",
    en: "{form} is headed {years} instead of the form's years ({own}); it was read and checked by the years that it states.",
  },
});

/** Sentences about years that a form was not read with. */
export const yearSentences = words.sentences;

const FIX = {
  vi: "Nếu đây là kỳ báo cáo khác thì dùng biểu mẫu đúng các năm của kỳ ấy; nếu không thì không phải sửa.",
  en: "For another reporting period please use the form with its years; otherwise nothing has to be done.",
} as const;

const FIX_TYPED_OVER = {
  vi: "Nếu đây là kỳ báo cáo khác thì không phải sửa; nếu nộp theo các năm của mẫu thì bổ sung các năm còn thiếu.",
  en: "For another reporting period nothing has to be done; for the form's own years please add those that are missing.",
} as const;

/** Info, one a table at most of each: the years with figures in its sheet that its form was not read with; and that the form's headings were typed over to years that are only partly its own. */
export function reportYears(table: ReadTable, tables: readonly ReadTable[], sheets: readonly Sheet[]): StructureFinding[] {
  return [...reportOutside(table, tables, sheets), ...reportTypedOver(table)];
}

function reportOutside(table: ReadTable, tables: readonly ReadTable[], sheets: readonly Sheet[]): StructureFinding[] {
  const filled = yearsOutside(table, { tables, sheets }).filter(({ held }) => held.some((text) => text !== ""));
  if (filled.length === 0) return [];
  const years = filled.map(({ year }) => String(year)).join(", ");
  const message = words.say("outside", { form: table.template.name, years });
  return [tableNotice("structure.yearOutside", { message, fix: FIX }, table, filled.map(({ at }) => at))];
}

/** A form drawn by us has the years that were asked for. */
function reportTypedOver(table: ReadTable): StructureFinding[] {
  const { template, period, columns, drawnByUs } = table;
  const own = template.period;
  if (drawnByUs || !own || !period || period.from <= own.from || period.from > own.to || period.to <= own.to) return [];
  const places = columns.flatMap(({ plan, headingAt }) => (plan.kind === "year" && headingAt ? [headingAt] : []));
  const message = words.say("typedOver", { form: template.name, years: `${period.from}–${period.to}`, own: `${own.from}–${own.to}` });
  return [tableNotice("structure.yearOutside", { message, fix: FIX_TYPED_OVER }, table, places)];
}
