/** A colour with its opacity, each 0…255. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** Whether a point of the unit square belongs to a shape; y grows downwards. */
export type Shape = (x: number, y: number) => boolean;

/** A shape filled with one colour; later layers cover earlier ones. */
export interface Layer {
  readonly shape: Shape;
  readonly colour: Colour;
}

/** A rectangle with round corners. */
export function box(left: number, top: number, right: number, bottom: number, radius = 0): Shape {
  return (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return dx * dx + dy * dy <= radius * radius || dx === 0 || dy === 0;
  };
}

/** A disc. */
export function disc(centreX: number, centreY: number, radius: number): Shape {
  return (x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 <= radius * radius;
}

/** A line of some width through points, with round ends. */
export function stroke(points: readonly (readonly [number, number])[], width: number): Shape {
  return (x, y) =>
    points.slice(1).some(([endX, endY], i) => {
      const [startX, startY] = points[i] ?? [0, 0];
      const [dx, dy] = [endX - startX, endY - startY];
      const along = Math.min(1, Math.max(0, ((x - startX) * dx + (y - startY) * dy) / (dx * dx + dy * dy)));
      return (x - startX - along * dx) ** 2 + (y - startY - along * dy) ** 2 <= (width / 2) ** 2;
    });
}

/** Fineness of the edges: each pixel is the mean of this many points squared. */
const POINTS = 8;

/** The layers as rows of pixels, four bytes each (red, green, blue, opacity). */
export function paint(layers: readonly Layer[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) pixels.set(pixelOf(layers, size, row, column), (row * size + column) * 4);
  }
  return pixels;
}

function pixelOf(layers: readonly Layer[], size: number, row: number, column: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < POINTS * POINTS; i++) {
    const x = (column + ((i % POINTS) + 0.5) / POINTS) / size;
    const y = (row + (Math.floor(i / POINTS) + 0.5) / POINTS) / size;
    const colour = topColour(layers, x, y);
    const opacity = colour[3] / 255;
    for (let part = 0; part < 3; part++) sum[part] = (sum[part] ?? 0) + (colour[part] ?? 0) * opacity;
    sum[3] = (sum[3] ?? 0) + opacity;
  }
  const covered = sum[3] ?? 0;
  const mean = (part: number) => (covered === 0 ? 0 : Math.round((sum[part] ?? 0) / covered));
  return [mean(0), mean(1), mean(2), Math.round((covered / (POINTS * POINTS)) * 255)];
}

function topColour(layers: readonly Layer[], x: number, y: number): Colour {
  for (let i = layers.length - 1; i >= 0; i--) {
    const layer = layers[i];
    if (layer?.shape(x, y) === true) return layer.colour;
  }
  return [0, 0, 0, 0];
}
