import type { DocumentBlock } from "../../core/document/documentSpec";
import { letterFrame, paragraph, TO_FILL } from "./letterFrame";
import { officialDay, twoDigits } from "./officialDay";
import { plainLine } from "./plainLine";
import type { Letter } from "./returnLetter";
import type { RegisterEntry } from "./submissionEntry";

/** Units that a letter's head names; more stand in a list. */
const MOST_ADDRESSED = 6;
const MOST_NAME = 150;

/** One letter to all units of a register that are expected and sent nothing; null where there is none. `asOf`: ISO day up to which nothing came. */
export function reminderLetter(entries: readonly RegisterEntry[], asOf: string): Letter | null {
  const missing = entries.filter(({ state }) => state === "missing");
  if (missing.length === 0) return null;
  const names = missing.map(({ name }) => plainLine(name, MOST_NAME));
  const dues = new Set(missing.map(({ due }) => due));
  const [due = null] = dues;
  const isListed = names.length > MOST_ADDRESSED || dues.size > 1;
  const body = [
    paragraph("body", standing(names.length, asOf, dues.size === 1 ? due : null, isListed)),
    ...(isListed ? [list(missing, dues.size > 1)] : []),
    paragraph("body", `Để bảo đảm tiến độ tổng hợp, đề nghị ${called(names.length)} hoàn thành và gửi biểu số liệu về ${TO_FILL.issuer} trước ngày ${TO_FILL.day}.`),
    paragraph("body", `Trường hợp đã gửi, đề nghị ${called(names.length)} thông tin lại (qua ${TO_FILL.contact}) để đối chiếu./.`),
  ];
  const addressees = names.length > MOST_ADDRESSED ? ["Các cơ quan, đơn vị có tên trong danh sách dưới đây"] : names;
  return { name: "Nhắc gửi báo cáo", spec: letterFrame({ subject: "đề nghị gửi biểu số liệu báo cáo", addressees, body }) };
}

function called(units: number): string {
  return units === 1 ? "Quý cơ quan" : "các cơ quan, đơn vị";
}

function standing(units: number, asOf: string, due: string | null, isListed: boolean): string {
  const whose = units === 1 ? "Quý cơ quan" : `${twoDigits(units)} cơ quan, đơn vị`;
  const until = due === null ? "" : ` (thời hạn gửi: ngày ${officialDay(due)})`;
  return `Đến ngày ${officialDay(asOf)}, ${TO_FILL.issuer} chưa nhận được biểu số liệu báo cáo của ${whose}${until}${isListed ? ", gồm:" : "."}`;
}

function list(missing: readonly RegisterEntry[], withDue: boolean): DocumentBlock {
  const due = withDue ? [{ heading: "Thời hạn gửi", width: 40, look: "cellCentred" }] : [];
  return {
    kind: "table",
    headingLook: "cellHead",
    columns: [{ heading: "TT", width: 12, look: "cellCentred" }, { heading: "Cơ quan, đơn vị", width: withDue ? 113 : 153, look: "cell" }, ...due],
    rows: missing.map((entry, at) => [String(at + 1), plainLine(entry.name, MOST_NAME), ...(withDue ? [entry.due === null ? "" : officialDay(entry.due)] : [])]),
  };
}
