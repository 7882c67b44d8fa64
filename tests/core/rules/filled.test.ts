import { speak } from "../../../src/core/catalogue";
import { ask, base, outcomes } from "./ask";

const lead = { ...base, kind: "filled", column: "lead", finding: "lead.missing", inherits: true, severity: "error" } as const;
const product = { ...lead, column: "product", finding: "product.missing" } as const;
const target = { ...lead, column: "target", finding: "target.missing", inherits: false } as const;
const columns = { lead: "agencyList", product: "text", target: "target" } as const;

test.each([
  ["Sở Nội vụ", "holds"],
  ["nt", "holds"],
  ["\"", "holds"],
  ["-", "lead.missing t@lead error"],
  ["…", "lead.missing t@lead error"],
  [null, "lead.missing t@lead error"],
])("lead %s: %s", (held, expected) => {
  expect(ask(lead, { cells: { t: { lead: held } }, columns, open: true })).toEqual([expected]);
});

test("a dash in the product's column is an answer", () => {
  expect(ask(product, { cells: { t: { product: "-" } }, columns, open: true })).toEqual(["holds"]);
});

test("a sub-row takes the parent's lead, which is said; a blank parent gives nothing", () => {
  const rows = { t11: { parent: "t1", level: 1 } } as const;
  expect(ask(lead, { cells: { t1: { lead: "Sở Nội vụ" }, t11: { lead: null } }, rows, columns, open: true })).toEqual(["holds", "lead.missing t11@lead info"]);
  expect(ask(lead, { cells: { t1: { lead: null }, t11: { lead: null } }, rows, columns, open: true })).toEqual([
    "lead.missing t1@lead error",
    "lead.missing t11@lead error",
  ]);
});

test("a heading task may leave to its sub-rows what each of them says", () => {
  const rows = { t11: { parent: "t1" }, t12: { parent: "t1" } } as const;
  expect(ask(lead, { cells: { t1: { lead: null }, t11: { lead: "A" }, t12: { lead: "B" } }, rows, columns, open: true })).toEqual(["holds", "holds"]);
  expect(ask(target, { cells: { t1: { target: null }, t11: { target: 40 }, t12: { target: null } }, rows, columns, open: true })).toEqual([
    "holds",
    "holds",
    "target.missing t12@target error",
  ]);
});

test("a row with nothing but a printed STT is no task yet", () => {
  expect(ask(lead, { cells: { t: { lead: null } }, rows: { t: { ordinal: "1", label: "" } }, columns, open: true })).toEqual([]);
});

test("a row without its own words is missing them, whatever stands below it", () => {
  const rule = { ...lead, column: "label", finding: "required.missing" } as const;
  const rows = { t: { label: "" }, t1: { parent: "t" } } as const;
  expect(ask(rule, { cells: { t: { lead: "Sở Nội vụ" }, t1: { lead: null } }, rows, columns, open: true })).toEqual(["holds", "required.missing t@label error"]);
});

test("the agency whose field the task surely is is proposed for a missing lead, with the reason", () => {
  const proposing = { ...lead, proposes: { within: null } } as const;
  const proposed = (label: string, title?: string) =>
    outcomes(proposing, { cells: { t: { lead: null } }, rows: { t: { label } }, columns, open: true, ...(title === undefined ? {} : { title }) }).flatMap(
      ({ failure }) => failure?.suggestions?.map(({ value, reason }) => `${value}: ${speak(reason, "vi")}`) ?? [],
    );
  expect(proposed("Kế hoạch rà soát văn bản quy phạm pháp luật")).toEqual([
    "Sở Tư pháp: “Sở Tư pháp” được giao theo dõi lĩnh vực này (theo từ “văn bản quy phạm pháp luật”; Kế hoạch tổng kết Chương trình tổng thể cải cách hành chính giai đoạn 2011 - 2020 của tỉnh Bình Định, II.2.b).",
  ]);
  expect([proposed("Mua sắm trang thiết bị"), proposed("Kế hoạch rà soát văn bản quy phạm pháp luật", "NHIỆM VỤ TỈNH LÀO CAI NĂM 2024")]).toEqual([[], []]);
});
