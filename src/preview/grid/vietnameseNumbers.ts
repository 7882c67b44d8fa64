import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, InterceptCellContentPriority, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { gridNumber, vietnameseNumber } from "./vietnameseNumber";

/** Before the grid reads what was typed. */
const FIRST = 1000;
/** After everything else has made the text to be edited, before the grid's own end of the row at -1. */
const LAST = -0.5;

/** Lets numbers be typed, edited and seen with the decimal comma. Numbers with a format of their own the grid shows so by itself. */
export function typeNumbersInVietnamese(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _place, next) => {
      const read = typeof cell?.v === "string" && cell.t !== CellValueType.FORCE_STRING ? gridNumber(cell.v) : null;
      return next(cell && read !== null ? { ...cell, v: read } : cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: LAST,
    handler: (cell, { row, col, worksheet }, next) => {
      const number = worksheet.getCellRaw(row, col)?.t === CellValueType.NUMBER && cell?.v !== undefined && cell.v !== null;
      return next(cell && number ? { ...cell, v: vietnameseNumber(String(cell.v)) } : cell);
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After the number formats, which leave a number alone that has none.
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, _place, next) => {
      if (typeof cell?.v !== "number" || cell.t !== CellValueType.NUMBER || Number.isInteger(cell.v)) return next(cell);
      return next({ ...cell, v: vietnameseNumber(String(Number(cell.v.toPrecision(11)))) });
    },
  });
}
