import { agencies, agencyFields } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { speakFinding } from "../../src/core/catalogue";
import { a1 } from "../../src/core/sheet/address";
import type { Workbook } from "../../src/core/sheet/workbook";
import { formSets } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { printedTables } from "./appendices2011To2020";
import { bookOfLines } from "./bookOf";
import * as departmentTasks from "./departmentTasks2021";
import * as targets from "./targets2023";
import * as tasks2020 from "./tasks2020";
import * as tasks2023 from "./tasks2023";

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };

/** "PL3!B7 rule severity: sentence" for each finding, and the tables found. */
function report(workbook: Workbook): { tables: string[]; findings: string[] } {
  const checked = checkWorkbook(workbook, options);
  return {
    tables: checked.tables.map((table) => `${table.plan.id} ${table.pieces.map((piece) => piece.sheet).join("+")} ${table.rows.filter((row) => row.at !== null).length} rows`),
    findings: checked.findings.map(
      (finding) =>
        `${finding.at ? `${finding.at.sheet}!${a1(finding.at)}` : "-"} ${finding.rule} ${finding.severity}: ${speakFinding(finding, "vi").message}`,
    ),
  };
}

interface PrintedPlan {
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly lines: readonly (readonly (string | null)[])[];
}
const plan = (printed: PrintedPlan) => bookOfLines({ KH: [...printed.titles.map((title) => [title]), [], [...printed.headings], ...printed.lines] });

test("Phụ lục 1–8 of the programme, as printed, a sheet each", () => {
  const sheets: Record<string, (readonly string[])[]> = {};
  for (const table of printedTables) {
    const lines = (sheets[table.form.toUpperCase()] ??= []);
    lines.push(...table.titles.map((title) => [title]), [], ...table.headings, ...table.rows, []);
  }
  expect(report(bookOfLines(sheets))).toEqual({
    tables: [
      "pl1 PL1 20 rows",
      "pl2 PL2 13 rows",
      "pl3 PL3 22 rows",
      "pl4.i PL4 2 rows",
      "pl4.ii PL4 2 rows",
      "pl4.iii PL4 2 rows",
      "pl5 PL5 12 rows",
      "pl6 PL6 15 rows",
      "pl7 PL7 14 rows",
      "pl8 PL8 16 rows",
    ],
    findings: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `- submission.empty warning: Phụ lục ${number} chưa có số liệu nào.`),
  });
});

test("tasks of the 2020 plan: section III jumps from 5 to 7, groups lead II.3 and VI.1, “nt” at I.5", () => {
  expect(report(plan(tasks2020))).toEqual({
    tables: ["tasks-2020 KH 42 rows"],
    findings: [
      "KH!E10 ditto.resolved info: “Xây dựng Chương trình cải cách hành chính của tỉnh giai đoạn 2021 - 2030”, cột “Cơ quan phối hợp”: “nt” được hiểu là “Các sở, ban, ngành; UBND cấp huyện”.",
      "KH!D16 lead.inverted info: “Xây dựng Kế hoạch và tổ chức tuyên truyền, phổ biến giáo dục pháp luật năm 2020”: nhóm cơ quan chủ trì còn “Sở Tư pháp” phối hợp; có thể giao “Sở Tư pháp” làm đầu mối.",
      "KH!D16 lead.collective warning: “Xây dựng Kế hoạch và tổ chức tuyên truyền, phổ biến giáo dục pháp luật năm 2020”: giao chủ trì cho một nhóm cơ quan (“Các sở, ban, ngành”, “UBND cấp huyện”).",
      "KH!F22 deadline.unmeasurable info: “Hoàn thiện, cập nhật, đăng tải và công khai thủ tục hành chính trên Cổng dịch vụ công…”: thời hạn “Thực hiện thường xuyên” không có mốc ngày, tháng hoặc quý nên không theo dõi được tiến độ.",
      "KH!A23 numbering.gap warning: Phụ lục nhiệm vụ năm 2020: số thứ tự nhảy đến 7 (trước đó là 5).",
      "KH!F23 deadline.unmeasurable info: “Rà soát, cập nhật sửa đổi, bổ sung danh mục TTHC thực hiện cung cấp dịch vụ công trực…”: thời hạn “Theo tình hình thực tế” không có mốc ngày, tháng hoặc quý nên không theo dõi được tiến độ.",
      "KH!F26 deadline.unmeasurable info: “Rà soát, sắp xếp, kiện toàn đầu mối bên trong các sở, ban, ngành theo Quyết định số…”: thời hạn “Theo kế hoạch số 2268/QĐ-UBND của UBND tỉnh” không có mốc ngày, tháng hoặc quý nên không theo dõi được tiến độ.",
      "KH!B27 task.otherYear info: “Rà soát, sắp xếp các đơn vị sự nghiệp công lập theo lộ trình thực hiện trong năm 2019…” nêu năm 2019, khác năm 2020 của kế hoạch.",
      "KH!F27 deadline.unmeasurable info: “Rà soát, sắp xếp các đơn vị sự nghiệp công lập theo lộ trình thực hiện trong năm 2019…”: thời hạn “Theo kế hoạch số 2413/QĐ-UBND của UBND tỉnh” không có mốc ngày, tháng hoặc quý nên không theo dõi được tiến độ.",
      "KH!F33 deadline.unmeasurable info: “Ban hành Quy định về khung tiêu chí đánh giá và phân loại đối với cán bộ, công chức,…”: thời hạn “Sau khi Chính phủ ban hành văn bản” không có mốc ngày, tháng hoặc quý nên không theo dõi được tiến độ.",
      "KH!D36 lead.inverted info: “Tiếp tục triển khai thực hiện các quy định về giao quyền tự chủ về biên chế và kinh phí…”: nhóm cơ quan chủ trì còn “Sở Tài chính” phối hợp; có thể giao “Sở Tài chính” làm đầu mối.",
      "KH!D36 lead.collective warning: “Tiếp tục triển khai thực hiện các quy định về giao quyền tự chủ về biên chế và kinh phí…”: giao chủ trì cho một nhóm cơ quan (“Các sở, ban, ngành”, “UBND cấp huyện”).",
      "KH!F37 deadline.unmeasurable info: “Thực hiện chuyển đổi các đơn vị sự nghiệp thành công ty cổ phần giai đoạn 2018 - 2020”: thời hạn “Theo Kế hoạch số 61/KH-UBND của UBND tỉnh” không có mốc ngày, tháng hoặc quý nên không theo dõi được tiến độ.",
      "KH!D46 lead.otherDomain info: “Tiếp tục triển khai Tích hợp điện tử hóa để nâng cao hiệu quả trong áp dụng hệ thống…”: chủ trì là “Sở Thông tin và Truyền thông”, trong khi lĩnh vực này giao “Sở Khoa học và Công nghệ” theo dõi.",
    ],
  });
});

test("targets of the 2023 plan: the centre's target is a dash; the rest are notes", () => {
  expect(report(plan(targets))).toEqual({
    tables: ["targets-2023 KH 37 rows"],
    findings: [
      "KH!D15 lead.multiple info: “Chuyển giao thủ tục hành chính (trừ các thủ tục hành chính giải quyết trong ngày) thực…”: có nhiều đơn vị theo dõi (“Văn phòng Ủy ban nhân dân tỉnh”, “UBND cấp huyện, cấp xã”).",
      "KH!C17 target.missing warning: “Trung tâm Phục vụ hành chính công tỉnh”: chưa điền cột “Chỉ tiêu phấn đấu năm 2023”.",
      "KH!D28 lead.multiple info: “Chế độ báo cáo, chỉ tiêu tổng hợp báo cáo định kỳ và báo cáo thống kê về kinh tế - xã…”: có nhiều đơn vị theo dõi (“Văn phòng Ủy ban nhân dân tỉnh”, “Cục Thống kê”).",
      "KH!E31 lead.alsoCoordinating info: “Tỷ lệ lập hồ sơ công việc (trừ hồ sơ mật) trên môi trường mạng:”: “Sở Thông tin và Truyền thông” vừa theo dõi vừa thực hiện.",
    ],
  });
});

test("tasks of the 2023 plan: two lead 1.1, groups lead 14, 16 and 22, a steering committee leads 10.2", () => {
  expect(report(plan(tasks2023))).toEqual({
    tables: ["tasks-2023 KH 39 rows"],
    findings: [
      "KH!D7 lead.multiple error: “Công bố kết quả đánh giá Chỉ số cải cách hành chính (PAR INDEX), Chỉ số đo lường sự hài…”: có 2 cơ quan chủ trì (“Sở Nội vụ”, “Sở Kế hoạch và Đầu tư”), trái nguyên tắc một việc chỉ giao cho một cơ quan chủ trì.",
      "KH!F7 deadline.missing info: “Công bố kết quả đánh giá Chỉ số cải cách hành chính (PAR INDEX), Chỉ số đo lường sự hài…”: cột “Thời gian thực hiện” để trống, hiểu là theo dòng 1.",
      "KH!F8 deadline.missing info: “Khen thưởng tổ chức, cá nhân đạt thành tích trong phong trào thi đua cải cách hành chính…”: cột “Thời gian thực hiện” để trống, hiểu là theo dòng 1.",
      "KH!F14 deadline.productMismatch info: “Kế hoạch đo lường sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành…”: tên nhiệm vụ là kế hoạch còn sản phẩm là báo cáo (“Báo cáo Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính…”).",
      "KH!D19 lead.collective info: “Kế hoạch kiểm tra việc thực hiện Chương trình hành động số 09-CTr/TU ngày 14/5/2021 của…”: chủ trì là tổ chức phối hợp liên ngành (“Ban Chỉ đạo Cải cách hành chính của tỉnh”).",
      "KH!D25 lead.inverted info: “Triển khai thực hiện Quyết định số 3979/QĐ-UBND ngày 29/11/2022 của UBND tỉnh ban hành…”: nhóm cơ quan chủ trì còn “Văn phòng Ủy ban nhân dân tỉnh” phối hợp; có thể giao “Văn phòng Ủy ban nhân dân tỉnh” làm đầu mối.",
      "KH!D25 lead.collective warning: “Triển khai thực hiện Quyết định số 3979/QĐ-UBND ngày 29/11/2022 của UBND tỉnh ban hành…”: giao chủ trì cho một nhóm cơ quan (“Các sở, ban, ngành”).",
      "KH!F25 deadline.unmeasurable info: “Triển khai thực hiện Quyết định số 3979/QĐ-UBND ngày 29/11/2022 của UBND tỉnh ban hành…”: thời hạn “Theo Kế hoạch ban hành tại Quyết định số 3979/QĐ-UBND ngày 29/11/2022 của UBND tỉnh” không có mốc ngày, tháng hoặc quý nên không theo dõi được tiến độ.",
      "KH!D28 lead.inverted info: “Ban hành Quy định chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức của cơ quan chuyên môn…”: nhóm cơ quan chủ trì còn “Sở Nội vụ” phối hợp; có thể giao “Sở Nội vụ” làm đầu mối.",
      "KH!D28 lead.collective warning: “Ban hành Quy định chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức của cơ quan chuyên môn…”: giao chủ trì cho một nhóm cơ quan (“Các sở, ngành thuộc UBND tỉnh”).",
      "KH!D36 lead.inverted info: “Quy định về Danh mục dịch vụ công; Quy định về khung giá dịch vụ sự nghiệp công lập theo…”: nhóm cơ quan chủ trì còn “Sở Tài chính” phối hợp; có thể giao “Sở Tài chính” làm đầu mối.",
      "KH!D36 lead.collective warning: “Quy định về Danh mục dịch vụ công; Quy định về khung giá dịch vụ sự nghiệp công lập theo…”: giao chủ trì cho một nhóm cơ quan (“Các sở, ngành”, “các cơ quan, đơn vị có liên quan”).",
      "KH!E39 agency.alias info: “Sở Thông tin Truyền thông” ghi khác tên trong danh mục cơ quan (“Sở Thông tin và Truyền thông”).",
    ],
  });
});

test("tasks of the department's 2021 plan: several units and none said to lead, a group leads 1.4, deadlines of 2020", () => {
  expect(report(plan(departmentTasks))).toEqual({
    tables: ["tasks-department-2021 KH 48 rows"],
    findings: [
      "KH!F5 deadline.outsideYear info: “Ban hành Kế hoạch theo dõi tình hình thi hành pháp luật và tổ chức thực hiện các hoạt…”: thời hạn “Ban hành kế hoạch trước ngày 31/12/2020” thuộc quý IV năm 2020, trước năm 2021 của kế hoạch; hợp lý nếu là việc ban hành kế hoạch.",
      "KH!F6 deadline.outsideYear info: “Ban hành Kế hoạch triển khai công tác pháp chế và công tác văn bản quy phạm pháp luật;…”: thời hạn “Ban hành kế hoạch trước ngày 31/12/2020” thuộc quý IV năm 2020, trước năm 2021 của kế hoạch; hợp lý nếu là việc ban hành kế hoạch.",
      "KH!E7 lead.unclear warning: “Rà soát văn bản quy phạm pháp luật qua đó phát hiện có nội dung không còn phù hợp với…”: phân công nhiều đơn vị (“Văn phòng Sở”, “các phòng chuyên môn”) nhưng chưa ghi đơn vị nào chủ trì.",
      "KH!F7 deadline.unmeasurable info: “Rà soát văn bản quy phạm pháp luật qua đó phát hiện có nội dung không còn phù hợp với…”: thời hạn “Theo quy định” không có mốc ngày, tháng hoặc quý nên không theo dõi được tiến độ.",
      "KH!E8 lead.collective warning: “Tham mưu xây dựng văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân tỉnh…”: giao chủ trì cho một nhóm cơ quan (“Các phòng chuyên môn”).",
      "KH!F8 deadline.unmeasurable info: “Tham mưu xây dựng văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân tỉnh…”: thời hạn “Theo quy định” không có mốc ngày, tháng hoặc quý nên không theo dõi được tiến độ.",
      "KH!F9 deadline.productMismatch info: “Công tác chỉ đạo thực hiện các nhiệm vụ cải cách hành chính; rà soát TTHC.”: sản phẩm gồm cả kế hoạch và báo cáo nhưng thời gian chỉ có một mốc (“Ban hành kế hoạch trước 31/12/2020”); mỗi sản phẩm nên có một mốc.",
      "KH!F9 deadline.outsideYear info: “Công tác chỉ đạo thực hiện các nhiệm vụ cải cách hành chính; rà soát TTHC.”: thời hạn “Ban hành kế hoạch trước 31/12/2020” thuộc quý IV năm 2020, trước năm 2021 của kế hoạch; hợp lý nếu là việc ban hành kế hoạch.",
      "KH!F10 deadline.productMismatch info: “1. Công tác chỉ đạo thực hiện các nhiệm vụ cải cách hành chính; rà soát TTHC.”: sản phẩm gồm cả kế hoạch và báo cáo nhưng thời gian chỉ có một mốc (“Ban hành kế hoạch trước ngày 31/12/2020”); mỗi sản phẩm nên có một mốc.",
      "KH!F10 deadline.outsideYear info: “1. Công tác chỉ đạo thực hiện các nhiệm vụ cải cách hành chính; rà soát TTHC.”: thời hạn “Ban hành kế hoạch trước ngày 31/12/2020” thuộc quý IV năm 2020, trước năm 2021 của kế hoạch; hợp lý nếu là việc ban hành kế hoạch.",
      "KH!E11 lead.unclear warning: “1. Công tác chỉ đạo thực hiện các nhiệm vụ cải cách hành chính; rà soát TTHC.”: phân công nhiều đơn vị (“Văn phòng Sở”, “Phòng Thông tin - Báo chí - Xuất bản”) nhưng chưa ghi đơn vị nào chủ trì.",
      "KH!F11 deadline.productMismatch info: “1. Công tác chỉ đạo thực hiện các nhiệm vụ cải cách hành chính; rà soát TTHC.”: sản phẩm gồm cả kế hoạch và báo cáo nhưng thời gian chỉ có một mốc (“Ban hành kế hoạch trước 31/12/2020”); mỗi sản phẩm nên có một mốc.",
      "KH!F11 deadline.outsideYear info: “1. Công tác chỉ đạo thực hiện các nhiệm vụ cải cách hành chính; rà soát TTHC.”: thời hạn “Ban hành kế hoạch trước 31/12/2020” thuộc quý IV năm 2020, trước năm 2021 của kế hoạch; hợp lý nếu là việc ban hành kế hoạch.",
      "KH!E12 lead.unclear warning: “1. Công tác chỉ đạo thực hiện các nhiệm vụ cải cách hành chính; rà soát TTHC.”: phân công nhiều đơn vị (“Văn phòng Sở”, “các phòng chuyên môn”, “đơn vị sự nghiệp”) nhưng chưa ghi đơn vị nào chủ trì.",
      "KH!E13 lead.unclear warning: “Thực hiện tự đánh giá, chấm điểm bộ chỉ số CCHC của Sở”: phân công nhiều đơn vị (“Văn phòng Sở”, “các phòng chuyên môn”, “đơn vị sự nghiệp”) nhưng chưa ghi đơn vị nào chủ trì.",
      "KH!F13 deadline.unmeasurable info: “Thực hiện tự đánh giá, chấm điểm bộ chỉ số CCHC của Sở”: thời hạn “Theo quy định” không có mốc ngày, tháng hoặc quý nên không theo dõi được tiến độ.",
      "KH!E16 lead.unclear info: “Thực hiện Nghị định 61/2018/NĐ-CP của Chính phủ về cơ chế một cửa, một cửa liên thông…”: chưa ghi “chủ trì”; hiểu là “Văn phòng Sở” chủ trì.",
      "KH!E21 lead.unclear warning: “Thực hiện các quy định của Trung ương và của tỉnh về tổ chức bộ máy, chức năng, nhiệm vụ…”: phân công nhiều đơn vị (“Văn phòng Sở”, “các phòng chuyên môn”, “đơn vị sự nghiệp”) nhưng chưa ghi đơn vị nào chủ trì.",
      "KH!E22 lead.unclear warning: “Hoàn thiện quy chế làm việc của cơ quan, đơn vị và các đơn vị trực thuộc”: phân công nhiều đơn vị (“Văn phòng Sở”, “các phòng chuyên môn”, “đơn vị sự nghiệp”) nhưng chưa ghi đơn vị nào chủ trì.",
      "KH!F25 deadline.outsideYear warning: “Thực hiện chuyển đổi vị trí công tác theo Nghị định 59/2019/NĐ-CP của Chính phủ”: thời hạn “Quý IV/2020” không thuộc năm 2021 của kế hoạch.",
      "KH!F27 deadline.outsideYear warning: “Công chức, viên chức được tuyển dụng, cử đi đào tạo, bồi dưỡng theo tiêu chuẩn chức…”: thời hạn “Quý IV/ 2020” không thuộc năm 2021 của kế hoạch.",
      "KH!E28 lead.unclear warning: “Thực hiện trình tự, thủ tục đánh giá, phân loại công chức, viên chức và báo cáo đúng…”: phân công nhiều đơn vị (“Hội đồng TĐKT Sở”, “Văn phòng Sở”, “các phòng chuyên môn”, “Trung tâm CNTT&TT”) nhưng chưa ghi đơn vị nào chủ trì.",
      "KH!E29 lead.unclear warning: “Tổ chức thực hiện tốt Quy chế làm việc, Quy chế chi tiêu nội bộ, Quy chế quản lý tài sản…”: phân công nhiều đơn vị (“Văn phòng Sở”, “các phòng chuyên môn”, “Trung tâm CNTT&TT”) nhưng chưa ghi đơn vị nào chủ trì.",
      "KH!E30 lead.unclear warning: “Bố trí kinh phí thực hiện các nhiệm vụ cải cách hành chính”: phân công nhiều đơn vị (“Văn phòng Sở”, “Ban biên tập Bản tin”, “các phòng chuyên môn”) nhưng chưa ghi đơn vị nào chủ trì.",
      "KH!E31 lead.unclear info: “Tăng cường quyền tự chủ, tự chịu trách nhiệm về thực hiện chức năng, nhiệm vụ, tổ chức…”: chưa ghi “chủ trì”; hiểu là “Trung tâm CNTT&TT” chủ trì.",
      "KH!E33 lead.unclear warning: “Tuyên truyền đến tổ chức, cá nhân tăng cường sử dụng dịch vụ Bưu chính công ích trong…”: phân công nhiều đơn vị (“Văn phòng Sở”, “Bộ phận Một cửa”) nhưng chưa ghi đơn vị nào chủ trì.",
      "KH!C41 task.duplicate warning: “Ban hành Kế hoạch tuyên truyền CCHC năm 2021; mức độ thực hiện kế hoạch đạt 100%.” trùng nội dung với nhiệm vụ “Kế hoạch tuyên truyền CCHC năm 2021” nhưng phân công khác nhau.",
      "KH!E41 agency.alias info: “Phòng Thông tin -Báo chí -Xuất bản” ghi khác tên trong danh mục cơ quan (“Phòng Thông tin - Báo chí - Xuất bản”).",
      "KH!E41 lead.unclear warning: “Ban hành Kế hoạch tuyên truyền CCHC năm 2021; mức độ thực hiện kế hoạch đạt 100%.”: phân công nhiều đơn vị (“Phòng Thông tin -Báo chí -Xuất bản”, “Văn phòng Sở”) nhưng chưa ghi đơn vị nào chủ trì.",
      "KH!F41 deadline.outsideYear info: “Ban hành Kế hoạch tuyên truyền CCHC năm 2021; mức độ thực hiện kế hoạch đạt 100%.”: thời hạn “Trước 31/12/2020” thuộc quý IV năm 2020, trước năm 2021 của kế hoạch; hợp lý nếu là việc ban hành kế hoạch.",
      "KH!F42 deadline.unmeasurable info: “Triển khai đánh giá CCHC theo Bộ chỉ số CCHC của các sở, ban, ngành tỉnh”: thời hạn “Theo thời gian quy định” không có mốc ngày, tháng hoặc quý nên không theo dõi được tiến độ.",
      "KH!E43 lead.unclear warning: “Thực hiện nghiêm túc chế độ báo cáo công tác CCHC; gắn kết quả thực hiện CCHC với công…”: phân công nhiều đơn vị (“Văn phòng”, “Phòng Công nghệ thông tin”) nhưng chưa ghi đơn vị nào chủ trì.",
      "KH!F43 deadline.unmeasurable info: “Thực hiện nghiêm túc chế độ báo cáo công tác CCHC; gắn kết quả thực hiện CCHC với công…”: thời hạn “Theo quy định” không có mốc ngày, tháng hoặc quý nên không theo dõi được tiến độ.",
      "KH!C44 task.duplicate info: “Ban hành Kế hoạch tự kiểm tra công tác CCHC đối với các phòng, đơn vị thuộc Sở.” gần trùng với nhiệm vụ “Kế hoạch tự kiểm tra đánh giá về thực hiện công tác CCHC các phòng chuyên môn, đơn vị…”, phân công khác nhau; đề nghị xem có trùng không.",
      "KH!E45 lead.unclear warning: “Xây dựng các văn bản chỉ đạo, thực hiện công tác CCHC.”: phân công nhiều đơn vị (“Văn phòng”, “Phòng Công nghệ thông tin”, “Phòng Thông tin – Báo chí – Xuất bản”, “Phòng Bưu chính – Viễn thông”) nhưng chưa ghi đơn vị nào chủ trì.",
    ],
  });
});
