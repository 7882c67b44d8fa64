import { speak } from "../../../src/core/catalogue";
import { carriedFills } from "../../../src/core/filling/carriedFills";
import { a1 } from "../../../src/core/sheet/address";
import type { ReadTable } from "../../../src/core/submission";
import { planOf } from "../tasks/plansRead";

const carried = (from: ReadTable, to: ReadTable) => carriedFills([{ name: "cu.xlsx", tables: [from] }], [to], () => true);
const told = (from: ReadTable, to: ReadTable) => carried(from, to).fills.map(({ at, after, hold }) => `${a1(at)} ${after.value}${hold ? ` (${hold})` : ""}`);

const REVIEW = "Rà soát thủ tục hành chính thuộc phạm vi quản lý";
const TRAIN = "Tổ chức tập huấn nghiệp vụ cải cách hành chính";
const SURVEY = "Khảo sát mức độ hài lòng của người dân";

test("tasks of one plan by their own words, whatever their order; what is new stays blank, what was typed is asked about", () => {
  const old = planOf("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2021", [
    [REVIEW, "Báo cáo", "Sở Tư pháp", "Các sở", "Quý II/2021"],
    [TRAIN, "Lớp tập huấn", "Sở Nội vụ", null, "Tháng 9/2021"],
  ]);
  const mine = planOf("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2021", [
    [TRAIN, null, null, null, "Tháng 8/2021"],
    [SURVEY, null, null, null, null],
    [`${REVIEW}.`, null, "Sở Tư pháp", null, null],
  ]);
  expect(told(old, mine)).toEqual(["C4 Lớp tập huấn", "D4 Sở Nội vụ", "F4 Tháng 9/2021 (typed)", "C6 Báo cáo", "E6 Các sở", "F6 Quý II/2021"]);
});

test("last year's plan is looked at cell by cell", () => {
  const [first] = carried(planOf("KẾ HOẠCH NĂM 2020", [[REVIEW, "Báo cáo", null, null, null]]), planOf("KẾ HOẠCH NĂM 2021", [[REVIEW, null, null, null, null]])).fills;
  expect([first?.hold, first && speak(first.why, "vi")]).toEqual(["guess", expect.stringContaining("nơi ấy ghi “2020”, ở đây là “2021”")]);
});

test("a task that stands twice is told by nothing, and a ditto mark means something only where it stands", () => {
  const old = planOf("KẾ HOẠCH NĂM 2021", [[TRAIN, "Lớp", "Sở Nội vụ", null, null], [REVIEW, "Báo cáo", "nt", null, null], [SURVEY, "Phiếu", null, null, null], [SURVEY, "Báo cáo", null, null, null]]);
  const mine = planOf("KẾ HOẠCH NĂM 2021", [[REVIEW, null, null, null, null], [SURVEY, null, null, null, null]]);
  expect(told(old, mine)).toEqual(["C4 Báo cáo"]);
});
