import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { taskTables } from "../../../src/workflows/tasks/taskTables";
import { bookOfLines } from "../../documents/bookOf";

const lines = [
  ["DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026"],
  [],
  ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
  ["I", "CẢI CÁCH THỂ CHẾ", "<", "<", "<", "<"],
  ["1", "Rà soát văn bản", "Báo cáo", "Sở Tư pháp", "Sở Nội vụ", "Quý I"],
  ["2", "Tập huấn nghiệp vụ", "^", "nt", null, "Quý II"],
];

test("tables of tasks with sections, ditto marks and merged cells followed; other forms are none", () => {
  const { tables } = checkWorkbook(bookOfLines({ KH: lines }), { sets: formSets, directory: new AgencyDirectory(agencies), agency: null });
  const at = (row: number) => ({ sheet: "KH", row, column: 1 });
  expect(taskTables(tables, new AgencyDirectory(agencies))).toEqual([
    {
      id: "t1",
      template: "tasks-2020",
      rowsAre: "tasks",
      needsYear: false,
      areas: [{ sheet: "KH", top: 2, left: 0, bottom: 5, right: 5 }, { sheet: "KH", top: 0, left: 0, bottom: 0, right: 0 }],
      sheet: "KH",
      title: "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026",
      sections: [{ id: "bd2020.i", title: "I. CẢI CÁCH THỂ CHẾ" }],
      tasks: [
        { id: "bd2020.i.1", at: at(4), ordinal: "1", task: "Rà soát văn bản", section: "bd2020.i", lead: "Sở Tư pháp", beside: "Sở Nội vụ", product: "Báo cáo", deadline: "Quý I" },
        { id: "bd2020.i.2", at: at(5), ordinal: "2", task: "Tập huấn nghiệp vụ", section: "bd2020.i", lead: "Sở Tư pháp", beside: "", product: "Báo cáo", deadline: "Quý II" },
      ],
      splits: [],
    },
  ]);
});

test("the line of who sent it is no title: the form's general name stands instead", () => {
  const above = [["PHỤ LỤC 2"], ["Đơn vị báo cáo: Sở Nội vụ"], []];
  const { tables } = checkWorkbook(bookOfLines({ KH: [...above, ...lines.slice(2)] }), { sets: formSets, directory: new AgencyDirectory(agencies), agency: null });
  expect(taskTables(tables, new AgencyDirectory(agencies)).map(({ template, title }) => [template, title])).toEqual([["tasks-2023", "Bảng nhiệm vụ"]]);
});

test("a lead cell that names those who take part too is parted where nothing is lost", () => {
  const head = lines.slice(0, 4);
  const task = (lead: string, beside: string | null) => ["1", "Rà soát văn bản", "Báo cáo", lead, beside, "Quý I"];
  const rows = [
    task("Sở Tư pháp chủ trì, phối hợp với Sở Tài chính", "Sở Nội vụ"),
    task("Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ", "Sở Nội vụ"),
    task("Sở Tư pháp", "Sở Nội vụ"),
    task("Sở Tư pháp chủ trì, phối hợp với Sở Tài chính thực hiện khi có yêu cầu", null),
  ];
  const { tables } = checkWorkbook(bookOfLines({ KH: [...head, ...rows] }), { sets: formSets, directory: new AgencyDirectory(agencies), agency: null });
  const [table] = taskTables(tables, new AgencyDirectory(agencies));
  expect(table?.splits.map(({ lead, beside }) => [lead.at.row, lead.value, beside.value])).toEqual([
    [4, "Sở Tư pháp", "Sở Tài chính; Sở Nội vụ"],
    [5, "Sở Tư pháp", "Sở Nội vụ"],
  ]);
});
