import { ILayoutService } from "@univerjs/ui";
import type { PreviewFile } from "../files/previewFile";
import { fitGrowingRows } from "./fitGrowingRows";
import { startUniver } from "./startUniver";
import { UniverWorkbook } from "./univerWorkbook";
import { typeNumbersInVietnamese } from "./vietnameseNumbers";
import { workbookData } from "./workbookData";

/** A workbook opened in the spreadsheet. */
export interface OpenedWorkbook {
  readonly workbook: UniverWorkbook;
  /** Ids of the file's sheets, in order. */
  readonly sheets: readonly string[];
}

/** The spreadsheet on the page: it shows one workbook at a time. */
export interface Grid {
  open(file: PreviewFile): OpenedWorkbook;
  /** A person is typing into a cell. */
  editing(): boolean;
  /** Puts the keyboard on the chosen cell. */
  focus(): void;
  /** Takes what is being typed as typed. */
  finishEditing(): Promise<void>;
}

/** Starts the spreadsheet in the element of that id. */
export function openGrid(container: string): Grid {
  const { api, injector } = startUniver(container);
  let opened = 0;
  return {
    open(file) {
      const before = api.getActiveWorkbook()?.getId();
      if (before !== undefined) api.disposeUnit(before);
      const unit = api.createWorkbook(workbookData(file, `workbook${++opened}`));
      // Its parts are there only once it has a workbook.
      if (opened === 1) typeNumbersInVietnamese(injector);
      const workbook = new UniverWorkbook(file.name, unit, api, injector);
      unit.setNumfmtLocal("vi");
      fitGrowingRows(workbook, file);
      workbook.own.clearUndo();
      return { workbook, sheets: workbook.sheets().map(({ id }) => id) };
    },
    editing: () => api.getActiveWorkbook()?.isCellEditing() ?? false,
    focus: () => injector.get(ILayoutService).focus(),
    async finishEditing() {
      const unit = api.getActiveWorkbook();
      if (unit?.isCellEditing()) await unit.endEditingAsync(true);
    },
  };
}
