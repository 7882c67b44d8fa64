import type { DocumentSpec } from "../../../src/core/document/documentSpec";

/** A document with a block of every kind, around a text. */
export function documentWith(text: string): DocumentSpec {
  return {
    title: text,
    font: { name: "Times New Roman", size: 14 },
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    looks: { head: { size: 13, bold: true, align: "center" }, body: { italic: true, align: "justify", firstLine: 10, before: 6, keepsNext: true }, cell: { size: 12 } },
    blocks: [
      { kind: "columns", columns: [{ width: 65, lines: [{ kind: "paragraph", look: "head", text: "SỞ NỘI VỤ" }, { kind: "rule", length: 25 }] }, { width: 100, lines: [{ kind: "paragraph", look: "head", text: "" }] }] },
      { kind: "paragraph", look: "body", text },
      { kind: "table", headingLook: "head", columns: [{ heading: "TT", width: 10, look: "cell" }, { heading: "Nội dung", width: 155, look: "cell" }], rows: [["1", text], ["2"]] },
    ],
  };
}
