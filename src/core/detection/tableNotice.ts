import type { FindingId } from "../finding";
import type { Message, Sentence } from "../message";
import type { CellRef } from "../sheet/address";
import type { ReadTable } from "../submission";
import type { StructureFinding } from "./detection";

/** Something to know of a table as a whole, at the first of its places, the others beside it; an info. */
export function tableNotice(finding: FindingId, said: { readonly message: Message; readonly fix: Sentence }, { template, id }: Pick<ReadTable, "template" | "id">, places: readonly CellRef[]): StructureFinding {
  const [at = null, ...related] = places;
  return { finding, severity: "info", ...said, template: template.id, table: id, rowId: "", columnId: "", at, related };
}
