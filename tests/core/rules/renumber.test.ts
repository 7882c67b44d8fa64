import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { speak } from "../../../src/core/catalogue";
import { a1 } from "../../../src/core/sheet/address";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { drawSheet } from "../../drawSheet";

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };

/** The findings of a plan's STT and count, each with what it proposes. */
function proposed(...rows: readonly string[]): string[] {
  const drawing = ["DANH MỤC 3 NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024", "TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành", ...rows].join("\n");
  const { findings } = checkWorkbook({ name: "a.xlsx", sheets: [drawSheet(drawing, { name: "KH" })], definedNames: [], savedAt: null }, options);
  return findings
    .filter(({ rule }) => rule.startsWith("numbering"))
    .map(({ rule, at, suggestions }) => {
      const values = suggestions.map(({ at: place, value, unsure }) => `${a1(place)}=${JSON.stringify(value)}${unsure ? "?" : ""}`);
      return `${at ? a1(at) : ""} ${rule}: ${values.join(" ")}`;
    });
}
const task = (ordinal: string, task: string) => `${ordinal} | ${task} | Báo cáo | Sở Nội vụ | Sở Tài chính | Quý I`;

test("a number stays a number, a text keeps its stop, rows below follow", () => {
  expect(proposed(task("1", "Việc một"), task("3.", "Việc hai"), task("'3.1.", "Việc con"), task("'3.2.", "Việc con khác"), task("4", "Việc ba"))).toEqual([
    'A4 numbering.gap: A4="2." A5="2.1." A6="2.2." A7=3',
  ]);
});

test("a task without a number gets one where there is room; where there is none it is a guess", () => {
  expect(proposed(task("1", "Việc một"), task("", "Việc hai"), task("3", "Việc ba"))).toEqual(["A5 numbering.gap: A4=2"]);
  expect(proposed(task("1", "Việc một"), task("", "Việc hai"), task("2", "Việc ba"), task("4", "Việc bốn"))).toEqual([
    "A4 numbering.missing: A4=2? A5=3?",
    "A6 numbering.gap: A4=2? A5=3?",
  ]);
});

test("a line of parts is none, and a row below another task than its number says leaves all to a person", () => {
  expect(proposed(task("1", "Việc một"), task("", "- phần đầu"), task("3", "Việc ba"))).toEqual(["A5 numbering.gap: A5=2"]);
  expect(proposed(task("1", "Việc một"), task("2", "Việc hai"), task("'1.1", "Việc con"))).toEqual(["A5 numbering.order: "]);
});

test("where a formula counts nothing is written", () => {
  expect(proposed(task("1", "Việc một"), task("=A3+2 -> 3", "Việc hai"), task("4", "Việc ba"))).toEqual(["A4 numbering.gap: "]);
});

test("a number cited in words is said to stay as it is", () => {
  const drawing = ["DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024", "TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành", task("1", "Việc một, xem nhiệm vụ 3"), task("3", "Việc ba")].join("\n");
  const { findings } = checkWorkbook({ name: "a.xlsx", sheets: [drawSheet(drawing, { name: "KH" })], definedNames: [], savedAt: null }, options);
  expect(findings.flatMap(({ rule, suggestions }) => (rule === "numbering.gap" ? suggestions.map(({ reason }) => speak(reason, "vi")) : []))).toEqual([
    "Đánh lại cho liên tục: 3 thành 2. Lưu ý: ô B3 có nhắc số 3; số nhắc trong câu không tự đổi.",
  ]);
});
