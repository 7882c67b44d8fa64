import { FileProblem } from "../../../../src/adapters/xlsx/fileProblem";
import { readXls } from "../../../../src/adapters/xlsx/read/readLegacyXls";
import { linesOf } from "../packageOf";
import { joinBytes } from "../zipOf";

function record(type: number, body: readonly number[] = []): Uint8Array {
  return Uint8Array.of(type & 255, type >> 8, body.length & 255, body.length >> 8, ...body);
}

const bof = (version = 0x06): Uint8Array => record(0x0809, [0, version, 0x10, 0, 0, 0, 0, 0]);
const end = record(0x000a);
const zeros = (count: number): number[] => new Array<number>(count).fill(0);
/** A formula cell in row 1 with the stored result 0. */
const formula = (column: number, tokens: readonly number[], length = tokens.length): Uint8Array =>
  record(0x0006, [0, 0, column, 0, 0, 0, ...zeros(14), length & 255, length >> 8, ...tokens]);

/** A stream with one sheet that holds these records, these others among the globals. */
function streamOf(records: readonly Uint8Array[], globals: readonly Uint8Array[] = []): Uint8Array {
  const before = joinBytes([bof(), record(0x00e0, zeros(20)), ...globals]);
  const at = before.length + 13 + 4;
  return joinBytes([before, record(0x0085, [at & 255, at >> 8, 0, 0, 0, 0, 1, 0, 0x53]), end, bof(), ...records, end]);
}

function linesIn(stream: Uint8Array): string[] | string {
  try {
    return readXls("a.xls", stream).sheets.flatMap(linesOf);
  } catch (error) {
    if (error instanceof FileProblem) return error.failure.rule;
    throw error;
  }
}

describe("streams of an .xls", () => {
  const cell = formula(0, [0x1e, 2, 0, 0x1e, 3, 0, 0x05]);
  const cases: readonly (readonly [string, Uint8Array, string[] | string])[] = [
    ["a formula", streamOf([cell]), ["A1 number 0 =2*3"]],
    ["records nobody needs are passed over, sound or not", streamOf([record(0x005d, [1]), record(0x0fff, [1, 2, 3]), record(0x003c, [9]), record(0x01b8), cell]), ["A1 number 0 =2*3"]],
    ["zeros after the end", joinBytes([streamOf([cell]), new Uint8Array(600)]), ["A1 number 0 =2*3"]],
    ["a formula that reads beyond its end", streamOf([formula(0, [0x1e, 2, 0, 0x17, 9], 5)]), "file.damaged"],
    ["a formula longer than its record", streamOf([formula(0, [0x1e, 2, 0], 60)]), "file.damaged"],
    ["a formula for several cells without end", streamOf([formula(0, [1, 0, 0, 0, 0]), record(0x04bc, [0, 0, 0, 0, 0, 0, 0, 1, 255, 255, 0x1e])]), "file.damaged"],
    ["an array without end", streamOf([formula(0, [1, 0, 0, 0, 0]), record(0x0221, [...zeros(12), 8, 0, 0x60, ...zeros(7), 255, 255, 255])]), "file.damaged"],
    ["a name whose formula is cut off", streamOf([cell], [record(0x0018, [0, 0, 0, 1, 5, 0, ...zeros(9), 0x41, 0x3a, 0, 0])]), "file.damaged"],
    ["more merged ranges than are there", streamOf([cell, record(0x00e5, [9, 0, 0, 0])]), "file.damaged"],
    ["a list of sheets without its length", streamOf([cell], [record(0x0017)]), "file.damaged"],
    ["a version nobody knows", joinBytes([bof(0x09), end]), "file.damaged"],
    ["a page of the web where the stream should be", new TextEncoder().encode("<html><table>".repeat(50)), "file.damaged"],
    ["nothing", new Uint8Array(0), "file.damaged"],
    ["one formula spelt out for thousands of cells", streamOf([
      formula(0, [1, 0, 0, 0, 0]), record(0x04bc, [0, 0, 0, 0, 0, 255, 0, 1, 0x0a, 0x1f, ...new Array<number>(7946).fill(0x16)]),
      ...new Array<Uint8Array>(9000).fill(formula(1, [1, 0, 0, 0, 0])),
    ]), "file.tooLarge"],
  ];
  it.each(cases)("%s", (_, stream, expected) => {
    expect(linesIn(stream)).toEqual(expected);
  });
});
