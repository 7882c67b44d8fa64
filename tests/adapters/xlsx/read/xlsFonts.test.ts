import { FileProblem } from "../../../../src/adapters/xlsx/fileProblem";
import { LIMITS } from "../../../../src/adapters/xlsx/limits";
import { fontPlace, xlsFonts } from "../../../../src/adapters/xlsx/read/xlsFonts";
import { joinBytes } from "../zipOf";

function record(type: number, body: readonly number[] = [], length = body.length): Uint8Array {
  return Uint8Array.of(type & 255, type >> 8, length & 255, length >> 8, ...body);
}

const begin = record(0x0809, [0x00, 0x06, 0x05, 0x00]);
const end = record(0x000a);
const font = record(0x0031, [...new Array<number>(14).fill(0), 2, 0, 0x2e, 0x56]);
const cellFormat = record(0x00e0, [0, 0]);
const text = record(0x00fd, [3, 0, 1, 0, 0, 0, 0, 0, 0, 0]);

/** A stream whose listed sheets all begin at the one sheet it has, where these records stand. */
function streamOf(listed: number, records: readonly Uint8Array[]): Uint8Array {
  const globals = begin.length + font.length + cellFormat.length + listed * 8 + end.length;
  const listing = record(0x0085, [globals & 255, globals >> 8, 0, 0]);
  return joinBytes([begin, font, cellFormat, ...new Array<Uint8Array>(listed).fill(listing), end, begin, ...records, end]);
}

function ruleOf(stream: Uint8Array): string {
  try {
    xlsFonts(stream);
    return "read";
  } catch (error) {
    if (error instanceof FileProblem) return error.failure.rule;
    throw error;
  }
}

describe("fonts of an .xls", () => {
  it("a text cell has the font of its format", () => {
    expect(xlsFonts(streamOf(1, [text]))).toEqual([new Map([[fontPlace(3, 1), ".V"]])]);
  });

  it.each([
    ["a type no record has", streamOf(1, [record(0xff93)]), "file.damaged"],
    ["a record longer than any", streamOf(1, [record(0x0203, new Array<number>(8225).fill(0))]), "file.damaged"],
    ["a record as long as one may be", streamOf(1, [record(0x0203, new Array<number>(8224).fill(0))]), "read"],
    ["a record cut off", streamOf(1, [record(0x0203, [1], 500)]), "file.damaged"],
    ["many sheets in one place", streamOf(200, new Array<Uint8Array>(1000).fill(text)), "file.damaged"],
    ["more sheets than we take", streamOf(LIMITS.sheets + 1, []), "file.tooLarge"],
  ])("%s", (_, stream, expected) => {
    expect(ruleOf(stream)).toBe(expected);
  });
});
