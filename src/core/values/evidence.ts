import type { NumberStyle, ParsedNumber } from "./number";

interface Votes {
  vietnamese: number;
  english: number;
}

/** How the texts of one table part thousands and decimals, by row, by column and over all. */
export class StyleEvidence {
  private readonly rows = new Map<string, Votes>();
  private readonly columns = new Map<string, Votes>();
  private readonly table: Votes = { vietnamese: 0, english: 0 };
  private readonly groups: Votes = { vietnamese: 0, english: 0 };

  /** Counts a number whose signs can be read in one way only. */
  add(rowId: string, columnId: string, { style, groups }: Extract<ParsedNumber, { kind: "number" }>): void {
    if (style === null) return;
    if (groups) this.groups[style]++;
    for (const votes of [votesOf(this.rows, rowId), votesOf(this.columns, columnId), this.table]) votes[style]++;
  }

  /** The habit shown nearest to a cell: its row, then its column, then the table, wherever the other cells there agree; null when none is evident. `own` is the cell's own vote. */
  styleAt(rowId: string, columnId: string, own: NumberStyle | null): NumberStyle | null {
    for (const votes of [this.rows.get(rowId), this.columns.get(columnId), this.table]) {
      const vietnamese = (votes?.vietnamese ?? 0) - (own === "vietnamese" ? 1 : 0);
      const english = (votes?.english ?? 0) - (own === "english" ? 1 : 0);
      if ((vietnamese === 0) !== (english === 0)) return vietnamese > 0 ? "vietnamese" : "english";
    }
    return null;
  }

  /** True when some cell of the table parts its thousands this way: 1.234.567 or 1,234,567. */
  groupsThousands(style: NumberStyle): boolean {
    return this.groups[style] > 0;
  }
}

function votesOf(map: Map<string, Votes>, id: string): Votes {
  const votes = map.get(id) ?? { vietnamese: 0, english: 0 };
  map.set(id, votes);
  return votes;
}

/** Median of the figures above zero; null when there are none. */
export function typicalSize(figures: readonly number[]): number | null {
  const sizes = figures.filter((size) => size > 0).sort((a, b) => a - b);
  const low = sizes[(sizes.length - 1) >> 1];
  const high = sizes[sizes.length >> 1];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The only candidate within a factor of ten of the neighbours' typical size; null when none or several are. */
export function nearestInMagnitude(candidates: readonly number[], typical: number | null): number | null {
  if (typical === null) return null;
  const near = candidates.filter((candidate) => Math.abs(candidate) <= typical * 10 && Math.abs(candidate) >= typical / 10);
  return near.length === 1 ? (near[0] ?? null) : null;
}
