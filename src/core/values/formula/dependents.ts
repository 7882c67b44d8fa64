import { cellKey, type CellRange, type CellRef } from "../../sheet/address";
import type { Sheet } from "../../sheet/sheet";
import { changedPlaces, touches } from "./changedPlaces";
import { nameKey } from "./formulaBook";
import { tokensOf } from "./tokens";

interface FormulaCell {
  readonly at: CellRef;
  readonly ranges: readonly (CellRange & { readonly sheet: string })[];
  /** It looks where we cannot follow: through a name, or in a way we do not read. */
  readonly isOpaque: boolean;
}

const LOOKS_ANYWHERE = /^(?:INDIRECT|OFFSET)$/iu;

/**
 * The formula cells whose results hang on some changed cells, at first or second hand. A formula that cannot be followed counts as one:
 * better worked out once more than stale.
 */
export function dependentsOf(changed: readonly CellRef[], sheets: readonly Sheet[]): CellRef[] {
  let open = sheets.flatMap(formulaCells);
  const found: CellRef[] = [];
  let fresh: readonly CellRef[] = changed;
  while (fresh.length > 0) {
    const moved = changedPlaces(fresh);
    const hit = open.filter((cell) => (cell.isOpaque && fresh === changed) || cell.ranges.some((range) => touches(range, moved)));
    open = open.filter((cell) => !hit.includes(cell));
    fresh = hit.map(({ at }) => at);
    found.push(...fresh);
  }
  const own = new Set(changed.map(cellKey));
  return found.filter((one) => !own.has(cellKey(one)));
}

function formulaCells(sheet: Sheet): FormulaCell[] {
  return sheet.filledRows().flatMap((row) =>
    sheet.cellsOfRow(row).flatMap(({ column, formula }): FormulaCell[] => {
      if (formula === null) return [];
      const tokens = tokensOf(formula);
      const ranges = (tokens ?? []).flatMap((token) => (token.kind === "cells" ? [{ ...token.range, sheet: nameKey(token.sheet ?? sheet.name) }] : []));
      const isOpaque = tokens === null || tokens.some((token, i) => token.kind === "name" && (!isFunction(tokens[i + 1]) || LOOKS_ANYWHERE.test(token.name)));
      return [{ at: { sheet: sheet.name, row, column }, ranges, isOpaque }];
    }),
  );
}

function isFunction(next: { readonly kind: string; readonly sign?: string } | undefined): boolean {
  return next?.kind === "sign" && next.sign === "(";
}
