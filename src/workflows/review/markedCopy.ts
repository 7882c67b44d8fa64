import { writeDay } from "../../core/day";
import type { Workbook } from "../../core/sheet/workbook";
import type { SlipPlan } from "../../core/template/slipPlan";
import type { FileReport } from "../checkReport";
import type { FileMarks } from "../ports";
import { drawSlip } from "./drawSlip";
import { fileNotes } from "./fileNotes";
import { freeName } from "./freeName";
import { plainLine } from "./plainLine";
import { LEVELS, levelOf, VERDICTS } from "./reviewWords";
import { ownSlip } from "./slipCode";
import { slipRows } from "./slipRows";

const MOST_NAME = 200;

/** What a copy of a checked workbook is marked with, from its report said in Vietnamese; `day` is the ISO day on the slip. Null where there is nothing to say. */
export function markedCopy(workbook: Workbook, report: FileReport, plan: SlipPlan, day: string): FileMarks | null {
  const { findings } = report;
  if (findings.length === 0) return null;
  const older = ownSlip(workbook, plan.codeName);
  const name = older?.name ?? freeName(plan.name, workbook.sheets.map((sheet) => sheet.name));
  const slip = drawSlip(plan, { name, head: headOf(workbook, report, day), rows: slipRows(findings) });
  return { marks: fileNotes(findings, name), slip, replacesSlip: older !== null };
}

function headOf(workbook: Workbook, report: FileReport, day: string): string[] {
  const { unit } = report;
  const sender = unit === null || unit.from === "fileName" ? "chưa rõ (tệp không ghi tên đơn vị gửi)" : unit.name;
  return [
    `Đơn vị: ${plainLine(sender, MOST_NAME)}`,
    `Tệp: ${plainLine(workbook.name.split(/[\\/]/u).pop() ?? "", MOST_NAME)}`,
    `Ngày kiểm tra: ${writeDay(day)}`,
    `Kết luận: ${conclusion(report)}`,
  ];
}

/** “Trả lại để sửa: 3 lỗi, 1 lưu ý. Đã điền 118/120 ô bắt buộc.” */
function conclusion({ status, verdict, findings, completeness: { filled, asked } }: FileReport): string {
  const counts = (["error", "warning", "info", "explained"] as const).flatMap((level) => {
    const count = findings.filter((finding) => levelOf(finding) === level).length;
    return count === 0 ? [] : [`${count} ${LEVELS[level].toLowerCase()}`];
  });
  const said = status === "checked" ? `${VERDICTS[verdict]}: ${counts.join(", ")}.` : "Không có biểu mẫu.";
  return asked === 0 ? said : `${said} Đã điền ${filled}/${asked} ô bắt buộc.`;
}
