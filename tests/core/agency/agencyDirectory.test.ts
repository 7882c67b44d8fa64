import { agencies } from "../../../src/agencies";
import { AgencyDirectory, existsOn, placeOf } from "../../../src/core/agency/agencyDirectory";
import type { AgencyEntry } from "../../../src/core/agency/agencyEntry";
import { plainName } from "../../../src/core/agency/agencyMatch";
import type { OwnAgency } from "../../../src/core/agency/ownAgency";
import { withUnknownParent } from "../../../src/core/agency/ownAgency";

const directory = new AgencyDirectory(agencies);
const how = (name: string): string => {
  const match = directory.lookUp(name);
  return match.found ? `${match.entry.id} ${match.writing}` : `? ${match.nearest.map(({ id }) => id).join(" ")}`.trim();
};

test.each([
  ["Sở Nội vụ", "bd.so-noi-vu none"],
  ["Sở TT&TT", "bd.so-tttt alias"],
  ["SỞ NỘI VỤ", "bd.so-noi-vu case"],
  ["Uỷ ban nhân dân tỉnh", "bd.ubnd-tinh toneMarks"],
  ["Phòng Bưu chính - Viễn thông", "gl.phong-bcvt signs"],
  ["Phòng Bưu chính-Viễn thông", "gl.phong-bcvt signs"],
  ["  Sở   Tư pháp. ", "bd.so-tu-phap signs"],
  ["Sở GDĐT", "bd.so-gddt abbreviation"],
  ["Sở LĐTBXH", "bd.so-ldtbxh abbreviation"],
  ["Sở NN và PTNT", "bd.so-nnptnt abbreviation"],
  ["BQL KKT tỉnh", "bd.bql-kkt abbreviation"],
  ["Trung tâm CNTTTT", "gl.tt-cntt abbreviation"],
  ["Sở Tư pháp Bình Định", "bd.so-tu-phap place"],
  ["Sở Nội vụ tỉnh Gia Lai", "gl.so-noi-vu place"],
  ["Tất cả các sở, ban, ngành", "bd.so-ban-nganh wording"],
  ["Giám đốc Sở Nội vụ", "bd.so-noi-vu head"],
  ["Sở Thông tin Truyền thông", "bd.so-tttt typo"],
  ["UBND cấp tỉnh", "bd.ubnd-tinh generic"],
  ["Văn phòng", "gl.van-phong-so context"],
  ["Sở Nôi vụ", "? bd.so-noi-vu gl.so-noi-vu"],
  ["Sở Ngoại thương", "?"],
  ["Phòng Nội vụ", "?"],
  ["", "?"],
  ["…", "?"],
])("%j: %s", (name, expected) => {
  expect(how(name)).toBe(expected);
});

test("every name and every spelling leads to its own body", () => {
  const spellings = agencies.flatMap((entry) => [entry.name, ...entry.aliases.map(({ text }) => text)].map((text) => ({ text, entry })));
  const lost = spellings.filter(({ text, entry }) => !directory.sharing(text).some(({ id }) => id === entry.id));
  expect(lost.map(({ text }) => text)).toEqual([]);
});

test("a spelling to be proposed is none of the slips", () => {
  const slips = agencies.flatMap(({ aliases }) => aliases.filter(({ form }) => form === "typo").map(({ text }) => text));
  expect(slips.flatMap((text) => { const match = directory.lookUp(text); return match.found && match.spelling === text ? [text] : []; })).toEqual([]);
});

test("who exists on a day", () => {
  const district = directory.get("bd.h.tuy-phuoc");
  expect(["2025-06-30", "2025-07-01"].map((day) => district && existsOn(district, day))).toEqual([true, false]);
  expect(directory.lookUp("UBND huyện Tuy Phước", { on: "2025-07-01", place: null })).toMatchObject({ found: true, exists: false });
  expect(directory.lookUp("UBND huyện Tuy Phước", { on: "2020-04-30", place: null })).toMatchObject({ found: true, exists: true });
  expect(directory.lookUp("UBND cấp xã", { on: "2025-07-01", place: null })).toMatchObject({ entry: { id: "gl.ubnd-xa" }, exists: true });
  expect(directory.lookUp("Sở Nội vụ")).toMatchObject({ exists: null });
});

test("the nearest name of a misspelt one, none for a list or a sentence", () => {
  const nearest = ["Sở Tài chánh", "Sở Khoa học và Công ngệ", "Văn phong UBND tỉnh", "Ban chỉ đao cải cách hành chính của tỉnh", "Sở Nội vụ; ".repeat(30), "Hoàn thành trong quý I"].map((name) => directory.nearest(name, 1)[0]?.id ?? null);
  expect(nearest).toEqual(["bd.so-tai-chinh", "bd.so-khcn", "bd.vp-ubnd", "bd.bcd-cchc", null, null]);
});

test("a name is proposed without what only tells the directory's bodies apart", () => {
  const plain = ["gl.so-noi-vu", "bd.ubnd-huyen", "bd.doan-kiem-tra", "gl.so-tttt", "bd.so-y-te"].map((id) => directory.get(id)).flatMap((entry) => (entry ? [plainName(entry)] : []));
  expect(plain).toEqual(["Sở Nội vụ", "Ủy ban nhân dân cấp huyện", "Các Đoàn kiểm tra (thuộc Ban Chỉ đạo CCHC)", "Sở Thông tin và Truyền thông tỉnh Gia Lai", "Sở Y tế"]);
});

test("the place of a body is the first part of its id", () => {
  expect(["tw.chinh-phu", "bd.h.tuy-phuoc", "gl.so-noi-vu"].map((id) => directory.get(id)).flatMap((entry) => (entry ? [placeOf(entry)] : []))).toEqual(["tw", "bd", "gl"]);
});

describe("the user's own bodies", () => {
  const own = (given: Partial<OwnAgency> & { readonly name: string }): OwnAgency => ({ aliases: [], kind: null, parent: null, validFrom: null, validTo: null, ...given });
  const mine = directory.withOwn([
    own({ name: "Trung tâm Xúc tiến Đầu tư", aliases: ["TTXT"], kind: "unit", parent: "Sở Kế hoạch và Đầu tư", validFrom: "2022-01-01" }),
    own({ name: "Sở Nội vụ", aliases: ["SNV"] }),
    own({ name: "Các hội đặc thù", validTo: "2024-12-31" }),
    own({ name: "Tổ hỗ trợ", parent: "Trung tâm Xúc tiến Đầu tư" }),
  ]);

  test("are found by name and alias", () => {
    const found = ["Trung tâm xúc tiến đầu tư", "TTXT", "SNV", "Sở Nội vụ", "Các hội đặc thù", "Tổ hỗ trợ"].map((name) => mine.find(name)?.id);
    expect(found).toEqual(["own.trung-tâm-xúc-tiến-đầu-tư", "own.trung-tâm-xúc-tiến-đầu-tư", "bd.so-noi-vu", "bd.so-noi-vu", "own.các-hội-đặc-thù", "own.tổ-hỗ-trợ"]);
    expect([directory.find("TTXT"), directory.find("SNV")]).toEqual([null, null]);
    expect(directory.withOwn([])).toBe(directory);
  });

  test("an alias of a name that two provinces share is known in both, by the plan's own", () => {
    expect(["bd", "gl"].map((place) => mine.lookUp("SNV", { on: null, place }))).toMatchObject([{ found: true, entry: { id: "bd.so-noi-vu" } }, { found: true, entry: { id: "gl.so-noi-vu" } }]);
  });

  test("have a kind, a parent and days", () => {
    const entry = mine.find("TTXT") as AgencyEntry;
    expect(entry).toEqual({
      id: "own.trung-tâm-xúc-tiến-đầu-tư", name: "Trung tâm Xúc tiến Đầu tư", kind: "unit", level: "province", parent: "bd.so-khdt",
      aliases: [{ text: "TTXT" }], validFrom: "2022-01-01", validTo: null, domains: [],
    });
    expect(mine.find("Các hội đặc thù")).toMatchObject({ kind: "group", level: "collective", validTo: "2024-12-31" });
    expect(mine.find("Tổ hỗ trợ")).toMatchObject({ level: "departmentOffice", parent: entry.id });
    expect(mine.find("SNV")).toMatchObject({ parent: "bd.ubnd-tinh", domains: directory.get("bd.so-noi-vu")?.domains });
    expect(mine.entries).toHaveLength(agencies.length + 3);
  });

  test("whose parent nobody knows are told", () => {
    const list = [own({ name: "Tổ A", parent: "Viện Lạ" }), own({ name: "Tổ B", parent: "Sở Y tế" }), own({ name: "Tổ C", parent: "Tổ A" })];
    expect(withUnknownParent(list, directory).map(({ name }) => name)).toEqual(["Tổ A"]);
  });
});
