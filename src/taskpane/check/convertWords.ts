import { usePane } from "../paneContext";
import type { Wording } from "../wording";

const vi = {
  convert: "Chuyển sang Unicode",
  hint: "Chữ TCVN3, VNI ở mọi trang của sổ tính được chuyển sang Unicode cùng với phông; xem trước rồi mới ghi, và hoàn tác được.",
  looking: "Đang tìm chữ gõ bằng bảng mã cũ…",
  title: "Chuyển sang Unicode",
  none: "Không còn ô nào gõ bằng bảng mã cũ.",
  kept: "Chú thích của ô, đầu trang và chân trang in, biểu đồ, danh sách chọn trong ô để nguyên.",
};

type ConvertWords = Wording<typeof vi>;

const en: ConvertWords = {
  convert: "Convert to Unicode",
  hint: "Text in TCVN3 and VNI on all sheets of the workbook becomes Unicode, with its font; you see it before it is written, and it can be taken back.",
  looking: "Looking for text in old encodings…",
  title: "Conversion to Unicode",
  none: "No cell is in an old encoding any more.",
  kept: "Cell notes, print headers and footers, charts and drop-down lists stay as they are.",
};

/** The words of converting text in the pane's language. */
export function useConvertWords(): ConvertWords {
  const { language } = usePane();
  return language === "vi" ? vi : en;
}
