import { speaker } from "../message";

/** What is said of text converted from an old encoding, and of what must be left to a person. */
export const conversionSpeaker = speaker("conversion", {
  text: { vi: "Chữ gõ bằng bảng mã {encoding} chuyển sang Unicode.", en: "Text in the old {encoding} encoding becomes Unicode." },
  capitals: {
    vi: "Chữ gõ bằng bảng mã {encoding} chuyển sang Unicode; phông cũ hiện toàn chữ hoa nên chữ được viết hoa.",
    en: "Text in the old {encoding} encoding becomes Unicode; the old font shows capitals only, so the text is written in capitals.",
  },
  formula: {
    vi: "Công thức giữ nguyên; chữ lấy từ các ô được chuyển sang Unicode nên chỉ đổi phông.",
    en: "The formula stays; its text comes from cells that become Unicode, so only the font changes.",
  },
  severalFonts: {
    vi: "Ô có nhiều phông chữ hoặc không rõ phông, đọc theo Unicode là {reading}: để nguyên, cần tự sửa.",
    en: "The cell has several fonts or an unknown one; in Unicode it reads {reading}. It is left as it is, please correct it yourself.",
  },
  formulaText: {
    vi: "Trong công thức có chữ gõ bằng bảng mã cũ, đọc theo Unicode là {reading}: để nguyên, cần tự sửa trong công thức.",
    en: "The formula holds text in an old encoding that reads {reading} in Unicode. It is left as it is, please correct the formula yourself.",
  },
  formulaSource: {
    vi: "Công thức lấy chữ từ nơi không được chuyển: công thức và phông để nguyên, cần tự sửa.",
    en: "The formula takes its text from where nothing is converted; formula and font are left as they are, please correct them yourself.",
  },
  sheetName: {
    vi: "Tên trang tính {name} gõ bằng bảng mã cũ, đọc theo Unicode là {reading}: để nguyên, cần tự đổi tên.",
    en: "The name of sheet {name} is in an old encoding and reads {reading} in Unicode. It is left as it is, please rename it yourself.",
  },
  definedName: {
    vi: "Tên vùng {name} gõ bằng bảng mã cũ, đọc theo Unicode là {reading}: để nguyên, cần tự đổi tên.",
    en: "The defined name {name} is in an old encoding and reads {reading} in Unicode. It is left as it is, please rename it yourself.",
  },
});
