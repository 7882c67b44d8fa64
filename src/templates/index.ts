import type { FormSet, Template } from "../core/template/template";
import { formsOfDepartmentPlan2021, formsOfPlan2020, formsOfPlan2023 } from "./plans";
import { programme2011To2020 } from "./programme-2011-2020";

/** Every programme and plan that the product brings forms for. */
export const formSets: readonly FormSet[] = [programme2011To2020, formsOfPlan2020, formsOfPlan2023, formsOfDepartmentPlan2021];

/** The twelve forms. */
export const templates: readonly Template[] = [
  ...programme2011To2020.templates,
  ...formsOfPlan2020.templates,
  ...formsOfPlan2023.templates,
  ...formsOfDepartmentPlan2021.templates,
];
