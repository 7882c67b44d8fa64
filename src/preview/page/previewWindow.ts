import type { ExternalOptions, HostPort } from "../officeHost/external";

/** What the preview's page offers to the pane inside it, and to pages it opens. */
export interface PreviewWindow {
  soatPreview: { readonly port: HostPort; readonly options: ExternalOptions };
  /** Workbooks that this page hands to pages it opens, by the number in their address; absent while there are none. */
  soatCopies?: ReadonlyMap<string, Uint8Array>;
}
