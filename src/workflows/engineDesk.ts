import type { AgencyDirectory } from "../core/agency/agencyDirectory";
import { markFor } from "../core/detection/marks";
import type { Language } from "../core/message";
import { Sheet } from "../core/sheet/sheet";
import type { SheetSpec } from "../core/sheet/sheetSpec";
import type { Workbook } from "../core/sheet/workbook";
import type { DirectoryPlan } from "../core/template/directoryPlan";
import type { ExplanationPlan } from "../core/template/explanationPlan";
import type { FormSet, Template } from "../core/template/template";
import { checkWorkbook } from "./check";
import { fileReport } from "./checkReport";
import { plannedConversion } from "./conversion/plannedConversion";
import { DirectoryDesk } from "./directory/directoryDesk";
import { ownDirectory } from "./directory/ownDirectory";
import { unknownNames } from "./directory/unknownNames";
import { dutiesOf } from "./duties";
import type { AgencyChoice, Catalogue, EngineCall, EngineCalls, FileCall, PaneReport, Why } from "./engine";
import { explain } from "./explain";
import { ExplainingDesk } from "./explaining/explainingDesk";
import { FillDesk } from "./fill/fillDesk";
import { drawForms } from "./insert/drawForms";
import { formYears, type FormYears } from "./insert/formYears";
import { leadHeadings } from "./insert/leadList";
import { sheetNameOf } from "./insert/sheetName";
import { directoryIn, type LastCheck } from "./lastCheck";
import type { OpenResult } from "./ports";
import { progressOf } from "./progress";
import { RevisionDesk } from "./revision/revisionDesk";
import { NewTaskDesk } from "./tasks/newTaskDesk";
import { PlanDesk } from "./tasks/planDesk";
import { readDeadline } from "./tasks/readDeadline";
import { taskTables } from "./tasks/taskTables";

/** Kinds of bodies that report; a group of bodies is no sender. */
const SENDING: ReadonlySet<string> = new Set(["agency", "unit"]);

/** What is answered at once; a file is opened first. */
export type DeskCall = Exclude<EngineCall, FileCall>;
type Answers = { readonly [K in DeskCall]: (asked: EngineCalls[K]["asked"]) => EngineCalls[K]["answer"] };

/** Answers what is asked of the engine, with the forms and bodies it is given. It remembers the workbook last checked, for “vì sao”. */
export class EngineDesk {
  private last: LastCheck = null;

  private readonly answers: Answers = {
    catalogue: () => this.catalogue(),
    duties: ({ set, agency, today, dues }) => dutiesOf(agency, this.setById(set), this.known, today, dues),
    check: (asked) => this.check(asked),
    why: (asked) => this.why(asked),
    tasks: () => taskTables(this.last?.checked.tables ?? [], this.known),
    unknownNames: () => unknownNames(this.last?.checked.tables ?? [], this.known),
    drawDirectory: ({ additions, definedNames }) => this.bodies.draw(this.last, definedNames, additions),
    leadChoices: (asked) => this.bodies.leads(this.last, asked),
    myTasks: ({ agency }) => this.plans.myTasks(this.last, agency),
    taskBodies: () => this.plans.bodies(this.last),
    draftPlan: (asked) => this.plans.draft(this.last, asked),
    comparePlans: (asked) => this.plans.compare(this.last, asked),
    taskForm: (asked) => this.newTasks.form(this.last, asked),
    addTask: (asked) => this.newTasks.plan(this.last, asked),
    deadline: ({ text, planYear }) => readDeadline(text, planYear),
    names: (asked) => this.newTasks.names(this.last, asked),
    draw: (asked) => this.draw(asked),
    conversion: ({ language }) => (this.last ? plannedConversion(this.last.workbook, language) : { edits: [], contested: 0 }),
    explainable: (asked) => this.reasons.explainable(this.last, asked),
    planExplaining: (asked) => this.reasons.planned(this.last, asked),
    fills: () => this.filling.overview(this.last),
    fillPlan: ({ way, language }) => this.filling.plan(this.last, way, language),
    compareSent: ({ language }) => this.revisions.compare(this.last, language),
  };
  private readonly bodies: DirectoryDesk;
  private readonly plans: PlanDesk;
  private readonly newTasks: NewTaskDesk;
  private readonly reasons: ExplainingDesk;
  private readonly filling: FillDesk;
  private readonly revisions: RevisionDesk;

  /** `directorySheet`: how “Danh mục cơ quan” is drawn; without it no sheet of bodies is drawn and no cell offers them. `explanationSheet`: the same of “Giải trình”. */
  constructor(
    private readonly sets: readonly FormSet[],
    private readonly directory: AgencyDirectory,
    directorySheet: DirectoryPlan | null = null,
    explanationSheet: ExplanationPlan | null = null,
  ) {
    this.bodies = new DirectoryDesk(directorySheet, directory, sets);
    this.plans = new PlanDesk(sets, directory);
    this.newTasks = new NewTaskDesk(directory);
    this.reasons = new ExplainingDesk(explanationSheet);
    this.filling = new FillDesk(sets, directory);
    this.revisions = new RevisionDesk(sets, directory);
  }

  /** Throws RangeError for a form or a set it does not have. */
  answer<K extends DeskCall>(call: K, asked: EngineCalls[K]["asked"]): EngineCalls[K]["answer"] {
    return this.answers[call](asked);
  }

  /** Takes the tables of a file a person chose, in place of those of the one before. */
  takeFile(call: FileCall, opened: OpenResult, language: Language): EngineCalls[FileCall]["answer"] {
    const desks = { readPlanFile: this.plans, readFillFile: this.filling, readSentFile: this.revisions };
    return desks[call].takeFile(opened, language);
  }

  /** The directory with the bodies of the workbook last checked. */
  private get known(): AgencyDirectory {
    return directoryIn(this.last, this.directory);
  }

  private catalogue(): Catalogue {
    const assigned = new Set(this.sets.flatMap(({ assignments }) => assignments.map(({ agency }) => agency)));
    const addressed = new Set(this.sets.flatMap(({ rounds }) => rounds.flatMap(({ who }) => who)));
    const agencies = this.directory.entries.flatMap(({ id, name, kind, level }): AgencyChoice[] => {
      const chosen = kind === "agency" || addressed.has(id);
      if (!chosen || level === "central" || this.directory.find(name)?.id !== id) return [];
      return [{ id, name, group: assigned.has(id) ? "assigned" : level === "district" ? "districts" : "others" }];
    });
    const sets = this.sets.map(({ id, title, templates }) => ({
      id,
      title,
      forms: templates.map((template) => ({ id: template.id, name: template.name, title: template.title, sheetName: sheetNameOf(template), hasTasks: template.printed !== undefined, planYear: template.planYear, offersBodies: leadHeadings(template) })),
    }));
    return { agencies, sets };
  }

  private check({ photograph, agency, undatedYear = null, language }: EngineCalls["check"]["asked"]): PaneReport {
    const workbook: Workbook = { ...photograph, sheets: photograph.sheets.map((data) => new Sheet(data)) };
    const { directory } = ownDirectory(workbook.sheets, this.directory);
    const chosen = agency === null ? null : (directory.get(agency)?.name ?? agency);
    const checked = checkWorkbook(workbook, { sets: this.sets, directory: this.directory, agency: chosen, undatedYear });
    this.last = { workbook, checked };
    const report = fileReport(workbook.name, checked, language, "");
    const { forms, blanks } = progressOf(checked.tables, checked.unit, this.sets);
    const findings = report.findings.map((finding, i) => ({ ...finding, template: checked.findings[i]?.place?.template ?? null }));
    const { sheet: directorySheet, bodies } = checked.own;
    const ownAgencies = bodies.flatMap((id): AgencyChoice[] => {
      const body = directory.get(id);
      return body && SENDING.has(body.kind) ? [{ id, name: body.name, group: "own" }] : [];
    });
    return { ...report, findings, progress: forms, blanks, directorySheet, ownAgencies };
  }

  private why({ sheet, position, ruleId, language }: EngineCalls["why"]["asked"]): Why {
    const rule = [...this.sets.flatMap(({ rules }) => rules), ...this.templates().flatMap(({ rules }) => rules)].find(({ id }) => id === ruleId);
    return {
      rule: rule
        ? { id: rule.id, severity: rule.severity, why: rule.why, document: rule.basis.document, provision: rule.basis.provision, quote: rule.basis.quote ?? null }
        : null,
      explanation: this.last && explain(this.last.workbook, this.last.checked, sheet, position, language),
    };
  }

  /** A form that the workbook already bears a mark of gets the next number, so that no name is asked for twice. */
  private draw({ forms, definedNames, agency, content, planYear }: EngineCalls["draw"]["asked"]): readonly SheetSpec[] {
    const sender = agency === null ? null : this.known.get(agency);
    const unit = sender && SENDING.has(sender.kind) ? sender.name : null;
    const used = new Set(definedNames.map(({ name }) => name.toLowerCase()));
    const copyOf = (template: Template): number => {
      for (let copy = 1; ; copy++) if (!used.has(markFor(template, null, "", copy).name.toLowerCase())) return copy;
    };
    const bodies = this.bodies.choices(this.last, definedNames);
    const withTasks = content === "tasks";
    const yearOf = (template: Template): Partial<FormYears> => (planYear === undefined || withTasks || template.planYear === null ? {} : (formYears(template, { years: String(planYear) }) ?? {}));
    return drawForms(forms.map((id) => this.templateById(id)), (template) => ({ copy: copyOf(template), unit, withTasks, ownTitle: true, ...yearOf(template) }), bodies);
  }

  private templates(): readonly Template[] {
    return this.sets.flatMap(({ templates }) => templates);
  }

  private templateById(id: string): Template {
    const found = this.templates().find((template) => template.id === id);
    if (!found) throw new RangeError(`No form ${id}`);
    return found;
  }

  private setById(id: string): FormSet {
    const found = this.sets.find((set) => set.id === id);
    if (!found) throw new RangeError(`No form set ${id}`);
    return found;
  }
}
