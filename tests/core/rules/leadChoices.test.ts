import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { a1 } from "../../../src/core/sheet/address";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { drawSheet } from "../../drawSheet";

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };

/** What the leads' findings of a plan propose: "cell=value" for each, guesses with "?", ways by their number. */
function proposed(...rows: readonly string[]): string[] {
  const drawing = ["DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024", "TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành", ...rows].join("\n");
  const { findings } = checkWorkbook({ name: "a.xlsx", sheets: [drawSheet(drawing, { name: "KH" })], definedNames: [], savedAt: null }, options);
  return findings
    .filter(({ rule }) => /^(?:lead|agency)\./u.test(rule))
    .map(({ rule, suggestions }) => `${rule}: ${suggestions.map(({ at, value, choice, unsure }) => `${choice ?? ""}${unsure ? "?" : ""} ${a1(at)}=${value}`).join(" | ")}`);
}
const task = (no: number, lead: string, beside: string) => `${no} | Hội nghị đối thoại lần ${no} | Báo cáo | ${lead} | ${beside} | Quý I`;

test("two leads: one stays, the other goes before those who take part; nobody is said twice", () => {
  expect(proposed(task(1, "Sở Công Thương; Sở Tài chính", "Sở Tài chính, Sở Y tế"))).toEqual([
    "lead.multiple: 1? D3=Sở Công Thương | 1? E3=Sở Tài chính, Sở Y tế | 2? D3=Sở Tài chính | 2? E3=Sở Công Thương; Sở Y tế",
    "lead.alsoCoordinating:  E3=Sở Y tế",
  ]);
});

test("cells merged over the same tasks change together; a lead merged over tasks with coordinators of their own is left to a person", () => {
  expect(proposed(task(1, "Sở Công Thương; Sở Tài chính", "Sở Y tế"), task(2, "^", "^"))).toEqual([
    "lead.multiple: 1? D3=Sở Công Thương | 1? E3=Sở Tài chính; Sở Y tế | 2? D3=Sở Tài chính | 2? E3=Sở Công Thương; Sở Y tế",
  ]);
  expect(proposed(task(1, "Sở Công Thương; Sở Tài chính", "Sở Y tế"), task(2, "^", "Sở Xây dựng"))).toEqual(["lead.multiple: "]);
});

test("coordinators merged over tasks that others lead are left as they are", () => {
  expect(proposed(task(1, "Sở Y tế", "Sở Y tế; Sở Nội vụ"), task(2, "Sở Xây dựng", "^"))).toEqual(["lead.alsoCoordinating: "]);
});

test("a formula is not written over, and no words beside the names are lost", () => {
  expect(proposed(task(1, "=G3 -> Sở Công Thương; Sở Tài chính", "Sở Y tế"))).toEqual(["lead.multiple: "]);
  expect(proposed(task(1, "Sở Y tế", "Sở Y tế (Phòng Kế hoạch); Sở Nội vụ"))).toEqual(["lead.alsoCoordinating: "]);
});

test("a misspelt name: the nearest is a guess", () => {
  expect(proposed(task(1, "Sở Nôi vụ", "Sở Y tế"))).toEqual(["agency.unknown: ? D3=Sở Nội vụ"]);
});

test("a ditto mark below a misspelt name waits until the name is right", () => {
  const drawing = ["DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024", "TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành", task(1, "Sở Nôi vụ", "Sở Y tế"), task(2, "nt", "nt")].join("\n");
  const { findings } = checkWorkbook({ name: "a.xlsx", sheets: [drawSheet(drawing, { name: "KH" })], definedNames: [], savedAt: null }, options);
  const marks = findings.filter(({ rule }) => rule === "ditto.resolved");
  expect(marks.map(({ suggestions }) => suggestions.map(({ value }) => value))).toEqual([[], ["Sở Y tế"]]);
});
