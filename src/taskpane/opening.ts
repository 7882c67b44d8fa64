/** As much of Office as is needed to begin. */
export interface OfficeAtHand {
  onReady(): Promise<{ readonly host: unknown }>;
  readonly isExcel: (host: unknown) => boolean;
  /** True when this Excel can do what the pane needs. */
  readonly isNewEnough: () => boolean;
}

/** What the page shows: that it is opening, that it belongs into Excel, that Excel is too old, or the pane. */
export type Opening = "opening" | "outside" | "tooOld" | "pane";

/** Excel says at once that it is there; a page opened elsewhere may never hear anything. Milliseconds. */
export const PATIENCE = 8000;

/** Shows at once that the page is opening; after a while without a word from Office where it belongs; and the pane whenever Excel is there, however late. */
export async function openPage(office: OfficeAtHand | null, show: (what: Opening) => void): Promise<void> {
  show("opening");
  if (!office) return show("outside");
  const timer = setTimeout(() => show("outside"), PATIENCE);
  const host = await office.onReady().then(
    (info) => info.host,
    () => null,
  );
  clearTimeout(timer);
  show(!office.isExcel(host) ? "outside" : office.isNewEnough() ? "pane" : "tooOld");
}
