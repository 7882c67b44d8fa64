import { box, disc, paint, stroke, type Colour, type Layer } from "./picture";
import { pngOf } from "./png";

/** Sizes that the manifest names, in pixels. */
export const ICON_SIZES = [16, 32, 64, 80] as const;

/** The add-in, and its four buttons of the ribbon. */
export const ICON_NAMES = ["icon", "insert", "check", "review", "open"] as const;

export type IconName = (typeof ICON_NAMES)[number];

const green: Colour = [16, 124, 65, 255];
const dark: Colour = [10, 82, 43, 255];
const pale: Colour = [214, 236, 222, 255];
const white: Colour = [255, 255, 255, 255];
const red: Colour = [192, 57, 43, 255];
const blue: Colour = [15, 108, 189, 255];

/** A sheet of paper with a green heading and lines of a table; small sizes have fewer and thicker lines, on whole pixels. */
function sheet(size: number): Layer[] {
  const pixel = 1 / size;
  const at = (share: number) => Math.round(share * size) * pixel;
  const line = Math.max(1, Math.round(size / 32)) * pixel;
  const [left, top, right, bottom] = [at(0.06), at(0.06), at(0.88), at(0.94)];
  const heading = at(0.3);
  const rows = size <= 16 ? [0.56] : [0.46, 0.62, 0.78];
  return [
    { shape: box(left, top, right, bottom, size <= 16 ? 0 : 0.05), colour: green },
    { shape: box(left + line, heading, right - line, bottom - line), colour: white },
    ...rows.map((y) => ({ shape: box(left + line, at(y), right - line, at(y) + line), colour: pale })),
    { shape: box(at(0.34), heading, at(0.34) + line, bottom - line), colour: green },
  ];
}

/** A round badge at the lower right that stands off from the sheet. */
function badge(colour: Colour): Layer[] {
  return [
    { shape: disc(0.69, 0.69, 0.31), colour: white },
    { shape: disc(0.69, 0.69, 0.28), colour },
  ];
}

function layersOf(name: IconName, size: number): Layer[] {
  const width = size <= 16 ? 0.125 : 0.085;
  const tick: Layer = { shape: stroke([[0.55, 0.7], [0.65, 0.8], [0.83, 0.58]], width), colour: white };
  const plus: Layer[] = [
    { shape: stroke([[0.69, 0.54], [0.69, 0.84]], width), colour: white },
    { shape: stroke([[0.54, 0.69], [0.84, 0.69]], width), colour: white },
  ];
  const glass: Layer[] = [
    { shape: stroke([[0.7, 0.7], [0.9, 0.9]], width * 1.6), colour: red },
    { shape: disc(0.58, 0.58, 0.27), colour: red },
    { shape: disc(0.58, 0.58, 0.18), colour: white },
    { shape: stroke([[0.5, 0.58], [0.56, 0.65], [0.67, 0.51]], width * 0.8), colour: red },
  ];
  const pane: Layer[] = [
    { shape: box(0.56, 0.3, 0.94, 0.94, 0.03), colour: blue },
    { shape: box(0.63, 0.44, 0.87, 0.52), colour: white },
    { shape: box(0.63, 0.6, 0.87, 0.68), colour: white },
    { shape: box(0.63, 0.76, 0.79, 0.84), colour: white },
  ];
  const inbox: Layer[] = [
    { shape: stroke([[0.69, 0.5], [0.69, 0.76]], width), colour: white },
    { shape: stroke([[0.58, 0.66], [0.69, 0.77], [0.8, 0.66]], width), colour: white },
    { shape: stroke([[0.55, 0.87], [0.83, 0.87]], width), colour: white },
  ];
  const badges: Record<IconName, Layer[]> = { icon: [...badge(dark), tick], insert: [...badge(blue), ...plus], check: glass, review: [...badge(blue), ...inbox], open: pane };
  return [...sheet(size), ...badges[name]];
}

/** An icon of the add-in as a PNG file; the same bytes each time. */
export function drawIcon(name: IconName, size: number): Buffer {
  return pngOf(paint(layersOf(name, size), size), size);
}
