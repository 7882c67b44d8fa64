import type { Sheet } from "../sheet/sheet";
import type { Meaning } from "../template/columns";
import type { ValueKind } from "../template/tablePlan";
import { cellTexts, type CellTexts } from "./cellTexts";
import type { CellReading } from "./reading";
import { readWords } from "./textValue";

/** What is read by its words alone, however they are formatted. */
const BY_WORDS: ReadonlySet<ValueKind> = new Set<ValueKind>(["ordinal", "agencyList", "deadline", "text", "label"]);

/** Reads a sheet's cells of words, each text once for each kind of value: ten thousand tasks have few different agencies and deadlines. */
export class WordReadings {
  private readonly texts: CellTexts;
  private readonly known = new Map<ValueKind, (CellReading | undefined)[]>();

  constructor(private readonly sheet: Sheet) {
    this.texts = cellTexts(sheet);
  }

  /** What the cell at a place among those of the sheet says; null for one that is read by more than its words. */
  at(place: number, { value }: Meaning): CellReading | null {
    const { cells } = this.sheet;
    if (place < 0 || !BY_WORDS.has(value) || cells.kindAt(place) !== "text" || cells.hasFormulaAt(place)) return null;
    const number = this.texts.numbers[place] ?? 0;
    const known = this.known.get(value) ?? this.begin(value);
    return (known[number] ??= readWords(this.texts.texts[number] ?? "", value));
  }

  private begin(value: ValueKind): (CellReading | undefined)[] {
    const readings = new Array<CellReading | undefined>(this.texts.texts.length).fill(undefined);
    this.known.set(value, readings);
    return readings;
  }
}
