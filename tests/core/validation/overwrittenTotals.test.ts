import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { speakFinding } from "../../../src/core/catalogue";
import { a1 } from "../../../src/core/sheet/address";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { drawSheet } from "../../drawSheet";

const options = { sets: formSets, directory: new AgencyDirectory(agencies), agency: null };

/** Only the total and its parts of Phụ lục 3; the rest of the form is not at stake here. */
function overwritten(totals: string): string[] {
  const sheet = drawSheet(`
    STT | Chỉ tiêu | Năm 2015 | Năm 2016 | Năm 2017 | Năm 2018 | Năm 2019 | Năm 2020
    1   | Tổng số TTHC của tỉnh | ${totals}
    -   | Số lượng TTHC cấp tỉnh | 10 | 10 | 10 | 10 | 10 | 10
    -   | Số lượng TTHC cấp huyện | 20 | 20 | 20 | 20 | 20 |
    -   | Số lượng TTHC cấp xã | 30 | 30 | 30 | 30 | 30 | 30
    -   | Số TTHC do tỉnh ban hành (được giao trong Luật) | 1 | 1 | 1 | 1 | 1 | 1
    2   | Số TTHC được đơn giản hóa sau rà soát | 1 | 1 | 1 | 1 | 1 | 1
  `);
  const checked = checkWorkbook({ name: "x.xlsx", sheets: [sheet], definedNames: [], savedAt: null }, options);
  return checked.findings
    .filter((finding) => finding.rule === "formula.overwritten")
    .map((finding) => `${finding.at ? a1(finding.at) : "-"} ${finding.severity} ${speakFinding(finding, "vi").message}`);
}

test("a total typed beside formulas: a note while it agrees, a warning when not, a note when a part is blank", () => {
  expect(overwritten("=C3+C4+C5 -> 60 | 60 | 61 | =F3+F4+F5 -> 60 | =G3+G4+G5 -> 60 | 50")).toEqual([
    "D2 info “Tổng số TTHC của tỉnh”, năm 2016: ô tổng đang là số gõ tay (60), thay cho công thức của mẫu; hiện vẫn bằng tổng các dòng thành phần.",
    "E2 warning “Tổng số TTHC của tỉnh”, năm 2017: ô tổng đang là số gõ tay (61), thay cho công thức của mẫu; tổng các dòng thành phần là 60.",
    "H2 info “Tổng số TTHC của tỉnh”, năm 2020: ô tổng đang là số gõ tay (50), thay cho công thức của mẫu.",
  ]);
});

test("a hand-made table without any formula is no mistake", () => {
  expect(overwritten("60 | 60 | 61 | 60 | 60 | 50")).toEqual([]);
});
