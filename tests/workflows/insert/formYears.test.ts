import { formYears, type AskedYears } from "../../../src/workflows/insert/formYears";
import { form } from "./smallForms";

const yearly = form({ period: { from: 2015, to: 2020, asOf: "2020-03-31" } });
const planned = form({ planYear: 2023 });

test.each<[string, AskedYears, unknown]>([
  ["nothing asked", {}, { period: { from: 2015, to: 2020, asOf: "2020-03-31" }, planYear: null }],
  ["years", { years: "2021-2025" }, { period: { from: 2021, to: 2025, asOf: null }, planYear: null }],
  ["years with an en dash", { years: "2021 – 2025" }, { period: { from: 2021, to: 2025, asOf: null }, planYear: null }],
  ["years and day", { years: "2021-2025", asOf: "31/3/2025" }, { period: { from: 2021, to: 2025, asOf: "2025-03-31" }, planYear: null }],
  ["a day alone keeps six years", { asOf: "2025-06-30" }, { period: { from: 2020, to: 2025, asOf: "2025-06-30" }, planYear: null }],
  ["one year", { years: "2024" }, { period: { from: 2024, to: 2024, asOf: null }, planYear: null }],
  ["years the wrong way round", { years: "2025-2021" }, null],
  ["too many years", { years: "2000-2025" }, null],
  ["no years", { years: "năm nay" }, null],
  ["a day outside the last year", { years: "2021-2025", asOf: "31/3/2024" }, null],
  ["no such day", { asOf: "31/2/2025" }, null],
  ["29 February of no leap year", { asOf: "29/2/2025" }, null],
  ["29 February", { asOf: "29/2/2024" }, { period: { from: 2019, to: 2024, asOf: "2024-02-29" }, planYear: null }],
])("%s", (_, asked, expected) => {
  expect(formYears(yearly, asked)).toEqual(expected);
});

test("a plan's form takes the last year as its plan year", () => {
  expect(formYears(planned, { years: "2024" })).toEqual({ period: null, planYear: 2024 });
  expect(formYears(planned, { asOf: "30/6/2025" })).toEqual({ period: null, planYear: 2025 });
  expect(formYears(form({}), { years: "2021-2025" })).toEqual({ period: null, planYear: null });
});
