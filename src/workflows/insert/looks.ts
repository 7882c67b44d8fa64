import type { CellLook } from "../../core/sheet/sheetSpec";

/** The font of official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const FONT = { name: "Times New Roman", size: 13 } as const;

const framed = { border: "frame", vertical: "center", wrap: true } as const;
const centred = { horizontal: "center", vertical: "center", wrap: true } as const;

/** How the parts of a printed form look. Text answers keep the text format, lest Excel take “1.1” or “3/4” for a date. */
export const LOOKS = {
  appendix: { ...centred, size: 14, bold: true },
  title: { ...centred, size: 14, bold: true },
  basis: { ...centred, italic: true },
  unitLabel: { horizontal: "right", vertical: "bottom", bold: true },
  unit: { vertical: "bottom", border: "dottedLine", format: "@" },
  tableTitle: { vertical: "center", wrap: true, bold: true },
  header: { ...framed, horizontal: "center", bold: true, fill: "F2F2F2" },
  ordinal: { ...framed, horizontal: "center" },
  headingOrdinal: { ...framed, horizontal: "center", bold: true },
  label: framed,
  subLabel: { ...framed, indent: 1 },
  headingLabel: { ...framed, bold: true },
  groupLabel: { ...framed, horizontal: "center", rotation: 90 },
  empty: framed,
  count: { ...framed, horizontal: "right", indent: 1, format: "#,##0" },
  rate: { ...framed, horizontal: "right", indent: 1, format: "General" },
  choice: { ...framed, horizontal: "center", format: "General" },
  text: { ...framed, format: "@" },
  day: { ...framed, horizontal: "center", format: "dd/mm/yyyy" },
  centredText: { ...framed, horizontal: "center", format: "@" },
  closing: { ...framed, horizontal: "center", bold: true },
  link: { ...framed, horizontal: "center", color: "0563C1", underline: true, format: "@" },
  errorLevel: { ...framed, horizontal: "center", bold: true, fill: "FFC7CE" },
  warningLevel: { ...framed, horizontal: "center", fill: "FFEB9C" },
  infoLevel: { ...framed, horizontal: "center", italic: true, fill: "DDEBF7" },
  note: { vertical: "center", wrap: true },
  noteTitle: { vertical: "center", bold: true, italic: true },
  signatureDate: { ...centred, italic: true, format: "@" },
  signatureTitle: { ...centred, bold: true },
  signatureHint: { ...centred, italic: true },
  signatureName: { ...centred, bold: true, format: "@" },
} as const satisfies Readonly<Record<string, CellLook>>;

/** Name of a look of the printed forms. */
export type LookName = keyof typeof LOOKS;
