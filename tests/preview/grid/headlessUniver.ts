import { IUndoRedoService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import type { PreviewFile } from "../../../src/preview/files/previewFile";
import { PersonsUndo } from "../../../src/preview/grid/personsUndo";
import { UniverWorkbook } from "../../../src/preview/grid/univerWorkbook";
import { workbookData } from "../../../src/preview/grid/workbookData";

/** A file opened in the preview's spreadsheet without a screen. */
export interface Headless {
  readonly workbook: UniverWorkbook;
  /** Stands for the person in front of it. */
  readonly api: FUniver;
  readonly injector: Injector;
  readonly dispose: () => void;
}

/** Opens a file so; `more` are plugins besides those that hold the cells. */
export function openHeadless(file: PreviewFile, more: readonly object[] = []): Headless {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR, override: [[IUndoRedoService, { useClass: PersonsUndo }]] });
  for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin, UniverSheetsNumfmtPlugin, ...more]) univer.registerPlugin(plugin as typeof UniverSheetsPlugin);
  const api = FUniver.newAPI(univer);
  const unit = api.createWorkbook(workbookData(file, "workbook"));
  const workbook = new UniverWorkbook(file.name, unit, api, univer.__getInjector());
  return { workbook, api, injector: univer.__getInjector(), dispose: () => univer.dispose() };
}
