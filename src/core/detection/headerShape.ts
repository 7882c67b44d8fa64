import { remembered } from "../text/remembered";
import type { Header } from "./header";

/** What headers with the same headings in the same order and widths have in common: one object for all of them. */
export interface HeaderShape {
  readonly text: string;
}

const known = new WeakMap<Header, HeaderShape>();
const shapeFor = remembered((text: string): HeaderShape => ({ text }));

/** The shape of a header, wherever it stands; only a header at the sheet's left edge is another, for nothing can stand left of it. */
export function shapeOf(header: Header): HeaderShape {
  const old = known.get(header);
  if (old) return old;
  const columns = header.columns.map(({ left, right, path }) => [left - header.left, right - header.left, ...path].join("\t"));
  const shape = shapeFor([Math.min(header.left, 1), ...columns].join("\n"));
  known.set(header, shape);
  return shape;
}
