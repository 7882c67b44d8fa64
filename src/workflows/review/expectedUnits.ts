import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import { dayOfSerial, readDay } from "../../core/day";
import type { Cell, Sheet } from "../../core/sheet/sheet";
import { fold } from "../../core/text/fold";
import { normalizeText } from "../../core/text/normalize";
import { unitKey } from "./unitKey";

/** A unit that is to send something. */
export interface ExpectedUnit {
  readonly name: string;
  readonly key: string;
  /** ISO day by which it is due; null where the list does not say. */
  readonly due: string | null;
}

/** What of a list of units could not be used; rows count from 1. */
export interface ExpectedProblem {
  readonly kind: "unreadableDay" | "repeated";
  readonly row: number;
  readonly text: string;
}

/** The list as read; null where the sheet has no column of units. */
export interface ExpectedList {
  readonly units: readonly ExpectedUnit[];
  readonly problems: readonly ExpectedProblem[];
}

const UNIT_HEADS: ReadonlySet<string> = new Set(["unit", "đơn vị", "tên đơn vị", "đơn vị báo cáo", "cơ quan", "tên cơ quan", "cơ quan, đơn vị", "đơn vị, địa phương", "cơ quan, đơn vị, địa phương"].map(fold));
const DUE_HEADS: ReadonlySet<string> = new Set(["due", "hạn", "hạn gửi", "hạn nộp", "thời hạn", "ngày đến hạn"].map(fold));
const LOOKED_AT = 30;

/**
 * Reads a list of units: a column headed “unit” or “Đơn vị”, beside it perhaps one of days (“due”, “Hạn gửi”), within the first thirty rows;
 * a sheet of one column without such a head is taken as names from its first row. Names may repeat; the first counts.
 */
export function readExpectedUnits(sheet: Sheet, directory: AgencyDirectory): ExpectedList | null {
  const head = findHead(sheet) ?? bareList(sheet);
  if (!head) return null;
  const units: ExpectedUnit[] = [];
  const problems: ExpectedProblem[] = [];
  const seen = new Set<string>();
  for (const row of sheet.filledRows().filter((one) => one > head.row)) {
    const name = normalizeText(textOf(sheet.cellAt(row, head.unit)));
    if (name === "") continue;
    const key = unitKey(name, directory);
    if (seen.has(key)) {
      problems.push({ kind: "repeated", row: row + 1, text: name });
      continue;
    }
    seen.add(key);
    const due = head.due === null ? null : sheet.cellAt(row, head.due);
    const day = due && textOf(due) !== "" ? dayOf(due) : null;
    if (due && day === null && textOf(due) !== "") problems.push({ kind: "unreadableDay", row: row + 1, text: textOf(due) });
    units.push({ name, key, due: day });
  }
  return { units, problems };
}

interface Head {
  readonly row: number;
  readonly unit: number;
  readonly due: number | null;
}

function findHead(sheet: Sheet): Head | null {
  for (const row of sheet.filledRows().slice(0, LOOKED_AT)) {
    const cells = sheet.cellsOfRow(row);
    const headed = (heads: ReadonlySet<string>): Cell | undefined => cells.find((cell) => heads.has(fold(normalizeText(textOf(cell)))));
    const unit = headed(UNIT_HEADS);
    if (unit) return { row, unit: unit.column, due: headed(DUE_HEADS)?.column ?? null };
  }
  return null;
}

function bareList(sheet: Sheet): Head | null {
  const columns = new Set(sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row).map(({ column }) => column)));
  const [only] = columns;
  return columns.size === 1 && only !== undefined ? { row: -1, unit: only, due: null } : null;
}

function textOf({ value, text }: Cell): string {
  return (text !== "" ? text : String(value ?? "")).trim();
}

function dayOf({ value, text }: Cell): string | null {
  return readDay(text.trim()) ?? (typeof value === "number" ? dayOfSerial(value) : null);
}
