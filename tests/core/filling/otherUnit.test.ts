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

/** The same table without a column of units: `unit` stands in a line above it, or the figures' heading says it. */
function stated({ line = "", heading = "Mục tiêu năm 2026", label = "Chỉ tiêu" }: { readonly line?: string; readonly heading?: string; readonly label?: string }, figures: readonly (number | string | null)[], names: readonly string[] = [THU, CHI]): readonly ReadTable[] {
  const own = figures.length > 0 ? "Số doanh nghiệp thành lập mới" : "Tỷ lệ hộ nghèo giảm trong năm";
  const rows = [...names, own].map((name, i) => `${i + 1} | ${name} | ${name === own ? 9 : (figures[i] ?? "")} | Sở Tài chính`).join("\n");
  const sheet = drawSheet(`CHỈ TIÊU NĂM 2026\n| | | ${line}\nTT | ${label} | ${heading} | Cơ quan chủ trì\n${rows}`, { name: "CT" });
  return checkWorkbook({ name: "ct.xlsx", sheets: [sheet], definedNames: [], savedAt: null }, { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null }).tables;
}

const MILLION = "Đơn vị tính: triệu đồng";
const brief = ({ fills, left }: ReturnType<typeof carried>) => [...fills.map(([fill]) => fill), ...left.map(([said]) => String(said).replace(/^.*(ghi theo đơn vị.*)$/u, "$1"))];

test.each([
  ["a line above both", stated({ line: "(ĐVT: nghìn đồng)" }, [5000, 7]), stated({ line: MILLION }, []), ["C4 5 guess", "C5 0.007 guess"]],
  ["“Đơn vị: Triệu đồng”", stated({ line: "Đơn vị: Triệu đồng" }, [5, 7]), stated({ line: "Đơn vị tính: 1.000 đ" }, []), ["C4 5000 guess", "C5 7000 guess"]],
  ["the figures' heading", stated({ heading: "Mục tiêu năm 2026 (tỷ đồng)" }, [1, 2]), stated({ line: MILLION }, []), ["C4 1000 guess", "C5 2000 guess"]],
  ["the heading of the rows", stated({ label: "Chỉ tiêu (ĐVT: trđ)" }, [1, 2]), stated({ line: "ĐVT: đồng" }, []), ["C4 1000000 guess", "C5 2000000 guess"]],
  ["a heading is nearer than the line above", stated({ line: MILLION, heading: "Mục tiêu năm 2026 (tỷ đồng)" }, [1]), stated({ line: MILLION }, []), ["C4 1000 guess"]],
  ["another currency is said", stated({ line: "Đơn vị tính: triệu USD" }, [1]), stated({ line: MILLION }, []), ["ghi theo đơn vị “triệu USD”, ở đây là “triệu đồng”, nên không mang sang."]],
  ["thousands of persons", stated({ line: "ĐVT: nghìn người" }, [1.5]), stated({ line: "ĐVT: người" }, []), ["C4 1500 guess"]],
])("the unit stands in %s: converted as a guess where that is exact, else said", (_, there, here, expected) => {
  expect(brief(carried(there, here))).toEqual(expected);
});

test.each([
  ["the same unit otherwise written", stated({ line: "(Đvt: Triệu đồng)" }, [5]), stated({ line: MILLION }, [])],
  ["one that says nothing", stated({}, [5]), stated({ line: MILLION }, [])],
  ["several units in one line", stated({ line: "Đơn vị tính: nghìn đồng, %" }, [5]), stated({ line: MILLION }, [])],
  ["units that are no measures", stated({ line: "Đơn vị tính: văn bản" }, [5]), stated({ line: "Đơn vị tính: hồ sơ" }, [])],
  ["two lines that contradict each other", stated({ line: `${MILLION} | ĐVT: nghìn đồng` }, [5]), stated({ line: "ĐVT: đồng" }, [])],
  ["who sent it", stated({ line: "Đơn vị: Sở Tài chính" }, [5]), stated({ line: MILLION }, [])],
])("carried as it is with %s", (_, there, here) => {
  expect(brief(carried(there, here))).toEqual(["C4 5 null"]);
});

test("a row's own unit is nearer than the line above its table, and a row of another kind has nothing to do with that line", () => {
  const columns = targets([[THU, "triệu đồng", 5], [HO, "hồ sơ", 320]]);
  expect(brief(carried(columns, stated({ line: "ĐVT: nghìn đồng" }, [], [THU, HO])))).toEqual(["C4 5000 guess", "C5 320 null"]);
  expect(brief(carried(stated({ line: "ĐVT: nghìn đồng" }, [5000, 320], [THU, HO]), targets([[THU, "triệu đồng", null], [HO, "hồ sơ", null], ["Tỷ lệ hộ nghèo", "%", 3]])))).toEqual(["D4 5 guess", "D5 320 null"]);
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
