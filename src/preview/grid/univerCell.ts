import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellContentInput, CellValue, HostCell } from "../officeHost/hostWorkbook";

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/u;
/** Texts that the grid would read as something else. */
const READ_OTHERWISE = /^(?:=.*|#.*|true|false|\s*[-+]?[\d.,]+(?:e[-+]?\d+)?%?\s*)$/isu;

/** What the grid holds in a cell, in the host's words; `shown` is asked only for numbers with a format. */
export function hostCell(data: Nullable<ICellData>, format: string, shown: () => string): HostCell {
  const value = valueOf(data);
  const formula = data?.f || null;
  const kind = kindOf(value, data?.t === CellValueType.FORCE_STRING && formula === null);
  return {
    kind,
    value,
    formula,
    format,
    get text() {
      if (typeof value === "number") return format === "General" ? String(Number(value.toPrecision(11))) : shown();
      return typeof value === "boolean" ? String(value).toUpperCase() : (value ?? "");
    },
  };
}

function kindOf(value: CellValue, surelyText: boolean): HostCell["kind"] {
  if (value === null) return "blank";
  if (typeof value === "string") return !surelyText && ERROR.test(value) ? "error" : "text";
  return typeof value === "number" ? "number" : "boolean";
}

function valueOf(data: Nullable<ICellData>): CellValue {
  if (!data) return null;
  const typed = data.p?.body?.dataStream;
  if (typed !== undefined) return typed.replace(/\r\n$/u, "").replaceAll("\r", "\n") || null;
  const { v, t } = data;
  // A formula may well show nothing, and then its cell is not blank.
  if (v === "" && data.f) return "";
  if (v === undefined || v === null || v === "") return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1";
  return t === CellValueType.NUMBER ? Number(v) : v;
}

/** Whether the cell holds something, whatever it looks like. */
export function isFilled(data: Nullable<ICellData>): boolean {
  return valueOf(data) !== null || Boolean(data?.f || data?.si);
}

/** What is put into a cell so that the grid reads nothing anew; the cell's looks stay but for a format that is named. */
export function univerCell({ value, formula, error, format }: CellContentInput): ICellData {
  const style = format === undefined ? {} : { s: { n: format === "General" ? null : { pattern: format } } };
  return { f: formula, si: null, p: null, ...stored(value, error ?? false), ...style };
}

function stored(value: CellValue, error: boolean): ICellData {
  if (value === null) return { v: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: !error && READ_OTHERWISE.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
