const OFFICE_SCRIPT = /<script\b[^>]*\bsrc="[^"]*\/office(?:\.debug)?\.js"[^>]*><\/script>/u;

/**
 * The shipped pane's page for the preview: the same but for the seam to the preview's workbook and Microsoft's office.js from this machine.
 * Throws when the page names no office.js.
 */
export function previewPaneHtml(shipped: string): string {
  if (!OFFICE_SCRIPT.test(shipped)) throw new Error("taskpane.html names no office.js");
  return shipped.replace(OFFICE_SCRIPT, '<script src="../seam.js"></script><script src="../office-js/office.js"></script>');
}
