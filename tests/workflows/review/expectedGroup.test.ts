import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { expectedGroups, groupsNamed } from "../../../src/workflows/review/expectedGroup";

const directory = new AgencyDirectory(agencies);
const keys = (text: string, day: string) => expectedGroups(groupsNamed(text, directory) ?? [], directory, day).map(({ key }) => key);

test.each([
  ["departments", ["departments"]],
  ["Districts", ["districts"]],
  ["Các sở, ban, ngành", ["departments"]],
  ["sở, ban, ngành; UBND các huyện, thị xã, thành phố", ["departments", "districts"]],
  ["departments; sở, ngành", ["departments"]],
  ["UBND cấp xã", null],
  ["Sở Tư pháp", null],
  ["don-vi.csv", null],
  ["departments;", null],
  ["constructor", null],
])("%s names %j", (text, groups) => {
  expect(groupsNamed(text, directory)).toEqual(groups);
});

test("the districts of the province on the day, none after they were dissolved", () => {
  expect(keys("districts", "2020-04-30")).toEqual(["quy-nhon", "an-nhon", "hoai-nhon", "tuy-phuoc", "phu-cat", "phu-my", "hoai-an", "an-lao", "vinh-thanh", "tay-son", "van-canh"].map((name) => `bd.h.${name}`));
  expect(keys("districts", "2026-01-01")).toEqual([]);
});

test("the departments are one province's, that of the day; both groups stand together", () => {
  expect([...new Set(keys("departments", "2020-04-30").map((key) => key.split(".")[0]))]).toEqual(["bd"]);
  expect([...new Set(keys("departments", "2026-01-01").map((key) => key.split(".")[0]))]).toEqual(["gl"]);
  expect(keys("departments", "2020-04-30")).toEqual(expect.arrayContaining(["bd.so-tu-phap", "bd.vp-ubnd", "bd.thanh-tra-tinh", "bd.bql-kkt"]));
  expect(keys("departments; districts", "2020-04-30")).toHaveLength(21 + 11);
});
