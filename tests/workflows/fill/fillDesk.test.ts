import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import type { FillWay } from "../../../src/workflows/fill/fillCalls";
import { FillDesk } from "../../../src/workflows/fill/fillDesk";
import { drawSheet } from "../../drawSheet";

const directory = new AgencyDirectory(agencies, agencyFields);
const LABELS = ["Tổng số VBQPPL chủ trì soạn thảo đã được ban hành", "Nghị quyết của HĐND tỉnh", "Quyết định của UBND cấp tỉnh", "Nghị quyết của HĐND cấp huyện", "Quyết định của UBND cấp huyện", "Nghị quyết của HĐND cấp xã", "Quyết định của UBND cấp xã"];

function sheet(name: string, figures: readonly (number | string)[]): Sheet {
  return drawSheet(["STT | Nội dung | 2015", ...LABELS.map((label, i) => `${i === 0 ? "1" : "-"} | ${label} | ${figures[i] ?? ""}`)].join("\n"), { name });
}

function deskOf(...sheets: readonly Sheet[]) {
  const workbook = { name: "a.xlsx", sheets, definedNames: [], savedAt: null };
  const desk = new FillDesk(formSets, directory);
  const last = { workbook, checked: checkWorkbook(workbook, { sets: formSets, directory, agency: null }) };
  const take = (figures: readonly (number | string)[]) => desk.takeFile({ ok: true, workbook: { ...workbook, name: "cu.xlsx", sheets: [sheet("Biểu", figures)] } }, "vi");
  const plan = (sources: Omit<Extract<FillWay, { kind: "carried" }>, "kind">) => desk.plan(last, { kind: "carried", ...sources }, "vi");
  return { take, plan };
}

const told = (planned: ReturnType<ReturnType<typeof deskOf>["plan"]>) => planned && {
  edits: planned.plan.edits.map(({ at, after }) => `${at.sheet} ${at.row + 1} ${after.value}`),
  asked: (planned.plan.alternatives ?? []).map(({ ways }) => ways.map((way) => way.map(({ after, why }) => `${after.value} ${/^Mang sang từ (.*?):/u.exec(why)?.[1]}`).join())),
  matched: planned.matched,
};

test("a sheet and a file together: what they agree on is filled, where they differ a person chooses; the sheet itself stays", () => {
  const { take, plan } = deskOf(sheet("PL2", []), sheet("PL2 cũ", ["", 5, 6, 7]));
  expect(take(["", 5, 9, "", 8])).toEqual({ ok: true, file: "cu.xlsx", forms: ["Phụ lục 2"] });
  expect(told(plan({ sheet: "PL2 cũ", files: ["cu.xlsx"] }))).toEqual({
    edits: ["PL2 3 5", "PL2 5 7", "PL2 6 8"],
    asked: [["6 ô PL2 cũ!C4", "9 tệp cu.xlsx, ô Biểu!C4"]],
    matched: 7,
  });
});

test("each source says what it had: how many cells in common, and those that nobody can read", () => {
  const { take, plan } = deskOf(sheet("PL2", []), sheet("PL2 cũ", ["", 5]));
  take([7, "mấy văn bản", 1]);
  const sources = plan({ sheet: "PL2 cũ", files: ["cu.xlsx"] })?.sources;
  expect(sources).toEqual([
    { file: "", matched: 7, unread: [] },
    { file: "cu.xlsx", matched: 7, unread: [{ at: { sheet: "Biểu", row: 2, column: 2 }, text: "mấy văn bản", why: "unreadable" }] },
  ]);
});

test("files of one name are kept apart; one that is no longer known gives no plan", () => {
  const { take, plan } = deskOf(sheet("PL2", []));
  expect([take(["", 1]), take(["", 2])].map((read) => read.ok && read.file)).toEqual(["cu.xlsx", "cu.xlsx (2)"]);
  expect(told(plan({ sheet: null, files: ["cu.xlsx (2)"] }))?.edits).toEqual(["PL2 3 2"]);
  expect([plan({ sheet: null, files: ["khac.xlsx"] }), plan({ sheet: null, files: [] }), plan({ sheet: "Không có", files: [] })]).toEqual([null, null, null]);
});
