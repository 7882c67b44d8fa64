import type { DocumentBlock, DocumentSpec, ParagraphLook, SpecParagraph, SpecRule } from "./documentSpec";

/** A document as HTML for the clipboard: looks are written on each paragraph, for what receives it keeps no style sheet. Whatever its texts hold, they are never markup. */
export function documentHtml(spec: DocumentSpec): string {
  return `<div style="font-family:'${escaped(spec.font.name)}';font-size:${spec.font.size}pt">${spec.blocks.map((block) => blockHtml(block, spec)).join("")}</div>`;
}

function blockHtml(block: DocumentBlock, spec: DocumentSpec): string {
  if (block.kind === "paragraph") return lineHtml(block, spec);
  if (block.kind === "columns") {
    const cells = block.columns.map(({ width, lines }) => `<td style="width:${width}mm;vertical-align:top">${lines.map((line) => lineHtml(line, spec)).join("")}</td>`);
    return `<table style="border:none"><tr>${cells.join("")}</tr></table>`;
  }
  const frame = "border:1px solid #000;padding:1mm;vertical-align:top";
  const cell = (tag: string, text: string, look: string): string => `<${tag} style="${frame}">${lineHtml({ kind: "paragraph", text, look }, spec)}</${tag}>`;
  const head = block.columns.map(({ heading }) => cell("th", heading, block.headingLook));
  const rows = block.rows.map((texts) => `<tr>${block.columns.map(({ look }, at) => cell("td", texts[at] ?? "", look)).join("")}</tr>`);
  return `<table style="border-collapse:collapse"><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function lineHtml(line: SpecParagraph | SpecRule, { looks }: DocumentSpec): string {
  if (line.kind === "rule") return `<hr style="width:${line.length}mm">`;
  return `<p style="${styleOf(looks[line.look] ?? {})}">${escaped(line.text)}</p>`;
}

function styleOf({ size, bold, italic, align, firstLine, before }: ParagraphLook): string {
  return [
    `margin:${before ?? 0}pt 0 0`,
    `font-weight:${bold ? "bold" : "normal"}`,
    ...(size === undefined ? [] : [`font-size:${size}pt`]),
    ...(italic ? ["font-style:italic"] : []),
    ...(align === undefined ? [] : [`text-align:${align}`]),
    ...(firstLine === undefined ? [] : [`text-indent:${firstLine}mm`]),
  ].join(";");
}

/** Text as markup shows it; signs that markup cannot hold are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === "\n" || sign === "\t" ? " " : ""))
    .replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
