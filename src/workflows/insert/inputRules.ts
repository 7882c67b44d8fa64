import type { SpecValidation } from "../../core/sheet/sheetSpec";
import type { Meaning } from "../../core/template/columns";
import type { LookName } from "./looks";

/** How an input cell looks and what it asks for. */
export interface InputRule {
  readonly look: LookName;
  readonly validation: Omit<SpecValidation, "ranges"> | null;
}

const WORDS = "Chưa thu thập được thì ghi “chưa có số liệu”; không thuộc phạm vi thì ghi “không áp dụng”.";

const count: InputRule = {
  look: "count",
  validation: {
    allowed: { kind: "whole", min: 0 },
    strict: false,
    prompt: null,
    error: { title: "Số liệu chưa đúng", text: `Ô này ghi số nguyên từ 0 trở lên, không ghi kèm chữ hay đơn vị tính. Không phát sinh thì ghi 0. ${WORDS} Vẫn giữ nội dung vừa nhập?` },
  },
};

const rate: InputRule = {
  look: "rate",
  validation: {
    allowed: { kind: "decimal", min: 0, max: 100 },
    strict: false,
    prompt: { title: "Tỷ lệ phần trăm", text: "Ghi số phần trăm từ 0 đến 100, ví dụ: 98,5 (không cần ghi dấu %)." },
    error: { title: "Tỷ lệ chưa đúng", text: `Tỷ lệ phần trăm là số từ 0 đến 100, ví dụ: 98,5. Không có gì để tính thì ghi “không phát sinh”. Vẫn giữ nội dung vừa nhập?` },
  },
};

const ratePair: InputRule = {
  look: "rate",
  validation: {
    allowed: { kind: "any" },
    strict: false,
    prompt: {
      title: "Tỷ lệ đúng hẹn",
      text: "Ghi số phần trăm, ví dụ: 98,5; hoặc ghi cả hai số đã tiếp nhận/đã trả đúng hẹn sau dấu bằng, ví dụ: =1200/1182.",
    },
    error: null,
  },
};

const binary: InputRule = {
  look: "choice",
  validation: {
    allowed: { kind: "list", values: ["1", "0"] },
    strict: false,
    prompt: { title: "Có = 1; Không = 0", text: "Chọn 1 nếu có, chọn 0 nếu không." },
    error: { title: "Giá trị chưa đúng", text: "Ô này chỉ ghi 1 (có) hoặc 0 (không). Vẫn giữ nội dung vừa nhập?" },
  },
};

const binaryOrDocument: InputRule = {
  look: "choice",
  validation: {
    allowed: { kind: "list", values: ["1", "0"] },
    strict: false,
    prompt: { title: "Có = 1; Không = 0", text: "Chọn 1 nếu có, chọn 0 nếu không; hoặc ghi số, ký hiệu văn bản, ví dụ: 1234/QĐ-UBND." },
    error: { title: "Giá trị chưa đúng", text: "Ô này ghi 1 (có), 0 (không) hoặc số, ký hiệu văn bản, ví dụ: 1234/QĐ-UBND. Vẫn giữ nội dung vừa nhập?" },
  },
};

const assessment: InputRule = {
  look: "choice",
  validation: {
    allowed: { kind: "list", values: ["Đạt", "Không đạt"] },
    strict: false,
    prompt: { title: "Kết quả đánh giá", text: "Chọn “Đạt” hoặc “Không đạt”." },
    error: {
      title: "Kết quả chưa đúng",
      text: "Kết quả đánh giá ghi “Đạt” hoặc “Không đạt”; mục tiêu viết cho bộ, ngành thì ghi “không áp dụng”. Vẫn giữ nội dung vừa nhập?",
    },
  },
};

const text: InputRule = { look: "text", validation: null };

const deadline: InputRule = {
  look: "centredText",
  validation: {
    allowed: { kind: "any" },
    strict: false,
    prompt: { title: "Thời gian hoàn thành", text: "Ghi mốc thời gian cụ thể, ví dụ: Quý II; Tháng 6; trước ngày 30/6." },
    error: null,
  },
};

/** What an input cell of that meaning asks for. Words are good answers, so nothing is forbidden: an odd entry is questioned. */
export function inputRule(meaning: Meaning): InputRule {
  switch (meaning.value) {
    case "count":
      return count;
    case "percent":
      return meaning.readsPair ? ratePair : rate;
    case "binary":
      return meaning.acceptsDocumentNumber ? binaryOrDocument : binary;
    case "assessment":
      return assessment;
    case "deadline":
      return deadline;
    case "target":
    case "ordinal":
      return { look: "centredText", validation: null };
    case "text":
    case "label":
    case "agencyList":
      return text;
  }
}
