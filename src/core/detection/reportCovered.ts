import { speaker } from "../message";
import type { Sheet } from "../sheet/sheet";
import type { DetectedTable, StructureFinding } from "./detection";
import { tableNotice } from "./tableNotice";

const words = speaker("covered", {
  one: {
    vi: "Ô này bị ô gộp che khuất nhưng tệp vẫn lưu {text} ở đó; nội dung này không hiển thị nên không được kiểm tra.",
    en: "A merged cell covers this one, yet the file keeps {text} there; it cannot be seen and was not checked.",
  },
  several: {
    vi: "Có {count} ô bị ô gộp che khuất nhưng tệp vẫn lưu nội dung (ô đầu tiên: {text}); các nội dung này không hiển thị nên không được kiểm tra.",
    en: "Merged cells cover {count} cells in which the file keeps something (the first: {text}); it cannot be seen and was not checked.",
  },
});

/** Sentences about what merged cells hide. */
export const coveredSentences = words.sentences;

const FIX = {
  vi: "Nên bỏ gộp ô để xem lại: nội dung cần báo cáo thì ghi vào ô hiển thị, nội dung thừa thì xóa.",
  en: "Better unmerge the cells and look: move what belongs to the report into cells that show, and clear the rest.",
} as const;

/** Info, one a table: what its file keeps below merged cells, where it differs from what they show. */
export function reportCovered(table: DetectedTable, sheets: ReadonlyMap<string, Sheet>): StructureFinding[] {
  const hidden = table.pieces.flatMap(({ sheet, top, left, bottom, right }) =>
    (sheets.get(sheet)?.covered ?? [])
      .filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right)
      .map(({ row, column, text }) => ({ at: { sheet, row, column }, text })),
  );
  const [first] = hidden;
  if (!first) return [];
  const text = { label: first.text };
  const message = hidden.length === 1 ? words.say("one", { text }) : words.say("several", { count: hidden.length, text });
  return [tableNotice("structure.valueCovered", { message, fix: FIX }, table, hidden.map(({ at }) => at))];
}
