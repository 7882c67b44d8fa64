import { agencies, agencyFields } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import type { Finding, Suggestion } from "../../src/core/finding";
import { a1, type CellRef } from "../../src/core/sheet/address";
import type { Workbook } from "../../src/core/sheet/workbook";
import { formSets } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { bookOfLines } from "./bookOf";
import * as departmentTasks from "./departmentTasks2021";
import * as faulty from "./faultyTasks";
import * as targets from "./targets2023";
import * as tasks2020 from "./tasks2020";
import * as tasks2023 from "./tasks2023";
import { withSuggestions } from "./withSuggestions";

interface PrintedPlan {
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly lines: readonly (readonly (string | null)[])[];
}

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };
const bookOf = ({ titles, headings, lines }: PrintedPlan): Workbook => bookOfLines({ KH: [...titles.map((title) => [title]), [], [...headings], ...lines] });
const cell = (at: CellRef | null): string => (at === null ? "-" : a1(at));
const name = ({ rule, at }: Finding): string => `${cell(at)} ${rule}`;
const grave = (findings: readonly Finding[]): Set<string> => new Set(findings.filter(({ severity }) => severity !== "info").map(name));

/** The ways a finding can be put right, as the pane offers them. */
function waysOf({ suggestions }: Finding): Suggestion[][] {
  const choices = new Set(suggestions.map(({ choice }) => choice));
  return [...choices].map((choice) => suggestions.filter((one) => one.choice === choice));
}

const plans: readonly (readonly [name: string, plan: PrintedPlan])[] = [
  ["tasks 2020", tasks2020], ["targets 2023", targets], ["tasks 2023", tasks2023], ["a department's tasks 2021", departmentTasks], ["a faulty matrix", faulty],
];

test.each(plans)("%s: each suggestion, taken, solves its finding and makes no new one", (_, plan) => {
  const workbook = bookOf(plan);
  const { findings } = checkWorkbook(workbook, options);
  const before = grave(findings);
  const wrong = findings.flatMap((finding) =>
    waysOf(finding).flatMap((way) => {
      const after = checkWorkbook(withSuggestions(workbook, way), options).findings;
      const taken = way.map(({ at, value }) => `${cell(at)} = ${JSON.stringify(value)}`).join(", ");
      const left = after.filter((one) => name(one) === name(finding)).map((one) => `${name(one)} is left by ${taken}`);
      return [...left, ...[...grave(after)].filter((one) => !before.has(one)).map((one) => `${one} comes of ${taken}`)];
    }),
  );
  expect(wrong).toEqual([]);
});

test("what is proposed for the faulty matrix, guesses marked", () => {
  const proposed = checkWorkbook(bookOf(faulty), options).findings.filter(({ suggestions }) => suggestions.length > 0);
  const said = proposed.map((finding) => {
    const ways = waysOf(finding).map((way) => `${way.some(({ unsure }) => unsure) ? "? " : ""}${way.map(({ at, value }) => `${cell(at)}=${value}`.replace(/\n/gu, "⏎")).join(" + ")}`);
    return `${name(finding)}: ${ways.join(" | ")}`;
  });
  expect(said).toEqual([
    "D6 ditto.resolved: D6=Sở Nội vụ",
    "E6 ditto.resolved: E6=Các sở, ban, ngành; Sở Tài chính; Sở Xây dựng",
    "E7 lead.alsoCoordinating: E7=UBND cấp huyện; Sở Nội vụ",
    "A8 numbering.gap: A7=03. + A12=05. + A13=06. + A14=07. + A16=08. + A19=11.",
    "D8 lead.multiple: ? D8=Sở Kế hoạch và Đầu tư + E8=Sở Công Thương; Sở Tài chính | ? D8=Sở Công Thương + E8=Sở Kế hoạch và Đầu tư; Sở Tài chính",
    "E8 lead.alsoCoordinating: E8=Sở Tài chính",
    "E9 lead.alsoCoordinating: ? E9=Sở Tài chính",
    "E10 lead.alsoCoordinating: ? E10=Sở Tài chính",
    "A12 numbering.gap: A7=03. + A12=05. + A13=06. + A14=07. + A16=08. + A19=11.",
    "D12 lead.missing: ? D12=Sở Tư pháp + E12=Các sở, ban, ngành",
    "D13 lead.missing: ? D13=Sở Tư pháp + E13=Các sở, ban, ngành",
    "E13 ditto.resolved: E13=Sở Tư pháp; các sở, ban, ngành",
    "D14 agency.alias: D14=Sở Tư pháp⏎Sở Thông tin và Truyền thông",
    "D14 lead.multiple: ? D14=Sở Tư pháp + E14=- Sở Thông tin Truyền thông⏎- Các sở, ban, ngành⏎- UBND cấp huyện | ? D14=Sở Thông tin Truyền thông + E14=- Sở Tư pháp⏎- Các sở, ban, ngành⏎- UBND cấp huyện",
    "D16 agency.unknown: ? D16=Sở Nội vụ",
    "E16 agency.unknown: ? E16=Sở Y tế; Sở Thông tin và Truyền thông",
    "A17 numbering.duplicate: A7=03. + A12=05. + A13=06. + A14=07. + A16=08. + A19=11.",
    "D17 lead.multiple: ? D17=Văn phòng UBND tỉnh + E17=Sở Tư pháp; Các sở, ban, ngành | ? D17=Sở Tư pháp + E17=Văn phòng UBND tỉnh; Các sở, ban, ngành",
    "A19 numbering.gap: A7=03. + A12=05. + A13=06. + A14=07. + A16=08. + A19=11.",
    "D19 lead.inverted: ? D19=Văn phòng UBND tỉnh + E19=Các sở, ban, ngành; UBND cấp huyện",
    "A20 taskCount.mismatch: A20=TỔNG CỘNG: 10 NHIỆM VỤ + A1=10 NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023",
  ]);
});
