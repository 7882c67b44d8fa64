import { documentText } from "../../../src/core/document/documentText";
import { reminderLetter } from "../../../src/workflows/review/reminderLetter";
import { missingEntry } from "../../../src/workflows/review/submissionEntry";
import { register } from "./receivedRegister";

const missing = (units: readonly (readonly [name: string, due?: string])[]) => units.map(([name, due]) => missingEntry({ name, key: name, due: due ?? null }, { language: "vi", due: "2020-02-05" }));

function bodyOf(units: readonly (readonly [name: string, due?: string])[]): string[] {
  const letter = reminderLetter(missing(units), "2020-03-04");
  const lines = documentText(letter?.spec ?? { title: "", font: { name: "", size: 1 }, margins: { top: 0, right: 0, bottom: 0, left: 0 }, looks: {}, blocks: [] }).split("\n").filter((line) => line !== "");
  return lines.slice(lines.findIndex((line) => line.startsWith("Kính gửi")), lines.indexOf("Nơi nhận:"));
}

test("one unit is written to as such", () => {
  expect(bodyOf([["Sở Tư pháp"]])).toEqual([
    "Kính gửi: Sở Tư pháp",
    "Đến ngày 04/3/2020, [tên cơ quan] chưa nhận được biểu số liệu báo cáo của Quý cơ quan (thời hạn gửi: ngày 05/02/2020).",
    "Để bảo đảm tiến độ tổng hợp, đề nghị Quý cơ quan hoàn thành và gửi biểu số liệu về [tên cơ quan] trước ngày …/…/20….",
    "Trường hợp đã gửi, đề nghị Quý cơ quan thông tin lại (qua [đơn vị, số điện thoại]) để đối chiếu./.",
  ]);
});

test("a few units stand in the salutation; days that differ are listed", () => {
  expect(bodyOf([["Sở Tư pháp"], ["Huyện Tuy Phước", "2020-04-30"]]).slice(0, 7)).toEqual([
    "Kính gửi:",
    "- Sở Tư pháp;",
    "- Huyện Tuy Phước.",
    "Đến ngày 04/3/2020, [tên cơ quan] chưa nhận được biểu số liệu báo cáo của 02 cơ quan, đơn vị, gồm:",
    "TT – Cơ quan, đơn vị – Thời hạn gửi",
    "1 – Sở Tư pháp – 05/02/2020",
    "2 – Huyện Tuy Phước – 30/4/2020",
  ]);
});

test("many units stand in a list", () => {
  const body = bodyOf(Array.from({ length: 11 }, (_, at) => [`Xã ${at + 1}`] as const));
  expect(body.slice(0, 4)).toEqual([
    "Kính gửi: Các cơ quan, đơn vị có tên trong danh sách dưới đây",
    "Đến ngày 04/3/2020, [tên cơ quan] chưa nhận được biểu số liệu báo cáo của 11 cơ quan, đơn vị (thời hạn gửi: ngày 05/02/2020), gồm:",
    "TT – Cơ quan, đơn vị",
    "1 – Xã 1",
  ]);
});

test("nobody is reminded who sent something", () => {
  expect(reminderLetter(register([["a.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP" }], ["hong.xlsx", null]]).entries, "2020-03-04")).toBeNull();
});
