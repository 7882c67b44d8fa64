import { formName, isThisPlan } from "../../../src/core/template/formName";
import { templates } from "../../../src/templates";

const named = (id: string, title: string | null): string => {
  const template = templates.find((candidate) => candidate.id === id);
  if (!template) throw new Error(`no form ${id}`);
  const table = { template, title: title === null ? null : { text: title } };
  expect(isThisPlan(table)).toBe(formName(table) === template.name);
  return formName(table);
};

test.each([
  ["tasks-2020", "NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2020"],
  ["tasks-2020", "Nhiệm vụ trọng tâm công tác CCHC tỉnh Bình Định năm 2020"],
  ["tasks-2020", "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2020 CỦA TỈNH BÌNH ĐỊNH"],
  ["tasks-2023", "27 NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023"],
  ["targets-2023", "CÁC CHỈ TIÊU CÔNG TÁC CẢI CÁCH HÀNH CHÍNH\nTỈNH BÌNH ĐỊNH NĂM 2023"],
  ["tasks-department-2021", "BẢNG TRIỂN KHAI THỰC HIỆN CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH CỦA SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH GIA LAI NĂM 2021"],
  ["pl3", null],
  ["pl3", "THỐNG KÊ TỈNH QUẢNG NGÃI NĂM 2024"],
])("%s: %s is the form's own plan", (id, title) => expect(named(id, title)).toBe(templates.find((template) => template.id === id)?.name));

test.each([
  ["another year", "tasks-2020", "NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2024"],
  ["another year beside its own", "tasks-2020", "NHIỆM VỤ CCHC TỈNH BÌNH ĐỊNH NĂM 2021 (thay Kế hoạch năm 2020)"],
  ["another province", "tasks-2020", "NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH QUẢNG NGÃI NĂM 2020"],
  ["a district of the province", "tasks-2020", "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH HUYỆN TUY PHƯỚC, TỈNH BÌNH ĐỊNH NĂM 2020"],
  ["a department of the province", "tasks-2023", "NHIỆM VỤ CCHC CỦA SỞ TÀI CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023"],
  ["another department", "tasks-department-2021", "BẢNG TRIỂN KHAI CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH CỦA SỞ NỘI VỤ TỈNH GIA LAI NĂM 2021"],
  ["another subject", "tasks-2020", "NHIỆM VỤ CÔNG TÁC PHÒNG, CHỐNG THAM NHŨNG TỈNH BÌNH ĐỊNH NĂM 2020"],
  ["no body", "tasks-2020", "NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2020"],
  ["no year", "tasks-2020", "NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH"],
  ["no title", "tasks-2023", null],
])("a title that names %s: the general name", (_, id, title) => expect(named(id, title)).toBe("Bảng nhiệm vụ"));

test("targets of another year", () => expect(named("targets-2023", "CÁC CHỈ TIÊU CÔNG TÁC CCHC TỈNH BÌNH ĐỊNH NĂM 2025")).toBe("Bảng chỉ tiêu"));
