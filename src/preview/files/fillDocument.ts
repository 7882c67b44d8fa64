import type { HostDocument } from "../officeHost/document/hostDocument";
import type { PreviewFile } from "./previewFile";

/** Enters what a file says besides its cells into the document of the workbook it was opened as; `ids` are its sheets' in order. */
export function fillDocument(document: HostDocument, file: PreviewFile, ids: readonly string[]): void {
  const byName = new Map(file.sheets.map(({ name }, at) => [name, ids[at] ?? null]));
  document.names = file.names.map((name) => ({ ...name, id: document.newId(), sheet: name.sheet === null ? null : (byName.get(name.sheet) ?? null) }));
  file.sheets.forEach(({ record }, at) => {
    const id = ids[at];
    if (id === undefined) return;
    document.change(id, "protection", record.protection);
    document.change(id, "validations", record.validations);
    document.change(id, "conditionalFormats", record.conditionalFormats.map((format) => ({ ...format, id: document.newId() })));
    document.change(id, "page", record.page);
  });
  for (const [id, xml] of file.parts) document.parts.set(id, xml);
}
