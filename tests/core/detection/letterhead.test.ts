import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { readLetterhead } from "../../../src/core/detection/letterhead";
import { drawSheet } from "../../drawSheet";

const directory = new AgencyDirectory(agencies);
const nameIn = (...lines: string[]) => {
  const named = readLetterhead(drawSheet(lines.join("\n")), lines.length, directory);
  return named && `${named.name} [${named.agency ?? "?"}]`;
};

test.each([
  [["UBND TỈNH BÌNH ĐỊNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SỞ TƯ PHÁP | Độc lập - Tự do - Hạnh phúc"], "Sở Tư pháp [bd.so-tu-phap]"],
  [["ỦY BAN NHÂN DÂN", "HUYỆN TUY PHƯỚC"], "Ủy ban nhân dân huyện Tuy Phước [bd.h.tuy-phuoc]"],
  [["UBND TỈNH BÌNH ĐỊNH", "VĂN PHÒNG"], "Văn phòng Ủy ban nhân dân tỉnh [bd.vp-ubnd]"],
  [["UBND TỈNH BÌNH ĐỊNH", "SỞ TƯ PHÁP", "PHÒNG XÂY DỰNG VÀ KIỂM TRA VĂN BẢN"], "Sở Tư pháp [bd.so-tu-phap]"],
  [["SỞ TƯ PHÁP", "VĂN PHÒNG SỞ"], "Sở Tư pháp [bd.so-tu-phap]"],
  [["UBND HUYỆN TUY PHƯỚC", "PHÒNG NỘI VỤ"], "Ủy ban nhân dân huyện Tuy Phước [bd.h.tuy-phuoc]"],
  [["UBND HUYỆN TUY PHƯỚC", "UBND XÃ PHƯỚC SƠN"], "UBND XÃ PHƯỚC SƠN [?]"],
  [["SỞ TƯ PHÁP BÌNH ĐỊNH"], "Sở Tư pháp [bd.so-tu-phap]"],
  [["SỞ TƯ PHÁP TỈNH BÌNH ĐỊNH"], "Sở Tư pháp [bd.so-tu-phap]"],
  [["SỞ TƯ PHAP"], "SỞ TƯ PHAP [?]"],
  [["Đơn vị gửi báo cáo: Sở Tư pháp"], "Sở Tư pháp [bd.so-tu-phap]"],
  [["Đơn vị báo cáo: | Sở Nội vụ"], "Sở Nội vụ [bd.so-noi-vu]"],
  [["Đơn vị báo cáo: ……… Sở Tài chính ………"], "Sở Tài chính [bd.so-tai-chinh]"],
  [["SỞ TƯ PHÁP | Đơn vị: văn bản"], "Sở Tư pháp [bd.so-tu-phap]"],
  [["Đơn vị tính: TTHC"], null],
  [["Đơn vị báo cáo: ………"], null],
  [["(Kèm theo Kế hoạch số 12/KH-UBND của UBND tỉnh)"], null],
  [["PHỤ LỤC 2", "Thống kê các nhiệm vụ tại lĩnh vực cải cách thể chế"], null],
])("%j names %s", (lines, name) => {
  expect(nameIn(...lines)).toBe(name);
});
