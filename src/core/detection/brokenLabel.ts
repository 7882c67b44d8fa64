import type { RowMatch } from "./alignment";
import type { BodyRow } from "./bodyRow";
import type { IndexedTable } from "./formIndex";
import { indexLabel } from "./formIndex";
import { likenessOf } from "../text/likeness";

const CLEARLY_MORE = 0.03;

/** Sheet rows that only hold the rest of the label above, broken over two rows: with it the label is liker to the form's. */
export function joinsLabelAbove(matches: readonly RowMatch[], body: readonly BodyRow[], form: IndexedTable): ReadonlySet<number> {
  const taken = new Set(matches.map((match) => match.body));
  const rests = new Set<number>();
  for (const match of matches) {
    const [head, rest, plan] = [body[match.body], body[match.body + 1], form.rows[match.plan]];
    if (match.likeness > 1 - CLEARLY_MORE || !head || !rest || !plan || taken.has(match.body + 1)) continue;
    if (rest.filled > 0 || rest.ordinal !== "" || rest.label === "") continue;
    const { text } = indexLabel(`${head.label} ${rest.label}`);
    if (plan.labels.some((label) => likenessOf(label.text, text) > match.likeness + CLEARLY_MORE)) rests.add(match.body + 1);
  }
  return rests;
}
