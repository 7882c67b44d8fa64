import type { PreviewWindow } from "./previewWindow";
import { word } from "./words";

/** A file that the page which opened this one hands over; "gone": that page has been closed or loaded anew. */
export type Handed = { readonly name: string; readonly bytes: Uint8Array } | "gone" | null;

const PLACE = "#copy-";
const copies = new Map<string, Uint8Array>();

/**
 * Keeps a file for another page of the preview, which takes it from here by the address that is answered: the content policy lets no page
 * fetch what is not on the server. It is kept as long as this page is, for the other one may be loaded again.
 */
export function handOver(bytes: Uint8Array): string {
  // The workbook of this page is the first.
  const number = String(copies.size + 2);
  copies.set(number, bytes);
  (window as unknown as PreviewWindow).soatCopies = copies;
  return `/${PLACE}${number}`;
}

/** The file that this page was opened for; null when it was opened for none. */
export function handedOver(): Handed {
  const { hash } = location;
  if (!hash.startsWith(PLACE)) return null;
  const number = hash.slice(PLACE.length);
  const bytes = copiesOfOpener()?.get(number);
  return bytes ? { name: word("copyFile", { number }), bytes: bytes.slice() } : "gone";
}

function copiesOfOpener(): PreviewWindow["soatCopies"] {
  try {
    return (window.opener as PreviewWindow | null)?.soatCopies;
  } catch {
    // A page of another site refuses to be looked at.
    return undefined;
  }
}
