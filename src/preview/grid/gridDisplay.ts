import type { DocumentDisplay, SheetRecord, StoredConditionalFormat, StoredName, StoredValidation } from "../officeHost/document/hostDocument";
import { conditionalRule } from "./conditionalRule";
import type { OwnWrites } from "./ownWrites";
import { validationRule } from "./validationRule";

/** Shows in the grid what the document records about a sheet: conditional formats, and what may be typed. */
export class GridDisplay implements DocumentDisplay {
  private readonly formats = new Map<string, readonly StoredConditionalFormat[]>();
  private readonly validations = new Map<string, ReadonlyMap<StoredValidation, string>>();
  private lastRule = 0;

  constructor(private readonly own: OwnWrites) {}

  showSheet(sheet: string, record: SheetRecord, changed: keyof SheetRecord, names: readonly StoredName[]): void {
    if (changed === "conditionalFormats") this.showFormats(sheet, record.conditionalFormats);
    if (changed === "validations") this.showValidations(sheet, record.validations, names);
  }

  /** The grid puts each new one first. What comes last and stayed as it was is left alone: marking many cells changes the first again and again. */
  private showFormats(sheet: string, wanted: readonly StoredConditionalFormat[]): void {
    const shown = this.formats.get(sheet) ?? [];
    let same = 0;
    while (same < Math.min(shown.length, wanted.length) && shown.at(-1 - same) === wanted.at(-1 - same)) same++;
    for (const format of shown.slice(0, shown.length - same)) {
      if (conditionalRule(format)) this.own.mutate(sheet, "sheet.mutation.delete-conditional-rule", { cfId: format.id });
    }
    for (const format of wanted.slice(0, wanted.length - same).reverse()) {
      const rule = conditionalRule(format);
      if (rule) this.own.mutate(sheet, "sheet.mutation.add-conditional-rule", { rule });
    }
    this.formats.set(sheet, wanted);
  }

  private showValidations(sheet: string, wanted: readonly StoredValidation[], names: readonly StoredName[]): void {
    const shown = this.validations.get(sheet) ?? new Map<StoredValidation, string>();
    const kept = new Set(wanted);
    const gone = [...shown].filter(([validation]) => !kept.has(validation));
    const ids = new Map(wanted.map((validation) => [validation, shown.get(validation) ?? `v${++this.lastRule}`]));
    const fresh = [...ids].flatMap(([validation, id]) => (shown.has(validation) ? [] : (validationRule(id, validation, names) ?? [])));
    const ruleId = gone.flatMap(([validation, id]) => (validationRule(id, validation) ? [id] : []));
    if (ruleId.length > 0) this.own.mutate(sheet, "data-validation.mutation.removeRule", { ruleId });
    if (fresh.length > 0) this.own.mutate(sheet, "data-validation.mutation.addRule", { rule: fresh });
    this.validations.set(sheet, ids);
  }
}
