import { PLAN_HEAD, PLAN_TITLE, planFindings, saidOfPlan, sheetOfLines, taskLine as task } from "../writtenPlan";

describe("numbers", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["1.1, 1.2 under I and 2.1 under II", ["I|CHUNG", task("1.1", 0), task("1.2", 1), "II|RIÊNG", task("2.1", 2), task("2.2", 3)], []],
    ["a gap behind the section's number", ["I|CHUNG", task("1.1", 0), task("1.2", 1), task("1.4", 2), "II|RIÊNG", task("2.1", 3)], ["A6 numbering.gap warning"]],
    ["begun anew in A.I, A.II and B.I", ["A|PHẦN A", "I|MỤC 1", task("1", 0), task("2", 1), "II|MỤC 2", task("1", 2), "B|PHẦN B", "I|MỤC 1", task("1", 3), task("2", 4)], []],
    ["run on within A and begun anew in B", ["A|PHẦN A", "I|MỤC 1", task("1", 0), task("2", 1), "II|MỤC 2", task("3", 2), "B|PHẦN B", "I|MỤC 1", task("1", 3), task("2", 4)], []],
    ["run on through A.I to B.I", ["A|PHẦN A", "I|MỤC 1", task("1", 0), "II|MỤC 2", task("2", 1), "B|PHẦN B", "I|MỤC 1", task("3", 2)], []],
    ["a gap in B.I alone", ["A|PHẦN A", "I|MỤC 1", task("1", 0), task("2", 1), "B|PHẦN B", "I|MỤC 1", task("1", 2), task("3", 3)], ["A10 numbering.gap warning"]],
    ["sections from I to III", ["I|MỘT", task("1", 0), "III|BA", task("1", 1)], ["A5 numbering.gap warning"]],
    ["a section twice", ["I|MỘT", task("1", 0), "I|HAI", task("1", 1)], ["A5 numbering.duplicate warning"]],
    ["a section that is a task of its own", ["I|MỘT", task("1", 0), task("II", 1), "III|BA", task("1", 2)], []],
    ["sections A, B, C, D, E as in the English alphabet", ["A|MỘT", "B|HAI", "C|BA", "D|BỐN", "E|NĂM"].flatMap((line, i) => [line, task("1", i)]), []],
    ["the last sections of a plan alone", ["III|BA", task("1", 0), "IV|BỐN", task("1", 1)], []],
    ["below one", [task("-1", 0), task("0", 1), task("1", 2), task("2", 3)], ["A3 numbering.gap warning", "A4 numbering.order warning"]],
  ])("%s", (_, lines, expected) => {
    expect(saidOfPlan(lines)).toEqual(expected);
  });

  test("the sentence of a run behind the section's number says where it begins", () => {
    const [finding] = planFindings(sheetOfLines([PLAN_TITLE, PLAN_HEAD, "I|CHUNG", task("1.1", 0), "II|RIÊNG", task("2.2", 1), task("2.3", 2)]));
    expect(finding?.message).toBe("Bảng nhiệm vụ: số thứ tự bắt đầu từ 2.2, không phải từ 2.1.");
  });
});

describe("the number of tasks that a plan says", () => {
  const two = [task("1", 0), task("2", 1)];
  test.each<[string, readonly string[], readonly string[]]>([
    ["more in the closing line", [...two, "TỔNG CỘNG: 5 NHIỆM VỤ"], ["A5 taskCount.mismatch warning"]],
    ["the right number", [...two, "TỔNG CỘNG: 02 NHIỆM VỤ"], []],
    ["behind the sections' numbers", ["I|CHUNG", task("1.1", 0), task("1.2", 1), "II|RIÊNG", task("2.1", 2), "Tổng cộng: 4 nhiệm vụ"], ["A8 taskCount.mismatch warning"]],
    ["more in a cell beside “Tổng cộng”", [...two, "|Tổng cộng|05 nhiệm vụ"], ["B5 taskCount.mismatch warning"]],
    ["the right number beside “Tổng cộng”", [...two, "|Tổng cộng:|02 nhiệm vụ"], []],
    ["a sum of each section, and one in words", ["I|CHUNG", task("1", 0), "|Cộng|1 nhiệm vụ", "II|RIÊNG", task("2", 1), "|Cộng|1 nhiệm vụ", "|Tổng cộng|2 nhiệm vụ"], []],
    ["right behind the sections' numbers", ["I|CHUNG", task("1.1", 0), task("1.2", 1), "II|RIÊNG", task("2.1", 2), "Tổng cộng: 3 nhiệm vụ"], []],
  ])("%s", (_, lines, expected) => {
    expect(saidOfPlan(lines)).toEqual(expected);
  });

  test("more in the title", () => {
    const [finding, ...others] = planFindings(sheetOfLines(["18 NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2024", PLAN_HEAD, ...two]));
    expect([finding?.cell, finding?.rule, others]).toEqual(["A1", "taskCount.mismatch", []]);
    expect(finding?.message).toContain("ghi 18 nhưng bảng có 2 dòng đánh số");
  });
});

describe("leads", () => {
  const lead = (name: string) => saidOfPlan([task("1", 0, name), task("2", 1)]).filter((said) => !said.includes("otherDomain"));
  test.each([
    "Ban Quản lý Khu kinh tế", "Sở Nội-vụ", "UBMTTQVN tỉnh", "Sở Lao động, Thương binh và Xã hội", "Sở Văn hóa Thể thao và Du lịch",
  ])("“%s” is one known body", (name) => {
    expect(lead(name).filter((said) => !said.endsWith("info"))).toEqual([]);
  });
  test.each(["Ban Quản lý dự án", "Ban Quản lý dự án Giao thông tỉnh", "Tỉnh đoàn", "Hội đồng thi đua khen thưởng"])("“%s” is one body, only not listed", (name) => {
    expect(lead(name).filter((said) => !said.includes("lead.collective info"))).toEqual(["D3 agency.unknown info"]);
  });
  test("a steering committee is at most a remark", () => {
    expect(lead("Ban Chỉ đạo CCHC tỉnh")).toEqual(["D3 lead.collective info"]);
  });
  test.each(["Không", "Không áp dụng", "Chưa xác định", "Chưa có"])("“%s” names no lead", (name) => {
    expect(lead(name)).toEqual(["D3 lead.missing error"]);
  });
  test.each(["Sở Nội vụ-Sở Tài chính", "Sở Nội vụ - Sở Tài chính"])("“%s” are still two", (name) => {
    expect(lead(name)).toEqual(["D3 lead.multiple error"]);
  });
});

describe("what sentences call a plan's rows and columns", () => {
  const said = (...lines: readonly string[]) => planFindings(sheetOfLines(lines)).map(({ message }) => message);

  test("columns as their own headings say them", () => {
    const title = "PHỤ LỤC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH TỈNH PHÚ YÊN NĂM 2025";
    const head = "STT|Chỉ tiêu|Chỉ tiêu phấn đấu năm 2025|Đơn vị theo dõi|Đơn vị thực hiện";
    expect(said(title, head, "1|Chỉ số hài lòng|Nhóm Tốt|Sở Nội vụ|Các sở", "2|Tỷ lệ số hóa||Sở Nội vụ|nt")).toEqual([
      "“Tỷ lệ số hóa”: chưa điền cột “Chỉ tiêu phấn đấu năm 2025”.",
      "“Tỷ lệ số hóa”, cột “Đơn vị thực hiện”: “nt” được hiểu là “Các sở”.",
    ]);
  });

  test("a task without words by its number, or by the line it stands in", () => {
    expect(said(PLAN_TITLE, PLAN_HEAD, task("1", 0), "2||Báo cáo|Sở Nội vụ|Các sở|Quý I")).toEqual(["“STT 2”: chưa điền cột “Nhiệm vụ”."]);
  });
});

test.each([
  ["STT|Tên nhiệm vụ/đề án|Kết quả đầu ra|Cơ quan chủ trì tham mưu|Cơ quan, đơn vị phối hợp thực hiện|Thời hạn trình", "1|Tuyển giáo viên|Quyết định||Sở Nội vụ|Quý V", ["D3 lead.missing", "F3 deadline.unreadable"]],
  ["TT|Đầu việc|Kết quả dự kiến|Đơn vị đầu mối|Đơn vị phối hợp|Hạn hoàn thành", "1|Tuyển giáo viên|Quyết định||Sở Nội vụ|Quý V", ["D3 lead.missing", "F3 deadline.unreadable"]],
  ["TT|Nội dung công việc|Phân công trách nhiệm|Thời gian", "1|Tuyển giáo viên|Sở Nội vụ chủ trì|Quý I/2026", ["D3 deadline.outsideYear", "D4 deadline.outsideYear"]],
])("%s", (head, line, expected) => {
  const found = planFindings(sheetOfLines(["DANH MỤC NHIỆM VỤ TRỌNG TÂM TỈNH ĐỒNG THÁP NĂM 2027", head, line, line.replace(/^1\|Tuyển giáo viên/u, "2|Đào tạo bác sĩ").replace("Quý V", "Quý I").replace("||", "|Sở Y tế|")]));
  expect(found.filter(({ severity }) => severity !== "info").map(({ cell, rule }) => `${cell} ${rule}`)).toEqual(expected);
});
