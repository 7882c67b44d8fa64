import { savedAtOf } from "../../../../src/adapters/xlsx/read/summaryInformation";

/** A property set with one section that holds one property, and the count it states. */
function streamOf(property: number, type: number, time: bigint, count = 1): Uint8Array {
  const bytes = new Uint8Array(48 + 16 + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(44, 48, true);
  view.setUint32(52, count, true);
  view.setUint32(56, property, true);
  view.setUint32(60, 16, true);
  view.setUint32(64, type, true);
  view.setBigUint64(68, time, true);
  return bytes;
}

/** 2020-04-01T08:00:00Z in tenths of microseconds since 1601. */
const TIME = (BigInt(Date.UTC(2020, 3, 1, 8)) + 11_644_473_600_000n) * 10_000n;

describe("savedAtOf", () => {
  it.each([
    ["the day of the last save", streamOf(13, 64, TIME), "2020-04-01T08:00:00.000Z"],
    ["no such property", streamOf(12, 64, TIME), null],
    ["a property of another type", streamOf(13, 3, TIME), null],
    ["no time", streamOf(13, 64, 0n), null],
    ["a stream cut off", streamOf(13, 64, TIME).slice(0, 60), null],
    ["a count without end", streamOf(12, 64, TIME, 0xffffffff), null],
    ["nothing", new Uint8Array(0), null],
  ])("%s", (_, stream, expected) => {
    expect(savedAtOf(stream)).toBe(expected);
  });
});
