/** How a paragraph looks: only what differs from the document's plain one. Letters are measured in points, lengths in millimetres. */
export interface ParagraphLook {
  /** Letters' size in points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: "left" | "center" | "right" | "justify";
  /** How far the first line is set in, in millimetres. */
  readonly firstLine?: number;
  /** Space above in points. */
  readonly before?: number;
  /** Stays on the page of what follows. */
  readonly keepsNext?: boolean;
}

/** A paragraph in one of the document's looks. */
export interface SpecParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly look: string;
}

/** A short line across the middle, so many millimetres long. */
export interface SpecRule {
  readonly kind: "rule";
  readonly length: number;
}

/** Texts side by side, without frames; widths in millimetres. */
export interface SpecColumns {
  readonly kind: "columns";
  readonly columns: readonly { readonly width: number; readonly lines: readonly (SpecParagraph | SpecRule)[] }[];
}

/** A framed table whose headings come again on every page; widths in millimetres. */
export interface SpecTable {
  readonly kind: "table";
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly look: string }[];
  readonly headingLook: string;
  readonly rows: readonly (readonly string[])[];
}

export type DocumentBlock = SpecParagraph | SpecColumns | SpecTable;

/** A document to be written, by whichever door: plain data, on A4 upright, pages numbered from the second on at the head. */
export interface DocumentSpec {
  /** What it is about, as a program lists it. */
  readonly title: string;
  readonly font: { readonly name: string; readonly size: number };
  /** In millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly looks: Readonly<Record<string, ParagraphLook>>;
  readonly blocks: readonly DocumentBlock[];
}
