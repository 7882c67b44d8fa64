import { ask, base } from "./ask";

const rule = { ...base, kind: "ownYear", column: "label", severity: "info" } as const;
const say = (label: string, title = "NHIỆM VỤ NĂM 2023") => ask(rule, { cells: { t: {} }, rows: { t: { label } }, open: true, title });

test.each([
  "Kế hoạch kiểm tra cải cách hành chính năm 2023",
  "Tổ chức tổng kết công tác cải cách hành chính năm 2022 và triển khai nhiệm vụ năm 2023",
  "Công bố chỉ số cải cách hành chính năm 2022",
  "Khen thưởng thành tích năm 2022",
  "Xác định Chỉ số cải cách hành chính năm 2022 của các sở, ban, ngành",
  "Triển khai thi hành Luật Đất đai năm 2013 và Luật Tổ chức chính quyền địa phương năm 2015",
  "Rà soát, hệ thống hóa các văn bản quy phạm pháp luật ban hành năm 2022",
  "Xây dựng Kế hoạch cải cách hành chính năm 2024",
  "Chuyển đổi số đến năm 2025, định hướng đến năm 2030",
  "Sắp xếp đơn vị sự nghiệp giai đoạn 2021 - 2025",
  "Thực hiện Quyết định số 3979/QĐ-UBND ngày 29 tháng 11 năm 2022",
  "Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018",
  "Duy trì hệ thống theo TCVN ISO 9001:2015",
])("%j is of the plan's year", (label) => {
  expect(say(label)).toEqual(["holds"]);
});

test.each(["Sắp xếp đơn vị sự nghiệp theo lộ trình thực hiện trong năm 2019", "Tuyển dụng công chức năm 2022", "Tuyên truyền pháp luật năm 2022", "Tinh giản năm 2025"])("%j is of another", (label) => {
  expect(say(label)).toEqual(["task.otherYear t@label info"]);
});

test("nothing is said where the plan's year is not known", () => {
  expect(say("Tuyển dụng công chức năm 2022", "NHIỆM VỤ TRỌNG TÂM")).toEqual([]);
});
