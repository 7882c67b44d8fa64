/** Property "last saved" of the summary information, and the type of a point in time (MS-OLEPS 2.25, 2.15). */
const LAST_SAVED = 13;
const POINT_IN_TIME = 64;
const FIRST_SECTION_AT = 44;
const MOST_PROPERTIES = 200;
/** Milliseconds between 1601, where these times begin, and 1970. */
const SINCE_1601 = 11_644_473_600_000;

/** When an .xls was last saved by its `\u0005SummaryInformation` stream, ISO text; null when it does not say. */
export function savedAtOf(stream: Uint8Array): string | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < FIRST_SECTION_AT + 4) return null;
  const section = view.getUint32(FIRST_SECTION_AT, true);
  if (section + 8 > stream.length) return null;
  const count = Math.min(view.getUint32(section + 4, true), MOST_PROPERTIES);
  for (let i = 0; i < count; i++) {
    const at = section + 8 + i * 8;
    if (at + 8 > stream.length) return null;
    if (view.getUint32(at, true) === LAST_SAVED) return timeAt(view, section + view.getUint32(at + 4, true));
  }
  return null;
}

function timeAt(view: DataView, at: number): string | null {
  if (at + 12 > view.byteLength || view.getUint32(at, true) !== POINT_IN_TIME) return null;
  const ticks = view.getUint32(at + 8, true) * 0x1_0000_0000 + view.getUint32(at + 4, true);
  const date = new Date(ticks / 10_000 - SINCE_1601);
  return ticks === 0 || Number.isNaN(date.getTime()) ? null : date.toISOString();
}
