/** A plan of tasks with what people get wrong: numbers, ditto marks, names, leads, the count. */
export const titles = ["12 NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023"] as const;

export const headings = ["TT", "Nhiệm vụ", "Hoạt động/sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"] as const;

/** Lines of the table; "^" continues the merged cell above. */
export const lines: readonly (readonly (string | null)[])[] = [
  ["I", "CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH"],
  ["01.", "Kế hoạch kiểm tra cải cách hành chính năm 2023", "Kế hoạch của UBND tỉnh", "Sở Nội vụ", "Các sở, ban, ngành; Sở Tài chính", "Quý I"],
  ["02.", "Báo cáo kết quả thực hiện nhiệm vụ 4", "Báo cáo của UBND tỉnh", "nt", "nt; Sở Xây dựng", "Quý IV"],
  [null, "Tập huấn nghiệp vụ một cửa", "Lớp tập huấn", "Văn phòng UBND tỉnh", "UBND cấp huyện; Văn phòng UBND tỉnh; Sở Nội vụ", "Quý III"],
  ["04.", "Hội nghị đối thoại với doanh nghiệp", "Báo cáo của UBND tỉnh", "Sở Kế hoạch và Đầu tư; Sở Công Thương", "Sở Công Thương; Sở Tài chính", "Quý II"],
  ["04.1", "Khảo sát ý kiến doanh nghiệp", "Báo cáo của Sở", "Sở Công Thương", null, "Quý II"],
  ["04.2", "Tổng hợp ý kiến doanh nghiệp", "Báo cáo của Sở", "Sở Công Thương", null, "Quý II"],
  ["II", "CẢI CÁCH THỂ CHẾ"],
  ["06.", "Kế hoạch rà soát văn bản quy phạm pháp luật", "Kế hoạch của UBND tỉnh", null, "Sở Tư pháp; các sở, ban, ngành", "Quý I"],
  ["07.", "Kiểm tra văn bản quy phạm pháp luật", "Báo cáo của Sở", "-", "nt", "Quý II"],
  ["08.", "Phổ biến, giáo dục pháp luật", "Báo cáo của Sở", "Sở Tư pháp\nSở Thông tin Truyền thông", "- Các sở, ban, ngành\n- UBND cấp huyện", "Cả năm"],
  ["III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"],
  ["09.", "Công bố thủ tục hành chính", "Quyết định của UBND tỉnh", "Sở Nôi vụ", "Sở Y tề; Sở Thông tin Truyền thông", "Quý I"],
  ["09.", "Rà soát thủ tục hành chính", "Báo cáo của UBND tỉnh", "Văn phòng UBND tỉnh và Sở Tư pháp", "Các sở, ban, ngành", "Quý III"],
  ["10.", "Đơn giản hóa thủ tục hành chính", "Quyết định của UBND tỉnh", "^", "^", "Quý IV"],
  ["12.", "Công khai thủ tục hành chính", "Trang thông tin điện tử", "Các sở, ban, ngành", "Văn phòng UBND tỉnh; UBND cấp huyện", "Thường xuyên"],
  ["TỔNG CỘNG: 12 NHIỆM VỤ"],
];
