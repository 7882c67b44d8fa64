import { placeOf, type AgencyDirectory, type Setting } from "../../core/agency/agencyDirectory";
import { settingOf } from "../../core/rules/planYear";
import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { DefinedName } from "../../core/sheet/workbook";
import { taskColumns } from "../../core/tasks/taskColumns";
import type { DirectoryPlan } from "../../core/template/directoryPlan";
import type { FormSet } from "../../core/template/template";
import type { EngineCalls } from "../engine";
import { bodyListOf } from "../insert/bodyList";
import { drawDirectory } from "../insert/drawDirectory";
import type { BodyChoices } from "../insert/drawForms";
import { tableIn, type LastCheck } from "../lastCheck";
import type { Addition } from "./addition";
import { withAdditions } from "./additions";
import { leadChoices } from "./leadChoices";
import { directoryRows } from "./directoryRows";

/** Draws what concerns the sheet “Danh mục cơ quan”. Without a plan of that sheet nothing is drawn and no cell offers bodies. */
export class DirectoryDesk {
  constructor(
    private readonly plan: DirectoryPlan | null,
    private readonly directory: AgencyDirectory,
    private readonly sets: readonly FormSet[],
  ) {}

  /** What forms to be inserted may offer in their lead cells. */
  choices(last: LastCheck, names: readonly DefinedName[]): BodyChoices | null {
    if (!this.plan) return null;
    const list = bodyListOf(last?.workbook.sheets ?? [], names, this.plan.listName);
    return list && { plan: this.plan, directory: this.directory, list };
  }

  /** What the lead cells of a table of the workbook may offer. */
  leads(last: LastCheck, { table, definedNames }: EngineCalls["leadChoices"]["asked"]): EngineCalls["leadChoices"]["answer"] {
    const found = tableIn(last, table);
    return last && found && this.plan ? leadChoices(found, bodyListOf(last.workbook.sheets, definedNames, this.plan.listName)) : null;
  }

  /** The sheet with the directory's bodies and a person's additions. Throws RangeError without a plan of it. */
  draw(last: LastCheck, names: readonly DefinedName[], additions: readonly Addition[]): readonly SheetSpec[] {
    if (!this.plan) throw new RangeError("No plan of the sheet of bodies");
    const setting = this.settingOf(last);
    const rows = withAdditions(setting === null ? [] : directoryRows(this.directory, setting), additions);
    const list = bodyListOf([], names.filter(({ refersTo }) => refersTo.includes("#REF!")), this.plan.listName);
    return [drawDirectory(this.plan, rows, list?.name ?? this.plan.listName)];
  }

  /** When and where the workbook's first plan names bodies; where no plan names a province, the one whose forms these are. Null for a province nobody here knows. */
  private settingOf(last: LastCheck): Setting | null {
    const table = last?.checked.tables.find(({ plan }) => taskColumns(plan) !== null);
    const setting = table ? settingOf(table, { planYear: null, directory: this.directory }) : { on: null, place: null, named: false };
    if (setting.place !== null) return setting;
    const consolidator = this.sets.flatMap((set) => (set.consolidator === null ? [] : (this.directory.get(set.consolidator) ?? [])))[0];
    return setting.named || !consolidator ? null : { on: setting.on, place: placeOf(consolidator) };
  }
}
