import { tooLarge } from "../../fileProblem";
import { LIMITS } from "../../limits";
import { XmlScanner } from "../xmlScanner";
import { listNumber } from "./listNumber";
import { isOn, wordAttribute, wordName, wordNumber } from "./wordNames";
import type { ListPlace } from "./wordStyles";

interface Level {
  start: number;
  format: string;
  /** "%1.%2)": the numbers of the levels, from 1, with what stands around them. */
  text: string;
  /** Numbers of other levels are printed as 1, 2, 3 too. */
  isPlain: boolean;
}

interface List {
  readonly levels: ReadonlyMap<number, Level>;
  /** The list whose count it goes on with. */
  readonly counts: string;
  /** Levels that start anew where the list is first used. */
  readonly startsAt: ReadonlyMap<number, number>;
}

const MOST_LEVELS = 9;
const LONGEST_TEXT = 100;
const LARGEST = 32_767;
const NO_LEVEL: Level = { start: 1, format: "decimal", text: "", isPlain: false };

/** Counts a document's automatic numbers: paragraphs are to be told in the order in which they stand. */
export class WordNumbering {
  private readonly shapes = new Map<string, ReadonlyMap<number, Level>>();
  private readonly lists = new Map<string, List>();
  /** Where each count stands, level by level. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  /** `part`: the numbering part, null where the document has none. */
  constructor(part: Uint8Array | null) {
    if (part) this.read(new XmlScanner(part));
  }

  /** What Word prints before the next paragraph at that place: "3.", "b)", "II", "-" for any bullet; "" for no list. */
  next(place: ListPlace): string {
    const list = this.lists.get(place.list);
    if (!list) return "";
    const at = Math.min(Math.max(place.level ?? 0, 0), MOST_LEVELS - 1);
    const count = this.countOf(list, place.list);
    for (let i = 0; i < at; i++) count[i] ??= levelOf(list, i).start;
    count[at] = Math.min((count[at] ?? levelOf(list, at).start - 1) + 1, LARGEST);
    count.length = at + 1;
    return printed(list, at, count);
  }

  private countOf(list: List, id: string): (number | undefined)[] {
    const count = this.counts.get(list.counts) ?? [];
    this.counts.set(list.counts, count);
    if (!this.begun.has(id)) {
      this.begun.add(id);
      for (const [level, start] of list.startsAt) count[level] = start - 1;
    }
    return count;
  }

  private read(scanner: XmlScanner): void {
    scanner.next();
    while (scanner.nextChild(1)) {
      const name = wordName(scanner);
      if (this.shapes.size + this.lists.size > LIMITS.styles) throw tooLarge(`more than ${LIMITS.styles} lists`);
      if (name === "abstractNum") this.shapes.set(wordAttribute(scanner, "abstractNumId"), readLevels(scanner));
      else if (name === "num") this.readList(scanner);
      else scanner.skip();
    }
  }

  private readList(scanner: XmlScanner): void {
    const { depth } = scanner;
    const id = wordAttribute(scanner, "numId");
    let counts = "";
    const startsAt = new Map<number, number>();
    const own = new Map<number, Level>();
    while (scanner.nextChild(depth)) {
      const name = wordName(scanner);
      if (name === "abstractNumId") counts = wordAttribute(scanner, "val");
      else if (name === "lvlOverride") readOverride(scanner, startsAt, own);
      else scanner.skip();
    }
    this.lists.set(id, { levels: new Map([...(this.shapes.get(counts) ?? []), ...own]), counts, startsAt });
  }
}

function printed(list: List, at: number, count: readonly (number | undefined)[]): string {
  const level = levelOf(list, at);
  if (level.format === "none") return "";
  if (level.format === "bullet") return "-";
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const other = levelOf(list, Number(digit) - 1);
    return listNumber(count[Number(digit) - 1] ?? other.start, level.isPlain ? "decimal" : other.format);
  });
}

function levelOf({ levels }: List, at: number): Level {
  return levels.get(at) ?? NO_LEVEL;
}

function readLevels(scanner: XmlScanner): Map<number, Level> {
  const { depth } = scanner;
  const levels = new Map<number, Level>();
  while (scanner.nextChild(depth)) {
    const at = wordNumber(scanner, "ilvl", -1);
    if (wordName(scanner) === "lvl" && at >= 0 && at < MOST_LEVELS) levels.set(at, readLevel(scanner));
    else scanner.skip();
  }
  return levels;
}

function readLevel(scanner: XmlScanner): Level {
  const { depth } = scanner;
  const level = { ...NO_LEVEL };
  while (scanner.nextChild(depth)) {
    const name = wordName(scanner);
    if (name === "start") level.start = startIn(scanner);
    else if (name === "numFmt") level.format = wordAttribute(scanner, "val");
    else if (name === "lvlText") level.text = wordAttribute(scanner, "val").slice(0, LONGEST_TEXT);
    else if (name === "isLgl") level.isPlain = isOn(scanner);
  }
  return level;
}

function readOverride(scanner: XmlScanner, startsAt: Map<number, number>, own: Map<number, Level>): void {
  const { depth } = scanner;
  const at = wordNumber(scanner, "ilvl", -1);
  if (at < 0 || at >= MOST_LEVELS) return scanner.skip();
  while (scanner.nextChild(depth)) {
    const name = wordName(scanner);
    if (name === "startOverride") startsAt.set(at, startIn(scanner));
    else if (name === "lvl") own.set(at, readLevel(scanner));
  }
}

function startIn(scanner: XmlScanner): number {
  return Math.min(Math.max(Math.trunc(wordNumber(scanner, "val", 1)), 0), LARGEST);
}
