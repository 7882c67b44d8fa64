import { agencies } from "../../../src/agencies";
import { AgencyDirectory, ANY_SETTING } from "../../../src/core/agency/agencyDirectory";
import { parseAgencyList } from "../../../src/core/agency/agencyList";
import { bodyOf } from "../../../src/core/agency/listedAgency";
import { saidOfPlan } from "../../writtenPlan";

const directory = new AgencyDirectory(agencies);
const bodiesIn = (written: string): string[] => parseAgencyList(written, directory, ANY_SETTING).names.map(bodyOf);

/** The directory's name, and how it may be written otherwise without being another body. */
const WAYS: readonly (readonly [string, string, readonly string[]])[] = [
  ["case", "Sở Nội vụ", ["sở nội vụ", "SỞ NỘI VỤ", "Sở Nội Vụ", "Sở nội vụ"]],
  ["case", "Công an tỉnh", ["công an tỉnh", "CÔNG AN TỈNH", "Công An Tỉnh"]],
  ["tone place", "Ủy ban nhân dân tỉnh", ["Uỷ ban nhân dân tỉnh", "UỶ BAN NHÂN DÂN TỈNH", "Ủy Ban Nhân Dân tỉnh", "uỷ ban nhân dân tỉnh"]],
  ["tone place", "Sở Văn hóa và Thể thao", ["Sở Văn hoá và Thể thao", "SỞ VĂN HOÁ VÀ THỂ THAO", "sở văn hoá và thể thao"]],
  ["tone place", "Văn phòng Ủy ban nhân dân tỉnh", ["Văn phòng Uỷ ban nhân dân tỉnh", "Văn Phòng Uỷ Ban Nhân Dân Tỉnh"]],
  ["dash", "Sở Lao động - Thương binh và Xã hội", ["Sở Lao động – Thương binh và Xã hội", "Sở Lao động — Thương binh và Xã hội", "Sở Lao động-Thương binh và Xã hội", "Sở Lao động –Thương binh và Xã hội", "Sở Lao động ‑ Thương binh và Xã hội"]],
  ["dash", "Sở Lao động - Thương binh và Xã hội", ["Sở Lao động, Thương binh và Xã hội", "SỞ LAO ĐỘNG – THƯƠNG BINH VÀ XÃ HỘI"]],
  ["abbreviation", "Sở Lao động - Thương binh và Xã hội", ["Sở LĐTBXH", "Sở LĐTB&XH", "Sở LĐ-TB&XH", "Sở LĐ–TB&XH"]],
  ["abbreviation", "Sở Thông tin và Truyền thông", ["Sở TT&TT", "Sở TTTT", "sở tt&tt", "Sở Thông tin & Truyền thông"]],
  ["abbreviation", "Sở Khoa học và Công nghệ", ["Sở KH&CN", "Sở KHCN"]],
  ["abbreviation", "Sở Kế hoạch và Đầu tư", ["Sở KH&ĐT", "Sở KHĐT"]],
  ["abbreviation", "Sở Giáo dục và Đào tạo", ["Sở GD&ĐT", "Sở GDĐT"]],
  ["abbreviation", "Văn phòng Ủy ban nhân dân tỉnh", ["Văn phòng UBND tỉnh", "VP UBND tỉnh", "VPUBND tỉnh", "Văn phòng UBND Tỉnh"]],
  ["abbreviation", "Ủy ban nhân dân tỉnh", ["UBND tỉnh", "UBND TỈNH", "ubnd tỉnh"]],
  ["abbreviation", "Bảo hiểm xã hội tỉnh", ["BHXH tỉnh", "Bảo hiểm Xã hội tỉnh"]],
];
const cases = WAYS.flatMap(([differs, name, ways]) => ways.map((written) => ({ differs, name, written })));

test.each(cases)("$written is $name: only the $differs differs", ({ name, written }) => {
  expect(bodiesIn(written)).toEqual(bodiesIn(name));
  expect(bodiesIn(name)).toHaveLength(1);
});

test.each(cases)("$written leads and coordinates without a remark", ({ name, written }) => {
  const other = name === "Sở Nội vụ" ? "Sở Tư pháp" : "Sở Nội vụ";
  const lines = [`1|Rà soát văn bản|Báo cáo|${written}|${other}|Quý I`, `2|Số hóa hồ sơ|Báo cáo|${other}|${written}|Quý I`];
  expect(saidOfPlan(lines)).toEqual([]);
  expect(saidOfPlan([`1|Rà soát văn bản|Báo cáo|${name}|${written}|Quý I`, ...lines.slice(1)])).toEqual(["E3 lead.alsoCoordinating warning"]);
});

test.each(["TAND tỉnh", "VKSND tỉnh", "LĐLĐ tỉnh", "NHNN chi nhánh tỉnh", "LMHTX tỉnh", "BĐBP tỉnh", "CA xã"])("%s is well known to be a body, though the directory may lack it", (written) => {
  const lines = [`1|Rà soát văn bản|Báo cáo|${written}|Sở Nội vụ|Quý I`, `2|Số hóa hồ sơ|Báo cáo|Sở Nội vụ|${written}|Quý I`];
  expect(saidOfPlan(lines).filter((line) => line !== "D3 agency.unknown info")).toEqual([]);
});

test("a name the directory lacks is said once, whatever way it is written", () => {
  const lines = ["Toà án nhân dân tỉnh", "Tòa án nhân dân tỉnh", "TÒA ÁN NHÂN DÂN TỈNH", "TAND tỉnh"].map((lead, i) => `${i + 1}|Việc thứ ${i + 1}|Báo cáo|${lead}|Sở Nội vụ|Quý I`);
  expect(saidOfPlan(lines)).toEqual(["D3 agency.unknown info"]);
});
