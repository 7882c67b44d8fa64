import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { readExpectedUnits } from "../../../src/workflows/review/expectedUnits";
import { drawSheet } from "../../drawSheet";

const directory = new AgencyDirectory(agencies);
const read = (drawn: string) => readExpectedUnits(drawSheet(drawn), directory);

test("names under “unit”, days under “due”; what cannot be used is named with its row", () => {
  expect(
    read(`
    unit | due
    Sở Nội vụ | 30/4/2020
    UBND huyện Lạ | mai
    Huyện Lạ |
    `),
  ).toEqual({
    units: [
      { name: "Sở Nội vụ", key: "bd.so-noi-vu", due: "2020-04-30" },
      { name: "UBND huyện Lạ", key: "huyện lạ", due: null },
    ],
    problems: [
      { kind: "unreadableDay", row: 3, text: "mai" },
      { kind: "repeated", row: 4, text: "Huyện Lạ" },
    ],
  });
});

test("a list with a title above and other columns beside", () => {
  expect(
    read(`
    DANH SÁCH ĐƠN VỊ BÁO CÁO
    STT | Đơn vị | Ghi chú | Hạn gửi
    1 | Sở Tư pháp | x | 2020-04-28
    `)?.units,
  ).toEqual([{ name: "Sở Tư pháp", key: "bd.so-tu-phap", due: "2020-04-28" }]);
});

test("one column of bare names needs no head; several columns do", () => {
  expect(read("Sở Tư pháp\nSở Nội vụ")?.units.map(({ name }) => name)).toEqual(["Sở Tư pháp", "Sở Nội vụ"]);
  expect(read("Sở Tư pháp | 1\nSở Nội vụ | 2")).toBeNull();
});
