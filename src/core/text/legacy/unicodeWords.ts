/**
 * Common words that are correct Unicode and, taken for TCVN3 or VNI, would read as a rare or impossible word (công as "cụng", môn as "mơn").
 * Words whose legacy reading is common too (dùng as "dựng", vô as "vụ") are left out on purpose: there the font decides.
 */
export const UNICODE_WORDS: ReadonlySet<string> = new Set(
  (
    "án bám bán bãi bên bí bình cá cán cáo cân chân chí chú có còn công côn cùng dân dâu dõi giá giám gián gió góp hái hãi " +
    "hoàn hoán hòa hóa hoá hòn hôm hùng khái khám khí khó khóa khoá khoán khoản không khối kê kèm kém kéo kên kí lái lâm lâu lên lòng lô lông " +
    "mái mâu mô môi môn mông nâng ngân ngoài nhân nhóm nhôm nên nóng nông ông ít phá phái phán phân phê phí phòng phông phù phó quá quán quân " +
    "rõ rông sáng sân sông soát tái tám tâm tân tên tháng thái thân thêm thì thí thôn thông thống tìm tôi tôn tông toán trái trên trì trí trình trông trùng " +
    "trâu triển vá ván vân vùng xã xét xóa xóm xôi xuân"
  ).split(" "),
);
