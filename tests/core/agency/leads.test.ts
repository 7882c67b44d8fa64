import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { parseAgencyList } from "../../../src/core/agency/agencyList";
import { domainAgency, isOwnDomain, type TaskSubject } from "../../../src/core/agency/domainAgency";
import { asksOneLead, judgeLead, type LeadQuestion, type LeadVerdict } from "../../../src/core/agency/leads";
import { nameRemarks } from "../../../src/core/agency/nameRemarks";
import * as department2021 from "../../documents/departmentTasks2021";
import * as targets2023 from "../../documents/targets2023";
import * as tasks2020 from "../../documents/tasks2020";
import * as tasks2023 from "../../documents/tasks2023";

const directory = new AgencyDirectory(agencies);
const read = (text: string) => parseAgencyList(text, directory);

interface Asked {
  readonly lead: string;
  readonly coord?: string;
  readonly column?: LeadQuestion["column"];
  readonly year?: number;
  readonly subject?: TaskSubject;
}

function judge({ lead, coord, column = "lead", year = 2020, subject = { section: "", task: "" } }: Asked): LeadVerdict {
  const within = column === "assignment" ? "gl.so-tttt" : null;
  const domain = column === "monitor" ? null : domainAgency(subject, agencyFields, directory, { within, on: null });
  return judgeLead({
    column, lead: read(lead), coordinators: coord === undefined ? null : read(coord), statesOneLead: asksOneLead(year, false), domain,
    isOwnDomain: ({ match }) => match.found && isOwnDomain(match.entry, subject, agencyFields, directory, domain?.isDecisive),
  });
}

const said = (verdict: LeadVerdict): string[] => verdict.remarks.map(({ finding, severity, cell, proposed }) => [finding, severity, ...(cell === "lead" ? [] : [cell]), ...(proposed === null ? [] : [`→ ${proposed}`])].join(" "));
const institutions = { section: "CẢI CÁCH THỂ CHẾ", task: "Kế hoạch rà soát văn bản quy phạm pháp luật" };

test.each<[string, Asked, string[]]>([
  ["one agency", { lead: "Sở Nội vụ;" }, []],
  ["nobody", { lead: "" }, ["lead.missing error"]],
  ["nobody in a known field", { lead: "…", subject: institutions }, ["lead.missing error → Sở Tư pháp"]],
  ["a dash", { lead: "-" }, ["lead.missing error"]],
  ["two before the principle", { lead: "Sở Nội vụ; Sở Tài chính" }, ["lead.multiple warning"]],
  ["two after it", { lead: "Sở Nội vụ và Sở Tài chính", year: 2023 }, ["lead.multiple error"]],
  ["the same one twice is one", { lead: "Sở TT&TT; Sở Thông tin và Truyền thông" }, []],
  ["one marked among several", { lead: "Sở Nội vụ (chủ trì); Sở Tài chính", year: 2023 }, []],
  ["a group", { lead: "Các sở, ban, ngành" }, ["lead.collective warning"]],
  ["two groups are one remark", { lead: "Các sở, ban, ngành; UBND cấp huyện", year: 2023 }, ["lead.collective warning"]],
  ["a group the directory does not know", { lead: "Các cơ quan, tổ chức, cá nhân có liên quan" }, ["lead.collective warning"]],
  ["each in its own field", { lead: "Các sở, ban, ngành (từng cơ quan chủ trì trong phạm vi quản lý); Sở Nội vụ tổng hợp" }, []],
  ["a body and a group", { lead: "Sở Nội vụ, UBND cấp huyện", year: 2023 }, ["lead.multiple error"]],
  ["a steering committee", { lead: "Ban Chỉ đạo Cải cách hành chính của tỉnh" }, ["lead.collective info"]],
  ["a group above its department", { lead: "Các sở, ban, ngành", coord: "Sở Tư pháp", subject: institutions }, ["lead.collective warning", "lead.inverted info → Sở Tư pháp"]],
  ["the lead again among the coordinators", { lead: "Sở Tài chính", coord: "Sở Nội vụ; sở tài chính" }, ["lead.alsoCoordinating warning coordinators"]],
  ["a group that takes in the lead is none", { lead: "Sở Tài chính", coord: "Các sở, ban, ngành" }, []],
  ["another department's field", { lead: "Sở Y tế", subject: institutions }, ["lead.otherDomain info → Sở Tư pháp"]],
  ["a field of its own", { lead: "Sở Tư pháp", subject: institutions }, []],
  ["the task names the lead", { lead: "Sở Y tế", subject: { ...institutions, task: "Văn bản quy phạm pháp luật về hoạt động của Sở Y tế" } }, []],
  ["several without chủ trì", { lead: "Văn phòng Sở, các phòng chuyên môn", column: "assignment" }, ["lead.unclear warning"]],
  ["one unit alone", { lead: "Văn phòng Sở", column: "assignment" }, []],
  ["phối hợp without chủ trì", { lead: "Trung tâm CNTT&TT phối hợp với Văn phòng Sở", column: "assignment" }, ["lead.unclear info"]],
  ["only those who take part", { lead: "Phối hợp: Sở Nội vụ", column: "assignment" }, ["lead.unclear warning"]],
  ["chủ trì of a group", { lead: "Các phòng chuyên môn chủ trì phối hợp với Văn phòng Sở", column: "assignment" }, ["lead.collective warning"]],
  ["lead among those who take part", { lead: "Văn phòng Sở chủ trì, phối hợp với Phòng CNTT, Văn phòng Sở", column: "assignment" }, ["lead.alsoCoordinating warning"]],
  ["two who watch a target", { lead: "Sở Nội vụ; Cục Thống kê", coord: "Sở Nội vụ", column: "monitor", year: 2023 }, ["lead.multiple info", "lead.alsoCoordinating info coordinators"]],
  ["nobody watches a target", { lead: "-", column: "monitor" }, []],
  ["words that name nobody", { lead: "Theo phân công của UBND tỉnh" }, []],
  ["a ditto mark not followed", { lead: "nt" }, []],
])("%s", (_, asked, remarks) => {
  expect(said(judge(asked))).toEqual(remarks);
});

test("who leads and who takes part", () => {
  const verdict = judge({ lead: "Phòng CNTT chủ trì, phối hợp với Thanh tra Sở", coord: "Văn phòng Sở", column: "assignment" });
  expect([verdict.leads, verdict.coordinating].map((names) => names.map(({ text }) => text))).toEqual([["Phòng CNTT"], ["Thanh tra Sở", "Văn phòng Sở"]]);
});

test("the principle is asked for where it is stated or from 2023 on", () => {
  expect([asksOneLead(2022, false), asksOneLead(2022, true), asksOneLead(2023, false), asksOneLead(null, false)]).toEqual([false, true, true, false]);
});

test.each<[string, string[]]>([
  ["Sở Nội vụ; sở TT&TT, Các sở, ngành có liên quan", []],
  ["Sở Thông tin Truyền thông", ["agency.alias info slip Sở Thông tin và Truyền thông"]],
  ["Sở Nôi vụ", ["agency.unknown warning near Sở Nội vụ"]],
  ["Chi cục Thủy lợi; UBND huyện Chư Sê", ["agency.unknown info notListed ", "agency.unknown info notListed "]],
  ["Abc", ["agency.unknown warning strange "]],
  ["Các cơ quan, tổ chức, cá nhân có liên quan", []],
  ["Văn phòng", []],
  ["Hoàn thành trong quý I/2023", ["agency.unknown warning nobody "]],
  ["", []],
])("names of %j", (text, remarks) => {
  expect(nameRemarks(read(text)).map(({ finding, severity, reason, proposed }) => `${finding} ${severity} ${reason} ${proposed.join(", ")}`)).toEqual(remarks);
});

test("a body that has ended is a note", () => {
  const list = parseAgencyList("UBND huyện Tuy Phước; Sở Nội vụ", directory, { on: "2026-01-01", place: null });
  expect(nameRemarks(list).map(({ text, severity, reason }) => [text, severity, reason])).toEqual([["UBND huyện Tuy Phước", "info", "ended"]]);
});

type Lines = readonly (readonly (string | null)[])[];

/** A row's number, with its section's first words where numbers start anew; a task numbered in its text brings its own. */
function placeOfRow(task: string, no: string, section: string): string {
  const inText = /^\d+(?=\.)/u.exec(task)?.[0];
  return inText === undefined ? `${section === "" ? "" : `${section.slice(0, 17)} `}${no} ` : `${no}.${inText} `;
}

/** The remarks of a printed table above info, and infos about leads, as “row finding severity”; “^” and ditto marks are followed. */
function remarksOf(lines: Lines, columns: { readonly no: number; readonly task: number; readonly lead: number; readonly coord?: number }, asked: Omit<Asked, "lead">): string[] {
  let section = "";
  const above: (string | null)[] = [];
  return lines.flatMap((line) => {
    const cells = line.map((cell, at) => (cell === "^" || cell === "nt" ? (above[at] ?? null) : cell));
    cells.forEach((cell, at) => void (above[at] = cell));
    if (asked.column === "assignment") section = cells[1] ?? "";
    if (cells.length <= columns.lead) {
      section = cells[1] ?? "";
      return [];
    }
    const subject = { section, task: cells[columns.task] ?? "" };
    const verdict = judge({ ...asked, subject, lead: cells[columns.lead] ?? "", ...(columns.coord === undefined ? {} : { coord: cells[columns.coord] ?? "" }) });
    return said(verdict).map((remark) => `${placeOfRow(cells[columns.task] ?? "", cells[columns.no] ?? "", section)}${remark}`);
  });
}

const matrix = { no: 0, task: 1, lead: 3, coord: 4 };

test("the tasks of 2020: two collective leads beside their own departments, ISO led by another", () => {
  expect(remarksOf(tasks2020.lines, matrix, { year: 2020 })).toEqual([
    "CẢI CÁCH THỂ CHẾ 3. lead.collective warning",
    "CẢI CÁCH THỂ CHẾ 3. lead.inverted info → Sở Tư pháp",
    "CẢI CÁCH TÀI CHÍN 1. lead.collective warning",
    "CẢI CÁCH TÀI CHÍN 1. lead.inverted info → Sở Tài chính",
    "HIỆN ĐẠI HÓA NỀN  7. lead.otherDomain info → Sở Khoa học và Công nghệ",
  ]);
});

test("the tasks of 2023: two leads, three groups, a steering committee", () => {
  expect(remarksOf(tasks2023.lines, matrix, { year: 2023 })).toEqual([
    "CÔNG TÁC CHỈ ĐẠO  1.1 lead.multiple error",
    "CÔNG TÁC CHỈ ĐẠO  10.2 lead.collective info",
    "CẢI CÁCH THỦ TỤC  14 lead.collective warning",
    "CẢI CÁCH THỦ TỤC  14 lead.inverted info → Văn phòng Ủy ban nhân dân tỉnh",
    "CẢI CÁCH TỔ CHỨC  16 lead.collective warning",
    "CẢI CÁCH TỔ CHỨC  16 lead.inverted info → Sở Nội vụ",
    "CẢI CÁCH TÀI CHÍN 22 lead.collective warning",
    "CẢI CÁCH TÀI CHÍN 22 lead.inverted info → Sở Tài chính",
  ]);
});

test("the department's tasks: several units and none said to lead", () => {
  expect(remarksOf(department2021.lines, { no: 0, task: 2, lead: 4 }, { year: 2021, column: "assignment" })).toEqual([
    "1.3 lead.unclear warning",
    "1.4 lead.collective warning",
    "2.1 lead.unclear warning",
    "2.1 lead.unclear warning",
    "2.2 lead.unclear warning",
    "2.5 lead.unclear info",
    "3.2 lead.unclear warning",
    "3.3 lead.unclear warning",
    "4.6 lead.unclear warning",
    "5.1 lead.unclear warning",
    "5.2 lead.unclear warning",
    "5.3 lead.unclear info",
    "6.2 lead.unclear warning",
    "7.1 lead.unclear warning → Văn phòng Sở",
    "7.3 lead.unclear warning → Văn phòng Sở",
    "7.5 lead.unclear warning → Văn phòng Sở",
  ]);
});

test("the targets of 2023: only notes", () => {
  expect(remarksOf(targets2023.lines, { no: 0, task: 1, lead: 3, coord: 4 }, { year: 2023, column: "monitor" })).toEqual([
    "3.3 lead.multiple info",
    "7.1 lead.multiple info",
    "7.4 lead.alsoCoordinating info coordinators",
  ]);
});

test("no name of the four tables is strange or unknown but two known slips", () => {
  const cells = [
    ...[...tasks2020.lines, ...tasks2023.lines].flatMap((line) => line.slice(3, 5)), ...department2021.lines.map((line) => line[4]), ...targets2023.lines.flatMap((line) => line.slice(3, 5)),
  ];
  const texts = new Set(cells.flatMap((cell) => (cell === null || cell === undefined || cell === "^" ? [] : [cell])));
  expect(texts.size).toBeGreaterThanOrEqual(70);
  const remarks = [...texts].flatMap((text) => nameRemarks(read(text)));
  expect(remarks.map(({ finding, severity, text, proposed }) => [finding, severity, text, ...proposed])).toEqual([
    ["agency.alias", "info", "Sở Thông tin Truyền thông", "Sở Thông tin và Truyền thông"],
    ["agency.alias", "info", "Phòng Thông tin -Báo chí -Xuất bản", "Phòng Thông tin - Báo chí - Xuất bản"],
  ]);
});
