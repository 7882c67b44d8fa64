import { agencies } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { fold } from "../../src/core/text/fold";

const ids = new Set(agencies.map((agency) => agency.id));
const directory = new AgencyDirectory(agencies);
const duplicates = (names: readonly string[]): string[] => [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];

test("the 88 bodies of the plans, the eleven districts, twelve more departments and eight other bodies of Bình Định, eleven more of Gia Lai", () => {
  expect(agencies).toHaveLength(130);
  expect(ids.size).toBe(agencies.length);
  expect(agencies.filter((agency) => agency.level === "district" && agency.kind === "agency")).toHaveLength(11);
  const prefixes = agencies.map((agency) => agency.id.slice(0, 2));
  expect(["tw", "bd", "gl"].map((prefix) => prefixes.filter((one) => one === prefix).length)).toEqual([9, 85, 36]);
});

test("entries are plain data", () => {
  expect(JSON.parse(JSON.stringify(agencies))).toEqual(agencies);
});

test("kinds and levels", () => {
  expect([...new Set(agencies.map((agency) => agency.kind))].sort()).toEqual([
    "agency", "council", "enterprise", "group", "interagency", "massOrganisation", "official", "party", "press", "unit",
  ]);
  expect([...new Set(agencies.map((agency) => agency.level))].sort()).toEqual([
    "central", "collective", "commune", "departmentOffice", "district", "enterprise", "party", "press", "province",
  ]);
});

test("a parent is in the directory, of the same province, and no body is above itself", () => {
  const parentOf = new Map(agencies.map((agency) => [agency.id, agency.parent]));
  const wrong = agencies.filter((agency) => {
    const above: string[] = [];
    for (let next = agency.parent; next !== null && !above.includes(next); next = parentOf.get(next) ?? null) above.push(next);
    return above.includes(agency.id) || above.some((id) => !ids.has(id) || id.slice(0, 2) !== agency.id.slice(0, 2));
  });
  expect(wrong.map((agency) => agency.id)).toEqual([]);
});

test("no two bodies of one province are written the same way, and none is listed twice in one way", () => {
  const written = agencies.flatMap((agency) => [agency.name, ...agency.aliases.map((alias) => alias.text)].map((text) => `${agency.id.slice(0, 2)} ${fold(text)}`));
  expect(duplicates(written)).toEqual([]);
});

test("texts are typed in NFC", () => {
  const texts = agencies.flatMap((agency) => [agency.name, ...agency.aliases.map((alias) => alias.text), ...agency.domains]);
  expect(texts.filter((text) => text !== text.normalize("NFC") || text !== text.trim() || text === "")).toEqual([]);
});

test("Bình Định and its districts end with 30 June 2025", () => {
  expect([...new Set(agencies.filter((agency) => agency.id.startsWith("bd.")).map((agency) => agency.validTo))]).toEqual(["2025-06-30"]);
  expect(agencies.filter((agency) => !agency.id.startsWith("bd.") && agency.validTo !== null)).toEqual([]);
});

test.each([
  ["Sở Nội vụ", "bd.so-noi-vu"],
  ["Sở TT&TT", "bd.so-tttt"],
  ["Sở Khoa học và Công nghệ", "bd.so-khcn"],
  ["Văn phòng UBND tỉnh", "bd.vp-ubnd"],
  ["VP UBND tỉnh", "bd.vp-ubnd"],
  ["Ủy ban nhân dân huyện Tuy Phước", "bd.h.tuy-phuoc"],
  ["Thị xã An Nhơn", "bd.h.an-nhon"],
  ["UBND thị xã Hoài Nhơn", "bd.h.hoai-nhon"],
  ["Sở Y tế", "bd.so-y-te"],
  ["Các sở, ban, ngành", "bd.so-ban-nganh"],
  ["UBND cấp huyện", "bd.ubnd-huyen"],
  ["Thanh tra Sở", "gl.thanh-tra-so"],
])("%s is found", (name, id) => {
  expect(directory.find(name)?.id).toBe(id);
});

test("a name that is only understood in its own document is not found", () => {
  const contextual = agencies.flatMap((agency) => agency.aliases.filter((alias) => alias.form === "context").map((alias) => alias.text));
  expect(contextual).toEqual(["Ban Chỉ đạo", "cơ quan Thuế", "Văn phòng"]);
  expect(contextual.map((text) => directory.find(text))).toEqual([null, null, null]);
});
