import { detectTables } from "../../../src/core/detection/detectTables";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";

const LABELS = ["Tổng số VBQPPL chủ trì soạn thảo đã được ban hành", "Nghị quyết của HĐND tỉnh", "Quyết định của UBND cấp tỉnh", "Nghị quyết của HĐND cấp huyện", "Quyết định của UBND cấp huyện", "Nghị quyết của HĐND cấp xã", "Quyết định của UBND cấp xã"];

function sheet(name: string, years: readonly (number | string)[], labels: readonly string[] = LABELS): Sheet {
  return drawSheet([`STT | Nội dung | ${years.join(" | ")}`, ...labels.map((label, i) => `${i === 0 && labels === LABELS ? "1" : "-"} | ${label} | ${years.map((_, j) => i + j + 1).join(" | ")}`)].join("\n"), { name });
}

/** Each table by its years, those without a column in brackets, and the sheets that it stands on. */
function read(...sheets: readonly Sheet[]): string[] {
  return detectTables(sheets, [], templates).tables.map(({ columns, pieces, rows }) => {
    const years = columns.flatMap(({ plan, headingAt }) => (plan.kind === "year" ? [headingAt ? `${plan.year}` : `(${plan.year})`] : []));
    return `${years.join(" ")} on ${[...new Set(pieces.map(({ sheet: on }) => on))].join("+")}, ${rows.filter(({ at }) => at !== null).length} rows`;
  });
}

test("the last year's day goes with its heading", () => {
  const [table] = detectTables([sheet("PL2", [2017, 2018, 2019, 2020, 2021, "Năm 2022 (Tính đến 31/3)"])], [], templates).tables;
  expect([table?.period, table?.columns.at(-1)?.plan]).toEqual([{ from: 2017, to: 2022, asOf: "2022-03-31" }, expect.objectContaining({ year: 2022, asOf: "2022-03-31" })]);
});

test("rows that go on under the same header on another sheet go with it", () => {
  const years = [2017, 2018, 2019, 2020, 2021, 2022];
  expect(read(sheet("PL2", years, LABELS.slice(0, 4)), sheet("PL2 (tiếp)", years, LABELS.slice(4)))).toEqual(["2017 2018 2019 2020 2021 2022 on PL2+PL2 (tiếp), 7 rows"]);
});

test("years cut over two sheets are one table, and stay those of the form", () => {
  expect(read(sheet("PL2", [2015, 2016]), sheet("PL2 (2)", [2017, 2018, 2019, 2020, 2021]))).toEqual(["2015 2016 2017 2018 2019 2020 on PL2+PL2 (2), 7 rows"]);
});

test("the form's own beside one typed over: two tables, each with its years, and neither is a second copy", () => {
  const [own, later] = [sheet("PL2", [2015, 2016, 2017, 2018, 2019, 2020]), sheet("PL2 mới", [2017, 2018, 2019, 2020, 2021, 2022])];
  expect(read(own, later)).toEqual(["2015 2016 2017 2018 2019 2020 on PL2, 7 rows", "2017 2018 2019 2020 2021 2022 on PL2 mới, 7 rows"]);
  const copies = (...sheets: readonly Sheet[]) => detectTables(sheets, [], templates).structure.flatMap(({ finding, at }) => (finding === "structure.duplicateTable" ? [at?.sheet] : []));
  expect([copies(own, later), copies(later, own), copies(later, sheet("PL2 nữa", [2017, 2018, 2019, 2020, 2021, 2022]))]).toEqual([[], [], ["PL2 nữa"]]);
});
