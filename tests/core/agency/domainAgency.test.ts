import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { domainAgency, isOwnDomain } from "../../../src/core/agency/domainAgency";
import { fold } from "../../../src/core/text/fold";

const directory = new AgencyDirectory(agencies);
const propose = (section: string, task: string, within: string | null = null, on: string | null = null): string | null => {
  const proposal = domainAgency({ section, task }, agencyFields, directory, { within, on });
  return proposal && `${proposal.entry.id} by ${proposal.by} “${proposal.words}”${proposal.isSure ? "" : " ?"}`;
};

test("each field's agency is in the directory, with the field among its own", () => {
  const strange = agencyFields.filter(({ agency, domain }) => directory.get(agency)?.domains.includes(domain) !== true);
  expect(strange.map(({ agency, domain }) => [agency, domain])).toEqual([]);
  expect(agencyFields.filter(({ within }) => within !== null && directory.get(within) === null)).toEqual([]);
});

test("fields are plain data with folded words and a basis", () => {
  expect(JSON.parse(JSON.stringify(agencyFields))).toEqual(agencyFields);
  const words = agencyFields.flatMap(({ sections, terms }) => [...sections, ...terms]);
  expect(words.filter((word) => word === "" || word !== fold(word))).toEqual([]);
  expect(agencyFields.filter(({ basis }) => !basis.startsWith("Kế hoạch "))).toEqual([]);
});

test.each<[string, string, string | null]>([
  ["CẢI CÁCH THỂ CHẾ", "", "bd.so-tu-phap by section “thể chế”"],
  ["II. Cải cách thủ tục hành chính", "", "bd.vp-ubnd by section “thủ tục hành chính”"],
  ["CẢI CÁCH TỔ CHỨC BỘ MÁY", "", "bd.so-noi-vu by section “tổ chức bộ máy”"],
  ["CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", "", "bd.so-noi-vu by section “chế độ công vụ”"],
  ["CẢI CÁCH TÀI CHÍNH CÔNG", "", "bd.so-tai-chinh by section “tài chính công”"],
  ["HIỆN ĐẠI HÓA NỀN HÀNH CHÍNH", "", "bd.so-tttt by section “hiện đại hóa”"],
  ["XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ", "", "bd.so-tttt by section “chính quyền điện tử”"],
  ["CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "", "bd.so-noi-vu by section “chỉ đạo, điều hành” ?"],
  ["CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH", "Kế hoạch khảo sát Chỉ số năng lực cạnh tranh (DDCI)", "bd.so-khdt by task “chỉ số năng lực cạnh tranh”"],
  ["HIỆN ĐẠI HÓA", "Áp dụng TCVN ISO 9001:2015", "bd.so-khcn by task “iso 9001:2015”"],
  ["CHÍNH QUYỀN SỐ", "Danh mục thủ tục hành chính nhận hồ sơ trực tuyến", "bd.so-tttt by section “chính quyền số” ?"],
  ["", "Rà soát TTHC", "bd.vp-ubnd by task “tthc”"],
  ["", "Xây dựng nhà văn hóa", null],
  ["", "", null],
])("%s / %s", (section, task, expected) => {
  expect(propose(section, task)).toBe(expected);
});

test("within a department its offices are proposed", () => {
  expect(propose("Xây dựng Chính phủ điện tử", "", "gl.so-tttt")).toBe("gl.phong-cntt by section “chính phủ điện tử”");
  expect(propose("", "Duy trì hệ thống quản lý chất lượng", "gl.so-tttt")).toBe("gl.ban-iso by task “hệ thống quản lý chất lượng”");
  expect(propose("Cải cách tài chính công", "", "gl.so-tttt")).toBeNull();
});

test("after the merger another department of the name, or none where there is none", () => {
  expect(propose("Cải cách thể chế", "", null, "2025-07-01")).toBe("gl.so-tu-phap by section “thể chế”");
  expect(propose("Cải cách thể chế", "", null, "2025-06-30")).toBe("bd.so-tu-phap by section “thể chế”");
  expect(propose("", "Chỉ số DDCI", null, "2025-07-01")).toBeNull();
});

test("a field of one's own by section, by the task's words, or because the task names a body below", () => {
  const own = (id: string, section: string, task: string, byTask = false): boolean => {
    const agency = directory.get(id);
    return agency !== null && isOwnDomain(agency, { section, task }, agencyFields, directory, byTask);
  };
  expect(own("bd.so-tttt", "Hiện đại hóa", "Áp dụng ISO")).toBe(true);
  expect(own("bd.so-tttt", "Hiện đại hóa", "Áp dụng ISO", true)).toBe(false);
  expect(own("bd.so-tnmt", "Chính quyền số", "Kết nối với cơ quan Đăng ký đất đai")).toBe(true);
  expect(own("bd.so-y-te", "Chính quyền số", "Kết nối với cơ quan Đăng ký đất đai")).toBe(false);
});
