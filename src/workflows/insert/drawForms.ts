import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import { placeIn } from "../../core/rules/planYear";
import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { DirectoryPlan } from "../../core/template/directoryPlan";
import type { Template } from "../../core/template/template";
import { directoryRows } from "../directory/directoryRows";
import type { BodyList } from "./bodyList";
import { drawDirectory } from "./drawDirectory";
import { drawTemplates, type DrawOptions } from "./drawTemplate";
import { leadColumnOf } from "./leadList";

/** What drop-downs of bodies are made of. */
export interface BodyChoices {
  readonly plan: DirectoryPlan;
  readonly directory: AgencyDirectory;
  readonly list: BodyList;
}

/**
 * Draws forms as the sheets of one workbook. Where one has a column of who leads, its cells offer the bodies of “Danh mục cơ quan”,
 * and that sheet comes last unless the workbook has it; it lists the bodies of the first such form's province on its plan's first day.
 */
export function drawForms(templates: readonly Template[], options: (template: Template) => DrawOptions, bodies: BodyChoices | null): SheetSpec[] {
  const leading = templates.find(({ tables }) => tables.some((table) => leadColumnOf(table) !== null));
  if (!bodies || !leading) return drawTemplates(templates, options);
  const { plan, directory, list } = bodies;
  const forms = drawTemplates(templates, (template) => ({ ...options(template), bodies: list.name }));
  if (list.spec !== null) return forms.map((form, i) => (i === 0 && list.spec ? { ...form, names: [...form.names, list.spec] } : form));
  if (list.state !== "drawn") return forms;
  const year = options(leading).planYear ?? leading.planYear;
  const rows = directoryRows(directory, { place: placeIn(leading.title, directory), on: year === null ? null : `${year}-01-01` });
  return [...forms, drawDirectory(plan, rows, list.name)];
}
