import { officeExternal } from "./officeHost/external";
import type { PreviewWindow } from "./page/previewWindow";

/** Runs in the pane's window before office.js: puts there what desktop Excel would, with the preview page as the workbook. */
const { port, options } = (window.parent as unknown as PreviewWindow).soatPreview;
Object.defineProperty(window, "external", { value: officeExternal(port, options), configurable: true, writable: true });
