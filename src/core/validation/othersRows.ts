import { speaker } from "../message";
import type { ReadTable } from "../submission";
import { formName } from "../template/formName";
import { writtenCells } from "../rules/openRow";
import type { DraftFinding } from "./draft";
import type { Ownership } from "./ownership";

const words = speaker("ownership", {
  othersRows: {
    vi: "{form}: {count} dòng (từ {first} đến {last}) chưa có số liệu, có thể là phần của cơ quan khác. Nếu là phần của đơn vị mình, đề nghị bổ sung.",
    en: "{form}: {count} rows (from {first} to {last}) hold no figure and may be another agency's part. If they are yours, please fill them in.",
  },
  othersRow: {
    vi: "{form}: dòng {first} chưa có số liệu, có thể là phần của cơ quan khác. Nếu là phần của đơn vị mình, đề nghị bổ sung.",
    en: "{form}: row {first} holds no figure and may be another agency's part. If it is yours, please fill it in.",
  },
});

/** Sentences about rows that evidently belong to someone else. */
export const ownershipSentences = words.sentences;

/** One note for each owner whose rows of a table were left blank while another owner's are filled. */
export function othersRows(tables: readonly ReadTable[], ownership: Ownership): DraftFinding[] {
  return tables.flatMap((table) =>
    [...ownership.elsewhere].flatMap((owner): DraftFinding[] => {
      const rows = table.rows.flatMap((row) => {
        if (row.role !== "data" || row.at === null || !ownership.owners(table, row.id).includes(owner)) return [];
        const cell = writtenCells(table, row).find(({ meaning, reading }) => meaning.required && reading.state === "blank");
        return cell ? [{ row, cell }] : [];
      });
      const [first, ...others] = rows;
      if (!first) return [];
      const form = formName(table);
      const last = (rows[rows.length - 1] ?? first).row.label;
      const data = { form, first: { label: first.row.label } };
      const message = others.length > 0 ? words.say("othersRows", { ...data, count: rows.length, last: { label: last } }) : words.say("othersRow", data);
      const at = { rowId: first.row.id, columnId: first.cell.columnId, at: first.cell.at, related: others.map(({ cell }) => cell.at) };
      return [{ finding: "required.missing", ruleId: null, severity: "info", message, fix: null, table, ...at, suggestions: [], blankOf: `${table.id} ${owner}` }];
    }),
  );
}
