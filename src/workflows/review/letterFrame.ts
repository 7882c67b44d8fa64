import type { DocumentBlock, DocumentSpec, ParagraphLook, SpecParagraph } from "../../core/document/documentSpec";

/** What only the issuing office knows; a person fills it in. */
export const TO_FILL = { issuer: "[tên cơ quan]", day: "…/…/20…", contact: "[đơn vị, số điện thoại]", name: "……………………………" } as const;

const LOOKS = {
  parent: { size: 13, align: "center" },
  issuer: { size: 13, align: "center", bold: true },
  motto: { size: 14, align: "center", bold: true },
  number: { size: 13, align: "center", before: 6 },
  subject: { size: 12, align: "center" },
  dateline: { size: 14, align: "center", italic: true, before: 6 },
  addressee: { align: "center", before: 12 },
  addressees: { firstLine: 40 },
  body: { align: "justify", firstLine: 10, before: 6 },
  heading: { align: "justify", firstLine: 10, before: 6, bold: true, keepsNext: true },
  cellHead: { size: 12, align: "center", bold: true },
  cell: { size: 12, align: "left" },
  cellCentred: { size: 12, align: "center" },
  receiversHead: { size: 12, bold: true, italic: true },
  receivers: { size: 11 },
  signer: { align: "center", bold: true },
} as const satisfies Readonly<Record<string, ParagraphLook>>;

/** Name of a look of the letters. */
export type LetterLook = keyof typeof LOOKS;

/** A paragraph of a letter. */
export function paragraph(look: LetterLook, text: string): SpecParagraph {
  return { kind: "paragraph", text, look };
}

/** What a letter is about, whom it goes to, and what it says. */
export interface LetterContent {
  readonly subject: string;
  /** One name stands in the line “Kính gửi”, several each in a line of its own. */
  readonly addressees: readonly string[];
  readonly body: readonly DocumentBlock[];
}

/**
 * An official letter: state and issuer at the head, number, place and day, receivers and signature left to fill.
 * Layout by Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, Times New Roman 13–14, margins 20–25, 30–35, 15–20 mm.
 */
export function letterFrame({ subject, addressees, body }: LetterContent): DocumentSpec {
  return {
    title: subject,
    font: { name: "Times New Roman", size: 14 },
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    looks: LOOKS,
    blocks: [masthead(subject), ...salutation(addressees), ...body, closing()],
  };
}

function masthead(subject: string): DocumentBlock {
  return {
    kind: "columns",
    columns: [
      { width: 65, lines: [paragraph("parent", "[TÊN CƠ QUAN CHỦ QUẢN]"), paragraph("issuer", "[TÊN CƠ QUAN]"), { kind: "rule", length: 25 }, paragraph("number", "Số: ……/……"), paragraph("subject", `V/v ${subject}`)] },
      {
        width: 100,
        lines: [
          paragraph("issuer", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
          paragraph("motto", "Độc lập - Tự do - Hạnh phúc"),
          { kind: "rule", length: 64 },
          paragraph("dateline", "…………, ngày …… tháng …… năm 20……"),
        ],
      },
    ],
  };
}

function salutation(names: readonly string[]): DocumentBlock[] {
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return [paragraph("addressee", `Kính gửi: ${only}`)];
  return [paragraph("addressee", "Kính gửi:"), ...names.map((name, at) => paragraph("addressees", `- ${name}${at === names.length - 1 ? "." : ";"}`))];
}

function closing(): DocumentBlock {
  const empty = Array.from({ length: 3 }, () => paragraph("signer", ""));
  return {
    kind: "columns",
    columns: [
      { width: 75, lines: [paragraph("receivers", ""), paragraph("receiversHead", "Nơi nhận:"), paragraph("receivers", "- Như trên;"), paragraph("receivers", "- Lưu: VT, …….")] },
      { width: 90, lines: [paragraph("receivers", ""), paragraph("signer", "[CHỨC VỤ CỦA NGƯỜI KÝ]"), ...empty, paragraph("signer", "[Họ và tên]")] },
    ],
  };
}
