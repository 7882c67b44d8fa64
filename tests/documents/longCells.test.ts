import { agencies, agencyFields } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { formSets } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { fileReport } from "../../src/workflows/checkReport";
import { bookOfLines } from "./bookOf";

const HEAD = ["STT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian bắt đầu", "Thời gian hoàn thành"];
const ROW = ["1", "Rà soát văn bản", "Báo cáo", "Sở Nội vụ", "Các sở", "Quý I", "Quý II"];
const WORDS = "Nâng cao hiệu lực, hiệu quả ".repeat(200).trim();
const NAMES = Array.from({ length: 60 }, (_, i) => `Chi cục ${"Quản lý chuyên ngành rất dài ".repeat(4)}${i}`).join("; ");
const LONGEST_QUOTED = 90;
const LONGEST = 1000;

/** Each cell of a task made long in turn, the list of bodies too. */
const LONG = HEAD.flatMap((heading, column) => [WORDS, NAMES, `nt; ${WORDS}`, `Quý V ${WORDS}`, `“${WORDS}”`].map((text) => [heading, column, text.slice(0, 12), text] as const));

test.each(LONG)("no sentence quotes a long cell whole: %s (%d) “%s…”", (_heading, column, _start, text) => {
  const long = ROW.map((cell, i) => (i === column ? text : cell));
  const book = bookOfLines({
    KH: [["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"], HEAD, long, ["2", ...long.slice(1)], ["3", "Kiểm tra", "Báo cáo", "Sở Nội vụ; Sở Tài chính", "Các sở", "Quý I", "Quý I"]],
    "Danh mục cơ quan": [["Tên cơ quan", "Tên viết tắt", "Loại", "Cơ quan cấp trên"], [WORDS, WORDS, WORDS, WORDS], ["Tổ A", "A", WORDS, WORDS]],
  });
  const checked = checkWorkbook(book, { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null });
  const said = (["vi", "en"] as const).flatMap((language) => fileReport("kh.xlsx", checked, language, "").findings.flatMap(({ message, suggestions }) => [message, ...suggestions.map(({ reason }) => reason)]));
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((sentence) => sentence.length > LONGEST)).toEqual([]);
  expect(said.flatMap((sentence) => [...sentence.matchAll(/“([^“”]*)”/gu)].map(([, quoted = ""]) => quoted)).filter(({ length }) => length > LONGEST_QUOTED)).toEqual([]);
});
