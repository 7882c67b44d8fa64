import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import { speakFinding } from "../../core/catalogue";
import { unreadableFinding } from "../../core/file/fileFindings";
import { carriedFills, type CarrySource } from "../../core/filling/carriedFills";
import type { Fill, Filling } from "../../core/filling/fill";
import { forcedFills } from "../../core/filling/forcedFills";
import { pastedFills } from "../../core/filling/pastedFills";
import { restoredFormulas } from "../../core/filling/restoredFormulas";
import { sameMeaning } from "../../core/filling/sameMeaning";
import { sourceYield } from "../../core/filling/sourceYield";
import type { Language } from "../../core/message";
import { columnName } from "../../core/rules/naming";
import { cellKey } from "../../core/sheet/address";
import type { ReadTable } from "../../core/submission";
import { formName, tableName } from "../../core/template/formName";
import type { FormSet } from "../../core/template/template";
import { checkWorkbook } from "../check";
import { tableIn, type LastCheck } from "../lastCheck";
import type { OpenResult } from "../ports";
import type { FillCount, FillFile, FillOverview, FillSource, FillWay, PlannedFill } from "./fillCalls";
import { owesIn } from "./fillGround";
import { plannedFilling } from "./plannedFilling";

type Checked = NonNullable<LastCheck>["checked"];

/** Answers what is asked of filling. It remembers the tables of the files a person chose. */
export class FillDesk {
  private readonly files = new Map<string, CarrySource>();

  constructor(
    private readonly sets: readonly FormSet[],
    private readonly directory: AgencyDirectory,
  ) {}

  /** What can be filled in the workbook, and from where. */
  overview(last: LastCheck): FillOverview {
    if (!last) return { forced: countOf([]), formulas: countOf([]), sheets: [], holdsForms: false, tables: [] };
    const { tables, asked, backing } = last.checked;
    return {
      forced: countOf(forcedFills(asked, backing)),
      formulas: countOf(restoredFormulas(tables, backing)),
      sheets: last.workbook.sheets.map(({ name }) => name).filter((name) => tables.some((from) => isOn(from, name) && tables.some((to) => !isOn(to, name) && sameMeaning(from, to).length > 0))),
      holdsForms: tables.length > 0,
      tables: tables.filter(({ plan }) => plan.rows.kind === "fixed").map(pasteTable),
    };
  }

  plan(last: LastCheck, way: FillWay, language: Language): PlannedFill | null {
    if (!last) return null;
    const { checked } = last;
    switch (way.kind) {
      case "forced":
        return planned({ fills: forcedFills(checked.asked, checked.backing), choices: [] }, language);
      case "formulas":
        return planned({ fills: restoredFormulas(checked.tables, checked.backing), choices: [] }, language);
      case "carried":
        return this.carried(checked, way, language);
      case "pasted": {
        const table = tableIn(last, way.table);
        if (!table) return null;
        const { unused, asksColumn, matched, ...filling } = pastedFills(way.block, table, way.first, owesIn(checked, this.sets));
        return { plan: plannedFilling(filling, language), matched, unused, sources: [], asksColumn };
      }
    }
  }

  /** Takes the tables of a file a person chose. */
  takeFile(opened: OpenResult, language: Language): FillFile {
    if (!opened.ok) {
      const { message, fix } = speakFinding(unreadableFinding(opened.failure), language);
      return { ok: false, why: `${message} ${fix}`.trim() };
    }
    const { tables } = checkWorkbook(opened.workbook, { sets: this.sets, directory: this.directory, agency: null });
    let { name } = opened.workbook;
    for (let copy = 2; this.files.has(name); copy++) name = `${opened.workbook.name} (${copy})`;
    this.files.set(name, { name, tables });
    return { ok: true, file: name, forms: [...new Set(tables.map(formName))] };
  }

  private carried(checked: Checked, { sheet, files }: Extract<FillWay, { readonly kind: "carried" }>, language: Language): PlannedFill | null {
    const { tables } = checked;
    const own = sheet === null ? [] : [{ name: "", tables: tables.filter((table) => isOn(table, sheet)) }];
    const chosen = files.flatMap((name) => this.files.get(name) ?? []);
    const sources = [...own, ...chosen];
    if (sources.length === 0 || chosen.length < files.length || own.some((source) => source.tables.length === 0)) return null;
    const targets = sheet === null ? tables : tables.filter((table) => !isOn(table, sheet));
    const pairs = targets.flatMap((to) => sources.flatMap((source) => source.tables.flatMap((from) => sameMeaning(from, to))));
    const matched = new Set(pairs.map((pair) => cellKey(pair.to.at))).size;
    const filled = planned(carriedFills(sources, targets, owesIn(checked, this.sets)), language, matched);
    return { ...filled, sources: sources.map((source) => sourceOf(source, targets)), plan: { ...filled.plan, origin: "carried" } };
  }
}

function sourceOf({ name, tables }: CarrySource, targets: readonly ReadTable[]): FillSource {
  const { matched, unread } = sourceYield(tables, targets);
  return { file: name, matched, unread: unread.map(({ at, cell, reading: { state } }) => ({ at, text: cell.text, why: state })) };
}

function planned(filling: Filling, language: Language, matched = filling.fills.length): PlannedFill {
  return { plan: plannedFilling(filling, language), matched, unused: [], sources: [], asksColumn: false };
}

function countOf(fills: readonly Fill[]): FillCount {
  const sure = fills.filter(({ hold }) => hold === null).length;
  return { sure, asked: fills.length - sure };
}

function isOn({ pieces }: ReadTable, name: string): boolean {
  return pieces.some(({ sheet }) => sheet === name);
}

function pasteTable(table: ReadTable) {
  const { id, columns, pieces } = table;
  return { id, sheet: pieces[0]?.sheet ?? "", name: tableName(table), columns: columns.flatMap((column) => (column.plan.kind === "year" || column.plan.kind === "value" ? [{ id: column.id, name: columnName(column) }] : [])) };
}
