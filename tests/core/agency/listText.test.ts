import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { parseAgencyList } from "../../../src/core/agency/agencyList";
import { assignmentText, withLeadSaid } from "../../../src/core/agency/assignmentText";
import { withNamesBefore, withoutNames } from "../../../src/core/agency/listText";
import { nameRemarks } from "../../../src/core/agency/nameRemarks";
import { namesPutRight } from "../../../src/core/agency/namesPutRight";

const directory = new AgencyDirectory(agencies, agencyFields);
const read = (text: string) => parseAgencyList(text, directory);

test.each([
  ["Sở Nội vụ; Sở Tài chính; Sở Y tế", "Sở Tài chính", "Sở Nội vụ; Sở Y tế"],
  ["Sở Tài chính; các sở, ban, ngành", "Sở Tài chính", "Các sở, ban, ngành"],
  ["Sở Y tế, Sở Tài chính và Sở Nội vụ", "Sở Nội vụ", "Sở Y tế, Sở Tài chính"],
  ["- Sở Nội vụ\n- Sở Tài chính\n- UBND cấp huyện", "Sở Tài chính", "- Sở Nội vụ\n- UBND cấp huyện"],
  ["- Sở Nội vụ\n- Sở Tài chính\n- UBND cấp huyện", "Sở Nội vụ", "- Sở Tài chính\n- UBND cấp huyện"],
  ["+ Sở Nội vụ + Sở Tài chính", "Sở Nội vụ", "+ Sở Tài chính"],
  ["Sở Tài chính", "Sở Tài chính", ""],
  ["Sở Tài chính; sở tài chính", "Sở Tài chính", ""],
  ["Sở Nội vụ, Tài chính", "Sở Tài chính", "Sở Nội vụ"],
  ["Sở Nội vụ", "Sở Tài chính", "Sở Nội vụ"],
  ["Sở Nội vụ; Sở Tài chính (Phòng Ngân sách)", "Sở Tài chính", null],
])("%j without %s: %j", (text, out, expected) => {
  expect(withoutNames(text, ({ lookedUp }) => lookedUp.toLowerCase() === out.toLowerCase(), read)).toBe(expected);
});

test("names before a list: in its own shape", () => {
  expect([
    withNamesBefore("", ["Sở Y tế"]),
    withNamesBefore("Sở Nội vụ, Sở Tài chính", ["Sở Y tế", "Sở Tư pháp"]),
    withNamesBefore("- Sở Nội vụ\n- Sở Tài chính", ["Sở Y tế"]),
    withNamesBefore("Sở Nội vụ", []),
  ]).toEqual(["Sở Y tế", "Sở Y tế; Sở Tư pháp; Sở Nội vụ, Sở Tài chính", "- Sở Y tế\n- Sở Nội vụ\n- Sở Tài chính", "Sở Nội vụ"]);
});

test("an assignment says who leads in words that read back so, or says nothing", () => {
  const said = (text: string, which: number) => {
    const list = read(text);
    const lead = list.names[which];
    return lead ? assignmentText(list, lead, read) : null;
  };
  expect(said("Văn phòng Sở; Phòng CNTT", 1)).toBe("Phòng CNTT chủ trì, phối hợp với Văn phòng Sở");
  expect(said("các phòng chuyên môn, Văn phòng Sở, Phòng CNTT", 1)).toBe("Văn phòng Sở chủ trì, phối hợp với các phòng chuyên môn, Phòng CNTT");
  expect(said("Sở Nội vụ; các sở, ban, ngành", 0)).toBe("Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành");
  expect(said("Văn phòng Sở", 0)).toBeNull();
});

test("“A phối hợp với B” with A said to lead, all else as typed", () => {
  const list = read("Trung tâm CNTT&TT  phối hợp với Văn phòng Sở");
  expect(list.names[0] && withLeadSaid("Trung tâm CNTT&TT phối hợp với Văn phòng Sở", list.names[0], read)).toBe("Trung tâm CNTT&TT chủ trì, phối hợp với Văn phòng Sở");
});

test.each([
  ["Sở Tài chính;\nSở Thông tin Truyền thông (Phòng CNTT)", ["Sở Tài chính;\nSở Thông tin và Truyền thông (Phòng CNTT)"]],
  ["Sở Thông tin\nTruyền thông", ["Sở Thông tin và Truyền thông"]],
  ["Sở Nội vụ chủ trì, phối hợp với Sở Thông tin Truyền thông; Sở Thông tin Truyền thông", ["Sở Nội vụ chủ trì, phối hợp với Sở Thông tin và Truyền thông; Sở Thông tin và Truyền thông"]],
  ["Sở Nội vụ", []],
])("names put right in %j", (text, expected) => {
  expect(namesPutRight(text, nameRemarks(read(text)), read)).toEqual(expected);
});
