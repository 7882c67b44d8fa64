import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { speak } from "../../../src/core/catalogue";
import { carriedFills } from "../../../src/core/filling/carriedFills";
import { converted } from "../../../src/core/filling/otherUnit";
import { a1 } from "../../../src/core/sheet/address";
import type { ReadTable } from "../../../src/core/submission";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { drawSheet } from "../../drawSheet";

/** A table of targets of 2026, each with its unit and figure. */
function targets(lines: readonly (readonly [string, string, number | null])[], year = 2026): readonly ReadTable[] {
  const drawn = lines.map(([name, unit, figure], i) => `${i + 1} | ${name} | ${unit} | ${figure ?? ""} | Sở Tài chính`).join("\n");
  const sheet = drawSheet(`CHỈ TIÊU NĂM ${year}\n|\nTT | Chỉ tiêu | Đơn vị tính | Mục tiêu năm ${year} | Cơ quan chủ trì\n${drawn}`, { name: "CT" });
  const { tables } = checkWorkbook({ name: "ct.xlsx", sheets: [sheet], definedNames: [], savedAt: null }, { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null });
  return tables;
}

const THU = "Thu ngân sách nhà nước trên địa bàn";
const CHI = "Chi đầu tư phát triển từ ngân sách";
const HO = "Số hồ sơ nộp trực tuyến được giải quyết";

function carried(there: readonly ReadTable[], here: readonly ReadTable[]) {
  const { fills, choices } = carriedFills([{ name: "cu.xlsx", tables: there }], here, () => true);
  return { fills: fills.map(({ at, after, hold, why }) => [`${a1(at)} ${after.value} ${hold}`, speak(why, "vi")]), left: choices.map(({ question, ways }) => [speak(question, "vi"), ways.length]) };
}

test("a figure in another unit is offered converted where that is exact, else left out and said; in the same unit it is carried", () => {
  const told = carried(
    targets([[THU, "nghìn đồng", 1234567], [CHI, "triệu USD", 5], [HO, "Hồ sơ", 320]]),
    targets([[THU, "Triệu đồng", null], [CHI, "triệu đồng", null], [HO, "hồ sơ", null], ["Số doanh nghiệp thành lập mới", "doanh nghiệp", 9]]),
  );
  expect(told).toEqual({
    fills: [
      ["D4 1234.567 guess", `Mang sang từ tệp cu.xlsx, ô CT!D4: “${THU}”, cột “Chỉ tiêu phấn đấu năm 2023”; nơi ấy tính bằng “nghìn đồng”, ở đây là “Triệu đồng”, số đã được đổi đúng theo đơn vị, cần xem lại.`],
      ["D6 320 null", expect.stringContaining("Mang sang từ tệp cu.xlsx, ô CT!D6")],
    ],
    left: [[`“${CHI}”, cột “Chỉ tiêu phấn đấu năm 2023”: tệp cu.xlsx, ô CT!D5 ghi theo đơn vị “triệu USD”, ở đây là “triệu đồng”, nên không mang sang.`, 0]],
  });
});

test("the same amount in another unit needs no filling, an equal number of another amount does", () => {
  expect(carried(targets([[THU, "nghìn đồng", 5000], [CHI, "tỷ đồng", 5]]), targets([[THU, "triệu đồng", 5], [CHI, "triệu đồng", 5]])).fills.map(([fill]) => fill)).toEqual(["D5 5000 guess"]);
});

test("a guess over a cell that holds something says so, and what", () => {
  const [fill] = carried(targets([[THU, "triệu đồng", 7]], 2025), targets([[THU, "triệu đồng", 5]], 2026)).fills;
  expect(fill).toEqual(["D4 7 guess", expect.stringMatching(/nơi ấy ghi “2025”, ở đây là “2026”, và ô này đang ghi “5”, nên cần xem lại\.$/u)]);
});

test.each([
  [1, "đồng", "tỷ đồng", 1e-9],
  [123456789012345, "đồng", "triệu đồng", 123456789.012345],
  [0.1, "tỷ đồng", "triệu đồng", 100],
  [9007199254740991, "đồng", "nghìn đồng", null],
  [5, "giờ", "phút", null],
])("%s %s in %s is %s", (figure, there, here, expected) => {
  expect(converted(figure, { there, here })).toBe(expected);
});
