import { agencies } from "../../../src/agencies";
import { guessedKind } from "../../../src/core/agency/guessedKind";

test.each([
  ["Sở Dân tộc và Tôn giáo", "agency"], ["UBND phường Quy Nhơn", "agency"], ["Ban Quản lý Khu kinh tế", "agency"], ["Kho bạc Nhà nước khu vực XIII", "agency"],
  ["Trung tâm Chuyển đổi số", "unit"], ["PHÒNG TỔ CHỨC", "unit"], ["Phòng Hành chính và Quản trị", "unit"], ["Bệnh viện tỉnh", "unit"], ["Ban Quản lý dự án Đầu tư xây dựng", "unit"], ["Chi cục Thuế", "unit"],
  ["Các hội đặc thù", "group"], ["Sở, ban, ngành", "group"], ["UBND cấp xã", "group"], ["Cơ quan, đơn vị có liên quan", "group"], ["UBND các xã, phường", "group"], ["Thủ trưởng các cơ quan, đơn vị", "group"],
  ["Ban Chỉ đạo chuyển đổi số", "interagency"], ["Hội đồng Tư vấn pháp luật", "interagency"], ["HĐND xã Tuy Phước", "council"], ["Chủ tịch UBND xã", "official"],
  ["Đảng ủy phường", "party"], ["Hội Nông dân tỉnh", "massOrganisation"], ["Đoàn Thanh niên", "massOrganisation"], ["Báo Gia Lai", "press"], ["Công ty Điện lực", "enterprise"],
])("%s: %s", (name, kind) => {
  expect(guessedKind(name)).toBe(kind);
});

test("of the directory's own departments and districts none is taken for anything else", () => {
  const wrong = agencies.filter(({ kind, level, name }) => kind === "agency" && (level === "district" || name.startsWith("Sở ")) && guessedKind(name) !== "agency");
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
