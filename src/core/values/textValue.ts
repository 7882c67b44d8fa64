import { dayOfSerial, readDay } from "../day";
import type { ValueKind } from "../template/tablePlan";
import { isPlaceholder } from "./answerWords";
import type { Content } from "./content";
import { showsDay, showsMonth } from "./numberFormat";
import { parseOrdinal } from "./ordinal";
import type { CellReading } from "./reading";
import { BLANK, NO_REMARKS } from "./reading";

/** Reads words, normalised, as the STT, the agencies, the deadline or the plain text they are. */
export function readWords(text: string, value: ValueKind): CellReading {
  if (text === "") return BLANK;
  const content = { kind: "text", text } as const;
  return value === "ordinal" ? readOrdinal(content) : readText(content, value === "agencyList" || value === "deadline");
}

/** Reads a cell of words: its normalised text. `placeholdersAreBlank`: “-” and “…” say nothing (lead, deadline). */
export function readText(content: Content, placeholdersAreBlank: boolean): CellReading {
  const { text } = content;
  if (placeholdersAreBlank && content.kind === "text" && isPlaceholder(text)) return BLANK;
  return { reading: { state: "value", number: null, text }, remarks: NO_REMARKS };
}

/** Reads a deadline: its words. A date is the day it is, however the sheet or its language shows it: “6/30/2024” and “Thg6-24” in June. */
export function readDeadline(content: Content, format: string): CellReading {
  const day = content.kind === "date" ? dayOfSerial(Math.floor(content.value)) : null;
  if (day === null || readDay(content.text) === day) return readText(content, true);
  const [year = "", month = "", date = ""] = day.split("-");
  const text = showsDay(format) ? `${date}/${month}/${year}` : showsMonth(format) ? `Tháng ${Number(month)}/${year}` : `Năm ${year}`;
  return { reading: { state: "value", number: null, text }, remarks: NO_REMARKS };
}

/** Reads an STT: its text, with the number where it is a plain one. */
export function readOrdinal(content: Content): CellReading {
  const ordinal = parseOrdinal(content.kind === "number" ? content.value : content.text);
  const number = ordinal?.kind === "number" && ordinal.path.length === 1 ? (ordinal.path[0] ?? null) : null;
  return { reading: { state: "value", number, text: content.text }, remarks: NO_REMARKS };
}
