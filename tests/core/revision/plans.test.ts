import { bookOfLines } from "../../documents/bookOf";
import { changesIn, onlyLine, revised, unclearLine } from "./revisedBooks";

type Line = readonly (string | null)[];
const HEADINGS = ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"];
const TITLE = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023";

/** A plan numbered through; `turned`: its columns after the task's the other way round. */
function plan(rows: readonly Line[], { title = TITLE, turned = false, above = 1 } = {}) {
  const order = (line: Line): Line => (turned ? [...line.slice(0, 2), ...line.slice(2).reverse()] : line);
  return bookOfLines({ KH: [[title], ...Array.from({ length: above }, (): Line => []), order(HEADINGS), ...rows.map((row, i) => order([String(i + 1), ...row]))] });
}

const GIVEN: Line = ["Tham mưu ban hành Kế hoạch kiểm tra công tác cải cách hành chính", "Kế hoạch của UBND tỉnh", "Sở Nội vụ", "Các sở, ban, ngành", "Tháng 2/2023"];
const SURVEY: Line = ["Khảo sát mức độ hài lòng của người dân đối với dịch vụ y tế công", "Báo cáo kết quả khảo sát", "Sở Y tế", "Sở Nội vụ", "Quý III/2023"];
const PORTAL: Line = ["Nâng cấp Cổng dịch vụ công của tỉnh kết nối cơ sở dữ liệu dân cư", "Cổng dịch vụ công", "Sở Thông tin và Truyền thông", "Công an tỉnh", "Trước 30/6/2023"];

test("moved, renumbered, columns turned: no change; ditto marks are what they stand for", () => {
  const old = plan([GIVEN, SURVEY, PORTAL]);
  const own = plan([PORTAL, GIVEN, SURVEY], { turned: true, above: 4 });
  expect(revised(old, own)).toMatchObject({ changes: [], onlyInOne: [], notCompared: [], compared: 15 });
  const ditto = plan([GIVEN, [...SURVEY.slice(0, 2), "Sở Nội vụ", ...SURVEY.slice(3)]]);
  expect(changesIn(ditto, plan([GIVEN, [...SURVEY.slice(0, 2), "nt", ...SURVEY.slice(3)]]))).toEqual([]);
});

test("what became of a task is said column by column; tasks of one plan only are named", () => {
  const own = plan([[...GIVEN.slice(0, 4), "Tháng 5/2023"], [...SURVEY.slice(0, 3), null, SURVEY[4] ?? ""]]);
  const { onlyInOne } = revised(plan([GIVEN, SURVEY, PORTAL]), own);
  expect(changesIn(plan([GIVEN, SURVEY, PORTAL]), own)).toEqual(["changed F4>F4 “Tháng 2/2023” → “Tháng 5/2023”", "emptied E5>E5 “Sở Nội vụ” → (trống)"]);
  expect(onlyInOne.map(onlyLine)).toEqual([`before task 3. ${PORTAL[0]} B6 0`]);
});

test("a task that may be another one is not compared; the same task twice only where numbers or counts tell", () => {
  const reworded: Line = ["Khảo sát mức độ hài lòng của người dân và doanh nghiệp năm 2024 đối với giáo dục công", ...SURVEY.slice(1)];
  const perhaps = revised(plan([GIVEN, SURVEY]), plan([GIVEN, reworded]));
  expect([perhaps.changes, perhaps.onlyInOne, perhaps.notCompared.map(({ why }) => why)]).toEqual([[], [], ["perhaps"]]);
  const late: Line = [...GIVEN.slice(0, 4), "Tháng 9/2023"];
  expect(changesIn(plan([GIVEN, late]), plan([GIVEN, late]))).toEqual([]);
  const many = revised(plan([GIVEN, late]), plan([SURVEY, PORTAL, GIVEN, late, GIVEN]));
  expect(many.notCompared.map(unclearLine)).toEqual([`taskTwice 3. ${GIVEN[0]} B4,B5>B6,B7,B8`]);
});

test("plans of two years are not held against each other", () => {
  const later = plan([GIVEN], { title: "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024" });
  expect(revised(plan([GIVEN, SURVEY]), later)).toMatchObject({ changes: [], onlyInOne: [], compared: 0, notCompared: [{ why: "otherYear" }] });
});
