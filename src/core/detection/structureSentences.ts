import { speaker } from "../message";

/** What detection says of the shape of a table. */
export const structureSpeaker = speaker("structure", {
  columnMissing: {
    vi: "Thiếu cột {column} của mẫu.",
    en: "The form's column {column} is missing.",
  },
  columnNotThere: {
    vi: "Bảng không có cột {column}, nên nội dung này không được kiểm tra.",
    en: "The table has no column {column}, so that nothing of it is checked.",
  },
  rowMissingBeside: {
    vi: "Phần bảng ở trang tính {sheet} thiếu dòng {row}, nên chưa có số liệu các cột {columns} của dòng này.",
    en: "The part of the table on sheet {sheet} lacks the row {row}, so that its figures for {columns} are missing.",
  },
  labelChanged: {
    vi: "Tên dòng đã sửa khác mẫu: bảng ghi {written}, mẫu ghi {printed}.",
    en: "The row's wording differs from the form: the table says {written}, the form says {printed}.",
  },
  rowMoved: {
    vi: "Dòng {row} không đứng đúng vị trí của mẫu; số liệu vẫn được đọc theo tên dòng.",
    en: "The row {row} is out of its place in the form; it is read by its name all the same.",
  },
  headerChanged: {
    vi: "Tiêu đề cột {written} được hiểu là cột {printed} của mẫu.",
    en: "The heading {written} was taken for the form's column {printed}.",
  },
  tableSplit: {
    vi: "{form} được tách thành {count} phần ({sheets}); các phần được đọc chung thành một bảng.",
    en: "{form} is cut into {count} pieces ({sheets}); they are read together as one table.",
  },
  duplicateTable: {
    vi: "{form} có nhiều hơn một bản trong tệp (bản trước ở trang tính {sheet}); mỗi bản được kiểm tra riêng.",
    en: "{form} is in the file more than once (an earlier copy is on sheet {sheet}); each copy is checked alone.",
  },
  furtherPlace: {
    vi: "{form} ghi số liệu của nhiều địa phương trên một trang tính; phần của {place} được đọc và kiểm tra riêng, không đối chiếu với phụ lục khác.",
    en: "{form} holds the figures of several places on one sheet; those of {place} are read and checked alone, not against other appendices.",
  },
  legacyEncoding: {
    vi: "Chữ gõ bằng bảng mã cũ {encoding}, đọc theo Unicode là {reading}. Đề nghị chuyển sang Unicode.",
    en: "The text is in the old {encoding} encoding; in Unicode it reads {reading}. Please convert it to Unicode.",
  },
  notNormalized: {
    vi: "Chữ gõ bằng Unicode tổ hợp hoặc ký tự trông giống chữ Việt, viết chuẩn là {reading}. Nên chuyển sang Unicode dựng sẵn.",
    en: "The text is in decomposed Unicode or holds look-alike letters; properly written it is {reading}. It should be composed Unicode.",
  },
});
