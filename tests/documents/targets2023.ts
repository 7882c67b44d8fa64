/** Phụ lục 1 (chỉ tiêu) của Kế hoạch cải cách hành chính tỉnh Bình Định năm 2023, như in trong văn bản. */
export const titles = [
  "PHỤ LỤC 1",
  "CÁC CHỈ TIÊU CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023",
] as const;

export const headings = ["STT", "Chỉ tiêu", "Chỉ tiêu phấn đấu năm 2023", "Đơn vị theo dõi, hướng dẫn thực hiện", "Đơn vị thực hiện"] as const;

/** Lines of the table as printed; "^" continues the merged cell above. */
export const lines: readonly (readonly (string | null)[])[] = [
  ["1", "Kết quả các chỉ số đánh giá hiệu quả cải cách hành chính của tỉnh", null, null, null],
  ["1.1", "Chỉ số cải cách hành chính của tỉnh (Par Index)", "Nhóm Tốt Cải thiện vị trí so với năm 2022", "Sở Nội vụ", "Các cơ quan Trung ương đóng trên địa bàn tỉnh; Các cơ quan chuyên môn thuộc tỉnh, Ban Quản lý Khu kinh tế tỉnh; UBND cấp huyện"],
  ["1.2", "Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước của tỉnh (SIPAS)", "Cải thiện vị trí so với năm 2022", "Sở Nội vụ", "Các cơ quan Trung ương đóng trên địa bàn tỉnh; Các cơ quan chuyên môn thuộc tỉnh, Ban Quản lý Khu kinh tế tỉnh; UBND cấp huyện"],
  ["1.3", "Chỉ số Hiệu quả Quản trị và Hành chính công cấp tỉnh (PAPI)", "Cải thiện vị trí so với năm 2022", "Sở Nội vụ", "Các sở, ngành liên quan; UBND cấp huyện; UBND cấp xã"],
  ["1.4", "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)", "Nhóm Tốt", "Sở Kế hoạch và Đầu tư", "Các cơ quan Trung ương đóng trên địa bàn tỉnh; Các cơ quan chuyên môn thuộc tỉnh, Ban Quản lý Khu kinh tế tỉnh; UBND cấp huyện"],
  ["1.5", "Chỉ số Chuyển đổi số cấp tỉnh (DTI)", "Cải thiện vị trí so với năm 2022", "Sở Thông tin và Truyền thông", "Các cơ quan chuyên môn thuộc tỉnh, Ban Quản lý Khu kinh tế tỉnh; UBND cấp huyện"],
  ["2", "Các văn bản quy phạm pháp luật trên địa bàn tỉnh được ban hành đúng trình tự, thủ tục, thẩm quyền và đảm bảo chất lượng theo quy định", "100%", "Sở Tư pháp", "Các cơ quan chuyên môn thuộc tỉnh, Ban Quản lý Khu kinh tế tỉnh; UBND, HĐND cấp huyện, cấp xã"],
  ["3", "Cải cách thủ tục hành chính", null, null, null],
  ["3.1", "Thủ tục hành chính nội bộ được công khai trên Cổng thông tin điện tử tỉnh, Trang thông tin điện tử của cơ quan, đơn vị, địa phương", "100%", "Văn phòng Ủy ban nhân dân tỉnh", "Các cơ quan chuyên môn thuộc tỉnh, Ban Quản lý Khu kinh tế tỉnh; UBND cấp huyện, cấp xã"],
  ["3.2", "Rà soát và phê duyệt phương án đơn giản hoá thủ tục hành chính nội bộ thuộc phạm vi chức năng quản lý của tỉnh", "10%", "Văn phòng Ủy ban nhân dân tỉnh", "Các cơ quan chuyên môn thuộc tỉnh, Ban Quản lý Khu kinh tế tỉnh; UBND cấp huyện, cấp xã"],
  ["3.3", "Chuyển giao thủ tục hành chính (trừ các thủ tục hành chính giải quyết trong ngày) thực hiện tiếp nhận và trả kết quả giải quyết tại Trung tâm Phục vụ hành chính công tỉnh và tại Bộ phận Một cửa cấp huyện, cấp xã cho doanh nghiệp cung ứng dịch vụ bưu chính công ích đảm nhận", "100%", "Văn phòng Ủy ban nhân dân tỉnh; UBND cấp huyện, cấp xã", "Bưu điện tỉnh"],
  ["3.4", "Thực hiện số hóa hồ sơ, kết quả giải quyết TTHC tại Trung tâm Phục vụ hành chính công tỉnh và Bộ phận Một cửa các cấp", null, "Văn phòng Ủy ban nhân dân tỉnh", "Bưu điện tỉnh, các sở, ngành thuộc tỉnh, UBND cấp huyện, cấp xã"],
  [null, "- Trung tâm Phục vụ hành chính công tỉnh", "-", null, null],
  [null, "- Bộ phận Một cửa cấp huyện", "100%", null, null],
  [null, "- Bộ phận Một cửa cấp xã", "40%", null, null],
  ["4", "Cơ sở dữ liệu cán bộ, công chức, viên chức của tỉnh", "100%", "Sở Nội vụ", "Các cơ quan, đơn vị thuộc và trực thuộc UBND tỉnh; UBND cấp huyện, UBND cấp xã"],
  ["5", "Cán bộ, công chức cấp xã", null, null, null],
  ["5.1", "Cán bộ cơ quan chính quyền cấp xã có trình độ đại học, được chuẩn hoá về chuyên môn, nghiệp vụ, kỹ năng công tác", "100%", "Sở Nội vụ", "UBND cấp huyện, UBND cấp xã"],
  ["5.2", "Công chức cấp xã có trình độ đại học được chuẩn hoá về chuyên môn, nghiệp vụ, kỹ năng công tác", "90%", "Sở Nội vụ", "UBND cấp huyện, UBND cấp xã"],
  ["6", "Đổi mới cơ chế hoạt động các đơn vị sự nghiệp công lập", null, null, null],
  ["6.1", "Số đơn vị sự nghiệp công lập tăng mức độ tự chủ so với giai đoạn trước", "Có đơn vị sự nghiệp tăng mức độ tự chủ so với giai đoạn trước", "Sở Tài chính", "Các cơ quan, đơn vị thuộc và trực thuộc UBND tỉnh; UBND cấp huyện"],
  ["6.2", "Các lĩnh vực dịch vụ sự nghiệp công được ban hành các quy định về danh mục dịch vụ sự nghiệp công lập, định mức kinh tế - kỹ thuật; tiêu chuẩn chất lượng dịch vụ sự nghiệp công", "80% (Tỷ lệ % số đơn vị đã thực hiện so với tổng số đơn vị đăng ký thực hiện chỉ tiêu này trong năm 2023)", "Sở Tài chính", "Các cơ quan chuyên môn thuộc UBND tỉnh được giao nhiệm vụ tại Công văn số 7863/UBND-TH ngày 25/12/2022 của UBND tỉnh về rà soát, sửa đổi, xây dựng danh mục dịch vụ sự nghiệp công sử dụng ngân sách nhà nước và xây dựng định mức kinh tế kỹ thuật của tỉnh Bình Định"],
  ["7", "Chính quyền điện tử, chính quyền số", null, null, null],
  ["7.1", "Chế độ báo cáo, chỉ tiêu tổng hợp báo cáo định kỳ và báo cáo thống kê về kinh tế - xã hội phục vụ sự chỉ đạo, điều hành của Ủy ban nhân dân tỉnh, Chủ tịch của Ủy ban nhân dân tỉnh được kết nối, tích hợp, chia sẻ dữ liệu số trên Hệ thống thông tin báo cáo Chính phủ", "80%", "Văn phòng Ủy ban nhân dân tỉnh; Cục Thống kê", "Các cơ quan, đơn vị thuộc và trực thuộc UBND tỉnh; UBND cấp huyện"],
  ["7.2", "Hoạt động kiểm tra của cơ quan quản lý nhà nước được thực hiện thông qua môi trường số và hệ thống thông tin của cơ quan quản lý.", "30%", "Sở Thông tin và Truyền thông", "Các cơ quan Trung ương đóng trên địa bàn tỉnh; Các cơ quan chuyên môn thuộc tỉnh, Ban Quản lý Khu kinh tế tỉnh"],
  ["7.3", "Số đơn vị hành chính cấp xã chuyển đổi số", "10%", "Sở Thông tin và Truyền thông", "UBND cấp huyện; UBND cấp xã"],
  ["7.4", "Tỷ lệ lập hồ sơ công việc (trừ hồ sơ mật) trên môi trường mạng:", null, "Sở Thông tin và Truyền thông", "Sở Thông tin và Truyền thông, Sở Nội vụ"],
  [null, "- Các sở, ngành và tương đương thuộc Ủy ban nhân dân tỉnh", "70%", "-", "-"],
  [null, "- Các phòng, ban và tương đương thuộc Ủy ban nhân dân các huyện, thị xã, thành phố.", "60%", "-", "-"],
  [null, "- Ủy ban nhân dân các xã, phường, thị trấn.", "40%", "-", "-"],
  ["7.5", "Dịch vụ công trực tuyến và thanh toán trực tuyến:", null, "Văn phòng Ủy ban nhân dân tỉnh", "Các sở, ngành thuộc tỉnh; UBND cấp huyện, cấp xã và các đơn vị liên quan"],
  [null, "- Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình trên Cổng Dịch vụ công quốc gia.", "60%", "^", "^"],
  [null, "- Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công", "35%", "^", "^"],
  [null, "- Tỷ lệ thủ tục hành chính có yêu cầu nghĩa vụ tài chính được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia", "100%", "^", "^"],
  [null, "- Tỷ lệ các trường đại học, cao đẳng, các bệnh viện từ hạng 2 trở lên cung cấp thanh toán viện phí, học phí trực tuyến trên Cổng Dịch vụ công quốc gia", "50%", "^", "^"],
  [null, "- Tỷ lệ kết quả xử lý hồ sơ TTHC của tỉnh được đồng bộ đầy đủ trên Cổng Dịch vụ công quốc gia.", "100%", "^", "^"],
  [null, "- Tỷ lệ cấp kết quả giải quyết điện tử đối với hồ sơ giải quyết TTHC.", "100%", "^", "^"],
];
