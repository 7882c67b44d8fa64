import fc from "fast-check";
import { agencies } from "../../../src/agencies";
import { compositeNames } from "./compositeNames";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { parseAgencyList } from "../../../src/core/agency/agencyList";
import { agencyCells } from "./agencyCells";
import { saidIn } from "./saidIn";

const directory = new AgencyDirectory(agencies);
const another = new AgencyDirectory(agencies);
const seed = 20_250_701;

test("the table has at least a hundred cells, each once", () => {
  expect(agencyCells.length).toBeGreaterThanOrEqual(100);
  expect(new Set(agencyCells.map(([cell]) => cell)).size).toBe(agencyCells.length);
});

test.each(agencyCells)("%j", (cell, read) => {
  expect(saidIn(parseAgencyList(cell, directory))).toEqual(read);
});

test.each(agencyCells)("%j reads the same decomposed and by another directory", (cell, read) => {
  expect(saidIn(parseAgencyList(cell.normalize("NFD"), directory))).toEqual(read);
  expect(parseAgencyList(cell, another)).toEqual(parseAgencyList(cell, directory));
});

test("a cell read is plain data", () => {
  const list = parseAgencyList("Sở Nội vụ (chủ trì); Sở Nôi vu; các sở, ngành", directory);
  expect(JSON.parse(JSON.stringify(list))).toEqual(list);
});

test.each(Object.entries(compositeNames))("%s names several bodies in one breath", (text, ids) => {
  const names = parseAgencyList(text, directory).names.map(({ match }) => (match.found ? match.entry.name : ""));
  const wanted = ids.map((id) => directory.get(id)?.name.replace("Gia Lai", "Bình Định"));
  expect([...names].sort()).toEqual([...wanted].sort());
});

test("a directory without the department still does not cut its name", () => {
  const few = new AgencyDirectory(agencies.filter(({ id }) => id === "bd.so-du-lich" || id === "bd.so-noi-vu"));
  const names = (text: string): string[] => parseAgencyList(text, few).names.map((name) => name.text);
  expect(names("Sở Văn hóa, Thể thao và Du lịch")).toEqual(["Sở Văn hóa, Thể thao và Du lịch"]);
  expect(names("Sở Kế hoạch và Đầu tư, Sở Nội vụ")).toEqual(["Sở Kế hoạch và Đầu tư", "Sở Nội vụ"]);
  expect(names("Sở Nội vụ; Sở Thông tin và Truyền thông và Sở Du lịch")).toEqual(["Sở Nội vụ", "Sở Thông tin và Truyền thông", "Sở Du lịch"]);
});

test("a name of two provinces is the one of the others in the cell, of the place asked about, or of the day", () => {
  const idOf = (text: string, on: string | null, place: string | null): string[] =>
    parseAgencyList(text, directory, { on, place }).names.map(({ match }) => (match.found ? match.entry.id : ""));
  expect(idOf("Bộ phận Một cửa", null, null)).toEqual(["bd.bpmc"]);
  expect(idOf("Văn phòng Sở, Bộ phận Một cửa", null, null)).toEqual(["gl.van-phong-so", "gl.bpmc"]);
  expect(idOf("Sở Nội vụ", null, "gl")).toEqual(["gl.so-noi-vu"]);
  expect(idOf("Sở Nội vụ; UBND tỉnh", "2025-06-30", null)).toEqual(["bd.so-noi-vu", "bd.ubnd-tinh"]);
  expect(idOf("Sở Nội vụ; UBND tỉnh", "2025-07-01", null)).toEqual(["gl.so-noi-vu", "gl.ubnd-tinh"]);
});

const pieces = [
  "Sở Nội vụ", "sở", "Các sở, ban, ngành", "UBND cấp huyện", "chủ trì", "phối hợp", "với", "và", ",", ";", "\n", "+", "&", "-", "(", ")", ":", "1.", "a)", " ", "nt", "…", "″", "TT&TT",
  "cấp xã", "thực hiện", "Phòng", "Văn hóa", "x", "từng cơ quan", "giao",
];

describe(`whatever the text, seed ${seed}`, () => {
  const anyText = fc.oneof(fc.string({ maxLength: 60, unit: "binary" }), fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(" ")));

  test("reading never throws, and names are taken from the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const list = parseAgencyList(text, directory);
        expect(["names", "ditto", "placeholder", "blank", "sentence"]).toContain(list.kind);
        expect(list.kind === "names" || list.names.length === 0).toBe(true);
        const letters = (one: string): string => one.normalize("NFC").replace(/[^\p{L}]/gu, "");
        for (const name of list.names) expect(letters(text)).toContain(letters(name.text));
      }),
      { seed, numRuns: 1_000 },
    );
  });

  const single = agencies.filter(({ kind, name }) => kind !== "group" && kind !== "official" && !/[(,]/u.test(name)).map(({ name }) => name);

  test("known names joined by any sign come back one by one", () => {
    const names = fc.uniqueArray(fc.constantFrom(...single), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(names, fc.constantFrom("; ", ", ", ";", ",", "\n", " + ", "\n- ", "; - ", " và ", " & "), (list, sign) => {
        expect(parseAgencyList(list.join(sign), directory).names.map(({ text }) => text)).toEqual(list);
      }),
      { seed, numRuns: 500 },
    );
  });

  test("a lead and its coordinators come back in their roles", () => {
    const names = fc.uniqueArray(fc.constantFrom(...single), { minLength: 2, maxLength: 5 });
    const wording = fc.constantFrom(" chủ trì, phối hợp với ", " chủ trì phối hợp ", " (chủ trì); phối hợp: ", " chủ trì và phối hợp với ", " chủ trì\nphối hợp: ");
    fc.assert(
      fc.property(names, wording, ([lead = "", ...others], words) => {
        const { names: read } = parseAgencyList(`${lead}${words}${others.join(", ")}`, directory);
        expect(read.map(({ text, role }) => [text, role])).toEqual([[lead, "lead"], ...others.map((name) => [name, "with"])]);
      }),
      { seed, numRuns: 300 },
    );
  });
});

/** By the square of the length a long cell would take minutes: jest's own limit is the guard. */
test.each(["Sở x, ", "Sở Nội vụ; ", "các sở, ", "UBND, ", "a,", "phối hợp với Sở ", "(a) ", "- ", "cấp xã, "])("32,000 letters of %j are read", (piece) => {
  const text = piece.repeat(Math.ceil(32_000 / piece.length)).slice(0, 32_000);
  const { kind, names } = parseAgencyList(text, another);
  expect(["names", "sentence", "placeholder"]).toContain(kind);
  if (piece === "Sở Nội vụ; ") expect(names.filter(({ match }) => match.found)).toHaveLength(Math.floor(32_000 / piece.length));
});

test.each([";", " +", ","])("a head said once is lent to the names behind “%s”", (sign) => {
  const { names } = parseAgencyList(`Sở Nội vụ${sign} Tài chính${sign} Tư pháp`, directory);
  expect(names.map(({ text, lookedUp, match }) => [text, lookedUp, match.found])).toEqual([
    ["Sở Nội vụ", "Sở Nội vụ", true], ["Tài chính", "Sở Tài chính", true], ["Tư pháp", "Sở Tư pháp", true],
  ]);
});

test("nothing is lent to a body that has a head of its own", () => {
  const { names } = parseAgencyList("Sở Nội vụ; Văn phòng UBND tỉnh; Công an tỉnh", directory);
  expect(names.map(({ text }) => text)).toEqual(["Sở Nội vụ", "Văn phòng UBND tỉnh", "Công an tỉnh"]);
  expect(names.every(({ match }) => match.found)).toBe(true);
});
