import { defineFormSet } from "../../core/rules";
import { targets2023, plan2023 } from "./targets-2023";
import { plan2020, tasks2020 } from "./tasks-2020";
import { tasks2023 } from "./tasks-2023";
import { planDepartment2021, tasksDepartment2021 } from "./tasks-department-2021";

const noRounds = { rules: [], assignments: [], rounds: [], outline: [], consolidator: null } as const;

/** Bình Định's plan for 2020: its tasks. */
export const formsOfPlan2020 = defineFormSet({
  id: "plan-2020",
  title: "Kế hoạch cải cách hành chính tỉnh Bình Định năm 2020",
  basis: { ...plan2020, provision: "Phụ lục" },
  templates: [tasks2020],
  ...noRounds,
});

/** Bình Định's plan for 2023: its targets and tasks. */
export const formsOfPlan2023 = defineFormSet({
  id: "plan-2023",
  title: "Kế hoạch cải cách hành chính tỉnh Bình Định năm 2023",
  basis: { ...plan2023, provision: "Phụ lục 1, Phụ lục 2" },
  templates: [targets2023, tasks2023],
  ...noRounds,
});

/** A department's plan for 2021: its tasks. */
export const formsOfDepartmentPlan2021 = defineFormSet({
  id: "plan-department-2021",
  title: "Kế hoạch cải cách hành chính của Sở Thông tin và Truyền thông tỉnh Gia Lai năm 2021",
  basis: { ...planDepartment2021, provision: "Bảng triển khai thực hiện các nhiệm vụ" },
  templates: [tasksDepartment2021],
  ...noRounds,
});
