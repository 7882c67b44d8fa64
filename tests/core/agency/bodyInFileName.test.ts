import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { bodyInFileName } from "../../../src/core/agency/bodyInFileName";

const directory = new AgencyDirectory(agencies);

test.each([
  ["PL3_SoNoiVu_v2.xlsx", "Sở Nội vụ"],
  ["Sở Tư pháp - Phụ lục 2.xlsx", "Sở Tư pháp"],
  ["so_tai_chinh.xlsx", "Sở Tài chính"],
  ["BCsotuphap2020.xlsx", "Sở Tư pháp"],
  ["02. Huyen Tuy Phuoc (ban cuoi).xls", "Ủy ban nhân dân huyện Tuy Phước"],
  ["UBND-huyện-Phù-Cát.xlsx", "Ủy ban nhân dân huyện Phù Cát"],
  ["Văn phòng UBND tỉnh.xlsx", "Văn phòng Ủy ban nhân dân tỉnh"],
  ["Sở Thông tin & Truyền thông PL7.xlsx", "Sở Thông tin và Truyền thông"],
  ["ubnd_tp_quy_nhon.xlsx", "Ủy ban nhân dân thành phố Quy Nhơn"],
])("%s names %s", (file, body) => {
  expect(bodyInFileName(file, directory)?.name).toBe(body);
});

test.each(["don-vi-001.xlsx", "Phụ lục 3.xlsx", "Báo cáo tổng hợp.xlsx", "PL1.xlsx", "", "2020.xlsx", "xa.xlsx"])("“%s” names nobody", (file) => {
  expect(bodyInFileName(file, directory)).toBeNull();
});
