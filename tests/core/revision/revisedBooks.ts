import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { revisionsOf } from "../../../src/core/revision/revisionsOf";
import type { Change, NotCompared, OnlyInOne, RevisedFile, Revision } from "../../../src/core/revision/revision";
import { a1, type CellRef } from "../../../src/core/sheet/address";
import type { Sheet } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { drawSheet } from "../../drawSheet";

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };
export const PARTS = ["Nghị quyết của HĐND tỉnh, thành phố trực thuộc trung ương", "Quyết định của Ủy ban nhân dân cấp tỉnh", "Nghị quyết của Hội đồng nhân dân cấp huyện", "Quyết định của Ủy ban nhân dân cấp huyện", "Nghị quyết của Hội đồng nhân dân cấp xã", "Quyết định của Ủy ban nhân dân cấp xã"];
export const TOTAL = "Tổng số văn bản quy phạm pháp luật (VBQPPL) chủ trì soạn thảo";

export type Held = string | number | null;

/** PL2's total and parts for some years; each line the total, then the parts. `lines` changes what is drawn. */
export function pl2(years: readonly (number | string)[], rows: readonly (readonly Held[])[], { name = "PL2", top = 0, lines = (all: readonly (readonly Held[])[]) => all } = {}): Workbook {
  const all = lines([["STT", "Nội dung", ...years], ["1", TOTAL, ...(rows[0] ?? [])], ...PARTS.map((part, i): readonly Held[] => ["-", part, ...(rows[i + 1] ?? [])])]);
  return bookOf([drawSheet(all.map((line) => line.map((cell) => cell ?? "").join(" | ")).join("\n"), { name, row: top })]);
}

export function bookOf(sheets: readonly Sheet[]): Workbook {
  return { name: "bai-nop.xlsx", definedNames: [], savedAt: null, sheets };
}

/** A workbook as it is held against another. */
export function fileOf(workbook: Workbook): RevisedFile {
  return { ...checkWorkbook(workbook, options), sheets: workbook.sheets };
}

export function revised(before: Workbook, after: Workbook): Revision {
  return revisionsOf(fileOf(before), fileOf(after));
}

const nameOf = (at: CellRef | null) => (at ? a1(at) : "");

/** A change in a line: where it was, where it is, what was there and is. */
export function told({ kind, before, after, past, asksReason }: Change): string {
  return `${kind} ${nameOf(before.at)}>${nameOf(after.at)} ${before.written} → ${after.written}${asksReason ? " !" : past ? " past" : ""}`;
}

export const changesIn = (before: Workbook, after: Workbook): string[] => revised(before, after).changes.map(told);
export const onlyLine = ({ side, what, name, at, figures }: OnlyInOne): string => `${side} ${what} ${name} ${nameOf(at)} ${figures}`;
export const unclearLine = ({ why, name, before, after }: NotCompared): string => `${why} ${name} ${before.map(nameOf).join(",")}>${after.map(nameOf).join(",")}`;
