import { startsBody } from "../agency/bodyWords";
import { isDittoMark } from "../agency/dittoMark";
import { fold } from "../text/fold";
import type { Binding, BoundColumn } from "./binding";
import { isOtherList } from "./otherList";
import type { LineAbove } from "./titleLines";

const SURE_HEADING = 0.6;
const ROWS_LOOKED_AT = 12;
const MOST = 0.6;
const INDICATOR = /(?<!\p{L})(?:chỉ tiêu|mục tiêu|chỉ số)(?!\p{L})/u;
/** What was reached beside what was aimed at: an account of a year, not its plan. */
const REACHED = /^(?:thực hiện|kết quả|ước|đạt|số liệu)(?!\p{L})/u;
const AIM = /(?<!\p{L})(?:chỉ tiêu|mục tiêu|phấn đấu|kế hoạch)(?!\p{L})/u;

/** Whether a table of few columns is one of targets, whatever its year and place: what is aimed at, how much of it, and bodies that answer for it. */
export function bearsTargets(binding: Binding, lines: readonly LineAbove[], last: number): boolean {
  const found = binding.columns.filter((column) => column.found !== null && column.score >= SURE_HEADING);
  const target = found.find(({ plan }) => plan.kind === "value" && plan.value === "target");
  const label = found.find(({ plan }) => plan.kind === "label");
  const bodies = found.filter(({ plan }) => plan.kind === "value" && plan.value === "agencyList");
  if (target === undefined || label === undefined || bodies.length === 0) return false;
  if (!INDICATOR.test(headingOf(label)) || !AIM.test(headingOf(target)) || isOtherList(binding, lines)) return false;
  const bound = new Set(binding.columns.map((column) => column.found));
  if (binding.header.columns.some((column) => !bound.has(column) && REACHED.test(fold(column.path.at(-1) ?? "")))) return false;
  const named = bodies.flatMap((column) => textsUnder(binding, column, last)).filter((text) => text !== "-" && !isDittoMark(text));
  return textsUnder(binding, target, last).length > 0 && named.length > 0 && named.filter(startsBody).length >= named.length * MOST;
}

function headingOf({ found }: BoundColumn): string {
  return fold(found?.path.join(" ") ?? "");
}

function textsUnder({ header }: Binding, { found }: BoundColumn, last: number): string[] {
  const rows = header.view.rowsBetween(header.bottom + 1, last).slice(0, ROWS_LOOKED_AT);
  return rows.map((row) => fold(found === null ? "" : header.view.shownText(row, found.left))).filter((text) => text !== "");
}
