import { detectTables } from "../../../src/core/detection/detectTables";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";

const LABELS = ["Tổng số VBQPPL chủ trì soạn thảo đã được ban hành", "Nghị quyết của HĐND tỉnh", "Quyết định của UBND cấp tỉnh", "Nghị quyết của HĐND cấp huyện", "Quyết định của UBND cấp huyện"];

/** PL2 with lines above it, by what it says that it counts in and where. */
function said(above: readonly string[], heading = "Nội dung"): unknown {
  const sheet = drawSheet([...above, `STT | ${heading} | 2015 | 2016`, ...LABELS.map((label, i) => `${i === 0 ? "1" : "-"} | ${label} | ${i + 1} | ${i + 2}`)].join("\n"), { name: "PL2" });
  const { tables } = detectTables([sheet], [], templates);
  expect(tables.map(({ template }) => template.id)).toEqual(["pl2"]);
  const unit = tables[0]?.countsIn;
  return unit && [unit.text, unit.at.row, unit.at.column];
}

test("the line above a table, or the heading of its rows, says what the table counts in", () => {
  expect(said(["PHỤ LỤC 2", "| | | Đơn vị tính: Văn bản"])).toEqual(["Văn bản", 1, 3]);
  expect(said(["(ĐVT: nghìn người)", "|"])).toEqual(["nghìn người", 0, 0]);
  expect(said(["PHỤ LỤC 2"], "Nội dung (ĐVT: văn bản)")).toEqual(["văn bản", 1, 1]);
});

test("nothing is said by a line far above, by who sent it, or by two that contradict each other; a line told twice is one", () => {
  expect(said(["Đơn vị tính: người", "Căn cứ Kế hoạch", "Thực hiện văn bản số 12", "Kính gửi Sở Nội vụ", "PHỤ LỤC 2"])).toBeUndefined();
  expect(said(["Đơn vị: Sở Tư pháp", "PHỤ LỤC 2"])).toBeUndefined();
  expect(said(["ĐVT: người | | ĐVT: văn bản"])).toBeUndefined();
  expect(said(["ĐVT: văn bản"], "Nội dung (Đvt: Văn bản)")).toEqual(["văn bản", 0, 0]);
});
