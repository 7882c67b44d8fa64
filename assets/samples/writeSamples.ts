import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx/write/writeWorkbook";
import type { SheetSpec } from "../../src/core/sheet/sheetSpec";
import { templates } from "../../src/templates";
import { drawTemplate } from "../../src/workflows/insert/drawTemplate";
import { fillForm } from "./fillForm";
import { institutions, procedures, staff, telecom } from "./figures";
import { legacySheet, messySheets, tasks2023 } from "./handMade";

const blank = (id: string): SheetSpec => {
  const template = templates.find((candidate) => candidate.id === id);
  if (!template) throw new Error(`no template ${id}`);
  return drawTemplate(template);
};

/** The samples: file, what it shows, its sheets. A text instead of sheets is written as it is. */
const samples: readonly (readonly [file: string, shows: string, content: readonly SheetSpec[] | string])[] = [
  ["01-so-tu-phap-dat.xlsx", "Bài nộp đúng và đủ của Sở Tư pháp (Phụ lục 2): Đạt.", [fillForm(blank("pl2"), "Sở Tư pháp", institutions)]],
  [
    "02-so-tu-phap-sai-thuong-gap.xlsx",
    "Các lỗi thường gặp ở Phụ lục 2: tổng gõ đè lên công thức và sai, số lẻ, số lưu dạng chữ, ô bỏ trống, số xử lý lớn hơn số phát hiện.",
    [
      fillForm(blank("pl2"), "Sở Tư pháp", {
        ...institutions,
        "pl2.r1@y2018": 159,
        "pl2.r4@y2016": 92.5,
        "pl2.r2@y2019": "23 văn bản",
        "pl2.r7@y2017": null,
        "pl2.r7@y2018": null,
        "pl2.r6@y2015": 8,
      }),
    ],
  ],
  [
    "03-van-phong-ubnd-can-giai-trinh.xlsx",
    "Phụ lục 3 của Văn phòng UBND tỉnh: một tỷ lệ ghi cặp số, một tỷ lệ sai thang đo, một dòng “không phát sinh”; phải giải trình.",
    [
      fillForm(blank("pl3"), "Văn phòng UBND tỉnh", {
        ...procedures,
        "pl3.r5.province@y2017": "1200/1182",
        "pl3.r5.district@y2018": 0.962,
        "pl3.r6.published@y2020": "không phát sinh",
        "pl3.r4.commune@y2016": "…",
      }),
    ],
  ],
  [
    "04-bo-cuc-lon-xon.xlsx",
    "Hai phụ lục xếp chồng trên một trang tính tự kẻ: dời ô, cột thêm, tiêu đề lặp lại, dòng trống, dòng ẩn, năm ghi bằng số.",
    messySheets,
  ],
  ["05-phong-chu-tcvn3.xlsx", "Phụ lục 5 gõ bằng phông .VnTime (TCVN3): vẫn đọc được, đề nghị chuyển sang Unicode.", [legacySheet]],
  [
    "06-so-tttt-chi-dong-1-9.xlsx",
    "Phụ lục 7 chỉ có phần của Sở Thông tin và Truyền thông (dòng 1–9): dòng của cơ quan khác để trống là đúng.",
    [fillForm(blank("pl7"), "Sở Thông tin và Truyền thông", telecom)],
  ],
  ["07-nhiem-vu-2023.xlsx", "Bảng nhiệm vụ năm 2023 tự kẻ: thiếu cơ quan chủ trì, thiếu thời hạn, số thứ tự nhảy, dòng tổng không khớp.", [tasks2023]],
  ["08-bieu-de-trong.xlsx", "Biểu nộp đúng mẫu nhưng chưa ghi số nào (Phụ lục 5 của Sở Nội vụ).", [fillForm(blank("pl5"), "Sở Nội vụ", {})]],
  ["09-so-noi-vu-dung.xlsx", "Phụ lục 5 điền đủ trên biểu của công cụ: Đạt.", [fillForm(blank("pl5"), "Sở Nội vụ", staff)]],
  [
    "10-khong-phai-bang-tinh.xlsx",
    "Trang web lưu dưới tên .xlsx: không đọc được, nói rõ phải làm gì, các tệp khác vẫn được kiểm tra.",
    "<!DOCTYPE html>\n<html><head><title>PL2</title></head><body><table><tr><td>STT</td><td>Chỉ tiêu</td></tr></table></body></html>\n",
  ],
];

/** Writes the samples and their list into a folder; the same bytes each time. */
export async function writeSamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [file, , content] of samples) await writeFile(join(folder, file), typeof content === "string" ? content : await writeWorkbook(content));
  const lines = samples.map(([file, shows]) => `| \`${file}\` | ${shows} |`);
  const readme = ["# Bài nộp mẫu", "", "Số liệu là bịa. Viết lại bằng `npm run samples`.", "", "| tệp | cho thấy |", "| --- | --- |", ...lines, ""];
  await writeFile(join(folder, "README.md"), readme.join("\n"));
}
