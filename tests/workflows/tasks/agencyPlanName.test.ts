import { agencyPlanName } from "../../../src/workflows/tasks/agencyPlanName";

test.each([
  ["Sở Nội vụ", [], "Kế hoạch của Sở Nội vụ"],
  ["Sở Nội vụ", ["kế hoạch của sở nội vụ"], "Kế hoạch của Sở Nội vụ (2)"],
  ["Sở Thông tin và Truyền thông", [], "KH Sở Thông tin và Truyền thông"],
  ["Sở Thông tin và Truyền thông", ["KH Sở Thông tin và Truyền thông"], "KH Sở Thông tin và Truyền (2)"],
  ["Ủy ban nhân dân huyện Tuy Phước", [], "Kế hoạch UBND huyện Tuy Phước"],
  ["Phòng 'A/B' [x]: *?", [], "Kế hoạch của Phòng A B x"],
  ["Sở Nông nghiệp và Phát triển nông thôn tỉnh", [], "KH Sở Nông nghiệp và Phát triển"],
])("%s beside %j: %s", (agency, taken, name) => {
  expect(agencyPlanName(agency, taken)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});
