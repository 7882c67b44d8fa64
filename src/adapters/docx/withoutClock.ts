const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
/** Midnight of 1 January 1980, the zip format's own beginning. */
const TIME = 0;
const DAY = 0x0021;

/** A zip file just packed, without the hour of its packing: the same parts give the same bytes on any day. Throws for anything that has no directory at its end. */
export function withoutClock(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes);
  const view = new DataView(out.buffer);
  const end = out.length - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError("A zip file ends with its directory.");
  const count = view.getUint16(end + 10, true);
  for (let entry = 0, at = view.getUint32(end + 16, true); entry < count; entry++) {
    setDay(view, at, CENTRAL, 12);
    setDay(view, view.getUint32(at + 42, true), LOCAL, 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return out;
}

function setDay(view: DataView, at: number, signature: number, field: number): void {
  if (view.getUint32(at, true) !== signature) throw new RangeError("An entry is where the directory says.");
  view.setUint16(at + field, TIME, true);
  view.setUint16(at + field + 2, DAY, true);
}
