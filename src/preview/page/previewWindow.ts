import type { ExternalOptions, HostPort } from "../officeHost/external";

/** What the preview's page offers to the pane inside it. */
export interface PreviewWindow {
  soatPreview: { readonly port: HostPort; readonly options: ExternalOptions };
}
